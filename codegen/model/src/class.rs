//! How much care an operation needs.

use serde::{Deserialize, Serialize};

/// How much care an operation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Adds something that old code does not see.
    Additive,
    /// Accepts more than before.
    Widening,
    /// Moves or fills rows.
    Data,
    /// Accepts less than before; checked against the rows first.
    Narrowing,
    /// Loses data.
    Destructive,
}

impl std::fmt::Display for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Additive => "additive",
            Self::Widening => "widening",
            Self::Data => "data",
            Self::Narrowing => "narrowing",
            Self::Destructive => "destructive",
        })
    }
}
