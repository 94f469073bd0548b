//! SQLite.

use std::sync::{Arc, Mutex, PoisonError};

use contest::{PAGE, RELATED, Uuid};
use diesel::{connection::SimpleConnection, prelude::*};

use super::Failure;

diesel::table! {
    users (id) {
        id -> Binary,
        email -> Text,
        display_name -> Text,
        password_hash -> Nullable<Text>,
        status -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
        auth_provider -> Text,
        oauth_id -> Nullable<Text>,
    }
}

diesel::table! {
    projects (id) {
        id -> Binary,
        owner_id -> Binary,
        name -> Text,
        description -> Nullable<Text>,
        current_checkpoint -> Nullable<Binary>,
        created_at -> BigInt,
        updated_at -> BigInt,
        archived_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sessions (id) {
        id -> Binary,
        user_id -> Binary,
        project_id -> Nullable<Binary>,
        status -> Text,
        started_at -> BigInt,
        last_activity_at -> BigInt,
        terminated_at -> Nullable<BigInt>,
        termination_reason -> Nullable<Text>,
    }
}

diesel::table! {
    chat_messages (id) {
        id -> Binary,
        conversation_id -> Binary,
        role -> Text,
        content -> Text,
        tokens_in -> Integer,
        tokens_out -> Integer,
        position -> Integer,
        created_at -> BigInt,
    }
}

#[expect(dead_code, reason = "read, as an application would")]
#[derive(Queryable, Selectable, Identifiable)]
#[diesel(table_name = users)]
struct User {
    id: Vec<u8>,
    email: String,
    display_name: String,
    password_hash: Option<String>,
    status: String,
    created_at: i64,
    updated_at: i64,
    auth_provider: String,
    oauth_id: Option<String>,
}

#[expect(dead_code, reason = "read, as an application would")]
#[derive(Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = projects, belongs_to(User, foreign_key = owner_id))]
struct Project {
    id: Vec<u8>,
    owner_id: Vec<u8>,
    name: String,
    description: Option<String>,
    current_checkpoint: Option<Vec<u8>>,
    created_at: i64,
    updated_at: i64,
    archived_at: Option<i64>,
}

#[expect(dead_code, reason = "read, as an application would")]
#[derive(Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = sessions, belongs_to(User, foreign_key = user_id))]
struct Session {
    id: Vec<u8>,
    user_id: Vec<u8>,
    project_id: Option<Vec<u8>>,
    status: String,
    started_at: i64,
    last_activity_at: i64,
    terminated_at: Option<i64>,
    termination_reason: Option<String>,
}

#[derive(Insertable)]
#[diesel(table_name = chat_messages)]
struct NewMessage {
    id: Vec<u8>,
    conversation_id: Vec<u8>,
    role: &'static str,
    content: String,
    tokens_in: i32,
    tokens_out: i32,
    position: i32,
    created_at: i64,
}

/// Connections that are used where the call is made; SQLite lets one of them write at a time.
#[derive(Clone)]
pub(crate) struct Connections {
    path: Arc<str>,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
}

fn now() -> i64 {
    chrono::Utc::now().timestamp_micros()
}

fn bytes(id: Uuid) -> Vec<u8> {
    id.as_bytes().to_vec()
}

impl Connections {
    pub(crate) fn new(path: &str) -> Self {
        Self { path: path.into(), idle: Arc::default() }
    }

    fn with<T>(
        &self,
        act: impl FnOnce(&mut SqliteConnection) -> Result<T, diesel::result::Error>,
    ) -> Result<T, Failure> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = match idle {
            Some(connection) => connection,
            None => {
                let mut connection = SqliteConnection::establish(&self.path)?;
                connection.batch_execute("PRAGMA busy_timeout = 30000; PRAGMA journal_mode = wal; PRAGMA foreign_keys = on; PRAGMA synchronous = full")?;
                connection
            }
        };
        let result = act(&mut connection);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        Ok(result?)
    }

    pub(crate) fn get(&self, id: Uuid) -> Result<(), Failure> {
        self.with(|it| users::table.find(bytes(id)).select(User::as_select()).first(it).map(drop))
    }

    fn page(it: &mut SqliteConnection, after: Uuid, limit: u32) -> QueryResult<Vec<User>> {
        users::table
            .filter(users::id.gt(bytes(after)))
            .order(users::id)
            .limit(limit.into())
            .select(User::as_select())
            .load(it)
    }

    pub(crate) fn list(&self, after: Uuid) -> Result<usize, Failure> {
        self.with(|it| Ok(Self::page(it, after, PAGE)?.len()))
    }

    pub(crate) fn related(&self, after: Uuid) -> Result<usize, Failure> {
        self.with(|it| {
            let people = Self::page(it, after, RELATED)?;
            let projects: Vec<Project> =
                Project::belonging_to(&people).order(projects::id).select(Project::as_select()).load(it)?;
            let sessions: Vec<Session> =
                Session::belonging_to(&people).order(sessions::id).select(Session::as_select()).load(it)?;
            let (projects, sessions) = (projects.grouped_by(&people), sessions.grouped_by(&people));
            Ok(people.len()
                + projects.iter().map(Vec::len).sum::<usize>()
                + sessions.iter().map(Vec::len).sum::<usize>())
        })
    }

    pub(crate) fn insert(&self, id: Uuid, email: &str) -> Result<(), Failure> {
        let row = (
            users::id.eq(bytes(id)),
            users::email.eq(email),
            users::display_name.eq("Somebody"),
            users::status.eq("active"),
            users::created_at.eq(now()),
            users::updated_at.eq(now()),
            users::auth_provider.eq("email"),
        );
        self.with(|it| diesel::insert_into(users::table).values(row).execute(it).map(drop))
    }

    fn rename(it: &mut SqliteConnection, id: Uuid, name: &str) -> QueryResult<User> {
        diesel::update(users::table.find(bytes(id)))
            .set((users::display_name.eq(name), users::updated_at.eq(now())))
            .returning(User::as_returning())
            .get_result(it)
    }

    pub(crate) fn update(&self, id: Uuid, name: &str) -> Result<(), Failure> {
        self.with(|it| Self::rename(it, id, name).map(drop))
    }

    pub(crate) fn transaction(&self, id: Uuid, name: &str) -> Result<(), Failure> {
        self.with(|it| {
            it.immediate_transaction(|it| {
                users::table.find(bytes(id)).select(User::as_select()).first(it)?;
                Self::rename(it, id, name)?;
                let project = (
                    projects::id.eq(bytes(Uuid::now_v7())),
                    projects::owner_id.eq(bytes(id)),
                    projects::name.eq(name),
                    projects::created_at.eq(now()),
                    projects::updated_at.eq(now()),
                );
                diesel::insert_into(projects::table).values(project).execute(it)?;
                let session = (
                    sessions::id.eq(bytes(Uuid::now_v7())),
                    sessions::user_id.eq(bytes(id)),
                    sessions::status.eq("active"),
                    sessions::started_at.eq(now()),
                    sessions::last_activity_at.eq(now()),
                );
                diesel::insert_into(sessions::table).values(session).execute(it)?;
                projects::table.filter(projects::owner_id.eq(bytes(id))).count().get_result::<i64>(it)?;
                Ok(())
            })
        })
    }

    pub(crate) fn bulk(&self, first: i32, count: u32) -> Result<(), Failure> {
        let (conversation, now) = (bytes(contest::conversation()), now());
        let row = |number| {
            let it = contest::message(first, number);
            NewMessage {
                id: bytes(it.id),
                conversation_id: conversation.clone(),
                role: "user",
                content: it.content,
                tokens_in: 0,
                tokens_out: 0,
                position: it.position,
                created_at: now,
            }
        };
        self.with(|it| {
            it.immediate_transaction(|it| {
                let rows: Vec<NewMessage> = (0..count).map(row).collect();
                for part in rows.chunks(3_000) {
                    diesel::insert_into(chat_messages::table).values(part).execute(it)?;
                }
                Ok(())
            })
        })
    }
}
