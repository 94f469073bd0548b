//! A membership, known by two columns.
//!
//! Written by `cargo xtask gen` from the declaration of `memberships` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};
use crate::types::PersonId;

/// A membership, known by two columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Membership {
    /// The column `club`.
    pub club: String,
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `note`.
    pub note: Option<String>,
}

impl FromRow for Membership {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            club: row.get(0)?,
            person_id: PersonId(row.get(1)?),
            note: row.get(2)?,
        })
    }
}

impl Membership {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::text(&TABLE, "club", self.club)?,
                Value::Uuid(self.person_id.0),
                match self.note {
                    Some(value) => Value::text(&TABLE, "note", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `memberships` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewMembership {
    /// The column `club`.
    pub club: String,
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `note`.
    #[serde(default)]
    pub note: Option<String>,
}

impl NewMembership {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(club: impl Into<String>, person_id: PersonId) -> Self {
        Self {
            club: club.into(),
            person_id,
            note: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Membership> {
        Ok(Membership {
            club: self.club,
            person_id: self.person_id,
            note: self.note,
        })
    }
}

/// A change to a row of `memberships`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MembershipPatch {
    /// The column `note`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub note: Option<Option<String>>,
}

impl Entity for Membership {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewMembership;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Membership {
    type Key = (String, PersonId);
    type Patch = MembershipPatch;
    fn primary_key(&self) -> Self::Key {
        (self.club.clone(), self.person_id)
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::text(&TABLE, "club", key.0)?, Value::Uuid(key.1.0)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.note {
            update
                .set(
                    "note",
                    match given {
                        Some(value) => Value::text(&TABLE, "note", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `person` is found by: `person_id`.
fn person_of(row: &Membership) -> Option<PersonId> {
    Some(row.person_id)
}

/// What `fees` is found by: `club`, `person_id`.
fn fees_of(row: &Membership) -> (String, PersonId) {
    (row.club.clone(), row.person_id)
}

/// The columns, unique keys and relations of `memberships`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `club`.
    pub const club: Column<Membership, String> = Column::at(0);
    /// The column `person_id`.
    pub const person_id: Column<Membership, PersonId> = Column::at(1);
    /// The column `note`.
    pub const note: Column<Membership, Option<String>> = Column::at(2);
    /// Unique: `club`, `person_id`.
    pub const primary_key: UniqueKey<Membership> = UniqueKey::new(
        "(club, person_id)",
        &["club", "person_id"],
        GET,
    );
    /// The row of `people` that it refers to.
    pub const person: runtime::ToOne<Membership, crate::people::Person, PersonId> = runtime::ToOne::new(
        &LinkInfo {
            name: "person",
            from: &["person_id"],
            to: &["id"],
        },
        person_of,
        Statement::new(
            "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at, id FROM people WHERE id IN rarray($1) AND deleted_at IS NULL ORDER BY id",
            "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at, id FROM people WHERE id = ANY($1) AND deleted_at IS NULL ORDER BY id",
        ),
    );
    /// The rows of `fees` that refer to it.
    pub const fees: runtime::ToMany<Membership, crate::fees::Fee, (String, PersonId)> = runtime::ToMany::new(
        &LinkInfo {
            name: "fees",
            from: &["club", "person_id"],
            to: &["club", "person_id"],
        },
        fees_of,
        Statement::portable(
            "SELECT id, club, person_id, amount, club, person_id FROM fees",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO memberships (club, person_id, note) VALUES ($1, $2, $3)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM memberships");

const GET: Statement = Statement::portable(
    "SELECT club, person_id, note FROM memberships WHERE club = $1 AND person_id = $2",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT club, person_id, note FROM memberships ORDER BY club, person_id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT club, person_id, note FROM memberships WHERE (club, person_id) > ($1, $2) ORDER BY club, person_id LIMIT $3",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM memberships WHERE club = $1 AND person_id = $2)",
);

const DELETE: Statement = Statement::portable(
    "DELETE FROM memberships WHERE club = $1 AND person_id = $2",
);

const FIRST_PAGE_BY_PERSON_ID: Statement = Statement::portable(
    "SELECT club, person_id, note FROM memberships WHERE person_id = $1 ORDER BY club, person_id LIMIT $2",
);

const NEXT_PAGE_BY_PERSON_ID: Statement = Statement::portable(
    "SELECT club, person_id, note FROM memberships WHERE person_id = $1 AND (club, person_id) > ($2, $3) ORDER BY club, person_id LIMIT $4",
);

/// Reads and writes rows of `memberships`.
#[derive(Debug)]
pub struct MembershipRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> MembershipRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `memberships`, by name.
    pub async fn create(&self, new: NewMembership) -> runtime::Result<Membership> {
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
        rows: Vec<NewMembership>,
    ) -> runtime::Result<Vec<Membership>> {
        let rows: runtime::Result<Vec<Membership>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Membership, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewMembership> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Membership>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewMembership,
        key: runtime::UniqueKey<Membership>,
        columns: impl Columns<Membership>,
    ) -> runtime::Result<Membership> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Membership> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Membership>) -> Select<'e, E, Membership> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(
        &self,
        key: (String, PersonId),
    ) -> runtime::Result<Option<Membership>> {
        self.executor
            .fetch_optional(
                &GET,
                &[Value::text(&TABLE, "club", key.0)?, Value::Uuid(key.1.0)],
            )
            .await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<(String, PersonId)>,
    ) -> runtime::Result<Page<Membership>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor
                    .fetch(
                        &NEXT_PAGE,
                        &[
                            Value::text(&TABLE, "club", key.0)?,
                            Value::Uuid(key.1.0),
                            limit,
                        ],
                    )
                    .await?
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
        keys: impl IntoIterator<Item = (String, PersonId)>,
    ) -> runtime::Result<Vec<Option<Membership>>> {
        let keys: Vec<(String, PersonId)> = keys.into_iter().collect();
        runtime::get_many(self.executor, None, keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: (String, PersonId)) -> runtime::Result<bool> {
        runtime::exists(
                self.executor,
                &EXISTS,
                &[Value::text(&TABLE, "club", key.0)?, Value::Uuid(key.1.0)],
            )
            .await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: (String, PersonId),
        patch: MembershipPatch,
    ) -> runtime::Result<Option<Membership>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: (String, PersonId)) -> runtime::Result<bool> {
        let values = Vec::from([
            Value::text(&TABLE, "club", key.0)?,
            Value::Uuid(key.1.0),
        ]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// A page, in key order, of the rows that refer to a row of `people` by `person_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_person_id(
        &self,
        person_id: PersonId,
        page: PageRequest<(String, PersonId)>,
    ) -> runtime::Result<Page<Membership>> {
        let mut values = Vec::from([Value::Uuid(person_id.0)]);
        let statement = match page.after {
            Some(key) => {
                values
                    .extend([Value::text(&TABLE, "club", key.0)?, Value::Uuid(key.1.0)]);
                &NEXT_PAGE_BY_PERSON_ID
            }
            None => &FIRST_PAGE_BY_PERSON_ID,
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

impl Membership {
    /// The row of `people` that `person_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn person<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::people::Person>> {
        crate::people::PersonRepository::new(executor).get(self.person_id).await
    }
}

impl runtime::Resource for Membership {
    const TABLE: &'static str = "memberships";
    const FILTERS: &'static [&'static str] = &["person_id"];
    type Key = (String, PersonId);
    type New = NewMembership;
    type Patch = MembershipPatch;
    fn key(&self) -> Self::Key {
        (self.club.clone(), self.person_id)
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        MembershipRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        MembershipRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        MembershipRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "person_id" => {
                match <PersonId as runtime::Key>::from_text(value) {
                    Some(value) => {
                        MembershipRepository::new(executor)
                            .list_by_person_id(value, page)
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
        MembershipRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        MembershipRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "memberships",
    columns: &[
        ColumnInfo {
            name: "club",
            domain_check: "memberships_club_domain",
            domain: Domain::MaxLength(20),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "person_id",
            domain_check: "memberships_person_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "note",
            domain_check: "memberships_note_domain",
            domain: Domain::MaxLength(80),
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "memberships_pkey",
        columns: &["club", "person_id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "memberships_person_id_fkey",
            columns: &["person_id"],
            referenced_table: "people",
            exists: "SELECT 1 FROM people WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "fees_club_person_id_fkey",
            table: "fees",
            columns: &["club", "person_id"],
            referenced_columns: &["club", "person_id"],
            exists: "SELECT 1 FROM fees WHERE club = $1 AND person_id = $2",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::fees::TABLE,
            columns: &["club", "person_id"],
            referenced_columns: &["club", "person_id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
