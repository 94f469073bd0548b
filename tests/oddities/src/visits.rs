//! Rows of `visits`.
//!
//! Written by `cargo xtask gen` from the declaration of `visits` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `visits`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Visit {
    /// The column `id`.
    pub id: i64,
    /// The column `login`.
    pub login: String,
}

impl FromRow for Visit {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            login: row.get(1)?,
        })
    }
}

impl Visit {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                Value::text(&TABLE, "login", self.login)?,
            ]),
        )
    }
}

/// A row of `visits` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewVisit {
    /// The column `id`.
    pub id: i64,
    /// The column `login`.
    pub login: String,
}

impl NewVisit {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64, login: impl Into<String>) -> Self {
        Self { id, login: login.into() }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Visit> {
        Ok(Visit {
            id: self.id,
            login: self.login,
        })
    }
}

/// A change to a row of `visits`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitPatch {
    /// The column `login`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub login: Option<String>,
}

impl Entity for Visit {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewVisit;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Visit {
    type Key = i64;
    type Patch = VisitPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.login {
            update.set("login", Value::text(&TABLE, "login", value)?);
        }
        Ok(update)
    }
}

/// What `login_relation` is found by: `login`.
fn login_relation_of(row: &Visit) -> Option<String> {
    Some(row.login.clone())
}

/// The columns, unique keys and relations of `visits`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Visit, i64> = Column::at(0);
    /// The column `login`.
    pub const login: Column<Visit, String> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Visit> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `accounts` that it refers to.
    pub const login_relation: runtime::ToOne<Visit, crate::accounts::Account, String> = runtime::ToOne::new(
        &LinkInfo {
            name: "login_relation",
            from: &["login"],
            to: &["login"],
        },
        login_relation_of,
        Statement::new(
            "SELECT id, login, login FROM accounts WHERE login IN rarray($1) ORDER BY id",
            "SELECT id, login, login FROM accounts WHERE login = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO visits (id, login) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM visits");

const GET: Statement = Statement::portable("SELECT id, login FROM visits WHERE id = $1");

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, login FROM visits ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, login FROM visits WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM visits WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, login FROM visits WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, login FROM visits WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM visits WHERE id = $1");

const FIRST_PAGE_BY_LOGIN: Statement = Statement::portable(
    "SELECT id, login FROM visits WHERE login = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_LOGIN: Statement = Statement::portable(
    "SELECT id, login FROM visits WHERE login = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `visits`.
#[derive(Debug)]
pub struct VisitRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> VisitRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `visits`, by name.
    pub async fn create(&self, new: NewVisit) -> runtime::Result<Visit> {
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
    pub async fn create_many(&self, rows: Vec<NewVisit>) -> runtime::Result<Vec<Visit>> {
        let rows: runtime::Result<Vec<Visit>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Visit, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewVisit> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Visit>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewVisit,
        key: runtime::UniqueKey<Visit>,
        columns: impl Columns<Visit>,
    ) -> runtime::Result<Visit> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Visit> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Visit>) -> Select<'e, E, Visit> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Visit>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Visit>> {
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
    ) -> runtime::Result<Vec<Option<Visit>>> {
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
        patch: VisitPatch,
    ) -> runtime::Result<Option<Visit>> {
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

    /// A page, in key order, of the rows that refer to a row of `accounts` by `login`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_login(
        &self,
        login: &str,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<Visit>> {
        let mut values = Vec::from([Value::text(&TABLE, "login", login)?]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_LOGIN
            }
            None => &FIRST_PAGE_BY_LOGIN,
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

impl runtime::Resource for Visit {
    const TABLE: &'static str = "visits";
    const FILTERS: &'static [&'static str] = &["login"];
    type Key = i64;
    type New = NewVisit;
    type Patch = VisitPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        VisitRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        VisitRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        VisitRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "login" => {
                match <String as runtime::Key>::from_text(value) {
                    Some(value) => {
                        VisitRepository::new(executor)
                            .list_by_login(&value, page)
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
        VisitRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        VisitRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "visits",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "visits_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "login",
            domain_check: "visits_login_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "visits_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "visits_login_fkey",
            columns: &["login"],
            referenced_table: "accounts",
            exists: "SELECT 1 FROM accounts WHERE login = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
