//! What an operator's monitoring asks for, in the text format of OpenMetrics.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use hyper::Method;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

use runtime::Database;

use super::database_metrics::{DatabaseCollector, Migrations};

/// The media type of the text.
pub(super) const KIND: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Bounds of the times of answers, in seconds.
const TIMES: [f64; 12] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answer {
    method: String,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: String,
    route: String,
}

/// What is counted of one method of one route: the status it was answered with first, and how often; how long all took.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally(Arc<OnceLock<(u16, Counter, Histogram)>>);

/// What is counted.
pub(crate) struct Metrics {
    registry: Registry,
    answers: Family<Answer, Counter>,
    times: Family<Asked, Histogram>,
    /// The connections that are open.
    pub(super) connections: Gauge,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Metrics").finish_non_exhaustive()
    }
}

impl Metrics {
    /// What is counted of a gateway on `database`.
    pub(crate) fn new(database: Database, migrations: Migrations) -> Self {
        let mut registry = Registry::with_prefix("gateway");
        let answers = Family::<Answer, Counter>::default();
        let times = Family::<Asked, Histogram>::new_with_constructor(|| Histogram::new(TIMES));
        let connections = Gauge::default();
        registry.register("http_requests", "Requests that were answered", answers.clone());
        registry.register("http_request_duration_seconds", "How long answers took", times.clone());
        registry.register("http_connections", "Connections that are open", connections.clone());
        registry.register_collector(Box::new(DatabaseCollector { database, migrations }));
        Self { registry, answers, times, connections }
    }

    /// Counts an answer of a method that has a tally of its own: it is looked for once.
    pub(super) fn tallied(&self, tally: &Tally, method: &Method, route: &str, status: u16, time: Duration) {
        let (usual, answers, times) = tally.0.get_or_init(|| {
            let (method, route) = (method.as_str().to_owned(), route.to_owned());
            let asked = Asked { method: method.clone(), route: route.clone() };
            let answers = self.answers.get_or_create(&Answer { method, route, status }).clone();
            (status, answers, self.times.get_or_create(&asked).clone())
        });
        if *usual == status {
            answers.inc();
        } else {
            let (method, route) = (method.as_str().to_owned(), route.to_owned());
            self.answers.get_or_create(&Answer { method, route, status }).inc();
        }
        times.observe(time.as_secs_f64());
    }

    /// Counts an answer. A route is the pattern of its path, so that the number of series is that of the routes.
    pub(super) fn answered(&self, method: &Method, route: &str, status: u16, time: Duration) {
        let known = [Method::GET, Method::HEAD, Method::POST, Method::PATCH, Method::PUT, Method::DELETE];
        let method = if known.contains(method) { method.as_str() } else { "other" }.to_owned();
        let route = route.to_owned();
        self.answers.get_or_create(&Answer { method: method.clone(), route: route.clone(), status }).inc();
        self.times.get_or_create(&Asked { method, route }).observe(time.as_secs_f64());
    }

    /// Everything there is.
    ///
    /// # Errors
    /// A value that cannot be written.
    pub(super) fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
