//! A fee of a membership.
//!
//! Written by `cargo xtask gen` from the declaration of `fees` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};
use crate::types::PersonId;

/// A fee of a membership.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fee {
    /// The column `id`.
    pub id: Uuid,
    /// The column `club`.
    pub club: String,
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `amount`.
    pub amount: Decimal,
}

impl FromRow for Fee {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            club: row.get(1)?,
            person_id: PersonId(row.get(2)?),
            amount: row.decimal(3, 2)?,
        })
    }
}

impl Fee {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::text(&TABLE, "club", self.club)?,
                Value::Uuid(self.person_id.0),
                Value::decimal(&TABLE, "amount", self.amount, 9, 2)?,
            ]),
        )
    }
}

/// A row of `fees` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewFee {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The column `club`.
    pub club: String,
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `amount`.
    pub amount: Decimal,
}

impl NewFee {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(club: impl Into<String>, person_id: PersonId, amount: Decimal) -> Self {
        Self {
            id: None,
            club: club.into(),
            person_id,
            amount,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Fee> {
        Ok(Fee {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            club: self.club,
            person_id: self.person_id,
            amount: runtime::exact(&TABLE, "amount", self.amount, 9, 2)?,
        })
    }
}

/// A change to a row of `fees`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeePatch {
    /// The column `club`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub club: Option<String>,
    /// The column `person_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub person_id: Option<PersonId>,
    /// The column `amount`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub amount: Option<Decimal>,
}

impl Entity for Fee {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewFee;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Fee {
    type Key = Uuid;
    type Patch = FeePatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.club {
            update.set("club", Value::text(&TABLE, "club", value)?);
        }
        if let Some(value) = patch.person_id {
            update.set("person_id", Value::Uuid(value.0));
        }
        if let Some(value) = patch.amount {
            update.set("amount", Value::decimal(&TABLE, "amount", value, 9, 2)?);
        }
        Ok(update)
    }
}

/// What `club_relation` is found by: `club`, `person_id`.
fn club_relation_of(row: &Fee) -> Option<(String, PersonId)> {
    Some((row.club.clone(), row.person_id))
}

/// The columns, unique keys and relations of `fees`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Fee, Uuid> = Column::at(0);
    /// The column `club`.
    pub const club: Column<Fee, String> = Column::at(1);
    /// The column `person_id`.
    pub const person_id: Column<Fee, PersonId> = Column::at(2);
    /// The column `amount`.
    pub const amount: Column<Fee, Decimal> = Column::at(3);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Fee> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `memberships` that it refers to.
    pub const club_relation: runtime::ToOne<
        Fee,
        crate::memberships::Membership,
        (String, PersonId),
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "club_relation",
            from: &["club", "person_id"],
            to: &["club", "person_id"],
        },
        club_relation_of,
        Statement::portable(
            "SELECT club, person_id, note, club, person_id FROM memberships",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO fees (id, club, person_id, amount) VALUES ($1, $2, $3, $4)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM fees");

const GET: Statement = Statement::portable(
    "SELECT id, club, person_id, amount FROM fees WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, club, person_id, amount FROM fees ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, club, person_id, amount FROM fees WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM fees WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, club, person_id, amount FROM fees WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, club, person_id, amount FROM fees WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM fees WHERE id = $1");

const FIRST_PAGE_BY_CLUB_PERSON_ID: Statement = Statement::portable(
    "SELECT id, club, person_id, amount FROM fees WHERE club = $1 AND person_id = $2 ORDER BY id LIMIT $3",
);

const NEXT_PAGE_BY_CLUB_PERSON_ID: Statement = Statement::portable(
    "SELECT id, club, person_id, amount FROM fees WHERE club = $1 AND person_id = $2 AND id > $3 ORDER BY id LIMIT $4",
);

/// Reads and writes rows of `fees`.
#[derive(Debug)]
pub struct FeeRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> FeeRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `fees`, by name.
    pub async fn create(&self, new: NewFee) -> runtime::Result<Fee> {
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
    pub async fn create_many(&self, rows: Vec<NewFee>) -> runtime::Result<Vec<Fee>> {
        let rows: runtime::Result<Vec<Fee>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Fee, runtime::Nothing, _>(self.executor, values?).await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewFee> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Fee>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewFee,
        key: runtime::UniqueKey<Fee>,
        columns: impl Columns<Fee>,
    ) -> runtime::Result<Fee> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Fee> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Fee>) -> Select<'e, E, Fee> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Fee>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Fee>> {
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
    ) -> runtime::Result<Vec<Option<Fee>>> {
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
        patch: FeePatch,
    ) -> runtime::Result<Option<Fee>> {
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

    /// A page, in key order, of the rows that refer to a row of `memberships` by `club`, `person_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_club_and_person_id(
        &self,
        club: &str,
        person_id: PersonId,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Fee>> {
        let mut values = Vec::from([
            Value::text(&TABLE, "club", club)?,
            Value::Uuid(person_id.0),
        ]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_CLUB_PERSON_ID
            }
            None => &FIRST_PAGE_BY_CLUB_PERSON_ID,
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

impl runtime::Resource for Fee {
    const TABLE: &'static str = "fees";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewFee;
    type Patch = FeePatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        FeeRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        FeeRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        FeeRepository::new(executor).list(page).await
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
        FeeRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        FeeRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "fees",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "fees_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "club",
            domain_check: "fees_club_domain",
            domain: Domain::MaxLength(20),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "person_id",
            domain_check: "fees_person_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "amount",
            domain_check: "fees_amount_domain",
            domain: Domain::Decimal {
                precision: 9,
                scale: 2,
            },
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "fees_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "fees_club_person_id_fkey",
            columns: &["club", "person_id"],
            referenced_table: "memberships",
            exists: "SELECT 1 FROM memberships WHERE club = $1 AND person_id = $2",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
