//! Pages of any order, and the signed cursors that lead from one to the next.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::{Error, Result, Value};

/// How long a signature is, in bytes.
const SIGNATURE: usize = 16;

/// What cursors are signed with, so that nobody else can make one (HMAC-SHA-256, RFC 2104).
///
/// A random one unless given: cursors then end with the process. Programs that serve one database together
/// give each the same secret.
#[derive(Clone)]
pub struct CursorKey(Hmac<Sha256>);

impl std::fmt::Debug for CursorKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CursorKey")
    }
}

impl CursorKey {
    /// A key made of a secret of any length.
    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        // Every length is a key: a long one is hashed first.
        Self(Hmac::<Sha256>::new_from_slice(secret).unwrap_or_else(|_| Hmac::new(&Default::default())))
    }

    /// A key that nobody knows.
    #[must_use]
    pub fn random() -> Self {
        let (first, second) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
        Self::new(&[first.into_bytes(), second.into_bytes()].concat())
    }

    fn mac(&self, order: &str, place: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(order.as_bytes());
        mac.update(&[0]);
        mac.update(place);
        mac
    }

    /// The cursor of a place in an order.
    pub(crate) fn seal(&self, order: &str, place: &[Value]) -> Result<String> {
        let place = serde_json::to_vec(place).map_err(|_| Error::Cursor)?;
        let mut bytes = self.mac(order, &place).finalize().into_bytes()[..SIGNATURE].to_vec();
        bytes.extend(place);
        Ok(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The place a cursor of an order is at.
    pub(crate) fn open(&self, order: &str, cursor: &str) -> Result<Vec<Value>> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Error::Cursor)?;
        let (signature, place) = bytes.split_at_checked(SIGNATURE).ok_or(Error::Cursor)?;
        self.mac(order, place).verify_truncated_left(signature).map_err(|_| Error::Cursor)?;
        serde_json::from_slice(place).map_err(|_| Error::Cursor)
    }
}

/// Which page of a list is wanted.
#[derive(Debug, Clone)]
pub struct Paging {
    /// The most rows, at least 1.
    pub(crate) limit: u32,
    pub(crate) place: Place,
}

/// Where a page is.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    First,
    Last,
    After(String),
    Before(String),
}

impl Paging {
    /// The first `limit` rows.
    #[must_use]
    pub fn first(limit: u32) -> Self {
        Self { limit: limit.max(1), place: Place::First }
    }

    /// The last `limit` rows.
    #[must_use]
    pub fn last(limit: u32) -> Self {
        Self { limit: limit.max(1), place: Place::Last }
    }

    /// The `limit` rows after a cursor.
    #[must_use]
    pub fn after(cursor: impl Into<String>, limit: u32) -> Self {
        Self { limit: limit.max(1), place: Place::After(cursor.into()) }
    }

    /// The `limit` rows before a cursor.
    #[must_use]
    pub fn before(cursor: impl Into<String>, limit: u32) -> Self {
        Self { limit: limit.max(1), place: Place::Before(cursor.into()) }
    }

    /// Whether rows are looked for from the end.
    pub(crate) fn backward(&self) -> bool {
        matches!(self.place, Place::Last | Place::Before(_))
    }
}

/// A page of rows in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice<T> {
    /// The rows, in the order asked for whichever way the page was reached.
    pub items: Vec<T>,
    /// The cursor of the page after this one; none if this is the last.
    pub next: Option<String>,
    /// The cursor of the page before this one; none if this is the first.
    pub previous: Option<String>,
}
