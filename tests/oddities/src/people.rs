//! Two keys over one column.
//!
//! Written by `cargo xtask gen` from the declaration of `people` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed, Page,
    PageRequest, Select, Statement, Stream, TableInfo, UniqueInfo, Update, Value, Write,
    WriteKind,
};
use serde::{Deserialize, Serialize};

/// Two keys over one column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Person {
    /// The column `id`.
    pub id: i64,
    /// The column `ap_id`.
    pub ap_id: String,
}

impl FromRow for Person {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            ap_id: row.get(1)?,
        })
    }
}

impl Person {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                Value::text(&TABLE, "ap_id", self.ap_id)?,
            ]),
        )
    }
}

/// A row of `people` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPerson {
    /// The column `id`.
    pub id: i64,
    /// The column `ap_id`.
    pub ap_id: String,
}

impl NewPerson {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(id: i64, ap_id: impl Into<String>) -> Self {
        Self { id, ap_id: ap_id.into() }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Person> {
        Ok(Person {
            id: self.id,
            ap_id: self.ap_id,
        })
    }
}

/// A change to a row of `people`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonPatch {
    /// The column `ap_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub ap_id: Option<String>,
}

impl Entity for Person {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewPerson;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Person {
    type Key = i64;
    type Patch = PersonPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.ap_id {
            update.set("ap_id", Value::text(&TABLE, "ap_id", value)?);
        }
        Ok(update)
    }
}

/// The columns, unique keys and relations of `people`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Person, i64> = Column::at(0);
    /// The column `ap_id`.
    pub const ap_id: Column<Person, String> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Person> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `ap_id`.
    pub const ap_id_key: UniqueKey<Person> = UniqueKey::new(
        "(ap_id)",
        &["ap_id"],
        BY_AP_ID,
    );
    /// Unique: `ap_id`.
    pub const people_lower_key_key: UniqueKey<Person> = UniqueKey::new(
        "(lower(ap_id))",
        &["ap_id"],
        BY_PEOPLE_LOWER_KEY,
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO people (id, ap_id) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM people");

const GET: Statement = Statement::portable("SELECT id, ap_id FROM people WHERE id = $1");

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, ap_id FROM people ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, ap_id FROM people WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM people WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, ap_id FROM people WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, ap_id FROM people WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM people WHERE id = $1");

const BY_AP_ID: Statement = Statement::portable(
    "SELECT id, ap_id FROM people WHERE ap_id = $1",
);

const BY_PEOPLE_LOWER_KEY: Statement = Statement::new(
    "SELECT id, ap_id FROM people WHERE lower(ap_id) = lower($1)",
    "SELECT id, ap_id FROM people WHERE lower(ap_id) = lower($1 COLLATE \"C\")",
);

/// Reads and writes rows of `people`.
#[derive(Debug)]
pub struct PersonRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> PersonRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `people`, by name.
    pub async fn create(&self, new: NewPerson) -> runtime::Result<Person> {
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
        rows: Vec<NewPerson>,
    ) -> runtime::Result<Vec<Person>> {
        let rows: runtime::Result<Vec<Person>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Person, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewPerson> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Person>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewPerson,
        key: runtime::UniqueKey<Person>,
        columns: impl Columns<Person>,
    ) -> runtime::Result<Person> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Person> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Person>) -> Select<'e, E, Person> {
        self.select().filter(filter)
    }

    /// The row with this `ap_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_ap_id(&self, ap_id: &str) -> runtime::Result<Option<Person>> {
        self.executor
            .fetch_optional(&BY_AP_ID, &[Value::text(&TABLE, "ap_id", ap_id)?])
            .await
    }

    /// The row with this `ap_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_people_lower_key(
        &self,
        ap_id: &str,
    ) -> runtime::Result<Option<Person>> {
        self.executor
            .fetch_optional(
                &BY_PEOPLE_LOWER_KEY,
                &[Value::text(&TABLE, "ap_id", ap_id)?],
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Person>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Person>> {
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
    ) -> runtime::Result<Vec<Option<Person>>> {
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
        patch: PersonPatch,
    ) -> runtime::Result<Option<Person>> {
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

impl runtime::Resource for Person {
    const TABLE: &'static str = "people";
    const FILTERS: &'static [&'static str] = &[];
    type Key = i64;
    type New = NewPerson;
    type Patch = PersonPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        PersonRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        PersonRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        PersonRepository::new(executor).list(page).await
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
        PersonRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        PersonRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "people",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "people_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "ap_id",
            domain_check: "people_ap_id_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "people_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "people_ap_id_key",
            columns: &["ap_id"],
        },
        UniqueInfo {
            name: "people_lower_key",
            columns: &["ap_id"],
        },
    ],
    references: &[],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
