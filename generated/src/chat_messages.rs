//! One turn of a conversation.
//!
//! Written by `cargo xtask gen` from the declaration of `chat_messages` in `conversations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Enumeration, Executor, Filter, FromRow,
    Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream,
    TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// One turn of a conversation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChatMessage {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// The conversation it is a turn of.
    pub conversation_id: Uuid,
    /// Who speaks.
    pub role: MessageRole,
    /// What is said.
    pub content: String,
    /// Tokens the model read.
    pub tokens_in: i32,
    /// Tokens the model wrote.
    pub tokens_out: i32,
    /// Its place in the conversation, from 0.
    pub position: i32,
    /// When it was said.
    pub created_at: Timestamp,
    /// The model that spoke or was spoken to.
    pub model: Option<String>,
}

impl FromRow for ChatMessage {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            conversation_id: row.get(1)?,
            role: row.enumeration(2)?,
            content: row.get(3)?,
            tokens_in: row.get(4)?,
            tokens_out: row.get(5)?,
            position: row.get(6)?,
            created_at: row.get(7)?,
            model: row.get(8)?,
        })
    }
}

impl ChatMessage {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.conversation_id),
                Value::Text(self.role.as_str().to_owned()),
                Value::text(&TABLE, "content", self.content)?,
                Value::Integer(i64::from(self.tokens_in)),
                Value::Integer(i64::from(self.tokens_out)),
                Value::Integer(i64::from(self.position)),
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                match self.model {
                    Some(value) => Value::text(&TABLE, "model", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `chat_messages` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewChatMessage {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The conversation it is a turn of.
    pub conversation_id: Uuid,
    /// Who speaks.
    pub role: MessageRole,
    /// What is said.
    pub content: String,
    /// Tokens the model read.
    ///
    /// `0` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub tokens_in: Option<i32>,
    /// Tokens the model wrote.
    ///
    /// `0` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub tokens_out: Option<i32>,
    /// Its place in the conversation, from 0.
    pub position: i32,
    /// When it was said.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// The model that spoke or was spoken to.
    #[serde(default)]
    pub model: Option<String>,
}

impl NewChatMessage {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        conversation_id: Uuid,
        role: MessageRole,
        content: impl Into<String>,
        position: i32,
    ) -> Self {
        Self {
            id: None,
            conversation_id,
            role,
            content: content.into(),
            tokens_in: None,
            tokens_out: None,
            position,
            created_at: None,
            model: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<ChatMessage> {
        let now = runtime::now();
        Ok(ChatMessage {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            conversation_id: self.conversation_id,
            role: self.role,
            content: self.content,
            tokens_in: self.tokens_in.unwrap_or(0),
            tokens_out: self.tokens_out.unwrap_or(0),
            position: self.position,
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            model: self.model,
        })
    }
}

/// A change to a row of `chat_messages`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatMessagePatch {
    /// The conversation it is a turn of.
    #[serde(default, deserialize_with = "runtime::given")]
    pub conversation_id: Option<Uuid>,
    /// Who speaks.
    #[serde(default, deserialize_with = "runtime::given")]
    pub role: Option<MessageRole>,
    /// What is said.
    #[serde(default, deserialize_with = "runtime::given")]
    pub content: Option<String>,
    /// Tokens the model read.
    #[serde(default, deserialize_with = "runtime::given")]
    pub tokens_in: Option<i32>,
    /// Tokens the model wrote.
    #[serde(default, deserialize_with = "runtime::given")]
    pub tokens_out: Option<i32>,
    /// Its place in the conversation, from 0.
    #[serde(default, deserialize_with = "runtime::given")]
    pub position: Option<i32>,
    /// When it was said.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// The model that spoke or was spoken to.
    #[serde(default, deserialize_with = "runtime::given")]
    pub model: Option<Option<String>>,
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MessageRole {
    /// The platform, to the model.
    #[serde(rename = "system")]
    System,
    /// The person.
    #[serde(rename = "user")]
    User,
    /// The model.
    #[serde(rename = "assistant")]
    Assistant,
    /// A tool the model called.
    #[serde(rename = "tool")]
    Tool,
}

impl Enumeration for MessageRole {
    const ALL: &'static [Self] = &[
        Self::System,
        Self::User,
        Self::Assistant,
        Self::Tool,
    ];
    fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Tool => "tool",
        }
    }
}

runtime::stored_enumeration!(MessageRole);

impl runtime::Key for MessageRole {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for ChatMessage {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewChatMessage;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for ChatMessage {
    type Key = Uuid;
    type Patch = ChatMessagePatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.conversation_id {
            update.set("conversation_id", Value::Uuid(value));
        }
        if let Some(value) = patch.role {
            update.set("role", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.content {
            update.set("content", Value::text(&TABLE, "content", value)?);
        }
        if let Some(value) = patch.tokens_in {
            update.set("tokens_in", Value::Integer(i64::from(value)));
        }
        if let Some(value) = patch.tokens_out {
            update.set("tokens_out", Value::Integer(i64::from(value)));
        }
        if let Some(value) = patch.position {
            update.set("position", Value::Integer(i64::from(value)));
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        if let Some(given) = patch.model {
            update
                .set(
                    "model",
                    match given {
                        Some(value) => Value::text(&TABLE, "model", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `conversation` is found by: `conversation_id`.
fn conversation_of(row: &ChatMessage) -> Option<Uuid> {
    Some(row.conversation_id)
}

/// The columns, unique keys and relations of `chat_messages`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<ChatMessage, Uuid> = Column::at(0);
    /// The conversation it is a turn of.
    pub const conversation_id: Column<ChatMessage, Uuid> = Column::at(1);
    /// Who speaks.
    pub const role: Column<ChatMessage, MessageRole> = Column::at(2);
    /// What is said.
    pub const content: Column<ChatMessage, String> = Column::at(3);
    /// Tokens the model read.
    pub const tokens_in: Column<ChatMessage, i32> = Column::at(4);
    /// Tokens the model wrote.
    pub const tokens_out: Column<ChatMessage, i32> = Column::at(5);
    /// Its place in the conversation, from 0.
    pub const position: Column<ChatMessage, i32> = Column::at(6);
    /// When it was said.
    pub const created_at: Column<ChatMessage, Timestamp> = Column::at(7);
    /// The model that spoke or was spoken to.
    pub const model: Column<ChatMessage, Option<String>> = Column::at(8);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<ChatMessage> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `conversation_id`, `position`.
    pub const conversation_id_and_position_key: UniqueKey<ChatMessage> = UniqueKey::new(
        "(conversation_id, position)",
        &["conversation_id", "position"],
        BY_CONVERSATION_ID_AND_POSITION,
    );
    /// The row of `conversations` that it refers to.
    pub const conversation: runtime::ToOne<
        ChatMessage,
        crate::conversations::Conversation,
        Uuid,
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "conversation",
            from: &["conversation_id"],
            to: &["id"],
        },
        conversation_of,
        Statement::new(
            "SELECT id, session_id, user_id, title, created_at, updated_at, id FROM conversations WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, session_id, user_id, title, created_at, updated_at, id FROM conversations WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO chat_messages (id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM chat_messages");

const GET: Statement = Statement::portable(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM chat_messages WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM chat_messages WHERE id = $1");

const BY_CONVERSATION_ID_AND_POSITION: Statement = Statement::portable(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE conversation_id = $1 AND position = $2",
);

const FIRST_PAGE_BY_CONVERSATION_ID: Statement = Statement::portable(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE conversation_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_CONVERSATION_ID: Statement = Statement::portable(
    "SELECT id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model FROM chat_messages WHERE conversation_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `chat_messages`.
#[derive(Debug)]
pub struct ChatMessageRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ChatMessageRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `chat_messages`, by name.
    pub async fn create(&self, new: NewChatMessage) -> runtime::Result<ChatMessage> {
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
        rows: Vec<NewChatMessage>,
    ) -> runtime::Result<Vec<ChatMessage>> {
        let rows: runtime::Result<Vec<ChatMessage>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<ChatMessage, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewChatMessage> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<ChatMessage>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewChatMessage,
        key: runtime::UniqueKey<ChatMessage>,
        columns: impl Columns<ChatMessage>,
    ) -> runtime::Result<ChatMessage> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, ChatMessage> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<ChatMessage>) -> Select<'e, E, ChatMessage> {
        self.select().filter(filter)
    }

    /// The row with this `conversation_id` and `position`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_conversation_id_and_position(
        &self,
        conversation_id: Uuid,
        position: i32,
    ) -> runtime::Result<Option<ChatMessage>> {
        self.executor
            .fetch_optional(
                &BY_CONVERSATION_ID_AND_POSITION,
                &[Value::Uuid(conversation_id), Value::Integer(i64::from(position))],
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<ChatMessage>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<ChatMessage>> {
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
    ) -> runtime::Result<Vec<Option<ChatMessage>>> {
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
        patch: ChatMessagePatch,
    ) -> runtime::Result<Option<ChatMessage>> {
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

    /// A page, in key order, of the rows that refer to a row of `conversations` by `conversation_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_conversation_id(
        &self,
        conversation_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<ChatMessage>> {
        let mut values = Vec::from([Value::Uuid(conversation_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_CONVERSATION_ID
            }
            None => &FIRST_PAGE_BY_CONVERSATION_ID,
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

impl ChatMessage {
    /// The row of `conversations` that `conversation_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn conversation<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::conversations::Conversation>> {
        crate::conversations::ConversationRepository::new(executor)
            .get(self.conversation_id)
            .await
    }
}

impl runtime::Resource for ChatMessage {
    const TABLE: &'static str = "chat_messages";
    const FILTERS: &'static [&'static str] = &["conversation_id"];
    type Key = Uuid;
    type New = NewChatMessage;
    type Patch = ChatMessagePatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ChatMessageRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ChatMessageRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ChatMessageRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "conversation_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ChatMessageRepository::new(executor)
                            .list_by_conversation_id(value, page)
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
        ChatMessageRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ChatMessageRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "chat_messages",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "chat_messages_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "conversation_id",
            domain_check: "chat_messages_conversation_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "role",
            domain_check: "chat_messages_role_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "content",
            domain_check: "chat_messages_content_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "tokens_in",
            domain_check: "chat_messages_tokens_in_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "tokens_out",
            domain_check: "chat_messages_tokens_out_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "position",
            domain_check: "chat_messages_position_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "chat_messages_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "model",
            domain_check: "chat_messages_model_domain",
            domain: Domain::MaxLength(100),
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "chat_messages_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "chat_messages_conversation_id_position_key",
            columns: &["conversation_id", "position"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "chat_messages_conversation_id_fkey",
            columns: &["conversation_id"],
            referenced_table: "conversations",
            exists: "SELECT 1 FROM conversations WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
