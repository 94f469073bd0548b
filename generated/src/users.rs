//! A person with an account.
//!
//! Written by `cargo xtask gen` from the declaration of `users` in `users.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Enumeration, Executor, Filter, FromRow,
    Keyed, LinkInfo, Page, PageRequest, ReferencingInfo, Secret, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A person with an account.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct User {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// Where the person is reached; unique whatever its case.
    pub email: String,
    /// What others see.
    pub display_name: String,
    /// A hash of the password; none for people who only sign in through a provider.
    #[serde(skip_serializing)]
    pub password_hash: Option<Secret<String>>,
    /// Whether the account may be used.
    pub status: UserStatus,
    /// When the account was opened.
    pub created_at: Timestamp,
    /// When the account was last changed.
    pub updated_at: Timestamp,
    /// Who vouches for the person.
    pub auth_provider: AuthProvider,
    /// What the provider calls the person.
    pub oauth_id: Option<String>,
}

impl FromRow for User {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            email: row.get(1)?,
            display_name: row.get(2)?,
            password_hash: row.get::<Option<String>>(3)?.map(Secret::new),
            status: row.enumeration(4)?,
            created_at: row.get(5)?,
            updated_at: row.get(6)?,
            auth_provider: row.enumeration(7)?,
            oauth_id: row.get(8)?,
        })
    }
}

impl User {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::text(&TABLE, "email", self.email)?,
                Value::text(&TABLE, "display_name", self.display_name)?,
                match self.password_hash {
                    Some(value) => {
                        Value::text(&TABLE, "password_hash", value.expose().clone())?
                    }
                    None => Value::Null,
                },
                Value::Text(self.status.as_str().to_owned()),
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                Value::timestamp(&TABLE, "updated_at", self.updated_at)?,
                Value::Text(self.auth_provider.as_str().to_owned()),
                match self.oauth_id {
                    Some(value) => Value::text(&TABLE, "oauth_id", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `users` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewUser {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// Where the person is reached; unique whatever its case.
    pub email: String,
    /// What others see.
    pub display_name: String,
    /// A hash of the password; none for people who only sign in through a provider.
    #[serde(default)]
    pub password_hash: Option<Secret<String>>,
    /// Whether the account may be used.
    ///
    /// `active` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub status: Option<UserStatus>,
    /// When the account was opened.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// When the account was last changed.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub updated_at: Option<Timestamp>,
    /// Who vouches for the person.
    ///
    /// `email` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub auth_provider: Option<AuthProvider>,
    /// What the provider calls the person.
    #[serde(default)]
    pub oauth_id: Option<String>,
}

impl NewUser {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(email: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            id: None,
            email: email.into(),
            display_name: display_name.into(),
            password_hash: None,
            status: None,
            created_at: None,
            updated_at: None,
            auth_provider: None,
            oauth_id: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<User> {
        let now = runtime::now();
        Ok(User {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            email: self.email,
            display_name: self.display_name,
            password_hash: self.password_hash,
            status: self.status.unwrap_or(UserStatus::Active),
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            updated_at: runtime::kept(self.updated_at.unwrap_or(now)),
            auth_provider: self.auth_provider.unwrap_or(AuthProvider::Email),
            oauth_id: self.oauth_id,
        })
    }
}

/// A change to a row of `users`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserPatch {
    /// Where the person is reached; unique whatever its case.
    #[serde(default, deserialize_with = "runtime::given")]
    pub email: Option<String>,
    /// What others see.
    #[serde(default, deserialize_with = "runtime::given")]
    pub display_name: Option<String>,
    /// A hash of the password; none for people who only sign in through a provider.
    #[serde(default, deserialize_with = "runtime::given")]
    pub password_hash: Option<Option<Secret<String>>>,
    /// Whether the account may be used.
    #[serde(default, deserialize_with = "runtime::given")]
    pub status: Option<UserStatus>,
    /// When the account was opened.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// Who vouches for the person.
    #[serde(default, deserialize_with = "runtime::given")]
    pub auth_provider: Option<AuthProvider>,
    /// What the provider calls the person.
    #[serde(default, deserialize_with = "runtime::given")]
    pub oauth_id: Option<Option<String>>,
}

/// Whether an account may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum UserStatus {
    /// It may.
    #[serde(rename = "active")]
    Active,
    /// Not for now.
    #[serde(rename = "suspended")]
    Suspended,
    /// Never again.
    #[serde(rename = "closed")]
    Closed,
}

impl Enumeration for UserStatus {
    const ALL: &'static [Self] = &[Self::Active, Self::Suspended, Self::Closed];
    fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Closed => "closed",
        }
    }
}

runtime::stored_enumeration!(UserStatus);

impl runtime::Key for UserStatus {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

/// Who vouches for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AuthProvider {
    /// An address and a password.
    #[serde(rename = "email")]
    Email,
    /// Google.
    #[serde(rename = "google")]
    Google,
    /// Apple.
    #[serde(rename = "apple")]
    Apple,
    /// GitHub.
    #[serde(rename = "github")]
    GitHub,
}

impl Enumeration for AuthProvider {
    const ALL: &'static [Self] = &[Self::Email, Self::Google, Self::Apple, Self::GitHub];
    fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Google => "google",
            Self::Apple => "apple",
            Self::GitHub => "github",
        }
    }
}

runtime::stored_enumeration!(AuthProvider);

impl runtime::Key for AuthProvider {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for User {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewUser;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for User {
    type Key = Uuid;
    type Patch = UserPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.email {
            update.set("email", Value::text(&TABLE, "email", value)?);
        }
        if let Some(value) = patch.display_name {
            update.set("display_name", Value::text(&TABLE, "display_name", value)?);
        }
        if let Some(given) = patch.password_hash {
            update
                .set(
                    "password_hash",
                    match given {
                        Some(value) => {
                            Value::text(&TABLE, "password_hash", value.expose().clone())?
                        }
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.status {
            update.set("status", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        if let Some(value) = patch.auth_provider {
            update.set("auth_provider", Value::Text(value.as_str().to_owned()));
        }
        if let Some(given) = patch.oauth_id {
            update
                .set(
                    "oauth_id",
                    match given {
                        Some(value) => Value::text(&TABLE, "oauth_id", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `sessions` is found by: `id`.
fn sessions_of(row: &User) -> Uuid {
    row.id
}

/// What `projects` is found by: `id`.
fn projects_of(row: &User) -> Uuid {
    row.id
}

/// What `conversations` is found by: `id`.
fn conversations_of(row: &User) -> Uuid {
    row.id
}

/// What `subscriptions` is found by: `id`.
fn subscriptions_of(row: &User) -> Uuid {
    row.id
}

/// What `usage_events` is found by: `id`.
fn usage_events_of(row: &User) -> Uuid {
    row.id
}

/// What `invoices` is found by: `id`.
fn invoices_of(row: &User) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `users`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<User, Uuid> = Column::at(0);
    /// Where the person is reached; unique whatever its case.
    pub const email: Column<User, String> = Column::at(1);
    /// What others see.
    pub const display_name: Column<User, String> = Column::at(2);
    /// A hash of the password; none for people who only sign in through a provider.
    pub const password_hash: Column<User, Option<Secret<String>>> = Column::at(3);
    /// Whether the account may be used.
    pub const status: Column<User, UserStatus> = Column::at(4);
    /// When the account was opened.
    pub const created_at: Column<User, Timestamp> = Column::at(5);
    /// When the account was last changed.
    pub const updated_at: Column<User, Timestamp> = Column::at(6);
    /// Who vouches for the person.
    pub const auth_provider: Column<User, AuthProvider> = Column::at(7);
    /// What the provider calls the person.
    pub const oauth_id: Column<User, Option<String>> = Column::at(8);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<User> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `auth_provider`, `oauth_id`.
    pub const auth_provider_and_oauth_id_key: UniqueKey<User> = UniqueKey::new(
        "(auth_provider, oauth_id)",
        &["auth_provider", "oauth_id"],
        BY_AUTH_PROVIDER_AND_OAUTH_ID,
    );
    /// Unique: `email`.
    pub const email_key: UniqueKey<User> = UniqueKey::new(
        "(lower(email))",
        &["email"],
        BY_EMAIL,
    );
    /// The rows of `sessions` that refer to it.
    pub const sessions: runtime::ToMany<User, crate::sessions::Session, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "sessions",
            from: &["id"],
            to: &["user_id"],
        },
        sessions_of,
        Statement::new(
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, user_id FROM sessions WHERE user_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, user_id FROM sessions WHERE user_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `projects` that refer to it.
    pub const projects: runtime::ToMany<User, crate::projects::Project, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "projects",
            from: &["id"],
            to: &["owner_id"],
        },
        projects_of,
        Statement::new(
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, owner_id FROM projects WHERE owner_id IN rarray($1) ORDER BY id",
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, owner_id FROM projects WHERE owner_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `conversations` that refer to it.
    pub const conversations: runtime::ToMany<
        User,
        crate::conversations::Conversation,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "conversations",
            from: &["id"],
            to: &["user_id"],
        },
        conversations_of,
        Statement::new(
            "SELECT id, session_id, user_id, title, created_at, updated_at, user_id FROM conversations WHERE user_id IN rarray($1) ORDER BY id",
            "SELECT id, session_id, user_id, title, created_at, updated_at, user_id FROM conversations WHERE user_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `subscriptions` that refer to it.
    pub const subscriptions: runtime::ToMany<
        User,
        crate::subscriptions::Subscription,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "subscriptions",
            from: &["id"],
            to: &["user_id"],
        },
        subscriptions_of,
        Statement::new(
            "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at, user_id FROM subscriptions WHERE user_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at, user_id FROM subscriptions WHERE user_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `usage_events` that refer to it.
    pub const usage_events: runtime::ToMany<
        User,
        crate::usage_events::UsageEvent,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "usage_events",
            from: &["id"],
            to: &["user_id"],
        },
        usage_events_of,
        Statement::new(
            "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key, user_id FROM usage_events WHERE user_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key, user_id FROM usage_events WHERE user_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `invoices` that refer to it.
    pub const invoices: runtime::ToMany<User, crate::invoices::Invoice, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "invoices",
            from: &["id"],
            to: &["user_id"],
        },
        invoices_of,
        Statement::new(
            "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at, user_id FROM invoices WHERE user_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at, user_id FROM invoices WHERE user_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO users (id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM users");

const GET: Statement = Statement::portable(
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM users WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM users WHERE id = $1");

const BY_AUTH_PROVIDER_AND_OAUTH_ID: Statement = Statement::portable(
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE auth_provider = $1 AND oauth_id = $2",
);

const BY_EMAIL: Statement = Statement::new(
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE lower(email) = lower($1)",
    "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE lower(email) = lower($1 COLLATE \"C\")",
);

/// Reads and writes rows of `users`.
#[derive(Debug)]
pub struct UserRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> UserRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `users`, by name.
    pub async fn create(&self, new: NewUser) -> runtime::Result<User> {
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
    pub async fn create_many(&self, rows: Vec<NewUser>) -> runtime::Result<Vec<User>> {
        let rows: runtime::Result<Vec<User>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<User, runtime::Nothing, _>(self.executor, values?).await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewUser> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<User>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewUser,
        key: runtime::UniqueKey<User>,
        columns: impl Columns<User>,
    ) -> runtime::Result<User> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, User> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<User>) -> Select<'e, E, User> {
        self.select().filter(filter)
    }

    /// The row with this `auth_provider` and `oauth_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_auth_provider_and_oauth_id(
        &self,
        auth_provider: AuthProvider,
        oauth_id: &str,
    ) -> runtime::Result<Option<User>> {
        self.executor
            .fetch_optional(
                &BY_AUTH_PROVIDER_AND_OAUTH_ID,
                &[
                    Value::Text(auth_provider.as_str().to_owned()),
                    Value::text(&TABLE, "oauth_id", oauth_id)?,
                ],
            )
            .await
    }

    /// The row with this `email`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_email(&self, email: &str) -> runtime::Result<Option<User>> {
        self.executor
            .fetch_optional(&BY_EMAIL, &[Value::text(&TABLE, "email", email)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<User>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<User>> {
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
    ) -> runtime::Result<Vec<Option<User>>> {
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
        patch: UserPatch,
    ) -> runtime::Result<Option<User>> {
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

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl User {
    /// A page of the rows of `sessions` that refer to this one by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn sessions<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::sessions::Session>> {
        crate::sessions::SessionRepository::new(executor)
            .list_by_user_id(self.id, page)
            .await
    }

    /// A page of the rows of `projects` that refer to this one by `owner_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn projects<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::projects::Project>> {
        crate::projects::ProjectRepository::new(executor)
            .list_by_owner_id(self.id, page)
            .await
    }

    /// A page of the rows of `conversations` that refer to this one by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn conversations<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::conversations::Conversation>> {
        crate::conversations::ConversationRepository::new(executor)
            .list_by_user_id(self.id, page)
            .await
    }

    /// A page of the rows of `subscriptions` that refer to this one by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn subscriptions<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::subscriptions::Subscription>> {
        crate::subscriptions::SubscriptionRepository::new(executor)
            .list_by_user_id(self.id, page)
            .await
    }

    /// A page of the rows of `usage_events` that refer to this one by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn usage_events<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::usage_events::UsageEvent>> {
        crate::usage_events::UsageEventRepository::new(executor)
            .list_by_user_id(self.id, page)
            .await
    }

    /// A page of the rows of `invoices` that refer to this one by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn invoices<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::invoices::Invoice>> {
        crate::invoices::InvoiceRepository::new(executor)
            .list_by_user_id(self.id, page)
            .await
    }
}

impl runtime::Resource for User {
    const TABLE: &'static str = "users";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewUser;
    type Patch = UserPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        UserRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        UserRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        UserRepository::new(executor).list(page).await
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
        UserRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        UserRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "users",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "users_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "email",
            domain_check: "users_email_domain",
            domain: Domain::MaxLength(320),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "display_name",
            domain_check: "users_display_name_domain",
            domain: Domain::MaxLength(120),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "password_hash",
            domain_check: "users_password_hash_domain",
            domain: Domain::MaxLength(255),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "status",
            domain_check: "users_status_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "users_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "users_updated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "auth_provider",
            domain_check: "users_auth_provider_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "oauth_id",
            domain_check: "users_oauth_id_domain",
            domain: Domain::MaxLength(255),
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "users_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "users_auth_provider_oauth_id_key",
            columns: &["auth_provider", "oauth_id"],
        },
        UniqueInfo {
            name: "users_email_key",
            columns: &["email"],
        },
    ],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "sessions_user_id_fkey",
            table: "sessions",
            columns: &["user_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM sessions WHERE user_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "projects_owner_id_fkey",
            table: "projects",
            columns: &["owner_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM projects WHERE owner_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "conversations_user_id_fkey",
            table: "conversations",
            columns: &["user_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM conversations WHERE user_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "subscriptions_user_id_fkey",
            table: "subscriptions",
            columns: &["user_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM subscriptions WHERE user_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "usage_events_user_id_fkey",
            table: "usage_events",
            columns: &["user_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM usage_events WHERE user_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "invoices_user_id_fkey",
            table: "invoices",
            columns: &["user_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM invoices WHERE user_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::sessions::TABLE,
            columns: &["user_id"],
            referenced_columns: &["id"],
        },
        runtime::CascadeInfo {
            table: || &crate::projects::TABLE,
            columns: &["owner_id"],
            referenced_columns: &["id"],
        },
        runtime::CascadeInfo {
            table: || &crate::conversations::TABLE,
            columns: &["user_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &["updated_at"],
    insert: INSERT,
};
