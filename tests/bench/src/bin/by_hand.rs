//! The same work written by hand on each driver, by somebody who knows it.

mod postgres {
    //! tokio-postgres: one connection that all reads share, pipelined; a pool for the rest.

    use std::pin::pin;

    use bytes::{BufMut, Bytes, BytesMut};
    use contest::{PAGE, RELATED, Uuid};
    use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod};
    use futures_util::SinkExt;
    use std::{sync::Arc, time::SystemTime};
    use tokio_postgres::{Client, NoTls, Row, Statement};

    use super::Failure;

    const USER: &str =
        "id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id";

    struct Statements {
        get: Statement,
        list: Statement,
        projects: Statement,
        sessions: Statement,
    }

    #[derive(Clone)]
    pub(super) struct Postgres {
        client: Arc<Client>,
        statements: Arc<Statements>,
        pool: Pool,
    }

    /// A person as somebody would write it by hand.
    #[expect(dead_code, reason = "read, as an application would")]
    struct User {
        id: Uuid,
        email: String,
        display_name: String,
        password_hash: Option<String>,
        status: String,
        created_at: SystemTime,
        updated_at: SystemTime,
        auth_provider: String,
        oauth_id: Option<String>,
    }

    fn user(row: &Row) -> Result<User, tokio_postgres::Error> {
        Ok(User {
            id: row.try_get(0)?,
            email: row.try_get(1)?,
            display_name: row.try_get(2)?,
            password_hash: row.try_get(3)?,
            status: row.try_get(4)?,
            created_at: row.try_get(5)?,
            updated_at: row.try_get(6)?,
            auth_provider: row.try_get(7)?,
            oauth_id: row.try_get(8)?,
        })
    }

    #[expect(dead_code, reason = "read, as an application would")]
    struct Project {
        id: Uuid,
        owner_id: Uuid,
        name: String,
        description: Option<String>,
        current_checkpoint: Option<Uuid>,
        created_at: SystemTime,
        updated_at: SystemTime,
        archived_at: Option<SystemTime>,
    }

    #[expect(dead_code, reason = "read, as an application would")]
    struct Session {
        id: Uuid,
        user_id: Uuid,
        project_id: Option<Uuid>,
        status: String,
        started_at: SystemTime,
        last_activity_at: SystemTime,
        terminated_at: Option<SystemTime>,
        termination_reason: Option<String>,
    }

    impl Postgres {
        pub(super) async fn open(url: &str) -> Result<Self, Failure> {
            let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
            tokio::spawn(connection);
            let statements = Statements {
                get: client.prepare(&format!("SELECT {USER} FROM users WHERE id = $1")).await?,
                list: client
                    .prepare(&format!("SELECT {USER} FROM users WHERE id > $1 ORDER BY id LIMIT $2"))
                    .await?,
                projects: client
                    .prepare(
                        "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, \
                         archived_at FROM projects WHERE owner_id = ANY($1) ORDER BY id",
                    )
                    .await?,
                sessions: client
                    .prepare(
                        "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, \
                         termination_reason FROM sessions WHERE user_id = ANY($1) ORDER BY id",
                    )
                    .await?,
            };
            let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
            let manager = Manager::from_config(url.parse()?, NoTls, recycling);
            let pool = Pool::builder(manager).max_size(16).build()?;
            Ok(Self { client: Arc::new(client), statements: Arc::new(statements), pool })
        }

        pub(super) async fn get(&self, id: Uuid) -> Result<(), Failure> {
            let row = self.client.query_one(&self.statements.get, &[&id]).await?;
            user(&row)?;
            Ok(())
        }

        async fn page(&self, after: Uuid, limit: u32) -> Result<Vec<User>, Failure> {
            let rows = self.client.query(&self.statements.list, &[&after, &i64::from(limit)]).await?;
            Ok(rows.iter().map(user).collect::<Result<_, _>>()?)
        }

        pub(super) async fn list(&self, after: Uuid) -> Result<usize, Failure> {
            Ok(self.page(after, PAGE).await?.len())
        }

        pub(super) async fn related(&self, after: Uuid) -> Result<usize, Failure> {
            let users = self.page(after, RELATED).await?;
            let ids: Vec<Uuid> = users.iter().map(|it| it.id).collect();
            let rows = self.client.query(&self.statements.projects, &[&ids]).await?;
            let projects: Vec<Project> = rows
                .iter()
                .map(|row| {
                    Ok::<_, tokio_postgres::Error>(Project {
                        id: row.try_get(0)?,
                        owner_id: row.try_get(1)?,
                        name: row.try_get(2)?,
                        description: row.try_get(3)?,
                        current_checkpoint: row.try_get(4)?,
                        created_at: row.try_get(5)?,
                        updated_at: row.try_get(6)?,
                        archived_at: row.try_get(7)?,
                    })
                })
                .collect::<Result<_, _>>()?;
            let rows = self.client.query(&self.statements.sessions, &[&ids]).await?;
            let sessions: Vec<Session> = rows
                .iter()
                .map(|row| {
                    Ok::<_, tokio_postgres::Error>(Session {
                        id: row.try_get(0)?,
                        user_id: row.try_get(1)?,
                        project_id: row.try_get(2)?,
                        status: row.try_get(3)?,
                        started_at: row.try_get(4)?,
                        last_activity_at: row.try_get(5)?,
                        terminated_at: row.try_get(6)?,
                        termination_reason: row.try_get(7)?,
                    })
                })
                .collect::<Result<_, _>>()?;
            let projects = super::grouped(&ids, projects, |it| it.owner_id);
            let sessions = super::grouped(&ids, sessions, |it| it.user_id);
            Ok(users.len() + super::total(&projects) + super::total(&sessions))
        }

        pub(super) async fn insert(&self, id: Uuid, email: &str) -> Result<(), Failure> {
            let client = self.pool.get().await?;
            let insert = client
                .prepare_cached(
                    "INSERT INTO users (id, email, display_name, password_hash, status, created_at, updated_at, \
                     auth_provider, oauth_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                )
                .await?;
            let (now, none) = (SystemTime::now(), None::<&str>);
            client
                .execute(&insert, &[&id, &email, &"Somebody", &none, &"active", &now, &now, &"email", &none])
                .await?;
            Ok(())
        }

        pub(super) async fn update(&self, id: Uuid, name: &str) -> Result<(), Failure> {
            let client = self.pool.get().await?;
            let update = client
                .prepare_cached(&format!(
                    "UPDATE users SET display_name = $1, updated_at = $2 WHERE id = $3 RETURNING {USER}"
                ))
                .await?;
            let row = client.query_one(&update, &[&name, &SystemTime::now(), &id]).await?;
            user(&row)?;
            Ok(())
        }

        pub(super) async fn transaction(&self, id: Uuid, name: &str) -> Result<(), Failure> {
            let mut client = self.pool.get().await?;
            let transaction = client.transaction().await?;
            let get = transaction.prepare_cached(&format!("SELECT {USER} FROM users WHERE id = $1")).await?;
            user(&transaction.query_one(&get, &[&id]).await?)?;
            let update = transaction
                .prepare_cached(&format!(
                    "UPDATE users SET display_name = $1, updated_at = $2 WHERE id = $3 RETURNING {USER}"
                ))
                .await?;
            let now = SystemTime::now();
            user(&transaction.query_one(&update, &[&name, &now, &id]).await?)?;
            let project = transaction
                .prepare_cached("INSERT INTO projects (id, owner_id, name, created_at, updated_at) VALUES ($1, $2, $3, $4, $5)")
                .await?;
            transaction.execute(&project, &[&Uuid::now_v7(), &id, &name, &now, &now]).await?;
            let session = transaction
                .prepare_cached("INSERT INTO sessions (id, user_id, status, started_at, last_activity_at) VALUES ($1, $2, $3, $4, $5)")
                .await?;
            transaction.execute(&session, &[&Uuid::now_v7(), &id, &"active", &now, &now]).await?;
            let count =
                transaction.prepare_cached("SELECT count(*) FROM projects WHERE owner_id = $1").await?;
            transaction.query_one(&count, &[&id]).await?.try_get::<_, i64>(0)?;
            transaction.commit().await?;
            Ok(())
        }

        pub(super) async fn bulk(&self, first: i32, count: u32) -> Result<(), Failure> {
            let client = self.pool.get().await?;
            let sink = client
                .copy_in::<_, Bytes>(
                    "COPY chat_messages (id, conversation_id, role, content, tokens_in, tokens_out, position, \
                     created_at, model) FROM STDIN (FORMAT binary)",
                )
                .await?;
            let mut sink = pin!(sink);
            let mut buffer = BytesMut::with_capacity(80 * 1024);
            buffer.put_slice(b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0");
            // Microseconds from 1970 to 2000.
            let now = i64::try_from(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_micros())?
                - 946_684_800_000_000;
            let conversation = contest::conversation();
            for number in 0..count {
                let it = contest::message(first, number);
                buffer.put_i16(9);
                for id in [it.id, conversation] {
                    buffer.put_i32(16);
                    buffer.put_slice(id.as_bytes());
                }
                for text in ["user", it.content.as_str()] {
                    buffer.put_i32(i32::try_from(text.len())?);
                    buffer.put_slice(text.as_bytes());
                }
                for value in [0, 0, it.position] {
                    buffer.put_i32(4);
                    buffer.put_i32(value);
                }
                buffer.put_i32(8);
                buffer.put_i64(now);
                buffer.put_i32(-1);
                if buffer.len() > 64 * 1024 {
                    sink.send(buffer.split().freeze()).await?;
                }
            }
            buffer.put_i16(-1);
            sink.send(buffer.freeze()).await?;
            sink.as_mut().finish().await?;
            Ok(())
        }
    }
}

mod sqlite {
    //! rusqlite: connections that are used where the call is made, and one that writes.

    use std::{
        path::Path,
        sync::{Arc, Mutex, PoisonError},
        time::{Duration, SystemTime},
    };

    use contest::{PAGE, RELATED, Uuid};
    use rusqlite::{Connection, Row, params};

    use super::Failure;

    const USER: &str =
        "id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id";

    #[derive(Clone)]
    pub(super) struct Sqlite {
        path: Arc<Path>,
        readers: Arc<Mutex<Vec<Connection>>>,
        writer: Arc<Mutex<Connection>>,
    }

    #[expect(dead_code, reason = "read, as an application would")]
    struct User {
        id: Uuid,
        email: String,
        display_name: String,
        password_hash: Option<String>,
        status: String,
        created_at: i64,
        updated_at: i64,
        auth_provider: String,
        oauth_id: Option<String>,
    }

    fn user(row: &Row<'_>) -> rusqlite::Result<User> {
        Ok(User {
            id: Uuid::from_bytes(row.get(0)?),
            email: row.get(1)?,
            display_name: row.get(2)?,
            password_hash: row.get(3)?,
            status: row.get(4)?,
            created_at: row.get(5)?,
            updated_at: row.get(6)?,
            auth_provider: row.get(7)?,
            oauth_id: row.get(8)?,
        })
    }

    #[expect(dead_code, reason = "read, as an application would")]
    struct Project {
        id: Uuid,
        owner_id: Uuid,
        name: String,
        description: Option<String>,
        current_checkpoint: Option<[u8; 16]>,
        created_at: i64,
        updated_at: i64,
        archived_at: Option<i64>,
    }

    #[expect(dead_code, reason = "read, as an application would")]
    struct Session {
        id: Uuid,
        user_id: Uuid,
        project_id: Option<[u8; 16]>,
        status: String,
        started_at: i64,
        last_activity_at: i64,
        terminated_at: Option<i64>,
        termination_reason: Option<String>,
    }

    fn open(path: &Path) -> rusqlite::Result<Connection> {
        let connection = Connection::open(path)?;
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.busy_timeout(Duration::from_secs(5))?;
        rusqlite::vtab::array::load_module(&connection)?;
        Ok(connection)
    }

    fn now() -> i64 {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_micros()).unwrap_or(0)
    }

    impl Sqlite {
        pub(super) fn open(path: &str) -> Result<Self, Failure> {
            let path: Arc<Path> = Path::new(path).into();
            let writer = Arc::new(Mutex::new(open(&path)?));
            Ok(Self { path, readers: Arc::default(), writer })
        }

        fn read<T>(&self, act: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Failure> {
            let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match idle {
                Some(connection) => connection,
                None => open(&self.path)?,
            };
            let result = act(&connection);
            self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            Ok(result?)
        }

        fn write<T>(&self, act: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Failure> {
            Ok(act(&self.writer.lock().unwrap_or_else(PoisonError::into_inner))?)
        }

        pub(super) fn get(&self, id: Uuid) -> Result<(), Failure> {
            self.read(|it| {
                it.prepare_cached("SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id = ?1")?
                    .query_row([id.as_bytes()], user)
                    .map(drop)
            })
        }

        fn page(it: &Connection, after: Uuid, limit: u32) -> rusqlite::Result<Vec<User>> {
            let mut statement = it.prepare_cached(
                "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id FROM users WHERE id > ?1 ORDER BY id LIMIT ?2",
            )?;
            let rows = statement.query_map(params![after.as_bytes(), limit], user)?;
            rows.collect()
        }

        pub(super) fn list(&self, after: Uuid) -> Result<usize, Failure> {
            self.read(|it| Ok(Self::page(it, after, PAGE)?.len()))
        }

        pub(super) fn related(&self, after: Uuid) -> Result<usize, Failure> {
            self.read(|it| {
                let users = Self::page(it, after, RELATED)?;
                let ids: Vec<Uuid> = users.iter().map(|it| it.id).collect();
                let list = || {
                    std::rc::Rc::new(
                        ids.iter()
                            .map(|it| rusqlite::types::Value::Blob(it.as_bytes().to_vec()))
                            .collect::<Vec<_>>(),
                    )
                };
                let mut statement = it.prepare_cached(
                    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE owner_id IN rarray(?1) ORDER BY id",
                )?;
                let projects: Vec<Project> = statement
                    .query_map([list()], |row| {
                        Ok(Project {
                            id: Uuid::from_bytes(row.get(0)?),
                            owner_id: Uuid::from_bytes(row.get(1)?),
                            name: row.get(2)?,
                            description: row.get(3)?,
                            current_checkpoint: row.get(4)?,
                            created_at: row.get(5)?,
                            updated_at: row.get(6)?,
                            archived_at: row.get(7)?,
                        })
                    })?
                    .collect::<rusqlite::Result<_>>()?;
                let mut statement = it.prepare_cached(
                    "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason FROM sessions WHERE user_id IN rarray(?1) ORDER BY id",
                )?;
                let sessions: Vec<Session> = statement
                    .query_map([list()], |row| {
                        Ok(Session {
                            id: Uuid::from_bytes(row.get(0)?),
                            user_id: Uuid::from_bytes(row.get(1)?),
                            project_id: row.get(2)?,
                            status: row.get(3)?,
                            started_at: row.get(4)?,
                            last_activity_at: row.get(5)?,
                            terminated_at: row.get(6)?,
                            termination_reason: row.get(7)?,
                        })
                    })?
                    .collect::<rusqlite::Result<_>>()?;
                let projects = super::grouped(&ids, projects, |it| it.owner_id);
                let sessions = super::grouped(&ids, sessions, |it| it.user_id);
                Ok(users.len() + super::total(&projects) + super::total(&sessions))
            })
        }

        pub(super) fn insert(&self, id: Uuid, email: &str) -> Result<(), Failure> {
            let (now, none) = (now(), None::<&str>);
            self.write(|it| {
                it.prepare_cached("INSERT INTO users (id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?
                    .execute(params![id.as_bytes(), email, "Somebody", none, "active", now, now, "email", none])
                    .map(drop)
            })
        }

        fn rename(it: &Connection, id: Uuid, name: &str) -> rusqlite::Result<User> {
            it.prepare_cached(
                "UPDATE users SET display_name = ?1, updated_at = ?2 WHERE id = ?3 RETURNING id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id",
            )?
            .query_row(params![name, now(), id.as_bytes()], user)
        }

        pub(super) fn update(&self, id: Uuid, name: &str) -> Result<(), Failure> {
            self.write(|it| Self::rename(it, id, name).map(drop))
        }

        pub(super) fn transaction(&self, id: Uuid, name: &str) -> Result<(), Failure> {
            self.write(|it| {
                let transaction =
                    rusqlite::Transaction::new_unchecked(it, rusqlite::TransactionBehavior::Immediate)?;
                it.prepare_cached(&format!("SELECT {USER} FROM users WHERE id = ?1"))?
                    .query_row([id.as_bytes()], user)?;
                Self::rename(it, id, name)?;
                let now = now();
                it.prepare_cached("INSERT INTO projects (id, owner_id, name, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)")?
                    .execute(params![Uuid::now_v7().as_bytes(), id.as_bytes(), name, now, now])?;
                it.prepare_cached("INSERT INTO sessions (id, user_id, status, started_at, last_activity_at) VALUES (?1, ?2, ?3, ?4, ?5)")?
                    .execute(params![Uuid::now_v7().as_bytes(), id.as_bytes(), "active", now, now])?;
                it.prepare_cached("SELECT count(*) FROM projects WHERE owner_id = ?1")?
                    .query_row([id.as_bytes()], |row| row.get::<_, i64>(0))?;
                transaction.commit()
            })
        }

        pub(super) fn bulk(&self, first: i32, count: u32) -> Result<(), Failure> {
            let conversation = contest::conversation();
            self.write(|it| {
                let transaction =
                    rusqlite::Transaction::new_unchecked(it, rusqlite::TransactionBehavior::Immediate)?;
                let mut insert = it.prepare_cached("INSERT INTO chat_messages (id, conversation_id, role, content, tokens_in, tokens_out, position, created_at, model) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?;
                let now = now();
                for number in 0..count {
                    let it = contest::message(first, number);
                    insert.execute(params![it.id.as_bytes(), conversation.as_bytes(), "user", it.content, 0, 0, it.position, now, None::<&str>])?;
                }
                drop(insert);
                transaction.commit()
            })
        }
    }
}

use std::collections::HashMap;

use contest::{Contender, Uuid};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Rows by the row they belong to, in the order of `ids`.
fn grouped<T>(ids: &[Uuid], rows: Vec<T>, key: impl Fn(&T) -> Uuid) -> Vec<Vec<T>> {
    let places: HashMap<Uuid, usize> = ids.iter().copied().zip(0..).collect();
    let mut out: Vec<Vec<T>> = std::iter::repeat_with(Vec::new).take(ids.len()).collect();
    for row in rows {
        if let Some(place) = places.get(&key(&row)) {
            out[*place].push(row);
        }
    }
    out
}

fn total<T>(groups: &[Vec<T>]) -> usize {
    groups.iter().map(Vec::len).sum()
}

contest::contend!(ByHand);

#[derive(Clone)]
enum ByHand {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Contender for ByHand {
    type Error = Failure;

    async fn open(url: &str) -> Result<Self, Failure> {
        Ok(match url.strip_prefix("sqlite:") {
            Some(path) => Self::Sqlite(sqlite::Sqlite::open(path)?),
            None => Self::Postgres(postgres::Postgres::open(url).await?),
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
            Self::Postgres(it) => it.transaction(id, &name).await,
        }
    }

    async fn bulk(&self, first: i32, count: u32) -> Result<(), Failure> {
        match self {
            Self::Sqlite(it) => it.bulk(first, count),
            Self::Postgres(it) => it.bulk(first, count).await,
        }
    }
}
