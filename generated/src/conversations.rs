//! A conversation with a model within a session.
//!
//! Written by `cargo xtask gen` from the declaration of `conversations` in `conversations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A conversation with a model within a session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Conversation {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// The session it belongs to.
    pub session_id: Uuid,
    /// Who talks to the model.
    pub user_id: Uuid,
    /// What it is called in lists.
    pub title: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl FromRow for Conversation {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            session_id: row.get(1)?,
            user_id: row.get(2)?,
            title: row.get(3)?,
            created_at: row.get(4)?,
            updated_at: row.get(5)?,
        })
    }
}

impl Conversation {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.session_id),
                Value::Uuid(self.user_id),
                Value::text(&TABLE, "title", self.title)?,
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                Value::timestamp(&TABLE, "updated_at", self.updated_at)?,
            ]),
        )
    }
}

/// A row of `conversations` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewConversation {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The session it belongs to.
    pub session_id: Uuid,
    /// Who talks to the model.
    pub user_id: Uuid,
    /// What it is called in lists.
    ///
    /// `Untitled` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub title: Option<String>,
    /// When it began.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub updated_at: Option<Timestamp>,
}

impl NewConversation {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(session_id: Uuid, user_id: Uuid) -> Self {
        Self {
            id: None,
            session_id,
            user_id,
            title: None,
            created_at: None,
            updated_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Conversation> {
        let now = runtime::now();
        Ok(Conversation {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            session_id: self.session_id,
            user_id: self.user_id,
            title: self.title.unwrap_or_else(|| "Untitled".to_owned()),
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            updated_at: runtime::kept(self.updated_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `conversations`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConversationPatch {
    /// The session it belongs to.
    #[serde(default, deserialize_with = "runtime::given")]
    pub session_id: Option<Uuid>,
    /// Who talks to the model.
    #[serde(default, deserialize_with = "runtime::given")]
    pub user_id: Option<Uuid>,
    /// What it is called in lists.
    #[serde(default, deserialize_with = "runtime::given")]
    pub title: Option<String>,
    /// When it began.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

impl Entity for Conversation {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewConversation;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Conversation {
    type Key = Uuid;
    type Patch = ConversationPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.session_id {
            update.set("session_id", Value::Uuid(value));
        }
        if let Some(value) = patch.user_id {
            update.set("user_id", Value::Uuid(value));
        }
        if let Some(value) = patch.title {
            update.set("title", Value::text(&TABLE, "title", value)?);
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        Ok(update)
    }
}

/// What `session` is found by: `session_id`.
fn session_of(row: &Conversation) -> Option<Uuid> {
    Some(row.session_id)
}

/// What `user` is found by: `user_id`.
fn user_of(row: &Conversation) -> Option<Uuid> {
    Some(row.user_id)
}

/// What `messages` is found by: `id`.
fn messages_of(row: &Conversation) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `conversations`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Conversation, Uuid> = Column::at(0);
    /// The session it belongs to.
    pub const session_id: Column<Conversation, Uuid> = Column::at(1);
    /// Who talks to the model.
    pub const user_id: Column<Conversation, Uuid> = Column::at(2);
    /// What it is called in lists.
    pub const title: Column<Conversation, String> = Column::at(3);
    /// When it began.
    pub const created_at: Column<Conversation, Timestamp> = Column::at(4);
    /// When it was last changed.
    pub const updated_at: Column<Conversation, Timestamp> = Column::at(5);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Conversation> = UniqueKey::new(
        "(id)",
        &["id"],
        GET,
    );
    /// The row of `sessions` that it refers to.
    pub const session: runtime::ToOne<Conversation, crate::sessions::Session, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "session",
            from: &["session_id"],
            to: &["id"],
        },
        session_of,
        Statement::new(
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, id FROM sessions WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, id FROM sessions WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `users` that it refers to.
    pub const user: runtime::ToOne<Conversation, crate::users::User, Uuid> = runtime::ToOne::new(
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
    /// The rows of `chat_messages` that refer to it.
    pub const messages: runtime::ToMany<
        Conversation,
        crate::chat_messages::ChatMessage,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "messages",
            from: &["id"],
            to: &["conversation_id"],
        },
        messages_of,
        Statement::new(
            "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model, conversation_id FROM chat_messages WHERE conversation_id IN rarray($1) ORDER BY id",
            "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model, conversation_id FROM chat_messages WHERE conversation_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO conversations (id, session_id, user_id, title, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM conversations");

const GET: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM conversations WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM conversations WHERE id = $1");

const FIRST_PAGE_BY_SESSION_ID: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE session_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_SESSION_ID: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE session_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE user_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, session_id, user_id, title, created_at, updated_at FROM conversations WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `conversations`.
#[derive(Debug)]
pub struct ConversationRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ConversationRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `conversations`, by name.
    pub async fn create(&self, new: NewConversation) -> runtime::Result<Conversation> {
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
        rows: Vec<NewConversation>,
    ) -> runtime::Result<Vec<Conversation>> {
        let rows: runtime::Result<Vec<Conversation>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Conversation, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewConversation> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Conversation>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewConversation,
        key: runtime::UniqueKey<Conversation>,
        columns: impl Columns<Conversation>,
    ) -> runtime::Result<Conversation> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Conversation> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Conversation>) -> Select<'e, E, Conversation> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Conversation>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Conversation>> {
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
    ) -> runtime::Result<Vec<Option<Conversation>>> {
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
        patch: ConversationPatch,
    ) -> runtime::Result<Option<Conversation>> {
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

    /// A page, in key order, of the rows that refer to a row of `sessions` by `session_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_session_id(
        &self,
        session_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Conversation>> {
        let mut values = Vec::from([Value::Uuid(session_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_SESSION_ID
            }
            None => &FIRST_PAGE_BY_SESSION_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `users` by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_user_id(
        &self,
        user_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Conversation>> {
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

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl Conversation {
    /// The row of `sessions` that `session_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn session<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::sessions::Session>> {
        crate::sessions::SessionRepository::new(executor).get(self.session_id).await
    }

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

    /// A page of the rows of `chat_messages` that refer to this one by `conversation_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn messages<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::chat_messages::ChatMessage>> {
        crate::chat_messages::ChatMessageRepository::new(executor)
            .list_by_conversation_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Conversation {
    const TABLE: &'static str = "conversations";
    const FILTERS: &'static [&'static str] = &["session_id", "user_id"];
    type Key = Uuid;
    type New = NewConversation;
    type Patch = ConversationPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ConversationRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ConversationRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ConversationRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "session_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ConversationRepository::new(executor)
                            .list_by_session_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "user_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ConversationRepository::new(executor)
                            .list_by_user_id(value, page)
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
        ConversationRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ConversationRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "conversations",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "conversations_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "session_id",
            domain_check: "conversations_session_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "user_id",
            domain_check: "conversations_user_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "title",
            domain_check: "conversations_title_domain",
            domain: Domain::MaxLength(200),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "conversations_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "conversations_updated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "conversations_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "conversations_session_id_fkey",
            columns: &["session_id"],
            referenced_table: "sessions",
            exists: "SELECT 1 FROM sessions WHERE id = $1",
        },
        ReferenceInfo {
            name: "conversations_user_id_fkey",
            columns: &["user_id"],
            referenced_table: "users",
            exists: "SELECT 1 FROM users WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "chat_messages_conversation_id_fkey",
            table: "chat_messages",
            columns: &["conversation_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM chat_messages WHERE conversation_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::chat_messages::TABLE,
            columns: &["conversation_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &["updated_at"],
    insert: INSERT,
};
