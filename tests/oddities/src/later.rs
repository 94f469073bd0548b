//! Rows of `later`.
//!
//! Written by `cargo xtask gen` from the declaration of `later` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `later`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Later {
    /// The column `id`.
    pub id: i64,
    /// The column `before`.
    pub before: bool,
}

impl FromRow for Later {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            before: row.get(1)?,
        })
    }
}

impl Later {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(self.id), Value::Boolean(self.before)]))
    }
}

/// A row of `later` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLater {
    /// The column `id`.
    pub id: i64,
    /// The column `before`.
    pub before: bool,
}

impl NewLater {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64, before: bool) -> Self {
        Self { id, before }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Later> {
        Ok(Later {
            id: self.id,
            before: self.before,
        })
    }
}

/// A change to a row of `later`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaterPatch {
    /// The column `before`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub before: Option<bool>,
}

impl Entity for Later {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewLater;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Later {
    type Key = i64;
    type Patch = LaterPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.before {
            update.set("before", Value::Boolean(value));
        }
        Ok(update)
    }
}

/// What `before_relation` is found by: `before`.
fn before_relation_of(row: &Later) -> Option<bool> {
    Some(row.before)
}

/// The columns, unique keys and relations of `later`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Later, i64> = Column::at(0);
    /// The column `before`.
    pub const before: Column<Later, bool> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Later> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `previously` that it refers to.
    pub const before_relation: runtime::ToOne<
        Later,
        crate::previously::Previously,
        bool,
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "before_relation",
            from: &["before"],
            to: &["id"],
        },
        before_relation_of,
        Statement::new(
            "SELECT id, content, id FROM previously WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, content, id FROM previously WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO later (id, before) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM later");

const GET: Statement = Statement::portable("SELECT id, before FROM later WHERE id = $1");

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, before FROM later ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, before FROM later WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM later WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, before FROM later WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, before FROM later WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM later WHERE id = $1");

const FIRST_PAGE_BY_BEFORE: Statement = Statement::portable(
    "SELECT id, before FROM later WHERE before = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_BEFORE: Statement = Statement::portable(
    "SELECT id, before FROM later WHERE before = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `later`.
#[derive(Debug)]
pub struct LaterRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> LaterRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `later`, by name.
    pub async fn create(&self, new: NewLater) -> runtime::Result<Later> {
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
    pub async fn create_many(&self, rows: Vec<NewLater>) -> runtime::Result<Vec<Later>> {
        let rows: runtime::Result<Vec<Later>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Later, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewLater> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Later>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewLater,
        key: runtime::UniqueKey<Later>,
        columns: impl Columns<Later>,
    ) -> runtime::Result<Later> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Later> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Later>) -> Select<'e, E, Later> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Later>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Later>> {
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
    ) -> runtime::Result<Vec<Option<Later>>> {
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
        patch: LaterPatch,
    ) -> runtime::Result<Option<Later>> {
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

    /// A page, in key order, of the rows that refer to a row of `previously` by `before`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_before(
        &self,
        before: bool,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<Later>> {
        let mut values = Vec::from([Value::Boolean(before)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_BEFORE
            }
            None => &FIRST_PAGE_BY_BEFORE,
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

impl Later {
    /// The row of `previously` that `before` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn before<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::previously::Previously>> {
        crate::previously::PreviouslyRepository::new(executor).get(self.before).await
    }
}

impl runtime::Resource for Later {
    const TABLE: &'static str = "later";
    const FILTERS: &'static [&'static str] = &["before"];
    type Key = i64;
    type New = NewLater;
    type Patch = LaterPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        LaterRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        LaterRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        LaterRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "before" => {
                match <bool as runtime::Key>::from_text(value) {
                    Some(value) => {
                        LaterRepository::new(executor)
                            .list_by_before(value, page)
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
        LaterRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        LaterRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "later",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "later_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "before",
            domain_check: "later_before_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "later_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "later_before_fkey",
            columns: &["before"],
            referenced_table: "previously",
            exists: "SELECT 1 FROM previously WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
