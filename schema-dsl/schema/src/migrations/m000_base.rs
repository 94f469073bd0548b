//! The platform as it was first built.

use schema_dsl::migration;

migration! {
    /// The platform as it was first built: people, projects, sessions, conversations and what they use.
    name "000_base";

    /// A person with an account.
    #[table(users)]
    #[unique(lower(email))]
    #[check(length(email) >= 3)]
    create struct User {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// Where the person is reached; unique whatever its case.
        pub email: Text<320>,
        /// What others see.
        pub display_name: Text<120>,
        /// A hash of the password.
        #[secret]
        pub password_hash: Text<255>,
        /// Whether the account may be used.
        #[default(UserStatus::Active)]
        pub status: UserStatus,
        /// When the account was opened.
        #[default(now)]
        pub created_at: Timestamp,
        /// When the account was last changed.
        #[default(now)]
        #[updated]
        pub updated_at: Timestamp,
    }

    /// Whether an account may be used.
    create enum UserStatus {
        /// It may.
        Active,
        /// Not for now.
        Suspended,
        /// Never again.
        Closed,
    }

    /// A period in which a person works with a sandbox.
    #[table(sessions)]
    #[index(last_seen_at)]
    create struct Session {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// Who works.
        #[on_delete(cascade)]
        #[inverse(sessions)]
        pub user_id: Ref<User>,
        /// What is worked on; none once the project is gone.
        #[on_delete(set_null)]
        #[inverse(sessions)]
        pub project_id: Option<Ref<Project>>,
        /// What the sandbox is doing.
        #[default(SessionStatus::Active)]
        pub status: SessionStatus,
        /// When it began.
        #[default(now)]
        pub started_at: Timestamp,
        /// When the person last did something.
        #[default(now)]
        pub last_seen_at: Timestamp,
    }

    /// What a sandbox is doing.
    create enum SessionStatus {
        /// Somebody works with it.
        Active,
        /// It waits.
        Idle,
        /// It has ended.
        Terminated,
    }

    /// A body of work with its files.
    #[table(projects)]
    #[unique(owner_id, name)]
    #[check(length(name) >= 1)]
    create struct Project {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// Whose it is.
        #[on_delete(cascade)]
        #[inverse(projects)]
        pub owner_id: Ref<User>,
        /// What the owner calls it; unique per owner.
        pub name: Text<120>,
        /// What it is about.
        pub description: Option<Text<2000>>,
        /// The state its files are in.
        #[on_delete(set_null)]
        #[inverse(current_in)]
        pub current_checkpoint: Option<Ref<Checkpoint>>,
        /// When it was made.
        #[default(now)]
        pub created_at: Timestamp,
        /// When it was last changed.
        #[default(now)]
        #[updated]
        pub updated_at: Timestamp,
        /// When it was put away; none while it is in use.
        pub archived_at: Option<Timestamp>,
    }

    /// A state of a project's files.
    #[table(checkpoints)]
    #[check(size_bytes >= 0)]
    create struct Checkpoint {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// The project whose files these are.
        #[on_delete(cascade)]
        #[inverse(checkpoints)]
        pub project_id: Ref<Project>,
        /// The state this one came from.
        #[on_delete(set_null)]
        #[inverse(children)]
        pub parent_id: Option<Ref<Checkpoint>>,
        /// What a person calls it.
        pub label: Text<200>,
        /// The tree of files: path to content hash.
        #[default(json("{}"))]
        pub manifest: Json,
        /// Bytes of all files together.
        #[default(0)]
        pub size_bytes: i64,
        /// When it was taken.
        #[default(now)]
        pub created_at: Timestamp,
    }

    /// A conversation with a model within a session.
    #[table(conversations)]
    create struct Conversation {
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
        pub title: Option<Text<200>>,
        /// The model that is spoken to.
        pub model: Option<Text<100>>,
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
    create struct ChatMessage {
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
    }

    /// Who speaks.
    create enum MessageRole {
        /// The platform, to the model.
        System,
        /// The person.
        User,
        /// The model.
        Assistant,
        /// A tool the model called.
        Tool,
    }

    /// Something that was used and will be invoiced. The big table.
    #[table(usage_events)]
    #[index(user_id, occurred_at)]
    create struct UsageEvent {
        /// Made by the application, in order of time.
        #[key]
        pub id: Uuid,
        /// Who used it.
        #[on_delete(restrict)]
        #[inverse(usage_events)]
        pub user_id: Ref<User>,
        /// The session it was used in.
        #[on_delete(set_null)]
        #[inverse(usage_events)]
        pub session_id: Option<Ref<Session>>,
        /// What was used.
        pub kind: UsageKind,
        /// How many units.
        pub quantity: i64,
        /// What one unit costs.
        pub unit_price: Decimal<12, 6>,
        /// When it was used.
        #[default(now)]
        pub occurred_at: Timestamp,
        /// The sender's own name for the event, so that sending it twice counts once.
        pub idempotency_key: Text<100>,
    }

    /// What is metered.
    create enum UsageKind {
        /// Tokens a model read.
        InputTokens,
        /// Tokens a model wrote.
        OutputTokens,
        /// Seconds a sandbox ran.
        ComputeSeconds,
        /// Bytes kept for an hour.
        StorageByteHours,
    }
}
