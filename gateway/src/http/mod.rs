//! HTTP: routes, resources, documentation, and the loop that serves them.

mod authentication;
mod billing;
mod body;
mod connections;
mod contract;
mod database_metrics;
mod documentation;
mod health;
mod metrics;
mod own_answers;
mod problem;
mod reports;
mod resource;
mod router;
mod server;

use std::sync::{Arc, atomic::AtomicBool};

use bytes::Bytes;
use http_body_util::Full;
use runtime::Database;

pub(crate) use authentication::Keys;
pub(crate) use database_metrics::Migrations;
pub(crate) use metrics::Metrics;
pub(crate) use problem::Problem;
pub(crate) use router::{Call, RouteError, Routes};
pub(crate) use server::{Stop, serve};

use crate::billing::Billing;

/// A response with its whole body.
pub(crate) type Response = hyper::Response<Full<Bytes>>;

/// What every handler may use.
#[derive(Debug)]
pub(crate) struct Application {
    /// The database.
    pub(crate) database: Database,
    /// The keys a request may carry.
    pub(crate) keys: Keys,
    /// What is counted.
    pub(crate) metrics: Metrics,
    /// Whether the server was told to stop, and only finishes what is open.
    pub(crate) draining: AtomicBool,
    /// The billing switch.
    pub(crate) billing: Billing,
}

/// Every route of the gateway.
///
/// # Errors
/// Two routes that contradict one another.
pub(crate) fn routes(application: &Arc<Application>) -> Result<Routes, RouteError> {
    let mut routes = Routes::default();
    health::routes(&mut routes, application)?;
    let document = documentation::document()?;
    documentation::routes(&mut routes, &document)?;
    billing::routes(&mut routes, application)?;
    reports::routes(&mut routes, application)?;
    resource::routes(&mut routes, application)?;
    routes.hold_to(&contract::Contract::new(&document));
    Ok(routes)
}

/// A JSON response.
pub(crate) fn json(status: hyper::StatusCode, value: &impl serde::Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => content(status, "application/json", body),
        Err(cause) => {
            tracing::error!(%cause, "a response cannot be written as JSON");
            Problem::internal().into_response()
        }
    }
}

/// A response with a body of some type.
pub(crate) fn content(status: hyper::StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response {
    let mut response = hyper::Response::new(Full::new(body.into()));
    *response.status_mut() = status;
    let kind = hyper::header::HeaderValue::from_static(kind);
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, kind);
    let nosniff = hyper::header::HeaderValue::from_static("nosniff");
    response.headers_mut().insert(hyper::header::X_CONTENT_TYPE_OPTIONS, nosniff);
    let deny = hyper::header::HeaderValue::from_static("DENY");
    response.headers_mut().insert(hyper::header::X_FRAME_OPTIONS, deny);
    response
}
