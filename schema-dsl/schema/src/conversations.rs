//! Conversations with a model.

use schema_dsl::prelude::*;

use crate::{sessions::Session, users::User};

/// A conversation with a model within a session.
#[table(conversations)]
pub struct Conversation {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// The session it belongs to.
    #[on_delete(cascade)]
    #[inverse(conversations)]
    pub session_id: Ref<Session>,
    /// Who talks to the model.
    #[on_delete(cascade)]
    #[inverse(conversations)]
    pub user_id: Ref<User>,
    /// What it is called in lists.
    #[default("Untitled")]
    pub title: Text<200>,
    /// When it began.
    #[default(now)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[default(now)]
    #[updated]
    pub updated_at: Timestamp,
}

/// One turn of a conversation.
#[table(chat_messages)]
#[unique(conversation_id, position)]
#[check(position >= 0)]
#[check(tokens_in >= 0 && tokens_out >= 0)]
pub struct ChatMessage {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// The conversation it is a turn of.
    #[on_delete(cascade)]
    #[inverse(messages)]
    pub conversation_id: Ref<Conversation>,
    /// Who speaks.
    pub role: MessageRole,
    /// What is said.
    pub content: Text,
    /// Tokens the model read.
    #[default(0)]
    pub tokens_in: i32,
    /// Tokens the model wrote.
    #[default(0)]
    pub tokens_out: i32,
    /// Its place in the conversation, from 0.
    pub position: i32,
    /// When it was said.
    #[default(now)]
    pub created_at: Timestamp,
    /// The model that spoke or was spoken to.
    pub model: Option<Text<100>>,
}

/// Who speaks.
#[enumeration]
pub enum MessageRole {
    /// The platform, to the model.
    System,
    /// The person.
    User,
    /// The model.
    Assistant,
    /// A tool the model called.
    Tool,
}
