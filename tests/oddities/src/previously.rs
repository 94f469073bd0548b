//! Rows of `previously`.
//!
//! Written by `cargo xtask gen` from the declaration of `previously` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferencingInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `previously`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Previously {
    /// The column `id`.
    pub id: bool,
    /// The column `content`.
    pub content: String,
}

impl FromRow for Previously {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            content: row.get(1)?,
        })
    }
}

impl Previously {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Boolean(self.id),
                Value::text(&TABLE, "content", self.content)?,
            ]),
        )
    }
}

/// A row of `previously` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPreviously {
    /// The column `id`.
    pub id: bool,
    /// The column `content`.
    pub content: String,
}

impl NewPreviously {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: bool, content: impl Into<String>) -> Self {
        Self {
            id,
            content: content.into(),
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Previously> {
        Ok(Previously {
            id: self.id,
            content: self.content,
        })
    }
}

/// A change to a row of `previously`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviouslyPatch {
    /// The column `content`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub content: Option<String>,
}

impl Entity for Previously {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewPreviously;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Previously {
    type Key = bool;
    type Patch = PreviouslyPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Boolean(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.content {
            update.set("content", Value::text(&TABLE, "content", value)?);
        }
        Ok(update)
    }
}

/// What `later_by_before` is found by: `id`.
fn later_by_before_of(row: &Previously) -> bool {
    row.id
}

/// The columns, unique keys and relations of `previously`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Previously, bool> = Column::at(0);
    /// The column `content`.
    pub const content: Column<Previously, String> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Previously> = UniqueKey::new("(id)", &["id"], GET);
    /// The rows of `later` that refer to it.
    pub const later_by_before: runtime::ToMany<Previously, crate::later::Later, bool> = runtime::ToMany::new(
        &LinkInfo {
            name: "later_by_before",
            from: &["id"],
            to: &["before"],
        },
        later_by_before_of,
        Statement::new(
            "SELECT id, before, before FROM later WHERE before IN rarray($1) ORDER BY id",
            "SELECT id, before, before FROM later WHERE before = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO previously (id, content) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM previously");

const GET: Statement = Statement::portable(
    "SELECT id, content FROM previously WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, content FROM previously ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, content FROM previously WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM previously WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, content FROM previously WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, content FROM previously WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM previously WHERE id = $1");

/// Reads and writes rows of `previously`.
#[derive(Debug)]
pub struct PreviouslyRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> PreviouslyRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `previously`, by name.
    pub async fn create(&self, new: NewPreviously) -> runtime::Result<Previously> {
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
        rows: Vec<NewPreviously>,
    ) -> runtime::Result<Vec<Previously>> {
        let rows: runtime::Result<Vec<Previously>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Previously, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewPreviously> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Previously>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewPreviously,
        key: runtime::UniqueKey<Previously>,
        columns: impl Columns<Previously>,
    ) -> runtime::Result<Previously> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Previously> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Previously>) -> Select<'e, E, Previously> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: bool) -> runtime::Result<Option<Previously>> {
        self.executor.fetch_optional(&GET, &[Value::Boolean(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<bool>,
    ) -> runtime::Result<Page<Previously>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Boolean(key), limit]).await?
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
        keys: impl IntoIterator<Item = bool>,
    ) -> runtime::Result<Vec<Option<Previously>>> {
        let keys: Vec<bool> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: bool) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Boolean(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: bool,
        patch: PreviouslyPatch,
    ) -> runtime::Result<Option<Previously>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: bool) -> runtime::Result<bool> {
        let values = Vec::from([Value::Boolean(key)]);
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

impl Previously {
    /// A page of the rows of `later` that refer to this one by `before`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn later_by_before<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::later::Later>> {
        crate::later::LaterRepository::new(executor).list_by_before(self.id, page).await
    }
}

impl runtime::Resource for Previously {
    const TABLE: &'static str = "previously";
    const FILTERS: &'static [&'static str] = &[];
    type Key = bool;
    type New = NewPreviously;
    type Patch = PreviouslyPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        PreviouslyRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        PreviouslyRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        PreviouslyRepository::new(executor).list(page).await
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
        PreviouslyRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        PreviouslyRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "previously",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "previously_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "content",
            domain_check: "previously_content_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "previously_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "later_before_fkey",
            table: "later",
            columns: &["before"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM later WHERE before = $1",
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
