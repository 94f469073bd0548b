//! A reading nothing identifies.
//!
//! Written by `cargo xtask gen` from the declaration of `readings` in `declarations.rs`; do not edit.

use runtime::{
    ColumnInfo, Domain, Executor, FromRow, Statement, TableInfo, Timestamp, UniqueInfo,
    Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A reading nothing identifies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// The column `value`.
    pub value: f64,
    /// The column `taken_at`.
    pub taken_at: Timestamp,
}

impl FromRow for Reading {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            value: row.get(0)?,
            taken_at: row.get(1)?,
        })
    }
}

impl Reading {
    /// The row's values in the order of the columns.
    fn values(&self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::float(&TABLE, "value", self.value)?,
                Value::Timestamp(runtime::microseconds(self.taken_at)),
            ]),
        )
    }
}

/// A row of `readings` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReading {
    /// The column `value`.
    pub value: f64,
    /// The column `taken_at`.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub taken_at: Option<Timestamp>,
}

impl NewReading {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self { value, taken_at: None }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Reading> {
        let now = runtime::now();
        Ok(Reading {
            value: self.value,
            taken_at: runtime::microseconds(self.taken_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `readings`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingPatch {
    /// The column `value`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub value: Option<f64>,
    /// The column `taken_at`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub taken_at: Option<Timestamp>,
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO readings (value, taken_at) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM readings");

/// Reads and writes rows of `readings`.
#[derive(Debug)]
pub struct ReadingRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ReadingRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `readings`, by name.
    pub async fn create(&self, new: NewReading) -> runtime::Result<Reading> {
        let row = new.into_row()?;
        let values = row.values()?;
        self.executor
            .write(Write {
                table: &TABLE,
                kind: WriteKind::Insert,
                statement: INSERT,
                values,
            })
            .await?;
        Ok(row)
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        Ok(self.executor.fetch_optional(&COUNT, Vec::new()).await?.unwrap_or(0))
    }
}

/// The table's constraints.
static TABLE: TableInfo = TableInfo {
    name: "readings",
    columns: &[
        ColumnInfo {
            name: "value",
            domain_check: "readings_value_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "taken_at",
            domain_check: "readings_taken_at_domain",
            domain: Domain::Range,
            native: None,
        },
    ],
    primary_key: UniqueInfo {
        name: "",
        columns: &[],
    },
    uniques: &[],
    references: &[],
    referencing: &[],
};
