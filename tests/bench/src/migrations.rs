//! What a migration costs those who read and write meanwhile: a big table on each engine, one change at a time,
//! beside a reader and a writer that note the longest time they waited.

use std::{
    error::Error,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use clap::Args;
use comfy_table::{Table, presets};
use runtime::{Compiled, Database, Migrator, Options, Target};
use serde_json::json;

use crate::compiled::compiled;

/// What `bench migrations` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// How many rows the table has.
    #[arg(long, default_value_t = 10_000_000)]
    rows: u64,
}

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// The history: a table, and then one change a migration.
const HISTORY: &str = r#"
#[table(events)]
#[index(amount)]
#[check(amount >= 0)]
pub struct Event {
    #[key]
    pub id: i64,
    pub amount: i64,
    #[default("unknown")]
    pub note: Text<40>,
    #[default("eu")]
    pub region: Text<10>,
    #[default(0)]
    pub size: i64,
}

migration! {
    name "000_base";
    #[table(events)]
    create struct Event {
        #[key]
        pub id: i64,
        pub amount: i32,
        pub note: Option<Text<40>>,
        #[default(0)]
        pub size: i64,
    }
}

migration! {
    name "001_add_a_column_with_a_default";
    alter table events {
        #[default("eu")]
        add column region: Text<10>;
    }
}

migration! {
    name "002_fill_a_column";
    backfill events {
        set note = "unknown";
        where note.is_null();
    }
}

migration! {
    name "003_require_a_column";
    alter table events {
        alter column note { set default("unknown") }
        alter column note { set not null }
    }
}

migration! {
    name "004_add_an_index";
    alter table events {
        add index(amount);
    }
}

migration! {
    name "005_add_a_check";
    alter table events {
        add check(amount >= 0);
    }
}

migration! {
    name "006_change_a_type";
    alter table events {
        #[rewrites_table("it is measured")]
        alter column amount { set type i64 }
    }
}
"#;

/// One change on one engine.
struct Measured {
    engine: &'static str,
    change: String,
    took: Duration,
    reader: Duration,
    writer: Duration,
}

/// Runs every change and prints what it cost.
pub(crate) async fn run(arguments: &Arguments, postgres: Option<&str>, as_json: bool) -> Result<()> {
    let project = codegen::compile_text(&[("lib.rs", HISTORY)]).map_err(|cause| cause.to_string())?;
    let names: Vec<String> = project.migrations.iter().map(|it| it.name.clone()).collect();
    let compiled = compiled(&project);
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("big.db");
    let mut results = Vec::new();
    let sqlite = Place::Sqlite(file);
    measure(&sqlite, compiled, &names, arguments.rows, &mut results).await?;
    if let Some(url) = postgres {
        measure(&Place::Postgres(url.to_owned()), compiled, &names, arguments.rows, &mut results).await?;
    }
    if as_json {
        let rows: Vec<_> = results
            .iter()
            .map(|it| {
                json!({
                    "engine": it.engine,
                    "change": it.change,
                    "seconds": it.took.as_secs_f64(),
                    "longest_read_seconds": it.reader.as_secs_f64(),
                    "longest_write_seconds": it.writer.as_secs_f64(),
                })
            })
            .collect();
        println!("{:#}", json!({ "rows": arguments.rows, "results": rows }));
        return Ok(());
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header([
        "ENGINE",
        "CHANGE",
        "TOOK",
        "LONGEST READ",
        "LONGEST WRITE",
    ]);
    for it in &results {
        let seconds = |time: Duration| format!("{:.3} s", time.as_secs_f64());
        table.add_row([
            it.engine.to_owned(),
            it.change.clone(),
            seconds(it.took),
            seconds(it.reader),
            seconds(it.writer),
        ]);
    }
    println!("{} rows\n{table}", arguments.rows);
    Ok(())
}

/// A database that is measured.
enum Place {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Place {
    fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "sqlite",
            Self::Postgres(_) => "postgres",
        }
    }

    fn target(&self) -> Result<Target> {
        Ok(match self {
            Self::Sqlite(path) => Target::Sqlite(path.clone()),
            Self::Postgres(url) => Target::parse(url)?,
        })
    }

    async fn fill(&self, rows: u64) -> Result<()> {
        match self {
            Self::Sqlite(path) => {
                let connection = runtime::sqlite_connection(path)?;
                connection.execute_batch(&format!(
                    "INSERT INTO events (id, amount, note) WITH RECURSIVE n(i) AS \
                     (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) \
                     SELECT i, i % 1000, CASE WHEN i % 10 > 0 THEN 'note ' || i END FROM n"
                ))?;
            }
            Self::Postgres(url) => {
                let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
                tokio::spawn(connection);
                let fill = format!(
                    "INSERT INTO events (id, amount, note) \
                     SELECT i, i % 1000, CASE WHEN i % 10 > 0 THEN 'note ' || i END \
                     FROM generate_series(1, {rows}) i"
                );
                client.batch_execute(&fill).await?;
                client.batch_execute("VACUUM ANALYZE events").await?;
            }
        }
        Ok(())
    }

    /// Repeats a statement about a random row until told to stop; gives the longest time one took.
    async fn repeat(&self, writes: bool, rows: u64, stop: Arc<AtomicBool>) -> Result<Duration> {
        let sql = match (self, writes) {
            (_, false) => "SELECT id FROM events WHERE id = $1",
            (Self::Sqlite(_), true) => "UPDATE events SET size = size + 1 WHERE id = $1",
            (Self::Postgres(_), true) => "UPDATE events SET size = size + 1 WHERE id = $1",
        };
        let mut longest = Duration::ZERO;
        let mut next: u64 = 1;
        let mut random = move || {
            next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((next >> 33) % rows + 1).unwrap_or(1)
        };
        match self {
            Self::Sqlite(path) => {
                let path = path.clone();
                let work =
                    tokio::task::spawn_blocking(move || -> Result<Duration, Box<dyn Error + Send + Sync>> {
                        let connection = runtime::sqlite_connection(&path)?;
                        connection.busy_timeout(Duration::from_secs(3600))?;
                        while !stop.load(Ordering::Relaxed) {
                            let start = Instant::now();
                            let mut statement = connection.prepare_cached(sql)?;
                            if writes {
                                statement.execute([random()])?;
                            } else {
                                let mut rows = statement.query([random()])?;
                                while rows.next()?.is_some() {}
                            }
                            longest = longest.max(start.elapsed());
                            std::thread::sleep(Duration::from_millis(1));
                        }
                        Ok(longest)
                    });
                Ok(work.await?.map_err(|cause| cause.to_string())?)
            }
            Self::Postgres(url) => {
                let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
                tokio::spawn(connection);
                while !stop.load(Ordering::Relaxed) {
                    let start = Instant::now();
                    client.query(sql, &[&random()]).await?;
                    longest = longest.max(start.elapsed());
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                Ok(longest)
            }
        }
    }
}

async fn measure(
    place: &Place,
    compiled: &'static Compiled,
    names: &[String],
    rows: u64,
    results: &mut Vec<Measured>,
) -> Result<()> {
    let database = Database::open(&place.target()?).await?;
    let options = Options { wait: Duration::from_secs(3600), ..Options::default() };
    let migrator = Migrator::new(&database, compiled)?.with(options);
    migrator.run(Some("0"), |_| {}).await?;
    eprintln!("{}: filling {rows} rows", place.engine());
    place.fill(rows).await?;
    for name in names.iter().skip(1) {
        eprintln!("{}: {name}", place.engine());
        let stop = Arc::new(AtomicBool::new(false));
        let begin = async {
            // The others are at work before it starts, and a little longer than it takes.
            tokio::time::sleep(Duration::from_millis(200)).await;
            let start = Instant::now();
            let done = migrator.run(Some(name), |_| {}).await;
            let took = start.elapsed();
            tokio::time::sleep(Duration::from_millis(100)).await;
            stop.store(true, Ordering::Relaxed);
            done.map(|_| took)
        };
        let (took, reader, writer) = tokio::join!(
            begin,
            place.repeat(false, rows, stop.clone()),
            place.repeat(true, rows, stop.clone())
        );
        results.push(Measured {
            engine: place.engine(),
            change: name.split_once('_').map_or("", |it| it.1).replace('_', " "),
            took: took?,
            reader: reader?,
            writer: writer?,
        });
    }
    Ok(())
}
