//! Rows of `match`.
//!
//! Written by `cargo xtask gen` from the declaration of `match` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed, Page,
    PageRequest, Select, Statement, Stream, TableInfo, UniqueInfo, Update, Uuid, Value,
    Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `match`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableMatch {
    /// The column `id`.
    pub id: Uuid,
    /// The column `match`.
    pub r#match: i32,
}

impl FromRow for TableMatch {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            r#match: row.get(1)?,
        })
    }
}

impl TableMatch {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(self.id), Value::Integer(i64::from(self.r#match))]))
    }
}

/// A row of `match` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTableMatch {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The column `match`.
    pub r#match: i32,
}

impl NewTableMatch {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(r#match: i32) -> Self {
        Self { id: None, r#match }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<TableMatch> {
        Ok(TableMatch {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            r#match: self.r#match,
        })
    }
}

/// A change to a row of `match`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableMatchPatch {
    /// The column `match`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#match: Option<i32>,
}

impl Entity for TableMatch {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewTableMatch;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for TableMatch {
    type Key = Uuid;
    type Patch = TableMatchPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.r#match {
            update.set("match", Value::Integer(i64::from(value)));
        }
        Ok(update)
    }
}

/// The columns, unique keys and relations of `match`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<TableMatch, Uuid> = Column::at(0);
    /// The column `match`.
    pub const r#match: Column<TableMatch, i32> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<TableMatch> = UniqueKey::new("(id)", &["id"], GET);
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO match (id, match) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM match");

const GET: Statement = Statement::portable("SELECT id, match FROM match WHERE id = $1");

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, match FROM match ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, match FROM match WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM match WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, match FROM match WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, match FROM match WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM match WHERE id = $1");

/// Reads and writes rows of `match`.
#[derive(Debug)]
pub struct TableMatchRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> TableMatchRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `match`, by name.
    pub async fn create(&self, new: NewTableMatch) -> runtime::Result<TableMatch> {
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
        rows: Vec<NewTableMatch>,
    ) -> runtime::Result<Vec<TableMatch>> {
        let rows: runtime::Result<Vec<TableMatch>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<TableMatch, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewTableMatch> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<TableMatch>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewTableMatch,
        key: runtime::UniqueKey<TableMatch>,
        columns: impl Columns<TableMatch>,
    ) -> runtime::Result<TableMatch> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, TableMatch> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<TableMatch>) -> Select<'e, E, TableMatch> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<TableMatch>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<TableMatch>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Uuid(key), limit]).await?
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
        keys: impl IntoIterator<Item = Uuid>,
    ) -> runtime::Result<Vec<Option<TableMatch>>> {
        let keys: Vec<Uuid> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: Uuid) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Uuid(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: Uuid,
        patch: TableMatchPatch,
    ) -> runtime::Result<Option<TableMatch>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: Uuid) -> runtime::Result<bool> {
        let values = Vec::from([Value::Uuid(key)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl runtime::Resource for TableMatch {
    const TABLE: &'static str = "match";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewTableMatch;
    type Patch = TableMatchPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        TableMatchRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        TableMatchRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        TableMatchRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        _executor: &E,
        _filter: &str,
        _value: &str,
        _page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        Ok(None)
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        TableMatchRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        TableMatchRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "match",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "match_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "match",
            domain_check: "match_match_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "match_pkey",
        columns: &["id"],
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
