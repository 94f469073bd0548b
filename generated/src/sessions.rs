//! A period in which a person works with a sandbox.
//!
//! Written by `cargo xtask gen` from the declaration of `sessions` in `sessions.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Enumeration, Executor, Filter, FromRow,
    Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select,
    Statement, Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write,
    WriteKind,
};
use serde::{Deserialize, Serialize};

/// A period in which a person works with a sandbox.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Session {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// Who works.
    pub user_id: Uuid,
    /// What is worked on; none once the project is gone.
    pub project_id: Option<Uuid>,
    /// What the sandbox is doing.
    pub status: SessionStatus,
    /// When it began.
    pub started_at: Timestamp,
    /// When the person last did something.
    pub last_activity_at: Timestamp,
    /// When it ended; none while it runs.
    pub terminated_at: Option<Timestamp>,
    /// Why it ended.
    pub termination_reason: Option<String>,
}

impl FromRow for Session {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            user_id: row.get(1)?,
            project_id: row.get(2)?,
            status: row.enumeration(3)?,
            started_at: row.get(4)?,
            last_activity_at: row.get(5)?,
            terminated_at: row.get(6)?,
            termination_reason: row.get(7)?,
        })
    }
}

impl Session {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.user_id),
                match self.project_id {
                    Some(value) => Value::Uuid(value),
                    None => Value::Null,
                },
                Value::Text(self.status.as_str().to_owned()),
                Value::timestamp(&TABLE, "started_at", self.started_at)?,
                Value::timestamp(&TABLE, "last_activity_at", self.last_activity_at)?,
                match self.terminated_at {
                    Some(value) => Value::timestamp(&TABLE, "terminated_at", value)?,
                    None => Value::Null,
                },
                match self.termination_reason {
                    Some(value) => Value::text(&TABLE, "termination_reason", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `sessions` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewSession {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// Who works.
    pub user_id: Uuid,
    /// What is worked on; none once the project is gone.
    #[serde(default)]
    pub project_id: Option<Uuid>,
    /// What the sandbox is doing.
    ///
    /// `active` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub status: Option<SessionStatus>,
    /// When it began.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub started_at: Option<Timestamp>,
    /// When the person last did something.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub last_activity_at: Option<Timestamp>,
    /// When it ended; none while it runs.
    #[serde(default)]
    pub terminated_at: Option<Timestamp>,
    /// Why it ended.
    #[serde(default)]
    pub termination_reason: Option<String>,
}

impl NewSession {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(user_id: Uuid) -> Self {
        Self {
            id: None,
            user_id,
            project_id: None,
            status: None,
            started_at: None,
            last_activity_at: None,
            terminated_at: None,
            termination_reason: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Session> {
        let now = runtime::now();
        Ok(Session {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            user_id: self.user_id,
            project_id: self.project_id,
            status: self.status.unwrap_or(SessionStatus::Active),
            started_at: runtime::kept(self.started_at.unwrap_or(now)),
            last_activity_at: runtime::kept(self.last_activity_at.unwrap_or(now)),
            terminated_at: runtime::kept(self.terminated_at),
            termination_reason: self.termination_reason,
        })
    }
}

/// A change to a row of `sessions`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionPatch {
    /// Who works.
    #[serde(default, deserialize_with = "runtime::given")]
    pub user_id: Option<Uuid>,
    /// What is worked on; none once the project is gone.
    #[serde(default, deserialize_with = "runtime::given")]
    pub project_id: Option<Option<Uuid>>,
    /// What the sandbox is doing.
    #[serde(default, deserialize_with = "runtime::given")]
    pub status: Option<SessionStatus>,
    /// When it began.
    #[serde(default, deserialize_with = "runtime::given")]
    pub started_at: Option<Timestamp>,
    /// When the person last did something.
    #[serde(default, deserialize_with = "runtime::given")]
    pub last_activity_at: Option<Timestamp>,
    /// When it ended; none while it runs.
    #[serde(default, deserialize_with = "runtime::given")]
    pub terminated_at: Option<Option<Timestamp>>,
    /// Why it ended.
    #[serde(default, deserialize_with = "runtime::given")]
    pub termination_reason: Option<Option<String>>,
}

/// What a sandbox is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SessionStatus {
    /// Somebody works with it.
    #[serde(rename = "active")]
    Active,
    /// It waits.
    #[serde(rename = "idle")]
    Idle,
    /// It has ended.
    #[serde(rename = "terminated")]
    Terminated,
}

impl Enumeration for SessionStatus {
    const ALL: &'static [Self] = &[Self::Active, Self::Idle, Self::Terminated];
    fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Idle => "idle",
            Self::Terminated => "terminated",
        }
    }
}

runtime::stored_enumeration!(SessionStatus);

impl runtime::Key for SessionStatus {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for Session {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewSession;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Session {
    type Key = Uuid;
    type Patch = SessionPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.user_id {
            update.set("user_id", Value::Uuid(value));
        }
        if let Some(given) = patch.project_id {
            update
                .set(
                    "project_id",
                    match given {
                        Some(value) => Value::Uuid(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.status {
            update.set("status", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.started_at {
            update.set("started_at", Value::timestamp(&TABLE, "started_at", value)?);
        }
        if let Some(value) = patch.last_activity_at {
            update
                .set(
                    "last_activity_at",
                    Value::timestamp(&TABLE, "last_activity_at", value)?,
                );
        }
        if let Some(given) = patch.terminated_at {
            update
                .set(
                    "terminated_at",
                    match given {
                        Some(value) => Value::timestamp(&TABLE, "terminated_at", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.termination_reason {
            update
                .set(
                    "termination_reason",
                    match given {
                        Some(value) => Value::text(&TABLE, "termination_reason", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `user` is found by: `user_id`.
fn user_of(row: &Session) -> Option<Uuid> {
    Some(row.user_id)
}

/// What `project` is found by: `project_id`.
fn project_of(row: &Session) -> Option<Uuid> {
    row.project_id
}

/// What `conversations` is found by: `id`.
fn conversations_of(row: &Session) -> Uuid {
    row.id
}

/// What `usage_events` is found by: `id`.
fn usage_events_of(row: &Session) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `sessions`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Session, Uuid> = Column::at(0);
    /// Who works.
    pub const user_id: Column<Session, Uuid> = Column::at(1);
    /// What is worked on; none once the project is gone.
    pub const project_id: Column<Session, Option<Uuid>> = Column::at(2);
    /// What the sandbox is doing.
    pub const status: Column<Session, SessionStatus> = Column::at(3);
    /// When it began.
    pub const started_at: Column<Session, Timestamp> = Column::at(4);
    /// When the person last did something.
    pub const last_activity_at: Column<Session, Timestamp> = Column::at(5);
    /// When it ended; none while it runs.
    pub const terminated_at: Column<Session, Option<Timestamp>> = Column::at(6);
    /// Why it ended.
    pub const termination_reason: Column<Session, Option<String>> = Column::at(7);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Session> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `users` that it refers to.
    pub const user: runtime::ToOne<Session, crate::users::User, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "user",
            from: &["user_id"],
            to: &["id"],
        },
        user_of,
        Statement::new(
            "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id, id FROM users WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id, id FROM users WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `projects` that it refers to.
    pub const project: runtime::ToOne<Session, crate::projects::Project, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "project",
            from: &["project_id"],
            to: &["id"],
        },
        project_of,
        Statement::new(
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, id FROM projects WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, id FROM projects WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `conversations` that refer to it.
    pub const conversations: runtime::ToMany<
        Session,
        crate::conversations::Conversation,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "conversations",
            from: &["id"],
            to: &["session_id"],
        },
        conversations_of,
        Statement::new(
            "SELECT id, session_id, user_id, title, created_at, updated_at, session_id FROM conversations WHERE session_id IN rarray($1) ORDER BY id",
            "SELECT id, session_id, user_id, title, created_at, updated_at, session_id FROM conversations WHERE session_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `usage_events` that refer to it.
    pub const usage_events: runtime::ToMany<
        Session,
        crate::usage_events::UsageEvent,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "usage_events",
            from: &["id"],
            to: &["session_id"],
        },
        usage_events_of,
        Statement::new(
            "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key, session_id FROM usage_events WHERE session_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key, session_id FROM usage_events WHERE session_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO sessions (id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM sessions");

const GET: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM sessions WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM sessions WHERE id = $1");

const FIRST_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE user_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_PROJECT_ID: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE project_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PROJECT_ID: Statement = Statement::portable(
    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE project_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `sessions`.
#[derive(Debug)]
pub struct SessionRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> SessionRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `sessions`, by name.
    pub async fn create(&self, new: NewSession) -> runtime::Result<Session> {
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
        rows: Vec<NewSession>,
    ) -> runtime::Result<Vec<Session>> {
        let rows: runtime::Result<Vec<Session>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Session, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewSession> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Session>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewSession,
        key: runtime::UniqueKey<Session>,
        columns: impl Columns<Session>,
    ) -> runtime::Result<Session> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Session> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Session>) -> Select<'e, E, Session> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Session>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Session>> {
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
    ) -> runtime::Result<Vec<Option<Session>>> {
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
        patch: SessionPatch,
    ) -> runtime::Result<Option<Session>> {
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

    /// A page, in key order, of the rows that refer to a row of `users` by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_user_id(
        &self,
        user_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Session>> {
        let mut values = Vec::from([Value::Uuid(user_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_USER_ID
            }
            None => &FIRST_PAGE_BY_USER_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `projects` by `project_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_project_id(
        &self,
        project_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Session>> {
        let mut values = Vec::from([Value::Uuid(project_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_PROJECT_ID
            }
            None => &FIRST_PAGE_BY_PROJECT_ID,
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

impl Session {
    /// The row of `users` that `user_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn user<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::users::User>> {
        crate::users::UserRepository::new(executor).get(self.user_id).await
    }

    /// The row of `projects` that `project_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn project<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::projects::Project>> {
        match self.project_id {
            Some(key) => crate::projects::ProjectRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }

    /// A page of the rows of `conversations` that refer to this one by `session_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn conversations<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::conversations::Conversation>> {
        crate::conversations::ConversationRepository::new(executor)
            .list_by_session_id(self.id, page)
            .await
    }

    /// A page of the rows of `usage_events` that refer to this one by `session_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn usage_events<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::usage_events::UsageEvent>> {
        crate::usage_events::UsageEventRepository::new(executor)
            .list_by_session_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Session {
    const TABLE: &'static str = "sessions";
    const FILTERS: &'static [&'static str] = &["user_id", "project_id"];
    type Key = Uuid;
    type New = NewSession;
    type Patch = SessionPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        SessionRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        SessionRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        SessionRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "user_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        SessionRepository::new(executor)
                            .list_by_user_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "project_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        SessionRepository::new(executor)
                            .list_by_project_id(value, page)
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
        SessionRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        SessionRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "sessions",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "sessions_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "user_id",
            domain_check: "sessions_user_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "project_id",
            domain_check: "sessions_project_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "status",
            domain_check: "sessions_status_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "started_at",
            domain_check: "sessions_started_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "last_activity_at",
            domain_check: "sessions_last_activity_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "terminated_at",
            domain_check: "sessions_terminated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "termination_reason",
            domain_check: "sessions_termination_reason_domain",
            domain: Domain::MaxLength(500),
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "sessions_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "sessions_user_id_fkey",
            columns: &["user_id"],
            referenced_table: "users",
            exists: "SELECT 1 FROM users WHERE id = $1",
        },
        ReferenceInfo {
            name: "sessions_project_id_fkey",
            columns: &["project_id"],
            referenced_table: "projects",
            exists: "SELECT 1 FROM projects WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "conversations_session_id_fkey",
            table: "conversations",
            columns: &["session_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM conversations WHERE session_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "usage_events_session_id_fkey",
            table: "usage_events",
            columns: &["session_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM usage_events WHERE session_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::conversations::TABLE,
            columns: &["session_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
