//! The contest: repository calls beside the same work written by hand on each driver and in each peer, on the same
//! data with the same durability. Contenders are programs of their own that take turns within one run; what counts
//! is the ratio, for the machine is noisy.

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use contest::{Measured, Order, PEOPLE, Task, Uuid, person};
use generated::{
    Repositories, conversations::NewConversation, migrations::COMPILED, projects::NewProject,
    sessions::NewSession, users::NewUser,
};
use runtime::{Bulk, Database, Migrator, Target};
use serde::Serialize;

use crate::report;

type Failure = Box<dyn std::error::Error>;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Seconds each measurement takes in each round.
    #[arg(long, default_value_t = 0.7)]
    seconds: f64,
    /// Rounds; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Leave out the peers, which take some minutes to build.
    #[arg(long)]
    no_peers: bool,
    /// Only what has this in its name, such as `get` or `bulk`.
    #[arg(long)]
    only: Option<String>,
    /// Only this engine, `sqlite` or `postgres`.
    #[arg(long)]
    engine: Option<String>,
    /// Write `report.json`, `report.md` and `report.svg` into this folder.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// One task by so many callers on one engine: what each contender reached.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    pub(crate) engine: &'static str,
    pub(crate) task: String,
    pub(crate) callers: u32,
    pub(crate) contenders: Vec<Reached>,
}

/// What one contender reached in each round.
#[derive(Debug, Serialize)]
pub(crate) struct Reached {
    pub(crate) name: &'static str,
    /// Calls, or rows, per second.
    pub(crate) rates: Vec<f64>,
    /// Allocations per call, or row.
    pub(crate) allocations: f64,
    /// Why it gave up, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) failed: Option<String>,
}

/// A contender that is running.
struct Running {
    name: &'static str,
    program: PathBuf,
    url: String,
    process: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Running {
    fn start(name: &'static str, program: &Path, url: &str) -> Result<Self, Failure> {
        let mut process = Command::new(program)
            .arg(url)
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let orders = process.stdin.take();
        let answers = process.stdout.take().ok_or("no output")?;
        let (program, url) = (program.to_owned(), url.to_owned());
        Ok(Self { name, program, url, process, orders, answers: BufReader::new(answers) })
    }

    fn measure(&mut self, order: Order) -> Result<Measured, Failure> {
        let orders = self.orders.as_mut().ok_or("no input")?;
        writeln!(orders, "{}", serde_json::to_string(&order)?)?;
        orders.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        serde_json::from_str(&line).map_err(|_| format!("{} gave up at {:?}", self.name, order.task).into())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Without orders it ends by itself.
        drop(self.orders.take());
        let _ = self.process.wait();
    }
}

const BULK_SMALL: u32 = 10_000;
const BULK_LARGE: u32 = 1_000_000;

/// What is measured, and by how many callers.
fn tasks() -> Vec<(String, Task, u32)> {
    let single = [
        ("get", Task::Get),
        ("list of 100", Task::List),
        ("page with two relations", Task::Related),
        ("insert", Task::Insert),
        ("update", Task::Update),
        ("transaction of five", Task::Transaction),
    ];
    let mut tasks = Vec::new();
    for callers in [1, 32] {
        tasks.extend(single.map(|(name, task)| (name.to_owned(), task, callers)));
    }
    tasks.push(("bulk of 10,000".to_owned(), Task::Bulk(BULK_SMALL), 1));
    tasks.push(("bulk of 10,000".to_owned(), Task::Bulk(BULK_SMALL), 32));
    tasks.push(("bulk of 1,000,000".to_owned(), Task::Bulk(BULK_LARGE), 1));
    tasks
}

/// Fills an empty database.
pub(crate) async fn prepare(database: &Database) -> Result<(), Failure> {
    Migrator::new(database, &COMPILED)?.run(None, |_| {}).await?;
    let transaction = database.begin().await?;
    let people = (0..PEOPLE).map(|number| {
        let mut new = NewUser::new(format!("user{number}@example.org"), format!("User {number}"));
        new.id = Some(person(number));
        new
    });
    transaction.bulk_insert::<generated::users::User>(futures_util::stream::iter(people)).await?;
    let twice = || (0..PEOPLE).flat_map(|number| [(number, 0), (number, 1)]);
    let projects = twice().map(|(number, it)| NewProject::new(person(number), format!("project {it}")));
    transaction.projects().bulk_create(futures_util::stream::iter(projects)).await?;
    let sessions = twice().map(|(number, _)| NewSession::new(person(number)));
    let sessions: Vec<NewSession> = sessions.collect();
    transaction.sessions().bulk_create(futures_util::stream::iter(sessions)).await?;
    let mut session = NewSession::new(person(0));
    let key = Uuid::now_v7();
    session.id = Some(key);
    transaction.sessions().create(session).await?;
    let mut conversation = NewConversation::new(key, person(0));
    conversation.id = Some(contest::conversation());
    transaction.conversations().create(conversation).await?;
    transaction.commit().await?;
    Ok(())
}

/// Where a contender's program is.
fn programs(no_peers: bool) -> Result<Vec<(&'static str, PathBuf)>, Failure> {
    let folder = std::env::current_exe()?.parent().ok_or("no folder")?.to_owned();
    let mut programs = vec![("Diglot", folder.join("ours")), ("by hand", folder.join("by_hand"))];
    if !no_peers {
        for (name, peer) in
            [("Diesel", "diesel"), ("SQLx", "sqlx"), ("SeaORM", "sea-orm"), ("Toasty", "toasty")]
        {
            let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(peer).join("Cargo.toml");
            let target = folder.parent().ok_or("no folder")?.join("peers");
            eprintln!("building {name}");
            let status = Command::new(env!("CARGO"))
                .args(["build", "--release", "--locked", "--quiet", "--manifest-path"])
                .arg(&manifest)
                .arg("--target-dir")
                .arg(&target)
                .status()?;
            if !status.success() {
                return Err(format!("{name} does not build").into());
            }
            programs.push((name, target.join("release").join(format!("peer-{peer}"))));
        }
    }
    Ok(programs)
}

/// Brings the database back to what it was before a bulk task, and takes what is left to be written to disk.
async fn tidy(database: &Database, url: &str, task: Task) -> Result<(), Failure> {
    let bulk = matches!(task, Task::Bulk(_));
    if let Some(path) = url.strip_prefix("sqlite:") {
        let connection = runtime::sqlite_connection(Path::new(path))?;
        if bulk {
            connection.execute_batch("DELETE FROM chat_messages")?;
        }
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        return Ok(());
    }
    if bulk {
        let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
        tokio::spawn(connection);
        client.batch_execute("TRUNCATE chat_messages; CHECKPOINT").await?;
    }
    database.ping().await?;
    Ok(())
}

pub(crate) async fn run(arguments: &Arguments, postgres: Option<&str>, json: bool) -> Result<(), Failure> {
    let programs = programs(arguments.no_peers)?;
    let directory = tempfile::tempdir()?;
    let file = format!("sqlite:{}", directory.path().join("bench.db").display());
    let engines = [("sqlite", Some(file.as_str())), ("postgres", postgres)];
    let wanted = |engine: &str| arguments.engine.as_deref().is_none_or(|it| it == engine);
    let mut lines = Vec::new();
    let mut server = String::new();
    for (engine, url) in engines {
        let Some(url) = url.filter(|_| wanted(engine)) else { continue };
        let database = Database::open(&Target::parse(url)?).await?;
        eprintln!("filling {engine}");
        prepare(&database).await?;
        let version = database.server().await?.version;
        server.push_str(&format!("{}{engine} {version}", if server.is_empty() { "" } else { ", " }));
        let mut running = Vec::new();
        for (name, program) in &programs {
            running.push(Running::start(name, program, url)?);
        }
        for (name, task, callers) in tasks() {
            if arguments.only.as_ref().is_some_and(|it| !name.contains(it.as_str())) {
                continue;
            }
            let mut reached: Vec<Reached> = running
                .iter()
                .map(|it| Reached { name: it.name, rates: Vec::new(), allocations: 0.0, failed: None })
                .collect();
            let rounds = match task {
                Task::Bulk(BULK_LARGE) => arguments.rounds.min(2),
                _ => arguments.rounds,
            };
            for round in 0..rounds {
                let count = running.len();
                // Nobody always comes first.
                for at in (0..count).map(|it| (it + round) % count) {
                    let first = i32::try_from(round * 131).unwrap_or(0);
                    let order = Order { task, callers, seconds: arguments.seconds, first };
                    if reached[at].failed.is_some() {
                        continue;
                    }
                    let measured = match running[at].measure(order) {
                        Ok(measured) => measured,
                        Err(why) => {
                            eprintln!("{why}");
                            reached[at].failed = Some(why.to_string());
                            reached[at].rates.clear();
                            let again = &running[at];
                            running[at] = Running::start(again.name, &again.program, &again.url)?;
                            tidy(&database, url, task).await?;
                            continue;
                        }
                    };
                    let calls = count_of(measured.calls);
                    reached[at].rates.push(calls / measured.seconds);
                    reached[at].allocations = count_of(measured.allocations) / calls.max(1.0);
                    tidy(&database, url, task).await?;
                }
            }
            let line = Line { engine, task: name, callers, contenders: reached };
            eprintln!("{}", report::sentence(&line));
            lines.push(line);
        }
    }
    let report = report::Report::new(lines, server, arguments.rounds, arguments.seconds);
    if let Some(folder) = &arguments.out {
        report.write(folder)?;
        eprintln!("wrote {}", folder.display());
    }
    if json {
        println!("{}", report.json()?)
    } else {
        println!("{}", report.table())
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn count_of(number: u64) -> f64 {
    number as f64
}
