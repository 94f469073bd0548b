//! Postgres.

use chrono::{DateTime, Utc};
use contest::{PAGE, RELATED, Uuid};
use diesel::prelude::*;
use diesel_async::{
    AsyncConnection, AsyncPgConnection, RunQueryDsl,
    pooled_connection::{AsyncDieselConnectionManager, deadpool::Pool},
};

use super::Failure;

diesel::table! {
    users (id) {
        id -> Uuid,
        email -> Text,
        display_name -> Text,
        password_hash -> Nullable<Text>,
        status -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        auth_provider -> Text,
        oauth_id -> Nullable<Text>,
    }
}

diesel::table! {
    projects (id) {
        id -> Uuid,
        owner_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        current_checkpoint -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        archived_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sessions (id) {
        id -> Uuid,
        user_id -> Uuid,
        project_id -> Nullable<Uuid>,
        status -> Text,
        started_at -> Timestamptz,
        last_activity_at -> Timestamptz,
        terminated_at -> Nullable<Timestamptz>,
        termination_reason -> Nullable<Text>,
    }
}

diesel::table! {
    chat_messages (id) {
        id -> Uuid,
        conversation_id -> Uuid,
        role -> Text,
        content -> Text,
        tokens_in -> Integer,
        tokens_out -> Integer,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

#[expect(dead_code, reason = "read, as an application would")]
#[derive(Queryable, Selectable, Identifiable)]
#[diesel(table_name = users)]
struct User {
    id: Uuid,
    email: String,
    display_name: String,
    password_hash: Option<String>,
    status: String,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    auth_provider: String,
    oauth_id: Option<String>,
}

#[expect(dead_code, reason = "read, as an application would")]
#[derive(Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = projects, belongs_to(User, foreign_key = owner_id))]
struct Project {
    id: Uuid,
    owner_id: Uuid,
    name: String,
    description: Option<String>,
    current_checkpoint: Option<Uuid>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    archived_at: Option<DateTime<Utc>>,
}

#[expect(dead_code, reason = "read, as an application would")]
#[derive(Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = sessions, belongs_to(User, foreign_key = user_id))]
struct Session {
    id: Uuid,
    user_id: Uuid,
    project_id: Option<Uuid>,
    status: String,
    started_at: DateTime<Utc>,
    last_activity_at: DateTime<Utc>,
    terminated_at: Option<DateTime<Utc>>,
    termination_reason: Option<String>,
}

#[derive(Insertable)]
#[diesel(table_name = chat_messages)]
struct NewMessage {
    id: Uuid,
    conversation_id: Uuid,
    role: &'static str,
    content: String,
    tokens_in: i32,
    tokens_out: i32,
    position: i32,
    created_at: DateTime<Utc>,
}

#[derive(Clone)]
pub(crate) struct Connections(Pool<AsyncPgConnection>);

impl Connections {
    pub(crate) fn new(url: &str) -> Result<Self, Failure> {
        let manager = AsyncDieselConnectionManager::<AsyncPgConnection>::new(url);
        Ok(Self(Pool::builder(manager).max_size(16).build()?))
    }

    pub(crate) async fn get(&self, id: Uuid) -> Result<(), Failure> {
        let mut it = self.0.get().await?;
        users::table.find(id).select(User::as_select()).first(&mut it).await?;
        Ok(())
    }

    async fn page(it: &mut AsyncPgConnection, after: Uuid, limit: u32) -> QueryResult<Vec<User>> {
        users::table
            .filter(users::id.gt(after))
            .order(users::id)
            .limit(limit.into())
            .select(User::as_select())
            .load(it)
            .await
    }

    pub(crate) async fn list(&self, after: Uuid) -> Result<usize, Failure> {
        let mut it = self.0.get().await?;
        Ok(Self::page(&mut it, after, PAGE).await?.len())
    }

    pub(crate) async fn related(&self, after: Uuid) -> Result<usize, Failure> {
        let mut it = self.0.get().await?;
        let people = Self::page(&mut it, after, RELATED).await?;
        let projects: Vec<Project> = Project::belonging_to(&people)
            .order(projects::id)
            .select(Project::as_select())
            .load(&mut it)
            .await?;
        let sessions: Vec<Session> = Session::belonging_to(&people)
            .order(sessions::id)
            .select(Session::as_select())
            .load(&mut it)
            .await?;
        let (projects, sessions) = (projects.grouped_by(&people), sessions.grouped_by(&people));
        Ok(people.len()
            + projects.iter().map(Vec::len).sum::<usize>()
            + sessions.iter().map(Vec::len).sum::<usize>())
    }

    pub(crate) async fn insert(&self, id: Uuid, email: &str) -> Result<(), Failure> {
        let now = Utc::now();
        let row = (
            users::id.eq(id),
            users::email.eq(email),
            users::display_name.eq("Somebody"),
            users::status.eq("active"),
            users::created_at.eq(now),
            users::updated_at.eq(now),
            users::auth_provider.eq("email"),
        );
        let mut it = self.0.get().await?;
        diesel::insert_into(users::table).values(row).execute(&mut it).await?;
        Ok(())
    }

    async fn rename(it: &mut AsyncPgConnection, id: Uuid, name: &str) -> QueryResult<User> {
        diesel::update(users::table.find(id))
            .set((users::display_name.eq(name), users::updated_at.eq(Utc::now())))
            .returning(User::as_returning())
            .get_result(it)
            .await
    }

    pub(crate) async fn update(&self, id: Uuid, name: &str) -> Result<(), Failure> {
        let mut it = self.0.get().await?;
        Self::rename(&mut it, id, name).await?;
        Ok(())
    }

    pub(crate) async fn transaction(&self, id: Uuid, name: String) -> Result<(), Failure> {
        let mut it = self.0.get().await?;
        it.transaction::<(), diesel::result::Error, _>(async |it| {
            users::table.find(id).select(User::as_select()).first(it).await?;
            Self::rename(it, id, &name).await?;
            let now = Utc::now();
            let project = (
                projects::id.eq(Uuid::now_v7()),
                projects::owner_id.eq(id),
                projects::name.eq(&name),
                projects::created_at.eq(now),
                projects::updated_at.eq(now),
            );
            diesel::insert_into(projects::table).values(project).execute(it).await?;
            let session = (
                sessions::id.eq(Uuid::now_v7()),
                sessions::user_id.eq(id),
                sessions::status.eq("active"),
                sessions::started_at.eq(now),
                sessions::last_activity_at.eq(now),
            );
            diesel::insert_into(sessions::table).values(session).execute(it).await?;
            projects::table.filter(projects::owner_id.eq(id)).count().get_result::<i64>(it).await?;
            Ok(())
        })
        .await?;
        Ok(())
    }

    pub(crate) async fn bulk(&self, first: i32, count: u32) -> Result<(), Failure> {
        let (conversation, now) = (contest::conversation(), Utc::now());
        let row = |number| {
            let it = contest::message(first, number);
            NewMessage {
                id: it.id,
                conversation_id: conversation,
                role: "user",
                content: it.content,
                tokens_in: 0,
                tokens_out: 0,
                position: it.position,
                created_at: now,
            }
        };
        let rows: Vec<NewMessage> = (0..count).map(row).collect();
        let mut it = self.0.get().await?;
        it.transaction::<(), diesel::result::Error, _>(async |it| {
            for part in rows.chunks(8_000) {
                diesel::insert_into(chat_messages::table).values(part).execute(it).await?;
            }
            Ok(())
        })
        .await?;
        Ok(())
    }
}
