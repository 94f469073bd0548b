//! The gateway beside a bare hyper server that answers a constant, and axum with SQLx: one row by its key over HTTP, on
//! connections that are kept. All run at once and take turns within one run; what counts is the ratio.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use comfy_table::{Table, presets};
use contest::{PEOPLE, person};
use runtime::{Database, Target};
use serde::Serialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{contest::prepare, report::median};

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Seconds each measurement takes in each round.
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// Rounds; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Connections that ask at the same time.
    #[arg(long, default_value_t = 64)]
    connections: u32,
    /// Leave out axum, which takes some minutes to build.
    #[arg(long)]
    no_peers: bool,
}

/// The key the servers ask for.
const KEY: &str = "a key for the benchmark only";

/// A server that is running; it ends with this.
struct Server {
    name: &'static str,
    process: Child,
    address: String,
}

impl Server {
    fn start(name: &'static str, mut command: Command) -> Result<Self, Failure> {
        let mut process = command
            .env("INTERNAL_SERVICE_KEY", KEY)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = BufReader::new(process.stdout.take().ok_or("no output")?);
        let mut address = None;
        for line in output.lines() {
            let line = line?;
            if let Some((_, place)) = line.split_once("istening on http://") {
                address = Some(place.trim().replace("localhost", "127.0.0.1"));
                break;
            }
        }
        let address = address.ok_or_else(|| format!("{name} does not listen"))?;
        Ok(Self { name, process, address })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What one server reached on one engine.
#[derive(Debug, Serialize)]
struct Reached {
    engine: &'static str,
    name: &'static str,
    /// Answers per second, in each round.
    rates: Vec<f64>,
}

/// One connection that asks for one row after another until the time is over; how many answers it got.
async fn ask(address: String, first: u32, until: Instant) -> Result<u64, Failure> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let (mut answers, mut number) = (0, first);
    let mut buffer = vec![0_u8; 16 * 1024];
    while Instant::now() < until {
        let request = format!(
            "GET /api/v1/users/{} HTTP/1.1\r\nHost: {address}\r\nX-Internal-Service-Key: {KEY}\r\n\r\n",
            person(number % PEOPLE).hyphenated()
        );
        stream.write_all(request.as_bytes()).await?;
        let mut filled = 0;
        loop {
            let read = stream.read(&mut buffer[filled..]).await?;
            if read == 0 {
                return Err("the server closed the connection".into());
            }
            filled += read;
            if let Some(whole) = length(&buffer[..filled])?
                && filled >= whole
            {
                break;
            }
        }
        answers += 1;
        number = number.wrapping_add(7919);
    }
    Ok(answers)
}

/// How long an answer is, once its head is there.
fn length(answer: &[u8]) -> Result<Option<usize>, Failure> {
    let Some(end) = answer.windows(4).position(|it| it == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(&answer[..end])?;
    if !head.starts_with("HTTP/1.1 200") {
        return Err(format!("answered {}", head.lines().next().unwrap_or("nothing")).into());
    }
    let length = head.lines().find_map(|it| {
        let (name, value) = it.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    Ok(Some(end + 4 + length.ok_or("an answer without a length")?))
}

/// Answers per second of all connections together.
async fn measure(server: &Server, connections: u32, seconds: f64) -> Result<f64, Failure> {
    let begun = Instant::now();
    let until = begun + Duration::from_secs_f64(seconds);
    let asking: Vec<_> = (0..connections)
        .map(|at| tokio::spawn(ask(server.address.clone(), at.wrapping_mul(104_729), until)))
        .collect();
    let mut answers = 0;
    for one in asking {
        answers += one.await??;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let answers = answers as f64;
    Ok(answers / begun.elapsed().as_secs_f64())
}

/// Builds a program with cargo and says where it is.
fn build(arguments: &[&str], program: &str) -> Result<PathBuf, Failure> {
    let folder = std::env::current_exe()?.parent().ok_or("no folder")?.to_owned();
    eprintln!("building {program}");
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--release", "--locked", "--quiet"]).args(arguments);
    if !command.status()?.success() {
        return Err(format!("{program} does not build").into());
    }
    Ok(folder.join(program))
}

/// What axum with SQLx is built as.
fn axum() -> Result<PathBuf, Failure> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/axum/Cargo.toml");
    let folder = std::env::current_exe()?;
    let target = folder.ancestors().nth(2).ok_or("no folder")?.join("peers");
    let (manifest, shown) = (manifest.display().to_string(), target.display().to_string());
    build(&["--manifest-path", &manifest, "--target-dir", &shown], "axum with SQLx")?;
    Ok(target.join("release/peer-axum"))
}

pub(crate) async fn run(arguments: &Arguments, postgres: Option<&str>, json: bool) -> Result<(), Failure> {
    let gateway = build(&["--package", "gateway"], "gateway")?;
    let peer = if arguments.no_peers { None } else { Some(axum()?) };
    let constant = std::env::current_exe()?.with_file_name("constant");
    let directory = tempfile::tempdir()?;
    let file = format!("sqlite:{}", directory.path().join("bench.db").display());
    let mut reached: Vec<Reached> = Vec::new();
    for (engine, url) in [("sqlite", Some(file.as_str())), ("postgres", postgres)] {
        let Some(url) = url else { continue };
        eprintln!("filling {engine}");
        let database = Database::open(&Target::parse(url)?).await?;
        prepare(&database).await.map_err(|it| it.to_string())?;
        database.close().await?;
        let mut command = Command::new(&gateway);
        command.env("DATABASE_URL", url).env("PORT", "0");
        let ours = Server::start("Diglot's gateway", command)?;
        let mut command = Command::new(&constant);
        command.arg(sample(&ours.address).await?);
        let mut servers = vec![Server::start("hyper, a constant", command)?, ours];
        if let Some(peer) = &peer {
            let mut command = Command::new(peer);
            command.arg(url);
            servers.push(Server::start("axum with SQLx", command)?);
        }
        let mut lines: Vec<Reached> =
            servers.iter().map(|it| Reached { engine, name: it.name, rates: Vec::new() }).collect();
        for round in 0..arguments.rounds {
            let count = servers.len();
            // Nobody always comes first.
            for at in (0..count).map(|it| (it + round) % count) {
                lines[at].rates.push(measure(&servers[at], arguments.connections, arguments.seconds).await?);
            }
            eprintln!("{engine}: round {} of {}", round + 1, arguments.rounds);
        }
        reached.append(&mut lines);
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&reached)?);
    } else {
        println!("{}", table(&reached, arguments.connections));
    }
    Ok(())
}

/// An answer of the gateway, for the server that answers nothing else.
async fn sample(address: &str) -> Result<String, Failure> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "GET /api/v1/users/{} HTTP/1.1\r\nHost: x\r\nX-Internal-Service-Key: {KEY}\r\nConnection: close\r\n\r\n",
        person(0).hyphenated()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (_, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
    Ok(body.to_owned())
}

fn table(reached: &[Reached], connections: u32) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["engine", "server", "answers a second", "of the constant", "of the gateway"]);
    for line in reached {
        let rate_of = |name: &str| {
            let found = reached.iter().find(|it| it.engine == line.engine && it.name == name);
            found.map_or(f64::NAN, |it| median(&it.rates))
        };
        let rate = median(&line.rates);
        table.add_row([
            line.engine.to_owned(),
            line.name.to_owned(),
            format!("{rate:.0}"),
            format!("{:.2}", rate / rate_of("hyper, a constant")),
            format!("{:.2}", rate / rate_of("Diglot's gateway")),
        ]);
    }
    eprintln!("{connections} connections, one row by its key");
    table
}
