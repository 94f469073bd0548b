//! The accept loop, and a graceful end.

use std::{
    convert::Infallible,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use hyper::{
    Method, Request, StatusCode, Version, body::Incoming, header, server::conn::http1, service::service_fn,
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use runtime::Uuid;
use tokio::{
    net::{TcpListener, TcpStream},
    signal::unix,
};
use tokio_io_timeout::TimeoutStream;

use super::{
    Application, Call, Problem, Response, Routes, body,
    connections::{Admission, Connections},
    own_answers::OwnAnswers,
    router::Route,
};
use crate::{
    configuration::{self, Environment},
    output::{complain, say},
};

/// How long open requests may take once the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// How much of a head, or of requests that are sent before the first is answered, is read at once, in bytes.
const READ_AHEAD: usize = 80 * 1024;

/// Serves until SIGTERM or SIGINT; requests that are open then are finished first.
pub(crate) async fn serve(
    listener: TcpListener,
    mut stop: Stop,
    application: Arc<Application>,
    routes: Routes,
    environment: &Environment,
    limit: usize,
) {
    let server = Server { application, routes: Arc::new(routes), graceful: GracefulShutdown::new() };
    let connections = Connections::new(limit);
    loop {
        let accepted = async {
            let accepted = listener.accept().await;
            (accepted, connections.admit().await)
        };
        tokio::select! {
            accepted = accepted => match accepted {
                (Ok((stream, _)), Some(admission)) => server.connection(stream, admission),
                (Ok(_), None) => break,
                (Err(cause), _) => {
                    // Out of file descriptors, most likely: waiting is all that helps.
                    tracing::warn!(%cause, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
            told = stop.told() => match told {
                Told::Stop => break,
                Told::ReadKeys => read_keys(&server.application, environment),
            },
        }
    }
    server.application.draining.store(true, Ordering::Relaxed);
    drop(listener);
    let ended = tokio::select! {
        ended = tokio::time::timeout(GRACE, server.graceful.shutdown()) => ended.is_ok(),
        // Told twice, it ends at once.
        () = stop.stopped() => false,
    };
    if !ended {
        tracing::warn!("some requests were still open and are dropped");
    }
}

/// Reads the keys again, as after the file of one was changed; those in use stay where one cannot be read.
fn read_keys(application: &Application, environment: &Environment) {
    match configuration::service_keys(environment) {
        Ok(keys) => {
            for name in keys.short() {
                complain!("⚠️  {name} is short enough to be guessed: use at least 16 random characters");
            }
            application.keys.change(keys);
            say!("🔐 The keys were read again");
        }
        Err(failure) => {
            complain!("⚠️  The keys stay as they are: {}; {}", failure.cause(), failure.remedy());
        }
    }
}

/// What every connection is served with.
struct Server {
    application: Arc<Application>,
    routes: Arc<Routes>,
    graceful: GracefulShutdown,
}

impl Server {
    /// Serves one connection in a task of its own.
    fn connection(&self, stream: TcpStream, admission: Admission) {
        // Small answers should not wait for more to send.
        let _ = stream.set_nodelay(true);
        let patience = admission.patience();
        let is_reserved = admission.is_reserved;
        let mut stream = TimeoutStream::new(stream);
        // What is read has deadlines of its own: a head's, a body's.
        stream.set_write_timeout(Some(patience.write));
        let (application, routes) = (self.application.clone(), self.routes.clone());
        let service = service_fn(move |request| {
            let (application, routes) = (application.clone(), routes.clone());
            async move { Ok::<_, Infallible>(answer(&application, &routes, request, is_reserved).await) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.head)
            .max_buf_size(READ_AHEAD)
            .keep_alive(!is_reserved)
            .serve_connection(TokioIo::new(OwnAnswers::new(Box::pin(stream))), service);
        let connection = self.graceful.watch(connection);
        let open = self.application.metrics.connections.clone();
        open.inc();
        tokio::spawn(async move {
            let ended = match patience.whole {
                Some(whole) => tokio::time::timeout(whole, connection).await.unwrap_or(Ok(())),
                None => connection.await,
            };
            if let Err(cause) = ended {
                tracing::debug!(%cause, "a connection ended early");
            }
            open.dec();
            drop(admission);
        });
    }
}

/// The signals that end the gateway.
pub(crate) struct Stop {
    terminate: unix::Signal,
    interrupt: unix::Signal,
    hangup: unix::Signal,
}

impl Stop {
    /// Listens for them from now on; until then they end the process at once.
    pub(crate) fn listen() -> std::io::Result<Self> {
        Ok(Self {
            terminate: unix::signal(unix::SignalKind::terminate())?,
            interrupt: unix::signal(unix::SignalKind::interrupt())?,
            hangup: unix::signal(unix::SignalKind::hangup())?,
        })
    }

    /// Resolves when the process is told something.
    async fn told(&mut self) -> Told {
        tokio::select! {
            _ = self.terminate.recv() => Told::Stop,
            _ = self.interrupt.recv() => Told::Stop,
            _ = self.hangup.recv() => Told::ReadKeys,
        }
    }

    /// Resolves when the process is told to stop.
    async fn stopped(&mut self) {
        while self.told().await == Told::ReadKeys {}
    }
}

/// What a signal tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// To end.
    Stop,
    /// To read the keys again.
    ReadKeys,
}

async fn answer(
    application: &Application,
    routes: &Routes,
    request: Request<Incoming>,
    is_reserved: bool,
) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let (started, id) = (Instant::now(), request_id(&request));
    let found = routes.find(uri.path());
    let route = found.as_ref().map(|it| it.0);
    let mut response = match handle(application, found, request, is_reserved).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    };
    let (status, time) = (response.status().as_u16(), started.elapsed());
    match route.and_then(|it| Some((it, it.tally(&method)?))) {
        Some((route, tally)) => application.metrics.tallied(tally, &method, &route.path, status, time),
        None => {
            let route = route.map_or("none", |it| &it.path);
            application.metrics.answered(&method, route, status, time);
        }
    }
    let (path, request) = (uri.path(), id.to_str().unwrap_or("unnamed"));
    tracing::info!(%method, path, status, request, microseconds = time.as_micros(), "answered");
    response.headers_mut().insert(REQUEST_ID, id);
    response
}

/// The header that names a request, in logs and answers.
const REQUEST_ID: header::HeaderName = header::HeaderName::from_static("x-request-id");

/// What the client calls the request, if that is a short word, or a new name: this process's, and a number.
fn request_id(request: &Request<Incoming>) -> header::HeaderValue {
    static PROCESS: OnceLock<u64> = OnceLock::new();
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let given = request.headers().get(REQUEST_ID);
    let is_word = |it: &&header::HeaderValue| {
        (1..=128).contains(&it.len())
            && it.as_bytes().iter().all(|it| it.is_ascii_alphanumeric() || b"-_.:/".contains(it))
    };
    if let Some(given) = given.filter(is_word) {
        return given.clone();
    }
    // The half of a UUID that is random is this process's, the other one counts: no name costs a look at the clock.
    let process = *PROCESS.get_or_init(|| Uuid::new_v4().as_u64_pair().0);
    let name = Uuid::from_u64_pair(process, NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut buffer = Uuid::encode_buffer();
    let name = name.hyphenated().encode_lower(&mut buffer);
    // Digits, letters and hyphens are what a header can hold.
    header::HeaderValue::from_str(name).unwrap_or_else(|_| header::HeaderValue::from_static("unnamed"))
}

async fn handle(
    application: &Application,
    found: Option<(&Route, Option<String>)>,
    request: Request<Incoming>,
    is_reserved: bool,
) -> Result<Response, Problem> {
    // One name of the server in HTTP/1.1, no more and no less (RFC 9112, 3.2).
    if request.version() == Version::HTTP_11 && request.headers().get_all(header::HOST).iter().count() != 1 {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "Bad request")
            .detail("A request of HTTP/1.1 has exactly one Host header."));
    }
    if is_reserved && !found.as_ref().is_some_and(|(route, _)| route.is_vital) {
        return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "Too many connections")
            .detail("Try again later, or over a connection that is open."));
    }
    // Whoever has no key does not learn which paths exist.
    if !found.as_ref().is_some_and(|(route, _)| route.public) {
        application.keys.check(request.headers())?;
    }
    let Some((route, id)) = found else {
        return Err(Problem::new(StatusCode::NOT_FOUND, "Not found").detail("There is nothing at this path."));
    };
    let handler = match route.handler(request.method()) {
        Ok(handler) => handler.clone(),
        Err(response) => return Ok(*response),
    };
    let query = match request.uri().query() {
        Some(query) => form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        None => Vec::new(),
    };
    let body = if matches!(*request.method(), Method::POST | Method::PATCH | Method::PUT) {
        body::check_type(request.headers())?;
        let expected = route.body(request.method());
        let body = body::read(request.into_body()).await?;
        if let Some(expected) = expected {
            expected.check(&body)?;
        }
        body
    } else {
        Bytes::new()
    };
    handler(Call { id, query, body }).await
}
