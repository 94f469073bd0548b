//! The accept loop, and a graceful end.

use std::{convert::Infallible, sync::Arc, time::Duration};

use bytes::Bytes;
use hyper::{
    Method, Request, StatusCode, Version, body::Incoming, header, server::conn::http1, service::service_fn,
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{net::TcpListener, signal::unix};

use super::{Application, Call, Problem, Response, Routes, authentication, body};

/// How long open requests may take once the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// How long the head of a request may take to arrive.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);

/// Serves until SIGTERM or SIGINT; requests that are open then are finished first.
pub(crate) async fn serve(
    listener: TcpListener,
    mut stop: Stop,
    application: Arc<Application>,
    routes: Routes,
) {
    let routes = Arc::new(routes);
    let graceful = GracefulShutdown::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    // Small answers should not wait for more to send.
                    let _ = stream.set_nodelay(true);
                    let (application, routes) = (application.clone(), routes.clone());
                    let service = service_fn(move |request| {
                        let (application, routes) = (application.clone(), routes.clone());
                        async move { Ok::<_, Infallible>(answer(&application, &routes, request).await) }
                    });
                    let connection = http1::Builder::new()
                        .timer(TokioTimer::new())
                        .header_read_timeout(HEAD_TIMEOUT)
                        .serve_connection(TokioIo::new(stream), service);
                    let connection = graceful.watch(connection);
                    tokio::spawn(async move {
                        if let Err(cause) = connection.await {
                            tracing::debug!(%cause, "a connection ended early");
                        }
                    });
                }
                Err(cause) => {
                    // Out of file descriptors, most likely: waiting is all that helps.
                    tracing::warn!(%cause, "cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
            () = stop.told() => break,
        }
    }
    drop(listener);
    let ended = tokio::select! {
        ended = tokio::time::timeout(GRACE, graceful.shutdown()) => ended.is_ok(),
        // Told twice, it ends at once.
        () = stop.told() => false,
    };
    if !ended {
        tracing::warn!("some requests were still open and are dropped");
    }
}

/// The signals that end the gateway.
pub(crate) struct Stop {
    terminate: unix::Signal,
    interrupt: unix::Signal,
}

impl Stop {
    /// Listens for them from now on; until then they end the process at once.
    pub(crate) fn listen() -> std::io::Result<Self> {
        Ok(Self {
            terminate: unix::signal(unix::SignalKind::terminate())?,
            interrupt: unix::signal(unix::SignalKind::interrupt())?,
        })
    }

    /// Resolves when the process is told to stop.
    async fn told(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

async fn answer(application: &Application, routes: &Routes, request: Request<Incoming>) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = match handle(application, routes, request).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    };
    tracing::info!(%method, path, status = response.status().as_u16(), "answered");
    response
}

async fn handle(
    application: &Application,
    routes: &Routes,
    request: Request<Incoming>,
) -> Result<Response, Problem> {
    // One name of the server in HTTP/1.1, no more and no less (RFC 9112, 3.2).
    if request.version() == Version::HTTP_11 && request.headers().get_all(header::HOST).iter().count() != 1 {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "Bad request")
            .detail("A request of HTTP/1.1 has exactly one Host header."));
    }
    let found = routes.find(request.uri().path());
    // Whoever has no key does not learn which paths exist.
    if !found.as_ref().is_some_and(|(route, _)| route.public) {
        authentication::check(request.headers(), &application.keys)?;
    }
    let Some((route, id)) = found else {
        return Err(Problem::new(StatusCode::NOT_FOUND, "Not found").detail("There is nothing at this path."));
    };
    let handler = match route.handler(request.method()) {
        Ok(handler) => handler.clone(),
        Err(response) => return Ok(*response),
    };
    let query = request.uri().query().unwrap_or("");
    let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let body = if matches!(*request.method(), Method::POST | Method::PATCH | Method::PUT) {
        body::check_type(request.headers())?;
        body::read(request.into_body()).await?
    } else {
        Bytes::new()
    };
    handler(Call { id, query, body }).await
}
