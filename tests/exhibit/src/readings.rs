//! A reading nothing identifies.
//!
//! Written by `cargo xtask gen` from the declaration of `readings` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Select,
    Statement, Stream, TableInfo, Timestamp, UniqueInfo, Value, Write, WriteKind,
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
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::float(&TABLE, "value", self.value)?,
                Value::timestamp(&TABLE, "taken_at", self.taken_at)?,
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
            value: runtime::kept(self.value),
            taken_at: runtime::kept(self.taken_at.unwrap_or(now)),
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

impl Entity for Reading {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewReading;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }
}

/// The columns, unique keys and relations of `readings`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::Column;
    /// The column `value`.
    pub const value: Column<Reading, f64> = Column::at(0);
    /// The column `taken_at`.
    pub const taken_at: Column<Reading, Timestamp> = Column::at(1);
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
        let values = row.clone().into_values()?;
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

    /// Adds rows, all or none, and gives them back in their order.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn create_many(
        &self,
        rows: Vec<NewReading>,
    ) -> runtime::Result<Vec<Reading>> {
        let rows: runtime::Result<Vec<Reading>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Reading, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewReading> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Reading>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewReading,
        key: runtime::UniqueKey<Reading>,
        columns: impl Columns<Reading>,
    ) -> runtime::Result<Reading> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Reading> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Reading>) -> Select<'e, E, Reading> {
        self.select().filter(filter)
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "readings",
    columns: &[
        ColumnInfo {
            name: "value",
            domain_check: "readings_value_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "taken_at",
            domain_check: "readings_taken_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "",
        columns: &[],
    },
    uniques: &[],
    references: &[],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
