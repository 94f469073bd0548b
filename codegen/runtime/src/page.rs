//! Pages in key order (keyset pagination), and the cursors between them.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;

use crate::Key;

/// Which page of a list is wanted.
#[derive(Debug, Clone)]
pub struct PageRequest<K> {
    /// The key of the last row of the page before; none for the first page.
    pub after: Option<K>,
    /// The most rows, at least 1.
    pub limit: u32,
}

impl<K> PageRequest<K> {
    /// The first page, of at most `limit` rows.
    #[must_use]
    pub fn first(limit: u32) -> Self {
        Self { after: None, limit }
    }

    /// The page after the row with key `after`, of at most `limit` rows.
    #[must_use]
    pub fn after(after: K, limit: u32) -> Self {
        Self { after: Some(after), limit }
    }
}

/// A page of rows in key order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Whether rows follow.
    #[serde(skip)]
    pub has_more: bool,
}

impl<T> Page<T> {
    /// A page of at most `limit` of `rows`, which were asked for with one more than that.
    #[must_use]
    pub fn of(mut rows: Vec<T>, limit: u32) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let has_more = rows.len() > limit;
        rows.truncate(limit);
        Self { items: rows, has_more }
    }
}

/// The place a page ends at, as opaque text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor;

impl Cursor {
    /// The cursor after the row with `key`.
    #[must_use]
    pub fn encode(key: &impl Key) -> String {
        URL_SAFE_NO_PAD.encode(key.to_text())
    }

    /// The key of a cursor; none if it is not one.
    #[must_use]
    pub fn decode<K: Key>(text: &str) -> Option<K> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        K::from_text(std::str::from_utf8(&bytes).ok()?)
    }
}
