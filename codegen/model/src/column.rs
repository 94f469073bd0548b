//! A column, and what it is for.

use serde::{Deserialize, Serialize};

use crate::{EngineOption, Expression, Type};

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The SQL name.
    pub name: String,
    /// The logical type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether NULL is a value of this column.
    #[serde(default)]
    pub nullable: bool,
    /// The value of a row that does not give one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Expression>,
    /// Never leaves the process in a response, a log or a debug print.
    #[serde(default, skip_serializing_if = "is_false")]
    pub secret: bool,
    /// Written by the program alone: clients read it and cannot give it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// Set to the current time by every update, by whomever.
    #[serde(default, skip_serializing_if = "is_false")]
    pub updated: bool,
    /// Computed from the other columns of the row, and stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated: Option<Expression>,
    /// A number the engine makes, never the same twice, not even after a delete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub identity: bool,
    /// What the column is for beyond holding a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The name it had before, which programs of the version before still use: the column can be read and
    /// written by either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former: Option<String>,
    /// The stored column its former name stands behind, as the history has it: empty for the first place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_after: Option<String>,
    /// The newtype or document a value is in Rust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust_type: Option<String>,
    /// The field of the row it is a part of, where it is embedded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embedded: Option<Embedded>,
    /// What only one engine is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<EngineOption>,
    /// What the column holds, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl Column {
    /// A column without anything but a type.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: Type, nullable: bool) -> Self {
        Self {
            name: name.into(),
            kind,
            nullable,
            default: None,
            secret: false,
            read_only: false,
            updated: false,
            generated: None,
            identity: false,
            role: None,
            former: None,
            former_after: None,
            rust_type: None,
            embedded: None,
            options: Vec::new(),
            comment: None,
        }
    }

    /// Whether the engine makes its values, so that nobody may give one.
    #[must_use]
    pub fn is_computed(&self) -> bool {
        self.generated.is_some() || self.identity
    }

    /// The column as far as a database tells it from another: what is only Rust's is left out.
    #[must_use]
    pub fn structural(&self) -> Self {
        Self {
            comment: None,
            rust_type: None,
            embedded: None,
            secret: false,
            read_only: false,
            former_after: None,
            ..self.clone()
        }
    }
}

/// What a column is for beyond holding a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// When the row was made; it never changes.
    Created,
    /// Counts the row's updates, so that two people cannot overwrite one another unseen.
    Version,
    /// When the row was deleted; deleted rows are kept and passed over.
    Deleted,
}

/// Where an embedded column belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Embedded {
    /// The field of the row, `address`.
    pub field: String,
    /// The embeddable type, `Address`.
    pub type_name: String,
    /// The field of that type, `street`.
    pub member: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}
