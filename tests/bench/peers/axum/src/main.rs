//! axum with SQLx: one row by its key as JSON, as their documentation writes it. Takes the URL of the database, and prints
//! the port it listens on.

use std::str::FromStr;

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    routing::get,
};
use serde::Serialize;
use sqlx::{
    FromRow, PgPool, SqlitePool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
    types::{
        Uuid,
        chrono::{DateTime, Utc},
    },
};

const GET: &str = "SELECT id, email, display_name, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id = $1";

#[derive(FromRow)]
struct Stored {
    id: Uuid,
    email: String,
    display_name: String,
    status: String,
    created_at: i64,
    updated_at: i64,
    auth_provider: String,
    oauth_id: Option<String>,
}

#[derive(FromRow, Serialize)]
struct User {
    id: Uuid,
    email: String,
    display_name: String,
    status: String,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    auth_provider: String,
    oauth_id: Option<String>,
}

#[derive(Clone)]
enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

#[derive(Clone)]
struct Application {
    pool: Pool,
    key: String,
}

async fn user(
    State(application): State<Application>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Json<User>, StatusCode> {
    let given = headers.get("x-internal-service-key").map(|it| it.as_bytes());
    if given != Some(application.key.as_bytes()) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let id = Uuid::from_str(&id).map_err(|_| StatusCode::BAD_REQUEST)?;
    let failed = |_| StatusCode::INTERNAL_SERVER_ERROR;
    let found = match &application.pool {
        Pool::Sqlite(pool) => {
            let row: Option<Stored> = sqlx::query_as(GET).bind(id).fetch_optional(pool).await.map_err(failed)?;
            let time = |it: i64| DateTime::from_timestamp_micros(it).unwrap_or_default();
            row.map(|it| User {
                id: it.id,
                email: it.email,
                display_name: it.display_name,
                status: it.status,
                created_at: time(it.created_at),
                updated_at: time(it.updated_at),
                auth_provider: it.auth_provider,
                oauth_id: it.oauth_id,
            })
        }
        Pool::Postgres(pool) => sqlx::query_as(GET).bind(id).fetch_optional(pool).await.map_err(failed)?,
    };
    found.map(Json).ok_or(StatusCode::NOT_FOUND)
}

#[tokio::main]
async fn main() {
    let url = std::env::args().nth(1).expect("the URL of a database");
    let key = std::env::var("INTERNAL_SERVICE_KEY").expect("a key");
    let pool = if url.starts_with("sqlite:") {
        let options = SqliteConnectOptions::from_str(&url)
            .expect("a URL")
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full);
        Pool::Sqlite(SqlitePoolOptions::new().max_connections(16).connect_with(options).await.expect("connected"))
    } else {
        Pool::Postgres(PgPoolOptions::new().max_connections(16).connect(&url).await.expect("connected"))
    };
    let router = Router::new().route("/api/v1/users/{id}", get(user)).with_state(Application { pool, key });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("listening on http://{}", listener.local_addr().expect("an address"));
    axum::serve(listener, router).await.expect("served");
}
