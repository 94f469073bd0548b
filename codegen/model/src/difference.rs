//! One difference between the structure a database should have and the one it has.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a difference means for a program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Something is missing or is not what it should be, so that statements of the program may fail or mean something else.
    #[default]
    Changed,
    /// Somebody put something beside what should be there (a table, a view, an index, a trigger), which leaves the
    /// program working.
    Extra,
}

/// One difference between what should be and what is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What differs, `table users, column email, default`.
    pub subject: String,
    /// What should be; nothing where the subject should not exist.
    pub expected: Option<String>,
    /// What is; nothing where the subject is missing.
    pub found: Option<String>,
    /// What it means for the program.
    #[serde(default)]
    pub level: Level,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.expected, &self.found) {
            (Some(expected), Some(found)) => {
                write!(f, "~ {}: expected {expected}, found {found}", self.subject)
            }
            (Some(expected), None) => write!(f, "- {} is missing (expected {expected})", self.subject),
            (None, Some(found)) => write!(f, "+ {} is not in the schema ({found})", self.subject),
            (None, None) => write!(f, "~ {}", self.subject),
        }
    }
}

impl Difference {
    /// Whether it leaves the program working.
    #[must_use]
    pub fn is_extra(&self) -> bool {
        self.level == Level::Extra
    }

    /// Whether both are about the same thing, and say the same of it.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        (&self.subject, &self.expected, &self.found) == (&other.subject, &other.expected, &other.found)
    }
}
