//! The same work written by hand on each driver, by somebody who knows it.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use runtime::{Database, Uuid};
use rusqlite::{Connection, params};

use crate::{Measured, ROWS, id, ours, rate};

type Failure = Box<dyn std::error::Error>;

const COLUMNS: &str =
    "id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id";

/// A row as somebody would write it by hand.
#[expect(dead_code, reason = "read, as an application would")]
struct User<T> {
    id: Uuid,
    email: String,
    display_name: String,
    password_hash: Option<String>,
    status: String,
    created_at: T,
    updated_at: T,
    auth_provider: String,
    oauth_id: Option<String>,
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<User<i64>> {
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

/// Measures one call in both ways, in turns.
macro_rules! measure {
    ($results:ident, $engine:literal, $what:literal, $callers:expr, $time:expr, $rounds:expr, $ours:expr, $hand:expr) => {{
        let (mut ours, mut by_hand) = (Vec::new(), Vec::new());
        for _ in 0..$rounds {
            ours.push(rate($callers, $time, $ours).await);
            let hand: Option<_> = $hand;
            if let Some(hand) = hand {
                by_hand.push(rate($callers, $time, hand).await);
            }
        }
        $results.push(Measured { engine: $engine, what: $what, ours, by_hand });
    }};
}

/// SQLite: one connection with cached statements, as fast as one caller can be.
pub(crate) async fn sqlite(
    database: &Database,
    file: &Path,
    time: Duration,
    rounds: usize,
    results: &mut Vec<Measured>,
) -> Result<(), Failure> {
    let connection = Connection::open(file)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.busy_timeout(Duration::from_secs(5))?;
    let connection = Arc::new(Mutex::new(connection));
    let with = move |act: &dyn Fn(&Connection) -> rusqlite::Result<()>| {
        let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
        act(&connection).unwrap_or_else(|cause| panic!("{cause}"));
    };
    let db = || database.clone();
    let (ours, hand) = (db(), with.clone());
    measure!(
        results,
        "sqlite",
        "get by key, 1 caller",
        1,
        time,
        rounds,
        {
            let db = ours.clone();
            move |n| {
                let db = db.clone();
                async move { ours::get(&db, n).await }
            }
        },
        Some({
            let hand = hand.clone();
            move |n: u32| {
                let hand = hand.clone();
                async move {
                    hand(&|it| {
                        let sql = format!("SELECT {COLUMNS} FROM users WHERE id = ?1");
                        it.prepare_cached(&sql)?.query_row([id(n % ROWS).as_bytes()], read).map(drop)
                    });
                }
            }
        })
    );
    measure!(
        results,
        "sqlite",
        "page of 100, 1 caller",
        1,
        time,
        rounds,
        {
            let db = ours.clone();
            move |n| {
                let db = db.clone();
                async move { ours::list(&db, n).await }
            }
        },
        Some({
            let hand = hand.clone();
            move |n: u32| {
                let hand = hand.clone();
                async move {
                    hand(&|it| {
                        let sql = format!("SELECT {COLUMNS} FROM users WHERE id > ?1 ORDER BY id LIMIT 100");
                        let mut statement = it.prepare_cached(&sql)?;
                        let rows = statement.query_map([id(n % (ROWS - 200)).as_bytes()], read)?;
                        rows.collect::<Result<Vec<_>, _>>().map(drop)
                    });
                }
            }
        })
    );
    measure!(
        results,
        "sqlite",
        "insert (durable), 1 caller",
        1,
        time,
        rounds,
        {
            let db = ours.clone();
            move |_| {
                let db = db.clone();
                async move { ours::insert(&db).await }
            }
        },
        Some({
            let hand = hand.clone();
            move |_: u32| {
                let hand = hand.clone();
                async move {
                    hand(&|it| {
                        let key = Uuid::now_v7();
                        let now = runtime::now().as_microsecond();
                        let sql = format!(
                            "INSERT INTO users ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                        );
                        let email = format!("{}@example.org", key.simple());
                        let none = None::<String>;
                        it.prepare_cached(&sql)?
                            .execute(params![
                                key.as_bytes(),
                                email,
                                "Somebody",
                                none,
                                "active",
                                now,
                                now,
                                "email",
                                none
                            ])
                            .map(drop)
                    });
                }
            }
        })
    );
    measure!(
        results,
        "sqlite",
        "update, 1 caller",
        1,
        time,
        rounds,
        {
            let db = ours.clone();
            move |n| {
                let db = db.clone();
                async move { ours::update(&db, n).await }
            }
        },
        Some({
            let hand = hand.clone();
            move |n: u32| {
                let hand = hand.clone();
                async move {
                    hand(&|it| {
                        let sql = format!(
                            "UPDATE users SET display_name = ?1, updated_at = ?2 WHERE id = ?3 RETURNING {COLUMNS}"
                        );
                        let now = runtime::now().as_microsecond();
                        let key = id(n % ROWS);
                        let values = params![format!("Name {n}"), now, key.as_bytes()];
                        it.prepare_cached(&sql)?.query_row(values, read).map(drop)
                    });
                }
            }
        })
    );
    // One connection cannot serve many callers at once, so there is nothing to hold ours against.
    let none = || None::<fn(u32) -> std::future::Ready<()>>;
    measure!(
        results,
        "sqlite",
        "get by key, 32 callers",
        32,
        time,
        rounds,
        {
            let db = ours.clone();
            move |n| {
                let db = db.clone();
                async move { ours::get(&db, n).await }
            }
        },
        none()
    );
    measure!(
        results,
        "sqlite",
        "insert (durable), 32 callers",
        32,
        time,
        rounds,
        {
            let db = ours.clone();
            move |_| {
                let db = db.clone();
                async move { ours::insert(&db).await }
            }
        },
        none()
    );
    Ok(())
}

/// Postgres: one connection with prepared statements; with many callers they share it, pipelined.
pub(crate) async fn postgres(
    database: &Database,
    url: &str,
    time: Duration,
    rounds: usize,
    results: &mut Vec<Measured>,
) -> Result<(), Failure> {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    let get = client.prepare(&format!("SELECT {COLUMNS} FROM users WHERE id = $1")).await?;
    let list =
        client.prepare(&format!("SELECT {COLUMNS} FROM users WHERE id > $1 ORDER BY id LIMIT 100")).await?;
    let insert = "INSERT INTO users (id, email, display_name) VALUES ($1, $2, $3)";
    let insert = client.prepare(insert).await?;
    let client = Arc::new(client);
    let row = |row: &tokio_postgres::Row| User {
        id: row.get(0),
        email: row.get(1),
        display_name: row.get(2),
        password_hash: row.get(3),
        status: row.get(4),
        created_at: row.get::<_, std::time::SystemTime>(5),
        updated_at: row.get(6),
        auth_provider: row.get(7),
        oauth_id: row.get(8),
    };
    let ours = database.clone();
    for callers in [1, 32] {
        let what = |one: &'static str, many: &'static str| if callers == 1 { one } else { many };
        let first = results.len();
        measure!(
            results,
            "postgres",
            "get by key",
            callers,
            time,
            rounds,
            {
                let db = ours.clone();
                move |n| {
                    let db = db.clone();
                    async move { ours::get(&db, n).await }
                }
            },
            Some({
                let (client, get) = (client.clone(), get.clone());
                move |n: u32| {
                    let (client, get) = (client.clone(), get.clone());
                    async move { drop(row(&client.query_one(&get, &[&id(n % ROWS)]).await.expect("a row"))) }
                }
            })
        );
        measure!(
            results,
            "postgres",
            "page of 100",
            callers,
            time,
            rounds,
            {
                let db = ours.clone();
                move |n| {
                    let db = db.clone();
                    async move { ours::list(&db, n).await }
                }
            },
            Some({
                let (client, list) = (client.clone(), list.clone());
                move |n: u32| {
                    let (client, list) = (client.clone(), list.clone());
                    async move {
                        let rows = client.query(&list, &[&id(n % (ROWS - 200))]).await.expect("rows");
                        drop(rows.iter().map(row).collect::<Vec<_>>());
                    }
                }
            })
        );
        measure!(
            results,
            "postgres",
            "insert (durable)",
            callers,
            time,
            rounds,
            {
                let db = ours.clone();
                move |_| {
                    let db = db.clone();
                    async move { ours::insert(&db).await }
                }
            },
            Some({
                let (client, insert) = (client.clone(), insert.clone());
                move |_: u32| {
                    let (client, insert) = (client.clone(), insert.clone());
                    async move {
                        let key = Uuid::now_v7();
                        let email = format!("{}@example.org", key.simple());
                        client.execute(&insert, &[&key, &email, &"Somebody"]).await.expect("a row");
                    }
                }
            })
        );
        for (it, what) in results[first..].iter_mut().zip([
            what("get by key, 1 caller", "get by key, 32 callers"),
            what("page of 100, 1 caller", "page of 100, 32 callers"),
            what("insert (durable), 1 caller", "insert (durable), 32 callers"),
        ]) {
            it.what = what;
        }
    }
    Ok(())
}
