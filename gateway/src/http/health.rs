//! Whether the gateway is alive, and whether it can work.

use std::sync::Arc;

use hyper::StatusCode;
use serde_json::json as value;

use super::{Application, Problem, RouteError, Routes, json};

pub(crate) fn routes(routes: &mut Routes, application: &Arc<Application>) -> Result<(), RouteError> {
    routes.add_vital("/api/health", |_| async { Ok(json(StatusCode::OK, &value!({ "status": "ok" }))) })?;
    let application = application.clone();
    routes.add_vital("/api/ready", move |_| {
        let application = application.clone();
        async move {
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
