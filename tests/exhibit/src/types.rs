//! Types that columns have in Rust: newtypes, embedded groups of columns and JSON documents.
//!
//! Written by `cargo xtask gen` from the declarations; do not edit.

use runtime::Uuid;
use serde::{Deserialize, Serialize};

/// A `PersonId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(
    /// The value.
    pub Uuid,
);

runtime::stored_newtype!(PersonId, Uuid, Ordered);

impl From<Uuid> for PersonId {
    fn from(value: Uuid) -> Self {
        Self(value)
    }
}

impl runtime::Key for PersonId {
    fn to_text(&self) -> String {
        runtime::Key::to_text(&self.0)
    }

    fn from_text(text: &str) -> Option<Self> {
        runtime::Key::from_text(text).map(Self)
    }
}

/// Where somebody lives.
#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// The city.
    pub city: String,
    /// What else the post needs.
    pub extra: Option<String>,
}

/// What a person prefers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The colours of the screen.
    pub theme: String,
    /// The size of letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i32>,
    /// What is shown first.
    pub pinned: Vec<Uuid>,
}

runtime::stored_document!(Settings);
