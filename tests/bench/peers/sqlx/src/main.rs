//! SQLx: a pool per engine, queries as its documentation writes them.

use std::{collections::HashMap, str::FromStr, time::Duration};

use contest::{Contender, PAGE, RELATED, Uuid};
use sqlx::{
    FromRow, PgPool, QueryBuilder, Sqlite, SqlitePool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
    types::chrono::{DateTime, Utc},
};

contest::contend!(Sqlx);

#[derive(Clone)]
enum Sqlx {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

macro_rules! rows {
    ($module:ident, $time:ty) => {
        mod $module {
            use super::*;

            #[expect(dead_code, reason = "read, as an application would")]
            #[derive(FromRow)]
            pub struct User {
                pub id: Uuid,
                pub email: String,
                pub display_name: String,
                pub password_hash: Option<String>,
                pub status: String,
                pub created_at: $time,
                pub updated_at: $time,
                pub auth_provider: String,
                pub oauth_id: Option<String>,
            }

            #[expect(dead_code, reason = "read, as an application would")]
            #[derive(FromRow)]
            pub struct Project {
                pub id: Uuid,
                pub owner_id: Uuid,
                pub name: String,
                pub description: Option<String>,
                pub current_checkpoint: Option<Uuid>,
                pub created_at: $time,
                pub updated_at: $time,
                pub archived_at: Option<$time>,
            }

            #[expect(dead_code, reason = "read, as an application would")]
            #[derive(FromRow)]
            pub struct Session {
                pub id: Uuid,
                pub user_id: Uuid,
                pub project_id: Option<Uuid>,
                pub status: String,
                pub started_at: $time,
                pub last_activity_at: $time,
                pub terminated_at: Option<$time>,
                pub termination_reason: Option<String>,
            }
        }
    };
}

rows!(lite, i64);
rows!(pg, DateTime<Utc>);

const GET: &str = "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id = $1";
const LIST: &str = "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id > $1 ORDER BY id LIMIT $2";
const INSERT: &str = "INSERT INTO users (id, email, display_name, status, created_at, updated_at, auth_provider) VALUES ($1, $2, 'Somebody', 'active', $3, $3, 'email')";
const UPDATE: &str = "UPDATE users SET display_name = $1, updated_at = $2 WHERE id = $3 RETURNING id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id";
const PROJECT: &str = "INSERT INTO projects (id, owner_id, name, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)";
const SESSION: &str = "INSERT INTO sessions (id, user_id, status, started_at, last_activity_at) VALUES ($1, $2, 'active', $3, $3)";
const COUNT: &str = "SELECT count(*) FROM projects WHERE owner_id = $1";

fn grouped<T>(ids: &[Uuid], rows: Vec<T>, key: impl Fn(&T) -> Uuid) -> usize {
    let mut out: HashMap<Uuid, Vec<T>> = ids.iter().map(|it| (*it, Vec::new())).collect();
    for row in rows {
        out.entry(key(&row)).or_default().push(row);
    }
    out.values().map(Vec::len).sum()
}

/// The transaction of five statements, which is written alike for both.
macro_rules! transaction {
    ($pool:expr, $rows:ident, $id:expr, $name:expr, $now:expr) => {{
        let mut transaction = $pool.begin().await?;
        sqlx::query_as::<_, $rows::User>(GET).bind($id).fetch_one(&mut *transaction).await?;
        sqlx::query_as::<_, $rows::User>(UPDATE)
            .bind(&$name)
            .bind($now)
            .bind($id)
            .fetch_one(&mut *transaction)
            .await?;
        sqlx::query(PROJECT)
            .bind(Uuid::now_v7())
            .bind($id)
            .bind(&$name)
            .bind($now)
            .execute(&mut *transaction)
            .await?;
        sqlx::query(SESSION).bind(Uuid::now_v7()).bind($id).bind($now).execute(&mut *transaction).await?;
        sqlx::query_scalar::<_, i64>(COUNT).bind($id).fetch_one(&mut *transaction).await?;
        transaction.commit().await
    }};
}

impl Contender for Sqlx {
    type Error = sqlx::Error;

    async fn open(url: &str) -> Result<Self, sqlx::Error> {
        Ok(match url.strip_prefix("sqlite:") {
            Some(path) => {
                let options = SqliteConnectOptions::from_str(&format!("sqlite://{path}"))?
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .busy_timeout(Duration::from_secs(30));
                Self::Sqlite(SqlitePoolOptions::new().max_connections(16).connect_with(options).await?)
            }
            None => Self::Postgres(PgPoolOptions::new().max_connections(16).connect(url).await?),
        })
    }

    async fn get(&self, id: Uuid) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(pool) => {
                sqlx::query_as::<_, lite::User>(GET).bind(id).fetch_one(pool).await.map(drop)
            }
            Self::Postgres(pool) => {
                sqlx::query_as::<_, pg::User>(GET).bind(id).fetch_one(pool).await.map(drop)
            }
        }
    }

    async fn list(&self, after: Uuid) -> Result<usize, sqlx::Error> {
        let limit = i64::from(PAGE);
        Ok(match self {
            Self::Sqlite(pool) => {
                sqlx::query_as::<_, lite::User>(LIST).bind(after).bind(limit).fetch_all(pool).await?.len()
            }
            Self::Postgres(pool) => {
                sqlx::query_as::<_, pg::User>(LIST).bind(after).bind(limit).fetch_all(pool).await?.len()
            }
        })
    }

    async fn related(&self, after: Uuid) -> Result<usize, sqlx::Error> {
        let limit = i64::from(RELATED);
        match self {
            Self::Sqlite(pool) => {
                let users: Vec<lite::User> =
                    sqlx::query_as(LIST).bind(after).bind(limit).fetch_all(pool).await?;
                let ids: Vec<Uuid> = users.iter().map(|it| it.id).collect();
                let among = |head: &'static str, tail: &'static str| {
                    let mut query = QueryBuilder::<Sqlite>::new(head);
                    let mut list = query.separated(", ");
                    ids.iter().for_each(|it| _ = list.push_bind(*it));
                    list.push_unseparated(tail);
                    query
                };
                let mut query = among("SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE owner_id IN (", ") ORDER BY id");
                let projects: Vec<lite::Project> = query.build_query_as().fetch_all(pool).await?;
                let mut query = among("SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE user_id IN (", ") ORDER BY id");
                let sessions: Vec<lite::Session> = query.build_query_as().fetch_all(pool).await?;
                Ok(users.len()
                    + grouped(&ids, projects, |it| it.owner_id)
                    + grouped(&ids, sessions, |it| it.user_id))
            }
            Self::Postgres(pool) => {
                let users: Vec<pg::User> =
                    sqlx::query_as(LIST).bind(after).bind(limit).fetch_all(pool).await?;
                let ids: Vec<Uuid> = users.iter().map(|it| it.id).collect();
                let projects: Vec<pg::Project> = sqlx::query_as("SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE owner_id = ANY($1) ORDER BY id")
                    .bind(&ids)
                    .fetch_all(pool)
                    .await?;
                let sessions: Vec<pg::Session> = sqlx::query_as("SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE user_id = ANY($1) ORDER BY id")
                    .bind(&ids)
                    .fetch_all(pool)
                    .await?;
                Ok(users.len()
                    + grouped(&ids, projects, |it| it.owner_id)
                    + grouped(&ids, sessions, |it| it.user_id))
            }
        }
    }

    async fn insert(&self, id: Uuid, email: String) -> Result<(), sqlx::Error> {
        let now = Utc::now();
        match self {
            Self::Sqlite(pool) => {
                let now = now.timestamp_micros();
                sqlx::query(INSERT).bind(id).bind(email).bind(now).execute(pool).await.map(drop)
            }
            Self::Postgres(pool) => {
                sqlx::query(INSERT).bind(id).bind(email).bind(now).execute(pool).await.map(drop)
            }
        }
    }

    async fn update(&self, id: Uuid, name: String) -> Result<(), sqlx::Error> {
        let now = Utc::now();
        match self {
            Self::Sqlite(pool) => {
                let now = now.timestamp_micros();
                let query = sqlx::query_as::<_, lite::User>(UPDATE).bind(name).bind(now).bind(id);
                query.fetch_one(pool).await.map(drop)
            }
            Self::Postgres(pool) => {
                let query = sqlx::query_as::<_, pg::User>(UPDATE).bind(name).bind(now).bind(id);
                query.fetch_one(pool).await.map(drop)
            }
        }
    }

    async fn transaction(&self, id: Uuid, name: String) -> Result<(), sqlx::Error> {
        let now = Utc::now();
        match self {
            Self::Sqlite(pool) => {
                let now = now.timestamp_micros();
                let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
                sqlx::query_as::<_, lite::User>(GET).bind(id).fetch_one(&mut *transaction).await?;
                sqlx::query_as::<_, lite::User>(UPDATE)
                    .bind(&name)
                    .bind(now)
                    .bind(id)
                    .fetch_one(&mut *transaction)
                    .await?;
                sqlx::query(PROJECT)
                    .bind(Uuid::now_v7())
                    .bind(id)
                    .bind(&name)
                    .bind(now)
                    .execute(&mut *transaction)
                    .await?;
                sqlx::query(SESSION).bind(Uuid::now_v7()).bind(id).bind(now).execute(&mut *transaction).await?;
                sqlx::query_scalar::<_, i64>(COUNT).bind(id).fetch_one(&mut *transaction).await?;
                transaction.commit().await
            }
            Self::Postgres(pool) => transaction!(pool, pg, id, name, now),
        }
    }

    async fn bulk(&self, first: i32, count: u32) -> Result<(), sqlx::Error> {
        let now = Utc::now();
        let rows: Vec<contest::Message> = (0..count).map(|it| contest::message(first, it)).collect();
        let conversation = contest::conversation();
        match self {
            // Lists of values, as the documentation of QueryBuilder shows.
            Self::Sqlite(pool) => {
                let now = now.timestamp_micros();
                let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
                for part in rows.chunks(3_000) {
                    let mut query = QueryBuilder::<Sqlite>::new("INSERT INTO chat_messages (id, conversation_id, role, content, tokens_in, tokens_out, position, created_at) ");
                    query.push_values(part, |mut row, it| {
                        row.push_bind(it.id)
                            .push_bind(conversation)
                            .push_bind("user")
                            .push_bind(&it.content)
                            .push_bind(0)
                            .push_bind(0)
                            .push_bind(it.position)
                            .push_bind(now);
                    });
                    query.build().execute(&mut *transaction).await?;
                }
                transaction.commit().await
            }
            // Arrays, as the frequently asked questions advise.
            Self::Postgres(pool) => {
                let mut transaction = pool.begin().await?;
                for part in rows.chunks(10_000) {
                    let ids: Vec<Uuid> = part.iter().map(|it| it.id).collect();
                    let contents: Vec<&str> = part.iter().map(|it| it.content.as_str()).collect();
                    let positions: Vec<i32> = part.iter().map(|it| it.position).collect();
                    sqlx::query("INSERT INTO chat_messages (id, conversation_id, role, content, tokens_in, tokens_out, position, created_at) SELECT id, $2, 'user', content, 0, 0, position, $5 FROM UNNEST($1::uuid[], $3::text[], $4::int[]) AS it(id, content, position)")
                        .bind(&ids)
                        .bind(conversation)
                        .bind(&contents)
                        .bind(&positions)
                        .bind(now)
                        .execute(&mut *transaction)
                        .await?;
                }
                transaction.commit().await
            }
        }
    }
}
