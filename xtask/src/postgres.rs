//! A private Postgres: its own directory, its own port on loopback, gone when dropped. No existing cluster
//! is touched.

use std::{
    fs,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// How long a server may take to start.
const START: Duration = Duration::from_secs(60);

/// What a file system in memory must have room for, in bytes: several times what the tests were seen to fill.
const ROOM: u64 = 4 << 30;

/// Why there is no server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PostgresError {
    /// Nothing was found and nothing could be installed.
    #[error(
        "install the server (Debian: apt-get install postgresql; macOS: brew install postgresql) or set \
         TEST_DATABASE_URL to a server of Postgres 15 or later on which databases of the locales C, C.UTF-8 and \
         ICU en-US may be created"
    )]
    NotFound,
    /// A file could not be made or read.
    #[error("{0}: {1}")]
    Io(&'static str, #[source] std::io::Error),
    /// A program of the server failed.
    #[error("{program} failed:\n{output}")]
    Failed {
        /// The program.
        program: &'static str,
        /// What it said.
        output: String,
    },
}

/// A server for the tests.
pub(crate) enum Server {
    /// One that was started for them.
    Private(Private),
    /// One somebody named.
    Named(String),
}

impl Server {
    /// Where it is.
    pub(crate) fn url(&self) -> &str {
        match self {
            Self::Private(server) => &server.url,
            Self::Named(url) => url,
        }
    }

    /// What it is, without any secret.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Private(server) => format!("a private Postgres from {}", server.binaries.display()),
            Self::Named(_) => "the Postgres of TEST_DATABASE_URL".to_owned(),
        }
    }
}

/// A running server of our own.
pub(crate) struct Private {
    child: Child,
    url: String,
    binaries: PathBuf,
    // Removed after the server has stopped.
    _directory: TempDir,
}

impl Drop for Private {
    fn drop(&mut self) {
        // SIGINT is Postgres's fast shutdown.
        if let Some(pid) = rustix::process::Pid::from_raw(i32::try_from(self.child.id()).unwrap_or(0)) {
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::INT);
        }
        let _ = self.child.wait();
    }
}

/// A server: from binaries on this machine, else the named one, else from binaries that can be installed.
///
/// `durable` says whether a private server waits for the disk, as one in production does.
pub(crate) fn obtain(durable: bool) -> Result<Server, PostgresError> {
    if let Some(binaries) = find() {
        return start(binaries, durable).map(Server::Private);
    }
    if let Some(url) = std::env::var("TEST_DATABASE_URL").ok().filter(|it| !it.is_empty()) {
        return Ok(Server::Named(url));
    }
    install()?;
    start(find().ok_or(PostgresError::NotFound)?, durable).map(Server::Private)
}

/// The folder that holds `initdb` and `postgres`: on `PATH`, else the newest in the usual places.
fn find() -> Option<PathBuf> {
    let complete = |it: &PathBuf| it.join("initdb").is_file() && it.join("postgres").is_file();
    let path = std::env::var_os("PATH").unwrap_or_default();
    if let Some(found) = std::env::split_paths(&path).find(complete) {
        return Some(found);
    }
    let mut places: Vec<PathBuf> = Vec::new();
    for parent in ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt", "/Library/PostgreSQL"] {
        let versions = fs::read_dir(parent).into_iter().flatten().filter_map(Result::ok);
        places.extend(versions.map(|it| it.path().join("bin")));
    }
    places.extend(fs::read_dir("/usr").into_iter().flatten().filter_map(Result::ok).filter_map(|it| {
        it.file_name().to_string_lossy().starts_with("pgsql").then(|| it.path().join("bin"))
    }));
    places.push("/usr/local/pgsql/bin".into());
    places.retain(complete);
    // `15` before `9`: by length, then by name.
    places.sort_by_key(|it| (it.as_os_str().len(), it.clone()));
    places.pop()
}

/// Installs the server on Debian, as root, without the cluster the package would otherwise make.
fn install() -> Result<(), PostgresError> {
    let debian = Path::new("/etc/debian_version").exists();
    if !(debian && rustix::process::geteuid().is_root()) {
        return Err(PostgresError::NotFound);
    }
    eprintln!("installing the postgresql package");
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        output("apt-get", &mut command)
    };
    apt(&["update", "-qq"])?;
    apt(&["install", "-y", "-qq", "--no-install-recommends", "postgresql-common"])?;
    let settings = "/etc/postgresql-common/createcluster.d";
    fs::create_dir_all(settings).map_err(|it| PostgresError::Io("cannot make createcluster.d", it))?;
    fs::write(format!("{settings}/no-main-cluster.conf"), "create_main_cluster = false\n")
        .map_err(|it| PostgresError::Io("cannot write createcluster.d", it))?;
    apt(&["install", "-y", "-qq", "--no-install-recommends", "postgresql"])
}

/// Runs a program to its end.
fn output(program: &'static str, command: &mut Command) -> Result<(), PostgresError> {
    let done = command.output().map_err(|it| PostgresError::Io(program, it))?;
    if done.status.success() {
        return Ok(());
    }
    let output = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
    Err(PostgresError::Failed { program, output: output.into_owned() })
}

/// The user to run the server as: Postgres refuses to run as root.
fn unprivileged() -> Option<(u32, u32)> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let of = |name: &str| {
        users.lines().find_map(|line| {
            let mut fields = line.split(':');
            (fields.next()? == name).then_some(())?;
            Some((fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?))
        })
    };
    of("postgres").or_else(|| of("nobody")).or(Some((65534, 65534)))
}

/// Where a server keeps its files: in memory where there is room and nothing has to last, for the tests make and
/// drop a database of some hundred files every second; else where temporary files are.
fn place(durable: bool) -> PathBuf {
    let memory = Path::new("/dev/shm");
    let room = rustix::fs::statvfs(memory).is_ok_and(|it| it.f_bavail.saturating_mul(it.f_frsize) >= ROOM);
    if !durable && cfg!(target_os = "linux") && room { memory.to_owned() } else { std::env::temp_dir() }
}

fn start(binaries: PathBuf, durable: bool) -> Result<Private, PostgresError> {
    let directory = tempfile::Builder::new()
        .prefix("diglot-postgres-")
        .tempdir_in(place(durable))
        .map_err(|it| PostgresError::Io("cannot make a directory", it))?;
    let user = unprivileged();
    if let Some((uid, gid)) = user {
        chown(directory.path(), Some(uid), Some(gid))
            .map_err(|it| PostgresError::Io("cannot give the directory away", it))?;
    }
    let data = directory.path().join("data");
    let program = |name: &str| {
        let mut command = Command::new(binaries.join(name));
        command.current_dir(directory.path()).arg("-D").arg(&data);
        if let Some((uid, gid)) = user {
            command.uid(uid).gid(gid);
        }
        command
    };
    let mut initdb = program("initdb");
    // The locale of the server's own databases only: each test says the locale of the one it makes.
    initdb.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    output("initdb", &mut initdb)?;
    let log = directory.path().join("log");
    for _ in 0..3 {
        let port = free_port().map_err(|it| PostgresError::Io("no free port on loopback", it))?;
        let out =
            fs::File::create(&log).map_err(|it| PostgresError::Io("cannot make the server's log", it))?;
        let mut postgres = program("postgres");
        postgres.args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1"]);
        postgres.args(["-c", "unix_socket_directories=", "-c", "max_connections=300"]);
        postgres.args(["-c", if durable { "fsync=on" } else { "fsync=off" }]);
        // Nobody presses Ctrl-C for the server alone; it is stopped when we end.
        postgres.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(out);
        let mut child = postgres.spawn().map_err(|it| PostgresError::Io("cannot start postgres", it))?;
        if wait(&mut child, &data) {
            let url = format!("postgres://postgres@127.0.0.1:{port}/postgres");
            return Ok(Private { child, url, binaries, _directory: directory });
        }
        let _ = child.kill();
        let _ = child.wait();
    }
    let output = fs::read_to_string(&log).unwrap_or_default();
    Err(PostgresError::Failed { program: "postgres", output })
}

/// A port nobody listens on now; somebody may by the time it is used, so it is tried more than once.
fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Waits until the server says it is ready; false if it ends or takes too long.
fn wait(child: &mut Child, data: &Path) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < START {
        if !matches!(child.try_wait(), Ok(None)) {
            return false;
        }
        let status = fs::read_to_string(data.join("postmaster.pid")).unwrap_or_default();
        if status.lines().nth(7).is_some_and(|it| it.trim() == "ready") {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}
