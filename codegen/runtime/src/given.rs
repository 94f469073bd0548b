//! Fields of a request that may be left out, told apart from fields that are null.

use serde::{Deserialize, Deserializer};

/// For a field that may be left out but not be null.
///
/// # Errors
/// The value is not a `T`.
pub fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
