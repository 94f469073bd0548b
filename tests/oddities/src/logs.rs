//! Rows of `logs`.
//!
//! Written by `cargo xtask gen` from the declaration of `logs` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, LinkInfo, Page,
    PageRequest, ReferencingInfo, Select, Statement, Stream, TableInfo, UniqueInfo,
    Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `logs`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Log {
    /// The column `event_id`.
    pub event_id: String,
}

impl FromRow for Log {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self { event_id: row.get(0)? })
    }
}

impl Log {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::text(&TABLE, "event_id", self.event_id)?]))
    }
}

/// A row of `logs` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLog {
    /// The column `event_id`.
    pub event_id: String,
}

impl NewLog {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(event_id: impl Into<String>) -> Self {
        Self { event_id: event_id.into() }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Log> {
        Ok(Log { event_id: self.event_id })
    }
}

/// A change to a row of `logs`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogPatch {
    /// The column `event_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub event_id: Option<String>,
}

impl Entity for Log {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewLog;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }
}

/// What `readers_by_event_id` is found by: `event_id`.
fn readers_by_event_id_of(row: &Log) -> String {
    row.event_id.clone()
}

/// The columns, unique keys and relations of `logs`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `event_id`.
    pub const event_id: Column<Log, String> = Column::at(0);
    /// Unique: `event_id`.
    pub const event_id_key: UniqueKey<Log> = UniqueKey::new(
        "(event_id)",
        &["event_id"],
        BY_EVENT_ID,
    );
    /// The rows of `readers` that refer to it.
    pub const readers_by_event_id: runtime::ToMany<
        Log,
        crate::readers::Reader,
        String,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "readers_by_event_id",
            from: &["event_id"],
            to: &["event_id"],
        },
        readers_by_event_id_of,
        Statement::new(
            "SELECT id, event_id, event_id FROM readers WHERE event_id IN rarray($1) ORDER BY id",
            "SELECT id, event_id, event_id FROM readers WHERE event_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable("INSERT INTO logs (event_id) VALUES ($1)");

const COUNT: Statement = Statement::portable("SELECT count(*) FROM logs");

const BY_EVENT_ID: Statement = Statement::portable(
    "SELECT event_id FROM logs WHERE event_id = $1",
);

/// Reads and writes rows of `logs`.
#[derive(Debug)]
pub struct LogRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> LogRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `logs`, by name.
    pub async fn create(&self, new: NewLog) -> runtime::Result<Log> {
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
    pub async fn create_many(&self, rows: Vec<NewLog>) -> runtime::Result<Vec<Log>> {
        let rows: runtime::Result<Vec<Log>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Log, runtime::Nothing, _>(self.executor, values?).await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewLog> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Log>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewLog,
        key: runtime::UniqueKey<Log>,
        columns: impl Columns<Log>,
    ) -> runtime::Result<Log> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Log> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Log>) -> Select<'e, E, Log> {
        self.select().filter(filter)
    }

    /// The row with this `event_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_event_id(&self, event_id: &str) -> runtime::Result<Option<Log>> {
        self.executor
            .fetch_optional(&BY_EVENT_ID, &[Value::text(&TABLE, "event_id", event_id)?])
            .await
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl Log {
    /// A page of the rows of `readers` that refer to this one by `event_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn readers_by_event_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::readers::Reader>> {
        crate::readers::ReaderRepository::new(executor)
            .list_by_event_id(&self.event_id, page)
            .await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "logs",
    columns: &[
        ColumnInfo {
            name: "event_id",
            domain_check: "logs_event_id_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "",
        columns: &[],
    },
    uniques: &[
        UniqueInfo {
            name: "logs_event_id_key",
            columns: &["event_id"],
        },
    ],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "readers_event_id_fkey",
            table: "readers",
            columns: &["event_id"],
            referenced_columns: &["event_id"],
            exists: "SELECT 1 FROM readers WHERE event_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
