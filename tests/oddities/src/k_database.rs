//! Rows of `k_database`.
//!
//! Written by `cargo xtask gen` from the declaration of `k_database` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `k_database`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DatabaseKid {
    /// The column `id`.
    pub id: i64,
    /// The column `parent_id`.
    pub parent_id: Uuid,
}

impl FromRow for DatabaseKid {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            parent_id: row.get(1)?,
        })
    }
}

impl DatabaseKid {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(self.id), Value::Uuid(self.parent_id)]))
    }
}

/// A row of `k_database` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewDatabaseKid {
    /// The column `id`.
    pub id: i64,
    /// The column `parent_id`.
    pub parent_id: Uuid,
}

impl NewDatabaseKid {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64, parent_id: Uuid) -> Self {
        Self { id, parent_id }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<DatabaseKid> {
        Ok(DatabaseKid {
            id: self.id,
            parent_id: self.parent_id,
        })
    }
}

/// A change to a row of `k_database`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseKidPatch {
    /// The column `parent_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub parent_id: Option<Uuid>,
}

impl Entity for DatabaseKid {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewDatabaseKid;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for DatabaseKid {
    type Key = i64;
    type Patch = DatabaseKidPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.parent_id {
            update.set("parent_id", Value::Uuid(value));
        }
        Ok(update)
    }
}

/// What `parent` is found by: `parent_id`.
fn parent_of(row: &DatabaseKid) -> Option<Uuid> {
    Some(row.parent_id)
}

/// The columns, unique keys and relations of `k_database`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<DatabaseKid, i64> = Column::at(0);
    /// The column `parent_id`.
    pub const parent_id: Column<DatabaseKid, Uuid> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<DatabaseKid> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `t_database` that it refers to.
    pub const parent: runtime::ToOne<DatabaseKid, crate::t_database::Database, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "parent",
            from: &["parent_id"],
            to: &["id"],
        },
        parent_of,
        Statement::new(
            "SELECT id, title, state, parent_id, at, id FROM t_database WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, title, state, parent_id, at, id FROM t_database WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO k_database (id, parent_id) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM k_database");

const GET: Statement = Statement::portable(
    "SELECT id, parent_id FROM k_database WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, parent_id FROM k_database ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, parent_id FROM k_database WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM k_database WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, parent_id FROM k_database WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, parent_id FROM k_database WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM k_database WHERE id = $1");

const FIRST_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, parent_id FROM k_database WHERE parent_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, parent_id FROM k_database WHERE parent_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `k_database`.
#[derive(Debug)]
pub struct DatabaseKidRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> DatabaseKidRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `k_database`, by name.
    pub async fn create(&self, new: NewDatabaseKid) -> runtime::Result<DatabaseKid> {
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
        rows: Vec<NewDatabaseKid>,
    ) -> runtime::Result<Vec<DatabaseKid>> {
        let rows: runtime::Result<Vec<DatabaseKid>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<DatabaseKid, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewDatabaseKid> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<DatabaseKid>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewDatabaseKid,
        key: runtime::UniqueKey<DatabaseKid>,
        columns: impl Columns<DatabaseKid>,
    ) -> runtime::Result<DatabaseKid> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, DatabaseKid> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<DatabaseKid>) -> Select<'e, E, DatabaseKid> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<DatabaseKid>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<DatabaseKid>> {
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
    ) -> runtime::Result<Vec<Option<DatabaseKid>>> {
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
        patch: DatabaseKidPatch,
    ) -> runtime::Result<Option<DatabaseKid>> {
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

    /// A page, in key order, of the rows that refer to a row of `t_database` by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_parent_id(
        &self,
        parent_id: Uuid,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<DatabaseKid>> {
        let mut values = Vec::from([Value::Uuid(parent_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_PARENT_ID
            }
            None => &FIRST_PAGE_BY_PARENT_ID,
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

impl DatabaseKid {
    /// The row of `t_database` that `parent_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn parent<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::t_database::Database>> {
        crate::t_database::DatabaseRepository::new(executor).get(self.parent_id).await
    }
}

impl runtime::Resource for DatabaseKid {
    const TABLE: &'static str = "k_database";
    const FILTERS: &'static [&'static str] = &["parent_id"];
    type Key = i64;
    type New = NewDatabaseKid;
    type Patch = DatabaseKidPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        DatabaseKidRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        DatabaseKidRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        DatabaseKidRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "parent_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        DatabaseKidRepository::new(executor)
                            .list_by_parent_id(value, page)
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
        DatabaseKidRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        DatabaseKidRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "k_database",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "k_database_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "parent_id",
            domain_check: "k_database_parent_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "k_database_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "k_database_parent_id_fkey",
            columns: &["parent_id"],
            referenced_table: "t_database",
            exists: "SELECT 1 FROM t_database WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
