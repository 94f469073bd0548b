//! A thing in a tree that is felled whole.
//!
//! Written by `cargo xtask gen` from the declaration of `branches` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A thing in a tree that is felled whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Branch {
    /// The column `id`.
    pub id: i64,
    /// The column `parent_id`.
    pub parent_id: Option<i64>,
}

impl FromRow for Branch {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            parent_id: row.get(1)?,
        })
    }
}

impl Branch {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                match self.parent_id {
                    Some(value) => Value::Integer(value),
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `branches` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewBranch {
    /// The column `id`.
    pub id: i64,
    /// The column `parent_id`.
    #[serde(default)]
    pub parent_id: Option<i64>,
}

impl NewBranch {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, parent_id: None }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Branch> {
        Ok(Branch {
            id: self.id,
            parent_id: self.parent_id,
        })
    }
}

/// A change to a row of `branches`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BranchPatch {
    /// The column `parent_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub parent_id: Option<Option<i64>>,
}

impl Entity for Branch {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewBranch;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Branch {
    type Key = i64;
    type Patch = BranchPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.parent_id {
            update
                .set(
                    "parent_id",
                    match given {
                        Some(value) => Value::Integer(value),
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `parent` is found by: `parent_id`.
fn parent_of(row: &Branch) -> Option<i64> {
    row.parent_id
}

/// What `branches_by_parent_id` is found by: `id`.
fn branches_by_parent_id_of(row: &Branch) -> i64 {
    row.id
}

/// What `strict_rows_by_right_id` is found by: `id`.
fn strict_rows_by_right_id_of(row: &Branch) -> i64 {
    row.id
}

/// What `strict_rows_by_left_id` is found by: `id`.
fn strict_rows_by_left_id_of(row: &Branch) -> i64 {
    row.id
}

/// The columns, unique keys and relations of `branches`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Branch, i64> = Column::at(0);
    /// The column `parent_id`.
    pub const parent_id: Column<Branch, Option<i64>> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Branch> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `branches` that it refers to.
    pub const parent: runtime::ToOne<Branch, Branch, i64> = runtime::ToOne::new(
        &LinkInfo {
            name: "parent",
            from: &["parent_id"],
            to: &["id"],
        },
        parent_of,
        Statement::new(
            "SELECT id, parent_id, id FROM branches WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, parent_id, id FROM branches WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `branches` that refer to it.
    pub const branches_by_parent_id: runtime::ToMany<Branch, Branch, i64> = runtime::ToMany::new(
        &LinkInfo {
            name: "branches_by_parent_id",
            from: &["id"],
            to: &["parent_id"],
        },
        branches_by_parent_id_of,
        Statement::new(
            "SELECT id, parent_id, parent_id FROM branches WHERE parent_id IN rarray($1) ORDER BY id",
            "SELECT id, parent_id, parent_id FROM branches WHERE parent_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `strict_rows` that refer to it.
    pub const strict_rows_by_right_id: runtime::ToMany<
        Branch,
        crate::strict_rows::StrictRow,
        i64,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "strict_rows_by_right_id",
            from: &["id"],
            to: &["right_id"],
        },
        strict_rows_by_right_id_of,
        Statement::new(
            "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id, right_id FROM strict_rows WHERE right_id IN rarray($1) ORDER BY id",
            "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id, right_id FROM strict_rows WHERE right_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `strict_rows` that refer to it.
    pub const strict_rows_by_left_id: runtime::ToMany<
        Branch,
        crate::strict_rows::StrictRow,
        i64,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "strict_rows_by_left_id",
            from: &["id"],
            to: &["left_id"],
        },
        strict_rows_by_left_id_of,
        Statement::new(
            "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id, left_id FROM strict_rows WHERE left_id IN rarray($1) ORDER BY id",
            "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id, left_id FROM strict_rows WHERE left_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO branches (id, parent_id) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM branches");

const GET: Statement = Statement::portable(
    "SELECT id, parent_id FROM branches WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, parent_id FROM branches ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, parent_id FROM branches WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM branches WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, parent_id FROM branches WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, parent_id FROM branches WHERE id = ANY($1) ORDER BY id",
);

const ANCESTORS: Statement = Statement::portable(
    "WITH RECURSIVE tree (id) AS (SELECT parent_id FROM branches WHERE id = $1 AND parent_id IS NOT NULL UNION SELECT branches.parent_id FROM branches JOIN tree ON branches.id = tree.id WHERE branches.parent_id IS NOT NULL) SELECT branches.id, branches.parent_id FROM branches JOIN tree ON tree.id = branches.id ORDER BY branches.id",
);

const DESCENDANTS: Statement = Statement::portable(
    "WITH RECURSIVE tree (id) AS (SELECT id FROM branches WHERE parent_id = $1 UNION SELECT branches.id FROM branches JOIN tree ON branches.parent_id = tree.id) SELECT branches.id, branches.parent_id FROM branches JOIN tree ON tree.id = branches.id ORDER BY branches.id",
);

const DELETE: Statement = Statement::portable("DELETE FROM branches WHERE id = $1");

const FIRST_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, parent_id FROM branches WHERE parent_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, parent_id FROM branches WHERE parent_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `branches`.
#[derive(Debug)]
pub struct BranchRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> BranchRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `branches`, by name.
    pub async fn create(&self, new: NewBranch) -> runtime::Result<Branch> {
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
        rows: Vec<NewBranch>,
    ) -> runtime::Result<Vec<Branch>> {
        let rows: runtime::Result<Vec<Branch>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Branch, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewBranch> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Branch>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewBranch,
        key: runtime::UniqueKey<Branch>,
        columns: impl Columns<Branch>,
    ) -> runtime::Result<Branch> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Branch> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Branch>) -> Select<'e, E, Branch> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Branch>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Branch>> {
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
    ) -> runtime::Result<Vec<Option<Branch>>> {
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
        patch: BranchPatch,
    ) -> runtime::Result<Option<Branch>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// The rows that a row leads up to, parent by parent, in key order; not the row itself. A cycle ends.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn ancestors(&self, key: i64) -> runtime::Result<Vec<Branch>> {
        self.executor.fetch(&ANCESTORS, &[Value::Integer(key)]).await
    }

    /// The rows below a row, children and theirs, in key order. A cycle ends.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn descendants(&self, key: i64) -> runtime::Result<Vec<Branch>> {
        self.executor.fetch(&DESCENDANTS, &[Value::Integer(key)]).await
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

    /// A page, in key order, of the rows that refer to a row of `branches` by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_parent_id(
        &self,
        parent_id: i64,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<Branch>> {
        let mut values = Vec::from([Value::Integer(parent_id)]);
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

impl Branch {
    /// The row of `branches` that `parent_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn parent<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::branches::Branch>> {
        match self.parent_id {
            Some(key) => crate::branches::BranchRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }

    /// A page of the rows of `branches` that refer to this one by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn branches_by_parent_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::branches::Branch>> {
        crate::branches::BranchRepository::new(executor)
            .list_by_parent_id(self.id, page)
            .await
    }

    /// A page of the rows of `strict_rows` that refer to this one by `right_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn strict_rows_by_right_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::strict_rows::StrictRow>> {
        crate::strict_rows::StrictRowRepository::new(executor)
            .list_by_right_id(self.id, page)
            .await
    }

    /// A page of the rows of `strict_rows` that refer to this one by `left_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn strict_rows_by_left_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::strict_rows::StrictRow>> {
        crate::strict_rows::StrictRowRepository::new(executor)
            .list_by_left_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Branch {
    const TABLE: &'static str = "branches";
    const FILTERS: &'static [&'static str] = &["parent_id"];
    type Key = i64;
    type New = NewBranch;
    type Patch = BranchPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        BranchRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        BranchRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        BranchRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "parent_id" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        BranchRepository::new(executor)
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
        BranchRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        BranchRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "branches",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "branches_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "parent_id",
            domain_check: "branches_parent_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "branches_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "branches_parent_id_fkey",
            columns: &["parent_id"],
            referenced_table: "branches",
            exists: "SELECT 1 FROM branches WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "branches_parent_id_fkey",
            table: "branches",
            columns: &["parent_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM branches WHERE parent_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "strict_rows_right_id_fkey",
            table: "strict_rows",
            columns: &["right_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM strict_rows WHERE right_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "strict_rows_left_id_fkey",
            table: "strict_rows",
            columns: &["left_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM strict_rows WHERE left_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::branches::TABLE,
            columns: &["parent_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
