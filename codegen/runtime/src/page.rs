//! Pages in key order (keyset pagination), and keys as text in addresses and cursors.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use uuid::Uuid;

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

/// A primary key that can stand in an address.
pub trait Key: Sized + Clone + Send + Sync + 'static {
    /// The key as text, without `/`.
    fn to_text(&self) -> String;
    /// The key with this text.
    fn from_text(text: &str) -> Option<Self>;
}

impl Key for Uuid {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        // Only the hyphenated form: one row, one address.
        (text.len() == 36).then(|| text.parse().ok()).flatten()
    }
}

impl Key for i64 {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Key for i32 {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Key for i16 {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Key for jiff::civil::Date {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// Parts of a key with `,` between them; a `,` or `%` inside a part is percent-encoded (RFC 3986).
fn joined(parts: &[String]) -> String {
    let encoded: Vec<String> = parts.iter().map(|it| it.replace('%', "%25").replace(',', "%2C")).collect();
    encoded.join(",")
}

fn parts(text: &str) -> Vec<String> {
    text.split(',').map(|it| it.replace("%2C", ",").replace("%25", "%")).collect()
}

impl<A: Key, B: Key> Key for (A, B) {
    fn to_text(&self) -> String {
        joined(&[self.0.to_text(), self.1.to_text()])
    }

    fn from_text(text: &str) -> Option<Self> {
        match parts(text).as_slice() {
            [a, b] => Some((A::from_text(a)?, B::from_text(b)?)),
            _ => None,
        }
    }
}

impl<A: Key, B: Key, C: Key> Key for (A, B, C) {
    fn to_text(&self) -> String {
        joined(&[self.0.to_text(), self.1.to_text(), self.2.to_text()])
    }

    fn from_text(text: &str) -> Option<Self> {
        match parts(text).as_slice() {
            [a, b, c] => Some((A::from_text(a)?, B::from_text(b)?, C::from_text(c)?)),
            _ => None,
        }
    }
}

impl Key for String {
    fn to_text(&self) -> String {
        self.clone()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
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
