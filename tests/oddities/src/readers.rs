//! Rows of `readers`.
//!
//! Written by `cargo xtask gen` from the declaration of `readers` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `readers`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reader {
    /// The column `id`.
    pub id: i64,
    /// The column `event_id`.
    pub event_id: String,
}

impl FromRow for Reader {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            event_id: row.get(1)?,
        })
    }
}

impl Reader {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                Value::text(&TABLE, "event_id", self.event_id)?,
            ]),
        )
    }
}

/// A row of `readers` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewReader {
    /// The column `id`.
    pub id: i64,
    /// The column `event_id`.
    pub event_id: String,
}

impl NewReader {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64, event_id: impl Into<String>) -> Self {
        Self {
            id,
            event_id: event_id.into(),
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Reader> {
        Ok(Reader {
            id: self.id,
            event_id: self.event_id,
        })
    }
}

/// A change to a row of `readers`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReaderPatch {
    /// The column `event_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub event_id: Option<String>,
}

impl Entity for Reader {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewReader;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Reader {
    type Key = i64;
    type Patch = ReaderPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.event_id {
            update.set("event_id", Value::text(&TABLE, "event_id", value)?);
        }
        Ok(update)
    }
}

/// What `event` is found by: `event_id`.
fn event_of(row: &Reader) -> Option<String> {
    Some(row.event_id.clone())
}

/// The columns, unique keys and relations of `readers`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Reader, i64> = Column::at(0);
    /// The column `event_id`.
    pub const event_id: Column<Reader, String> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Reader> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `logs` that it refers to.
    pub const event: runtime::ToOne<Reader, crate::logs::Log, String> = runtime::ToOne::new(
        &LinkInfo {
            name: "event",
            from: &["event_id"],
            to: &["event_id"],
        },
        event_of,
        Statement::new(
            "SELECT event_id, event_id FROM logs WHERE event_id IN rarray($1)",
            "SELECT event_id, event_id FROM logs WHERE event_id = ANY($1)",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO readers (id, event_id) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM readers");

const GET: Statement = Statement::portable(
    "SELECT id, event_id FROM readers WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, event_id FROM readers ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, event_id FROM readers WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM readers WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, event_id FROM readers WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, event_id FROM readers WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM readers WHERE id = $1");

const FIRST_PAGE_BY_EVENT_ID: Statement = Statement::portable(
    "SELECT id, event_id FROM readers WHERE event_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_EVENT_ID: Statement = Statement::portable(
    "SELECT id, event_id FROM readers WHERE event_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `readers`.
#[derive(Debug)]
pub struct ReaderRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ReaderRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `readers`, by name.
    pub async fn create(&self, new: NewReader) -> runtime::Result<Reader> {
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
        rows: Vec<NewReader>,
    ) -> runtime::Result<Vec<Reader>> {
        let rows: runtime::Result<Vec<Reader>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Reader, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewReader> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Reader>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewReader,
        key: runtime::UniqueKey<Reader>,
        columns: impl Columns<Reader>,
    ) -> runtime::Result<Reader> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Reader> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Reader>) -> Select<'e, E, Reader> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Reader>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Reader>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Integer(key), limit]).await?
            }
            None => self.executor.fetch(&FIRST_PAGE, &[limit]).await?,
        };
        Ok(Page::of(rows, page.limit))
    }

    /// The rows with primary keys, in one round trip and in the order of the keys; none where a key has no
    /// row.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_many(
        &self,
        keys: impl IntoIterator<Item = i64>,
    ) -> runtime::Result<Vec<Option<Reader>>> {
        let keys: Vec<i64> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: i64) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Integer(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: i64,
        patch: ReaderPatch,
    ) -> runtime::Result<Option<Reader>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: i64) -> runtime::Result<bool> {
        let values = Vec::from([Value::Integer(key)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// A page, in key order, of the rows that refer to a row of `logs` by `event_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_event_id(
        &self,
        event_id: &str,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<Reader>> {
        let mut values = Vec::from([Value::text(&TABLE, "event_id", event_id)?]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_EVENT_ID
            }
            None => &FIRST_PAGE_BY_EVENT_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl runtime::Resource for Reader {
    const TABLE: &'static str = "readers";
    const FILTERS: &'static [&'static str] = &["event_id"];
    type Key = i64;
    type New = NewReader;
    type Patch = ReaderPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ReaderRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ReaderRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ReaderRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "event_id" => {
                match <String as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ReaderRepository::new(executor)
                            .list_by_event_id(&value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        ReaderRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ReaderRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "readers",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "readers_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "event_id",
            domain_check: "readers_event_id_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "readers_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "readers_event_id_fkey",
            columns: &["event_id"],
            referenced_table: "logs",
            exists: "SELECT 1 FROM logs WHERE event_id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
