//! Methods and parameters that emitted code has by the same names.
//!
//! Written by `cargo xtask gen` from the declaration of `called_alike` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Secret, Select, Statement, Stream,
    TableInfo, UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// Methods and parameters that emitted code has by the same names.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalledAlike {
    /// The column `id`.
    pub id: i64,
    /// A row has `clone` by a trait.
    pub clone: Option<i64>,
    /// The column `eq`.
    pub eq: Option<i64>,
    /// A list takes the page behind the columns it is of.
    pub page: i64,
    /// A secret with a value of its own.
    #[serde(skip_serializing)]
    pub yields: Secret<i64>,
    /// The column `yield`.
    pub r#yield: i32,
    /// The column `now`.
    pub now: i32,
}

impl FromRow for CalledAlike {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            clone: row.get(1)?,
            eq: row.get(2)?,
            page: row.get(3)?,
            yields: Secret::new(row.get(4)?),
            r#yield: row.get(5)?,
            now: row.get(6)?,
        })
    }
}

impl CalledAlike {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                match self.clone {
                    Some(value) => Value::Integer(value),
                    None => Value::Null,
                },
                match self.eq {
                    Some(value) => Value::Integer(value),
                    None => Value::Null,
                },
                Value::Integer(self.page),
                Value::Integer(*self.yields.expose()),
                Value::Integer(i64::from(self.r#yield)),
                Value::Integer(i64::from(self.now)),
            ]),
        )
    }
}

/// A row of `called_alike` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCalledAlike {
    /// The column `id`.
    pub id: i64,
    /// A row has `clone` by a trait.
    #[serde(default)]
    pub clone: Option<i64>,
    /// The column `eq`.
    #[serde(default)]
    pub eq: Option<i64>,
    /// A list takes the page behind the columns it is of.
    pub page: i64,
    /// A secret with a value of its own.
    ///
    /// `7` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub yields: Option<Secret<i64>>,
    /// The column `yield`.
    pub r#yield: i32,
    /// The column `now`.
    pub now: i32,
}

impl NewCalledAlike {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64, page: i64, r#yield: i32, now: i32) -> Self {
        Self {
            id,
            clone: None,
            eq: None,
            page,
            yields: None,
            r#yield,
            now,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<CalledAlike> {
        Ok(CalledAlike {
            id: self.id,
            clone: self.clone,
            eq: self.eq,
            page: self.page,
            yields: self.yields.unwrap_or(runtime::Secret::new(7)),
            r#yield: self.r#yield,
            now: self.now,
        })
    }
}

/// A change to a row of `called_alike`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalledAlikePatch {
    /// A row has `clone` by a trait.
    #[serde(default, deserialize_with = "runtime::given")]
    pub clone: Option<Option<i64>>,
    /// The column `eq`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub eq: Option<Option<i64>>,
    /// A list takes the page behind the columns it is of.
    #[serde(default, deserialize_with = "runtime::given")]
    pub page: Option<i64>,
    /// A secret with a value of its own.
    #[serde(default, deserialize_with = "runtime::given")]
    pub yields: Option<Secret<i64>>,
    /// The column `yield`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#yield: Option<i32>,
    /// The column `now`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub now: Option<i32>,
}

impl Entity for CalledAlike {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewCalledAlike;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for CalledAlike {
    type Key = i64;
    type Patch = CalledAlikePatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.clone {
            update
                .set(
                    "clone",
                    match given {
                        Some(value) => Value::Integer(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.eq {
            update
                .set(
                    "eq",
                    match given {
                        Some(value) => Value::Integer(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.page {
            update.set("page", Value::Integer(value));
        }
        if let Some(value) = patch.yields {
            update.set("yields", Value::Integer(*value.expose()));
        }
        if let Some(value) = patch.r#yield {
            update.set("yield", Value::Integer(i64::from(value)));
        }
        if let Some(value) = patch.now {
            update.set("now", Value::Integer(i64::from(value)));
        }
        Ok(update)
    }
}

/// What `clone_relation` is found by: `clone`.
fn clone_relation_of(row: &CalledAlike) -> Option<i64> {
    row.clone
}

/// What `eq_relation` is found by: `eq`.
fn eq_relation_of(row: &CalledAlike) -> Option<i64> {
    row.eq
}

/// What `page_relation` is found by: `page`.
fn page_relation_of(row: &CalledAlike) -> Option<i64> {
    Some(row.page)
}

/// The columns, unique keys and relations of `called_alike`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<CalledAlike, i64> = Column::at(0);
    /// A row has `clone` by a trait.
    pub const clone: Column<CalledAlike, Option<i64>> = Column::at(1);
    /// The column `eq`.
    pub const eq: Column<CalledAlike, Option<i64>> = Column::at(2);
    /// A list takes the page behind the columns it is of.
    pub const page: Column<CalledAlike, i64> = Column::at(3);
    /// A secret with a value of its own.
    pub const yields: Column<CalledAlike, Secret<i64>> = Column::at(4);
    /// The column `yield`.
    pub const r#yield: Column<CalledAlike, i32> = Column::at(5);
    /// The column `now`.
    pub const now: Column<CalledAlike, i32> = Column::at(6);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<CalledAlike> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `accounts` that it refers to.
    pub const clone_relation: runtime::ToOne<
        CalledAlike,
        crate::accounts::Account,
        i64,
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "clone_relation",
            from: &["clone"],
            to: &["id"],
        },
        clone_relation_of,
        Statement::new(
            "SELECT id, login, id FROM accounts WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, login, id FROM accounts WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `accounts` that it refers to.
    pub const eq_relation: runtime::ToOne<CalledAlike, crate::accounts::Account, i64> = runtime::ToOne::new(
        &LinkInfo {
            name: "eq_relation",
            from: &["eq"],
            to: &["id"],
        },
        eq_relation_of,
        Statement::new(
            "SELECT id, login, id FROM accounts WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, login, id FROM accounts WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `accounts` that it refers to.
    pub const page_relation: runtime::ToOne<
        CalledAlike,
        crate::accounts::Account,
        i64,
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "page_relation",
            from: &["page"],
            to: &["id"],
        },
        page_relation_of,
        Statement::new(
            "SELECT id, login, id FROM accounts WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, login, id FROM accounts WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO called_alike (id, clone, eq, page, yields, yield, now) VALUES ($1, $2, $3, $4, $5, $6, $7)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM called_alike");

const GET: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM called_alike WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM called_alike WHERE id = $1");

const FIRST_PAGE_BY_CLONE: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE clone = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_CLONE: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE clone = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_EQ: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE eq = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_EQ: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE eq = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_PAGE: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE page = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PAGE: Statement = Statement::portable(
    "SELECT id, clone, eq, page, yields, yield, now FROM called_alike WHERE page = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `called_alike`.
#[derive(Debug)]
pub struct CalledAlikeRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> CalledAlikeRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `called_alike`, by name.
    pub async fn create(&self, new: NewCalledAlike) -> runtime::Result<CalledAlike> {
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
        rows: Vec<NewCalledAlike>,
    ) -> runtime::Result<Vec<CalledAlike>> {
        let rows: runtime::Result<Vec<CalledAlike>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<CalledAlike, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewCalledAlike> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<CalledAlike>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewCalledAlike,
        key: runtime::UniqueKey<CalledAlike>,
        columns: impl Columns<CalledAlike>,
    ) -> runtime::Result<CalledAlike> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, CalledAlike> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<CalledAlike>) -> Select<'e, E, CalledAlike> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<CalledAlike>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<CalledAlike>> {
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
    ) -> runtime::Result<Vec<Option<CalledAlike>>> {
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
        patch: CalledAlikePatch,
    ) -> runtime::Result<Option<CalledAlike>> {
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

    /// A page, in key order, of the rows that refer to a row of `accounts` by `clone`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_clone(
        &self,
        clone: i64,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<CalledAlike>> {
        let mut values = Vec::from([Value::Integer(clone)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_CLONE
            }
            None => &FIRST_PAGE_BY_CLONE,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `accounts` by `eq`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_eq(
        &self,
        eq: i64,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<CalledAlike>> {
        let mut values = Vec::from([Value::Integer(eq)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_EQ
            }
            None => &FIRST_PAGE_BY_EQ,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `accounts` by `page`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_page(
        &self,
        page_value: i64,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<CalledAlike>> {
        let mut values = Vec::from([Value::Integer(page_value)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_PAGE
            }
            None => &FIRST_PAGE_BY_PAGE,
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

impl CalledAlike {
    /// The row of `accounts` that `clone` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn clone_row<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::accounts::Account>> {
        match self.clone {
            Some(key) => crate::accounts::AccountRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }

    /// The row of `accounts` that `eq` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn eq_row<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::accounts::Account>> {
        match self.eq {
            Some(key) => crate::accounts::AccountRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }

    /// The row of `accounts` that `page` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn page<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::accounts::Account>> {
        crate::accounts::AccountRepository::new(executor).get(self.page).await
    }
}

impl runtime::Resource for CalledAlike {
    const TABLE: &'static str = "called_alike";
    const FILTERS: &'static [&'static str] = &["clone", "eq", "page"];
    type Key = i64;
    type New = NewCalledAlike;
    type Patch = CalledAlikePatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        CalledAlikeRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        CalledAlikeRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        CalledAlikeRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "clone" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        CalledAlikeRepository::new(executor)
                            .list_by_clone(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "eq" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        CalledAlikeRepository::new(executor)
                            .list_by_eq(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "page" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        CalledAlikeRepository::new(executor)
                            .list_by_page(value, page)
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
        CalledAlikeRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        CalledAlikeRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "called_alike",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "called_alike_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "clone",
            domain_check: "called_alike_clone_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "eq",
            domain_check: "called_alike_eq_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "page",
            domain_check: "called_alike_page_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "yields",
            domain_check: "called_alike_yields_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "yield",
            domain_check: "called_alike_yield_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "now",
            domain_check: "called_alike_now_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "called_alike_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "called_alike_clone_fkey",
            columns: &["clone"],
            referenced_table: "accounts",
            exists: "SELECT 1 FROM accounts WHERE id = $1",
        },
        ReferenceInfo {
            name: "called_alike_eq_fkey",
            columns: &["eq"],
            referenced_table: "accounts",
            exists: "SELECT 1 FROM accounts WHERE id = $1",
        },
        ReferenceInfo {
            name: "called_alike_page_fkey",
            columns: &["page"],
            referenced_table: "accounts",
            exists: "SELECT 1 FROM accounts WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
