//! Rows of `accounts`.
//!
//! Written by `cargo xtask gen` from the declaration of `accounts` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferencingInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `accounts`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Account {
    /// The column `id`.
    pub id: i64,
    /// The column `login`.
    pub login: Option<String>,
}

impl FromRow for Account {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            login: row.get(1)?,
        })
    }
}

impl Account {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                match self.login {
                    Some(value) => Value::text(&TABLE, "login", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `accounts` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// The column `id`.
    pub id: i64,
    /// The column `login`.
    #[serde(default)]
    pub login: Option<String>,
}

impl NewAccount {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, login: None }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Account> {
        Ok(Account {
            id: self.id,
            login: self.login,
        })
    }
}

/// A change to a row of `accounts`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountPatch {
    /// The column `login`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub login: Option<Option<String>>,
}

impl Entity for Account {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewAccount;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Account {
    type Key = i64;
    type Patch = AccountPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.login {
            update
                .set(
                    "login",
                    match given {
                        Some(value) => Value::text(&TABLE, "login", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `called_alike_by_clone` is found by: `id`.
fn called_alike_by_clone_of(row: &Account) -> i64 {
    row.id
}

/// What `called_alike_by_eq` is found by: `id`.
fn called_alike_by_eq_of(row: &Account) -> i64 {
    row.id
}

/// What `called_alike_by_page` is found by: `id`.
fn called_alike_by_page_of(row: &Account) -> i64 {
    row.id
}

/// The columns, unique keys and relations of `accounts`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Account, i64> = Column::at(0);
    /// The column `login`.
    pub const login: Column<Account, Option<String>> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Account> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `login`.
    pub const login_key: UniqueKey<Account> = UniqueKey::new(
        "(login)",
        &["login"],
        BY_LOGIN,
    );
    /// The rows of `called_alike` that refer to it.
    pub const called_alike_by_clone: runtime::ToMany<
        Account,
        crate::called_alike::CalledAlike,
        i64,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "called_alike_by_clone",
            from: &["id"],
            to: &["clone"],
        },
        called_alike_by_clone_of,
        Statement::new(
            "SELECT id, clone, eq, page, yields, yield, now, clone FROM called_alike WHERE clone IN rarray($1) ORDER BY id",
            "SELECT id, clone, eq, page, yields, yield, now, clone FROM called_alike WHERE clone = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `called_alike` that refer to it.
    pub const called_alike_by_eq: runtime::ToMany<
        Account,
        crate::called_alike::CalledAlike,
        i64,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "called_alike_by_eq",
            from: &["id"],
            to: &["eq"],
        },
        called_alike_by_eq_of,
        Statement::new(
            "SELECT id, clone, eq, page, yields, yield, now, eq FROM called_alike WHERE eq IN rarray($1) ORDER BY id",
            "SELECT id, clone, eq, page, yields, yield, now, eq FROM called_alike WHERE eq = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `called_alike` that refer to it.
    pub const called_alike_by_page: runtime::ToMany<
        Account,
        crate::called_alike::CalledAlike,
        i64,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "called_alike_by_page",
            from: &["id"],
            to: &["page"],
        },
        called_alike_by_page_of,
        Statement::new(
            "SELECT id, clone, eq, page, yields, yield, now, page FROM called_alike WHERE page IN rarray($1) ORDER BY id",
            "SELECT id, clone, eq, page, yields, yield, now, page FROM called_alike WHERE page = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO accounts (id, login) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM accounts");

const GET: Statement = Statement::portable(
    "SELECT id, login FROM accounts WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, login FROM accounts ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, login FROM accounts WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, login FROM accounts WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, login FROM accounts WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM accounts WHERE id = $1");

const BY_LOGIN: Statement = Statement::portable(
    "SELECT id, login FROM accounts WHERE login = $1",
);

/// Reads and writes rows of `accounts`.
#[derive(Debug)]
pub struct AccountRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> AccountRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `accounts`, by name.
    pub async fn create(&self, new: NewAccount) -> runtime::Result<Account> {
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
        rows: Vec<NewAccount>,
    ) -> runtime::Result<Vec<Account>> {
        let rows: runtime::Result<Vec<Account>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Account, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewAccount> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Account>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewAccount,
        key: runtime::UniqueKey<Account>,
        columns: impl Columns<Account>,
    ) -> runtime::Result<Account> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Account> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Account>) -> Select<'e, E, Account> {
        self.select().filter(filter)
    }

    /// The row with this `login`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_login(&self, login: &str) -> runtime::Result<Option<Account>> {
        self.executor
            .fetch_optional(&BY_LOGIN, &[Value::text(&TABLE, "login", login)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Account>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Account>> {
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
    ) -> runtime::Result<Vec<Option<Account>>> {
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
        patch: AccountPatch,
    ) -> runtime::Result<Option<Account>> {
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

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl Account {
    /// A page of the rows of `called_alike` that refer to this one by `clone`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn called_alike_by_clone<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::called_alike::CalledAlike>> {
        crate::called_alike::CalledAlikeRepository::new(executor)
            .list_by_clone(self.id, page)
            .await
    }

    /// A page of the rows of `called_alike` that refer to this one by `eq`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn called_alike_by_eq<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::called_alike::CalledAlike>> {
        crate::called_alike::CalledAlikeRepository::new(executor)
            .list_by_eq(self.id, page)
            .await
    }

    /// A page of the rows of `called_alike` that refer to this one by `page`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn called_alike_by_page<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::called_alike::CalledAlike>> {
        crate::called_alike::CalledAlikeRepository::new(executor)
            .list_by_page(self.id, page)
            .await
    }
}

impl runtime::Resource for Account {
    const TABLE: &'static str = "accounts";
    const FILTERS: &'static [&'static str] = &[];
    type Key = i64;
    type New = NewAccount;
    type Patch = AccountPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        AccountRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        AccountRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        AccountRepository::new(executor).list(page).await
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
        AccountRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        AccountRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "accounts",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "accounts_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "login",
            domain_check: "accounts_login_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "accounts_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "accounts_login_key",
            columns: &["login"],
        },
    ],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "visits_login_fkey",
            table: "visits",
            columns: &["login"],
            referenced_columns: &["login"],
            exists: "SELECT 1 FROM visits WHERE login = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "called_alike_clone_fkey",
            table: "called_alike",
            columns: &["clone"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM called_alike WHERE clone = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "called_alike_eq_fkey",
            table: "called_alike",
            columns: &["eq"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM called_alike WHERE eq = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "called_alike_page_fkey",
            table: "called_alike",
            columns: &["page"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM called_alike WHERE page = $1",
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
