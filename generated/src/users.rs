//! A person with an account.
//!
//! Written by `cargo xtask gen` from the declaration of `users` in `users.rs`; do not edit.

use runtime::{
    ColumnInfo, Domain, Enumeration, Executor, FromRow, Page, PageRequest,
    ReferencingInfo, Secret, Statement, TableInfo, Timestamp, UniqueInfo, Update, Uuid,
    Value, Write, WriteKind,
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
    fn values(&self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::text(&TABLE, "email", self.email.clone())?,
                Value::text(&TABLE, "display_name", self.display_name.clone())?,
                match &self.password_hash {
                    Some(value) => {
                        Value::text(&TABLE, "password_hash", value.expose().clone())?
                    }
                    None => Value::Null,
                },
                Value::Text(self.status.as_str().to_owned()),
                Value::Timestamp(runtime::microseconds(self.created_at)),
                Value::Timestamp(runtime::microseconds(self.updated_at)),
                Value::Text(self.auth_provider.as_str().to_owned()),
                match &self.oauth_id {
                    Some(value) => Value::text(&TABLE, "oauth_id", value.clone())?,
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
            created_at: runtime::microseconds(self.created_at.unwrap_or(now)),
            updated_at: runtime::microseconds(self.updated_at.unwrap_or(now)),
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

impl runtime::Key for AuthProvider {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
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
        let values = row.values()?;
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
                Vec::from([
                    Value::Text(auth_provider.as_str().to_owned()),
                    Value::text(&TABLE, "oauth_id", oauth_id)?,
                ]),
            )
            .await
    }

    /// The row with this `email`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_email(&self, email: &str) -> runtime::Result<Option<User>> {
        self.executor
            .fetch_optional(&BY_EMAIL, Vec::from([Value::text(&TABLE, "email", email)?]))
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<User>> {
        self.executor.fetch_optional(&GET, Vec::from([Value::Uuid(key)])).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<User>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor
                    .fetch(&NEXT_PAGE, Vec::from([Value::Uuid(key), limit]))
                    .await?
            }
            None => self.executor.fetch(&FIRST_PAGE, vec![limit]).await?,
        };
        Ok(Page::of(rows, page.limit))
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
            update.set("created_at", Value::Timestamp(runtime::microseconds(value)));
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
        if update.is_empty() {
            return self.get(key).await;
        }
        update.set("updated_at", Value::Timestamp(runtime::now()));
        let rows = self.executor.write_returning(update.at([Value::Uuid(key)])).await?;
        Ok(rows.into_iter().next())
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
        Ok(self.executor.fetch_optional(&COUNT, Vec::new()).await?.unwrap_or(0))
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

/// The table's constraints.
static TABLE: TableInfo = TableInfo {
    name: "users",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "users_id_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "email",
            domain_check: "users_email_domain",
            domain: Domain::MaxLength(320),
            native: None,
        },
        ColumnInfo {
            name: "display_name",
            domain_check: "users_display_name_domain",
            domain: Domain::MaxLength(120),
            native: None,
        },
        ColumnInfo {
            name: "password_hash",
            domain_check: "users_password_hash_domain",
            domain: Domain::MaxLength(255),
            native: None,
        },
        ColumnInfo {
            name: "status",
            domain_check: "users_status_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "users_created_at_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "users_updated_at_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "auth_provider",
            domain_check: "users_auth_provider_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "oauth_id",
            domain_check: "users_oauth_id_domain",
            domain: Domain::MaxLength(255),
            native: None,
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
            name: "subscriptions_user_id_fkey",
            table: "subscriptions",
            exists: "SELECT 1 FROM subscriptions WHERE user_id = $1",
        },
        ReferencingInfo {
            name: "usage_events_user_id_fkey",
            table: "usage_events",
            exists: "SELECT 1 FROM usage_events WHERE user_id = $1",
        },
        ReferencingInfo {
            name: "invoices_user_id_fkey",
            table: "invoices",
            exists: "SELECT 1 FROM invoices WHERE user_id = $1",
        },
    ],
};
