//! The real gateway: its binary, run as an operator would.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

/// The key the tests use.
pub const KEY: &str = "a key for the tests only";

/// A gateway to be started.
#[derive(Debug, Clone)]
pub struct Gateway {
    variables: BTreeMap<String, String>,
    arguments: Vec<String>,
    directory: Option<PathBuf>,
}

/// A gateway that has ended.
#[derive(Debug)]
pub struct Ended {
    /// Its exit status.
    pub status: Option<i32>,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
}

/// A gateway that serves.
pub struct Running {
    child: Child,
    /// What it printed until it listened.
    pub boot: String,
    /// Its address, without a slash at the end.
    pub url: String,
    agent: ureq::Agent,
    /// What it wrote to standard error, once it has ended.
    log: Option<std::thread::JoinHandle<String>>,
}

/// A gateway that was started.
pub struct Begun(Child);

impl Begun {
    /// Kills it (SIGKILL).
    pub fn kill(mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An answer to a request.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The content type.
    pub kind: String,
    /// The body as text.
    pub text: String,
}

impl Answer {
    /// The body as JSON, null where it is not.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// A text of the body by its JSON pointer, empty where there is none.
    #[must_use]
    pub fn text_at(&self, pointer: &str) -> String {
        self.json().pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// The binary, built once.
fn binary() -> &'static PathBuf {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        // What cargo tells a test about its own package would be told to the build scripts of every package, and
        // those that look at it would run again, with all that depends on them.
        for (name, _) in std::env::vars_os() {
            let of_package = ["CARGO_PKG_", "CARGO_MANIFEST_"];
            if of_package.iter().any(|it| name.to_string_lossy().starts_with(it)) {
                build.env_remove(name);
            }
        }
        let output = build
            .args(["build", "--package", "gateway", "--message-format=json", "--quiet"])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .stderr(Stdio::inherit())
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "the gateway does not build");
        let messages = String::from_utf8_lossy(&output.stdout).into_owned();
        let executable = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .find_map(|it| it.get("executable").and_then(Value::as_str).map(PathBuf::from));
        executable.expect("the gateway's binary")
    })
}

impl Default for Gateway {
    fn default() -> Self {
        Self::new()
    }
}

impl Gateway {
    /// A gateway with a key and a free port, and nothing else of this process's environment.
    #[must_use]
    pub fn new() -> Self {
        let gateway = Self { variables: BTreeMap::new(), arguments: Vec::new(), directory: None };
        gateway.with("INTERNAL_SERVICE_KEY", KEY).with("PORT", "0")
    }

    /// Sets a variable.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Unsets a variable.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.variables.remove(name);
        self
    }

    /// Adds an argument.
    #[must_use]
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Starts it in this directory.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    fn command(&self) -> Command {
        let mut command = Command::new(binary());
        command.env_clear().envs(&self.variables).args(&self.arguments).stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        command
    }

    /// Runs it to its end.
    ///
    /// # Panics
    /// It cannot be started.
    #[must_use]
    pub fn run(&self) -> Ended {
        let output = self.command().output().expect("the gateway starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ended { status: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// Starts it, to be killed whenever the test likes.
    ///
    /// # Panics
    /// It cannot be started.
    #[must_use]
    pub fn begin(&self) -> Begun {
        let mut child = self.command().spawn().expect("the gateway starts");
        // Somebody must read, or the gateway would block once a pipe is full.
        for output in [
            child.stdout.take().map(|it| Box::new(it) as Box<dyn Read + Send>),
            child.stderr.take().map(|it| Box::new(it) as Box<dyn Read + Send>),
        ]
        .into_iter()
        .flatten()
        {
            std::thread::spawn(move || BufReader::new(output).lines().for_each(drop));
        }
        Begun(child)
    }

    /// Runs it to its end while no file it writes may be bigger than so many kilobytes, as on a disk that is full.
    ///
    /// # Panics
    /// It cannot be started.
    #[must_use]
    pub fn limited_to(&self, kilobytes: u32) -> Ended {
        let whole = self.command();
        let mut command = Command::new("sh");
        // The limit is counted in blocks of 512 bytes (POSIX, `ulimit`).
        command.arg("-c").arg(format!("ulimit -f {}; exec \"$0\" \"$@\"", kilobytes * 2));
        command.arg(whole.get_program()).args(whole.get_args());
        command.env_clear().envs(&self.variables).stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        let output = command.output().expect("a shell");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ended { status: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// Starts it and kills it (SIGKILL) after it has written so many lines to standard error, if it lasts that
    /// long.
    ///
    /// # Panics
    /// It cannot be started.
    pub fn kill_after(&self, lines: usize) {
        let mut child = self.command().spawn().expect("the gateway starts");
        let progress = BufReader::new(child.stderr.take().expect("its progress")).lines();
        progress.map_while(Result::ok).take(lines).for_each(drop);
        let _ = child.kill();
        let _ = child.wait();
    }

    /// Starts it and waits until it listens.
    ///
    /// # Panics
    /// It ends before it listens; the message holds what it said.
    #[must_use]
    pub fn start(&self) -> Running {
        let mut child = self.command().spawn().expect("the gateway starts");
        // Somebody must read on, or the gateway would block once a pipe is full.
        let mut stderr = child.stderr.take().expect("its log");
        let log = std::thread::spawn(move || {
            let mut text = String::new();
            let _ = stderr.read_to_string(&mut text);
            text
        });
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut boot = String::new();
        let mut url = None;
        for line in lines.by_ref().map_while(Result::ok) {
            boot.push_str(&line);
            boot.push('\n');
            if let Some((_, address)) = line.split_once("listening on ") {
                url = Some(address.trim().to_owned());
            }
            if line.contains("/api/health") {
                break;
            }
        }
        std::thread::spawn(move || lines.for_each(drop));
        let Some(url) = url else {
            let stderr = log.join().unwrap_or_default();
            panic!("the gateway did not listen:\n{boot}{stderr}");
        };
        let config =
            ureq::Agent::config_builder().http_status_as_error(false).max_idle_connections(0).build();
        Running { child, boot, url, agent: config.into(), log: Some(log) }
    }
}

impl Running {
    /// Sends a request with the key.
    ///
    /// # Panics
    /// No answer comes.
    #[must_use]
    pub fn send(&self, method: &str, path: &str, body: Option<&str>) -> Answer {
        self.send_with(method, path, body, Some(KEY))
    }

    /// Sends a request with another key, or none.
    ///
    /// # Panics
    /// No answer comes.
    #[must_use]
    pub fn send_with(&self, method: &str, path: &str, body: Option<&str>, key: Option<&str>) -> Answer {
        self.try_send(method, path, body, key).expect("an answer")
    }

    /// The same; why no answer came, where none did.
    ///
    /// # Errors
    /// The gateway has gone.
    ///
    /// # Panics
    /// It is no request.
    pub fn try_send(
        &self,
        method: &str,
        path: &str,
        body: Option<&str>,
        key: Option<&str>,
    ) -> Result<Answer, ureq::Error> {
        let url = format!("{}{path}", self.url);
        let mut request = ureq::http::Request::builder().method(method).uri(url);
        if let Some(key) = key {
            request = request.header("X-Internal-Service-Key", key);
        }
        if body.is_some() {
            request = request.header("Content-Type", "application/json");
        }
        let request = request.body(body.unwrap_or_default().to_owned()).expect("a request");
        let mut response = self.agent.run(request)?;
        let kind =
            response.headers().get("content-type").and_then(|it| it.to_str().ok()).unwrap_or("").to_owned();
        let text = response.body_mut().read_to_string().unwrap_or_default();
        Ok(Answer { status: response.status().as_u16(), kind, text })
    }

    /// `GET` with the key.
    #[must_use]
    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, None)
    }

    /// `POST` with the key.
    #[must_use]
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, Some(&body.to_string()))
    }

    /// Kills it (SIGKILL), whoever is sending requests.
    pub fn kill(&self) {
        let number = i32::try_from(self.child.id()).unwrap_or_default();
        if let Some(process) = rustix::process::Pid::from_raw(number) {
            let _ = rustix::process::kill_process(process, rustix::process::Signal::KILL);
        }
    }

    /// The process's number.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends SIGTERM and waits for the end.
    ///
    /// # Panics
    /// The process cannot be waited for.
    #[must_use]
    pub fn stop(mut self) -> Ended {
        terminate(&self.child);
        let status = self.child.wait().expect("an end").code();
        let stderr = self.log.take().and_then(|it| it.join().ok()).unwrap_or_default();
        Ended { status, stdout: self.boot.clone(), stderr }
    }
}

fn terminate(child: &Child) {
    let number = i32::try_from(child.id()).unwrap_or_default();
    if let Some(process) = rustix::process::Pid::from_raw(number) {
        let _ = rustix::process::kill_process(process, rustix::process::Signal::TERM);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
