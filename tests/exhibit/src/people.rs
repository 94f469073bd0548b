//! A person.
//!
//! Written by `cargo xtask gen` from the declaration of `people` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Duration, Entity, Enumeration, Executor, Filter,
    FromRow, Keyed, LinkInfo, Page, PageRequest, ReferencingInfo, Secret, Select,
    Statement, Stream, TableInfo, Time, Timestamp, UniqueInfo, Update, Uuid, Value,
    Write, WriteKind,
};
use serde::{Deserialize, Serialize};
use crate::types::{Address, PersonId, Settings};

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Person {
    /// The column `id`.
    pub id: PersonId,
    /// Unique whatever its case.
    pub email: String,
    /// The column `code`.
    pub code: String,
    /// Street and number.
    pub home_street: String,
    /// The city.
    pub home_city: String,
    /// What else the post needs.
    pub home_extra: Option<String>,
    /// The column `settings`.
    pub settings: Settings,
    /// The column `draft`.
    pub draft: Option<Settings>,
    /// The column `tags`.
    pub tags: Vec<String>,
    /// The column `scores`.
    pub scores: Option<Vec<i64>>,
    /// The column `wakes_at`.
    pub wakes_at: Time,
    /// The column `walks`.
    pub walks: Duration,
    /// The column `mood`.
    pub mood: Mood,
    /// The column `pin`.
    #[serde(skip_serializing)]
    pub pin: Option<Secret<String>>,
    /// The column `visits`.
    pub visits: i32,
    /// The column `created_at`.
    pub created_at: Timestamp,
    /// The column `updated_at`.
    pub updated_at: Timestamp,
    /// The column `version`.
    pub version: i64,
    /// The column `deleted_at`.
    pub deleted_at: Option<Timestamp>,
}

impl FromRow for Person {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: PersonId(row.get(0)?),
            email: row.get(1)?,
            code: row.get(2)?,
            home_street: row.get(3)?,
            home_city: row.get(4)?,
            home_extra: row.get(5)?,
            settings: row.document(6)?,
            draft: row.optional_document(7)?,
            tags: row.get(8)?,
            scores: row.get(9)?,
            wakes_at: row.get(10)?,
            walks: row.get(11)?,
            mood: row.enumeration(12)?,
            pin: row.get::<Option<String>>(13)?.map(Secret::new),
            visits: row.get(14)?,
            created_at: row.get(15)?,
            updated_at: row.get(16)?,
            version: row.get(17)?,
            deleted_at: row.get(18)?,
        })
    }
}

impl Person {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id.0),
                Value::text(&TABLE, "email", self.email)?,
                Value::text(&TABLE, "code", self.code)?,
                Value::text(&TABLE, "home_street", self.home_street)?,
                Value::text(&TABLE, "home_city", self.home_city)?,
                match self.home_extra {
                    Some(value) => Value::text(&TABLE, "home_extra", value)?,
                    None => Value::Null,
                },
                Value::document(&TABLE, "settings", &self.settings)?,
                match self.draft {
                    Some(value) => Value::document(&TABLE, "draft", &value)?,
                    None => Value::Null,
                },
                Value::array(&TABLE, "tags", self.tags)?,
                match self.scores {
                    Some(value) => Value::array(&TABLE, "scores", value)?,
                    None => Value::Null,
                },
                Value::Time(self.wakes_at),
                Value::duration(&TABLE, "walks", self.walks)?,
                Value::Text(self.mood.as_str().to_owned()),
                match self.pin {
                    Some(value) => Value::text(&TABLE, "pin", value.expose().clone())?,
                    None => Value::Null,
                },
                Value::Integer(i64::from(self.visits)),
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                Value::timestamp(&TABLE, "updated_at", self.updated_at)?,
                Value::Integer(self.version),
                match self.deleted_at {
                    Some(value) => Value::timestamp(&TABLE, "deleted_at", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

impl Person {
    /// The columns `home_…` as one value.
    #[must_use]
    pub fn home(&self) -> Address {
        Address {
            street: self.home_street.clone(),
            city: self.home_city.clone(),
            extra: self.home_extra.clone(),
        }
    }
}

impl NewPerson {
    /// The same row with these columns `home_…`.
    #[must_use]
    pub fn with_home(mut self, value: Address) -> Self {
        self.home_street = value.street;
        self.home_city = value.city;
        self.home_extra = value.extra;
        self
    }
}

/// A row of `people` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPerson {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<PersonId>,
    /// Unique whatever its case.
    pub email: String,
    /// The column `code`.
    pub code: String,
    /// Street and number.
    pub home_street: String,
    /// The city.
    pub home_city: String,
    /// What else the post needs.
    #[serde(default)]
    pub home_extra: Option<String>,
    /// The column `settings`.
    #[serde(deserialize_with = "runtime::json")]
    pub settings: Settings,
    /// The column `draft`.
    #[serde(default, deserialize_with = "runtime::json")]
    pub draft: Option<Settings>,
    /// The column `tags`.
    ///
    /// `[]` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub tags: Option<Vec<String>>,
    /// The column `scores`.
    #[serde(default)]
    pub scores: Option<Vec<i64>>,
    /// The column `wakes_at`.
    ///
    /// `08:30:00` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub wakes_at: Option<Time>,
    /// The column `walks`.
    ///
    /// `1800000000 microseconds` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub walks: Option<Duration>,
    /// The column `mood`.
    ///
    /// `calm` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub mood: Option<Mood>,
    /// The column `pin`.
    #[serde(default)]
    pub pin: Option<Secret<String>>,
    /// The column `visits`.
    ///
    /// Given by the program alone: it is not read from a client.
    #[serde(skip_deserializing)]
    pub visits: Option<i32>,
    /// The column `created_at`.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// The column `updated_at`.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub updated_at: Option<Timestamp>,
    /// The column `version`.
    ///
    /// `1` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub version: Option<i64>,
    /// The column `deleted_at`.
    #[serde(default)]
    pub deleted_at: Option<Timestamp>,
}

impl NewPerson {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        code: impl Into<String>,
        home_street: impl Into<String>,
        home_city: impl Into<String>,
        settings: Settings,
    ) -> Self {
        Self {
            id: None,
            email: email.into(),
            code: code.into(),
            home_street: home_street.into(),
            home_city: home_city.into(),
            home_extra: None,
            settings,
            draft: None,
            tags: None,
            scores: None,
            wakes_at: None,
            walks: None,
            mood: None,
            pin: None,
            visits: None,
            created_at: None,
            updated_at: None,
            version: None,
            deleted_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Person> {
        let now = runtime::now();
        Ok(Person {
            id: self.id.unwrap_or_else(|| PersonId(Uuid::now_v7())),
            email: self.email,
            code: self.code,
            home_street: self.home_street,
            home_city: self.home_city,
            home_extra: self.home_extra,
            settings: self.settings,
            draft: self.draft,
            tags: self.tags.unwrap_or_default(),
            scores: self.scores,
            wakes_at: runtime::kept(
                self.wakes_at.unwrap_or_else(|| runtime::constant::<Time>("08:30:00")),
            ),
            walks: runtime::kept(
                self.walks.unwrap_or_else(|| Duration::from_micros(1800000000)),
            ),
            mood: self.mood.unwrap_or(Mood::Calm),
            pin: self.pin,
            visits: self.visits.unwrap_or(0),
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            updated_at: runtime::kept(self.updated_at.unwrap_or(now)),
            version: self.version.unwrap_or(1),
            deleted_at: runtime::kept(self.deleted_at),
        })
    }
}

/// A change to a row of `people`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonPatch {
    /// Unique whatever its case.
    #[serde(default, deserialize_with = "runtime::given")]
    pub email: Option<String>,
    /// The column `code`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub code: Option<String>,
    /// Street and number.
    #[serde(default, deserialize_with = "runtime::given")]
    pub home_street: Option<String>,
    /// The city.
    #[serde(default, deserialize_with = "runtime::given")]
    pub home_city: Option<String>,
    /// What else the post needs.
    #[serde(default, deserialize_with = "runtime::given")]
    pub home_extra: Option<Option<String>>,
    /// The column `settings`.
    #[serde(default, deserialize_with = "runtime::given_json")]
    pub settings: Option<Settings>,
    /// The column `draft`.
    #[serde(default, deserialize_with = "runtime::given_json")]
    pub draft: Option<Option<Settings>>,
    /// The column `tags`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub tags: Option<Vec<String>>,
    /// The column `scores`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub scores: Option<Option<Vec<i64>>>,
    /// The column `wakes_at`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub wakes_at: Option<Time>,
    /// The column `walks`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub walks: Option<Duration>,
    /// The column `mood`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub mood: Option<Mood>,
    /// The column `pin`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub pin: Option<Option<Secret<String>>>,
    /// The column `visits`.
    ///
    /// Given by the program alone: it is not read from a client.
    #[serde(skip_deserializing)]
    pub visits: Option<i32>,
    /// The version the change was made from; another one is refused as stale.
    #[serde(default)]
    pub version: Option<i64>,
}

/// How somebody feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Mood {
    /// `calm`.
    #[serde(rename = "calm")]
    Calm,
    /// `glad`.
    #[serde(rename = "glad")]
    Glad,
}

impl Enumeration for Mood {
    const ALL: &'static [Self] = &[Self::Calm, Self::Glad];
    fn as_str(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Glad => "glad",
        }
    }
}

runtime::stored_enumeration!(Mood);

impl runtime::Key for Mood {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
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
    type Key = PersonId;
    type Patch = PersonPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key.0)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.email {
            update.set("email", Value::text(&TABLE, "email", value)?);
        }
        if let Some(value) = patch.code {
            update.set("code", Value::text(&TABLE, "code", value)?);
        }
        if let Some(value) = patch.home_street {
            update.set("home_street", Value::text(&TABLE, "home_street", value)?);
        }
        if let Some(value) = patch.home_city {
            update.set("home_city", Value::text(&TABLE, "home_city", value)?);
        }
        if let Some(given) = patch.home_extra {
            update
                .set(
                    "home_extra",
                    match given {
                        Some(value) => Value::text(&TABLE, "home_extra", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.settings {
            update.set("settings", Value::document(&TABLE, "settings", &value)?);
        }
        if let Some(given) = patch.draft {
            update
                .set(
                    "draft",
                    match given {
                        Some(value) => Value::document(&TABLE, "draft", &value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.tags {
            update.set("tags", Value::array(&TABLE, "tags", value)?);
        }
        if let Some(given) = patch.scores {
            update
                .set(
                    "scores",
                    match given {
                        Some(value) => Value::array(&TABLE, "scores", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.wakes_at {
            update.set("wakes_at", Value::Time(value));
        }
        if let Some(value) = patch.walks {
            update.set("walks", Value::duration(&TABLE, "walks", value)?);
        }
        if let Some(value) = patch.mood {
            update.set("mood", Value::Text(value.as_str().to_owned()));
        }
        if let Some(given) = patch.pin {
            update
                .set(
                    "pin",
                    match given {
                        Some(value) => {
                            Value::text(&TABLE, "pin", value.expose().clone())?
                        }
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.visits {
            update.set("visits", Value::Integer(i64::from(value)));
        }
        update.expect(patch.version);
        Ok(update)
    }
}

/// What `items` is found by: `id`.
fn items_of(row: &Person) -> PersonId {
    row.id
}

/// What `memberships_by_person_id` is found by: `id`.
fn memberships_by_person_id_of(row: &Person) -> PersonId {
    row.id
}

/// The columns, unique keys and relations of `people`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Person, PersonId> = Column::at(0);
    /// Unique whatever its case.
    pub const email: Column<Person, runtime::Caseless> = Column::at(1);
    /// The column `code`.
    pub const code: Column<Person, String> = Column::at(2);
    /// Street and number.
    pub const home_street: Column<Person, String> = Column::at(3);
    /// The city.
    pub const home_city: Column<Person, String> = Column::at(4);
    /// What else the post needs.
    pub const home_extra: Column<Person, Option<String>> = Column::at(5);
    /// The column `settings`.
    pub const settings: Column<Person, Settings> = Column::at(6);
    /// The column `draft`.
    pub const draft: Column<Person, Option<Settings>> = Column::at(7);
    /// The column `tags`.
    pub const tags: Column<Person, Vec<String>> = Column::at(8);
    /// The column `scores`.
    pub const scores: Column<Person, Option<Vec<i64>>> = Column::at(9);
    /// The column `wakes_at`.
    pub const wakes_at: Column<Person, Time> = Column::at(10);
    /// The column `walks`.
    pub const walks: Column<Person, Duration> = Column::at(11);
    /// The column `mood`.
    pub const mood: Column<Person, Mood> = Column::at(12);
    /// The column `pin`.
    pub const pin: Column<Person, Option<Secret<String>>> = Column::at(13);
    /// The column `visits`.
    pub const visits: Column<Person, i32> = Column::at(14);
    /// The column `created_at`.
    pub const created_at: Column<Person, Timestamp> = Column::at(15);
    /// The column `updated_at`.
    pub const updated_at: Column<Person, Timestamp> = Column::at(16);
    /// The column `version`.
    pub const version: Column<Person, i64> = Column::at(17);
    /// The column `deleted_at`.
    pub const deleted_at: Column<Person, Option<Timestamp>> = Column::at(18);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Person> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `code`.
    pub const code_key: UniqueKey<Person> = UniqueKey::new(
        "(code) WHERE deleted_at IS NULL",
        &["code"],
        BY_CODE,
    );
    /// Unique: `email`.
    pub const email_key: UniqueKey<Person> = UniqueKey::new(
        "(email) WHERE deleted_at IS NULL",
        &["email"],
        BY_EMAIL,
    );
    /// The rows of `items` that refer to it.
    pub const items: runtime::ToMany<Person, crate::items::Item, PersonId> = runtime::ToMany::new(
        &LinkInfo {
            name: "items",
            from: &["id"],
            to: &["person_id"],
        },
        items_of,
        Statement::new(
            "SELECT id, person_id, quantity, price, total, address, person_id FROM items WHERE person_id IN rarray($1) ORDER BY id",
            "SELECT id, person_id, quantity, price, total, CAST(address AS text), person_id FROM items WHERE person_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `memberships` that refer to it.
    pub const memberships_by_person_id: runtime::ToMany<
        Person,
        crate::memberships::Membership,
        PersonId,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "memberships_by_person_id",
            from: &["id"],
            to: &["person_id"],
        },
        memberships_by_person_id_of,
        Statement::new(
            "SELECT club, person_id, note, person_id FROM memberships WHERE person_id IN rarray($1) ORDER BY club, person_id",
            "SELECT club, person_id, note, person_id FROM memberships WHERE person_id = ANY($1) ORDER BY club, person_id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO people (id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
);

const COUNT: Statement = Statement::portable(
    "SELECT count(*) FROM people WHERE deleted_at IS NULL",
);

const GET: Statement = Statement::portable(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE id = $1 AND deleted_at IS NULL",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE deleted_at IS NULL ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE id > $1 AND deleted_at IS NULL ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM people WHERE id = $1 AND deleted_at IS NULL)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE id IN rarray($1) AND deleted_at IS NULL ORDER BY id",
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE id = ANY($1) AND deleted_at IS NULL ORDER BY id",
);

const DELETE: Statement = Statement::portable(
    "UPDATE people SET deleted_at = $1 WHERE id = $2 AND deleted_at IS NULL",
);

const GET_ANY: Statement = Statement::portable(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE id = $1",
);

const RESTORE: Statement = Statement::portable(
    "UPDATE people SET deleted_at = NULL WHERE id = $1 AND deleted_at IS NOT NULL",
);

const DESTROY: Statement = Statement::portable("DELETE FROM people WHERE id = $1");

const BY_CODE: Statement = Statement::portable(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE code = $1 AND deleted_at IS NULL",
);

const BY_EMAIL: Statement = Statement::portable(
    "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at FROM people WHERE email = $1 AND deleted_at IS NULL",
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

    /// The row with this `code`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_code(&self, code: &str) -> runtime::Result<Option<Person>> {
        self.executor
            .fetch_optional(&BY_CODE, &[Value::text(&TABLE, "code", code)?])
            .await
    }

    /// The row with this `email`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_email(&self, email: &str) -> runtime::Result<Option<Person>> {
        self.executor
            .fetch_optional(&BY_EMAIL, &[Value::text(&TABLE, "email", email)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: PersonId) -> runtime::Result<Option<Person>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key.0)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<PersonId>,
    ) -> runtime::Result<Page<Person>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Uuid(key.0), limit]).await?
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
        keys: impl IntoIterator<Item = PersonId>,
    ) -> runtime::Result<Vec<Option<Person>>> {
        let keys: Vec<PersonId> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: PersonId) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Uuid(key.0)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: PersonId,
        patch: PersonPatch,
    ) -> runtime::Result<Option<Person>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Marks the row with a primary key as deleted: it is kept and passed over. False if it was not there.
    ///
    /// # Errors
    /// The database cannot be written.
    pub async fn delete(&self, key: PersonId) -> runtime::Result<bool> {
        let values = Vec::from([Value::Timestamp(runtime::now()), Value::Uuid(key.0)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Update(vec!["deleted_at"]),
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// The row with a primary key, deleted or not.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_deleted_too(
        &self,
        key: PersonId,
    ) -> runtime::Result<Option<Person>> {
        self.executor.fetch_optional(&GET_ANY, &[Value::Uuid(key.0)]).await
    }

    /// Brings a deleted row back; false if it was not there.
    ///
    /// # Errors
    /// Another row has taken a value that must be unique.
    pub async fn restore(&self, key: PersonId) -> runtime::Result<bool> {
        let values = Vec::from([Value::Uuid(key.0)]);
        let kind = WriteKind::Update(Vec::new());
        let write = Write {
            table: &TABLE,
            kind,
            statement: RESTORE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// Removes the row for good, deleted or not; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn destroy(&self, key: PersonId) -> runtime::Result<bool> {
        let values = Vec::from([Value::Uuid(key.0)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DESTROY,
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

impl Person {
    /// A page of the rows of `items` that refer to this one by `person_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn items<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::items::Item>> {
        crate::items::ItemRepository::new(executor)
            .list_by_person_id(self.id, page)
            .await
    }

    /// A page of the rows of `memberships` that refer to this one by `person_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn memberships_by_person_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<(String, PersonId)>,
    ) -> runtime::Result<Page<crate::memberships::Membership>> {
        crate::memberships::MembershipRepository::new(executor)
            .list_by_person_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Person {
    const TABLE: &'static str = "people";
    const FILTERS: &'static [&'static str] = &[];
    type Key = PersonId;
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
            name: "email",
            domain_check: "people_email_domain",
            domain: Domain::MaxLength(320),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "code",
            domain_check: "people_code_domain",
            domain: Domain::MaxLength(20),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "home_street",
            domain_check: "people_home_street_domain",
            domain: Domain::MaxLength(120),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "home_city",
            domain_check: "people_home_city_domain",
            domain: Domain::MaxLength(80),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "home_extra",
            domain_check: "people_home_extra_domain",
            domain: Domain::MaxLength(80),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "settings",
            domain_check: "people_settings_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "draft",
            domain_check: "people_draft_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "tags",
            domain_check: "people_tags_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "scores",
            domain_check: "people_scores_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "wakes_at",
            domain_check: "people_wakes_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "walks",
            domain_check: "people_walks_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "mood",
            domain_check: "people_mood_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "pin",
            domain_check: "people_pin_domain",
            domain: Domain::MaxLength(8),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "visits",
            domain_check: "people_visits_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "people_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "people_updated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "version",
            domain_check: "people_version_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "deleted_at",
            domain_check: "people_deleted_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "people_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "people_code_key",
            columns: &["code"],
        },
        UniqueInfo {
            name: "people_email_key",
            columns: &["email"],
        },
    ],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "items_person_id_fkey",
            table: "items",
            columns: &["person_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM items WHERE person_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "memberships_person_id_fkey",
            table: "memberships",
            columns: &["person_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM memberships WHERE person_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::items::TABLE,
            columns: &["person_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: Some("deleted_at"),
    version: Some("version"),
    updated: &["updated_at"],
    insert: INSERT,
};
