//! Whether the gateway is alive, and whether it can work.

use std::sync::{Arc, atomic::Ordering};

use hyper::{Method, StatusCode};
use serde_json::json as value;

use super::{Application, Problem, RouteError, Routes, content, json, metrics};

pub(crate) fn routes(routes: &mut Routes, application: &Arc<Application>) -> Result<(), RouteError> {
    routes.add_vital("/api/health", |_| async { Ok(json(StatusCode::OK, &value!({ "status": "ok" }))) })?;
    let counted = application.clone();
    routes.add(&Method::GET, "/metrics", move |_| {
        let application = counted.clone();
        async move {
            let text = application.metrics.text().map_err(|_| Problem::internal())?;
            Ok(content(StatusCode::OK, metrics::KIND, text))
        }
    })?;
    let application = application.clone();
    routes.add_vital("/api/ready", move |_| {
        let application = application.clone();
        async move {
            if application.draining.load(Ordering::Relaxed) {
                return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "Not ready")
                    .detail("The gateway is stopping."));
            }
            match application.database.ping().await {
                Ok(()) => Ok(json(StatusCode::OK, &value!({ "status": "ready" }))),
                Err(error) => {
                    tracing::warn!(%error, "not ready");
                    Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "Not ready")
                        .detail("The database does not answer."))
                }
            }
        }
    })
}
