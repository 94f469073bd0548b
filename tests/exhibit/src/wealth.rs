//! What everybody has.
//!
//! Written by `cargo xtask gen` from the declaration of `wealth` in `declarations.rs`; do not edit.

use runtime::{Decimal, Executor, FromRow, Statement};
use serde::Serialize;
use crate::people::Mood;
use crate::types::PersonId;
use crate::types::Settings;

/// What everybody has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Wealth {
    /// The column `id`.
    pub id: PersonId,
    /// The column `email`.
    pub email: String,
    /// The column `mood`.
    pub mood: Mood,
    /// The column `settings`.
    pub settings: Settings,
    /// The column `items`.
    pub items: i64,
    /// In all.
    pub total: Decimal,
}

impl FromRow for Wealth {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: PersonId(row.get(0)?),
            email: row.get(1)?,
            mood: row.enumeration(2)?,
            settings: row.document(3)?,
            items: row.get(4)?,
            total: row.decimal(5, 2)?,
        })
    }
}

const ALL: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "wealth",
        overflowing: &["total"],
    },
    "SELECT id, email, mood, settings, items, total FROM wealth",
    "SELECT id, email, mood, settings, items, total FROM wealth",
);

/// Reads rows of the view `wealth`.
#[derive(Debug)]
pub struct WealthRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> WealthRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Every row, in no order but the view's own.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn all(&self) -> runtime::Result<Vec<Wealth>> {
        self.executor.fetch(&ALL, &[]).await
    }
}
