//! Diesel: connections of its own on SQLite, used where the call is made; diesel-async with a pool on Postgres.

mod postgres;
mod sqlite;

use contest::{Contender, Uuid};

type Failure = Box<dyn std::error::Error + Send + Sync>;

contest::contend!(Diesel);

#[derive(Clone)]
enum Diesel {
    Sqlite(sqlite::Connections),
    Postgres(postgres::Connections),
}

impl Contender for Diesel {
    type Error = Failure;

    async fn open(url: &str) -> Result<Self, Failure> {
        Ok(match url.strip_prefix("sqlite:") {
            Some(path) => Self::Sqlite(sqlite::Connections::new(path)),
            None => Self::Postgres(postgres::Connections::new(url)?),
        })
    }

    async fn get(&self, id: Uuid) -> Result<(), Failure> {
        match self {
            Self::Sqlite(it) => it.get(id),
            Self::Postgres(it) => it.get(id).await,
        }
    }

    async fn list(&self, after: Uuid) -> Result<usize, Failure> {
        match self {
            Self::Sqlite(it) => it.list(after),
            Self::Postgres(it) => it.list(after).await,
        }
    }

    async fn related(&self, after: Uuid) -> Result<usize, Failure> {
        match self {
            Self::Sqlite(it) => it.related(after),
            Self::Postgres(it) => it.related(after).await,
        }
    }

    async fn insert(&self, id: Uuid, email: String) -> Result<(), Failure> {
        match self {
            Self::Sqlite(it) => it.insert(id, &email),
            Self::Postgres(it) => it.insert(id, &email).await,
        }
    }

    async fn update(&self, id: Uuid, name: String) -> Result<(), Failure> {
        match self {
            Self::Sqlite(it) => it.update(id, &name),
            Self::Postgres(it) => it.update(id, &name).await,
        }
    }

    async fn transaction(&self, id: Uuid, name: String) -> Result<(), Failure> {
        match self {
            Self::Sqlite(it) => it.transaction(id, &name),
            Self::Postgres(it) => it.transaction(id, name).await,
        }
    }

    async fn bulk(&self, first: i32, count: u32) -> Result<(), Failure> {
        match self {
            Self::Sqlite(it) => it.bulk(first, count),
            Self::Postgres(it) => it.bulk(first, count).await,
        }
    }
}
