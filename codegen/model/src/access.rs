//! What clients may do with the rows of a table. A database knows nothing of it: routes, documents and guards follow it.

use serde::{Deserialize, Serialize};

/// What clients may do with the rows of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Read, add, change and remove them.
    #[default]
    Full,
    /// Read them: the program alone writes (`#[read_only]`).
    ReadOnly,
    /// Nothing: the table is the program's own (`#[no_resource]`).
    None,
}

impl Access {
    /// Whether nothing is withheld.
    #[must_use]
    pub fn is_full(&self) -> bool {
        *self == Self::Full
    }
}
