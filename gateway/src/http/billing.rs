//! Billing over HTTP.

use std::sync::Arc;

use generated::invoices::Invoice;
use hyper::{Method, StatusCode};
use runtime::{Key, Uuid};

use super::{Application, Call, Problem, Response, RouteError, Routes, body, json};
use crate::billing::{self, ChargeError, DraftRequest, MoveError};

pub(crate) fn routes(routes: &mut Routes, application: &Arc<Application>) -> Result<(), RouteError> {
    let shared = application.clone();
    routes.add(&Method::POST, "/api/v1/invoices/{id}/charge", move |call| {
        let application = shared.clone();
        async move { charge(&application, &call).await }
    })?;
    let shared = application.clone();
    routes.add(&Method::POST, "/api/v1/invoices/{id}/open", move |call| {
        let application = shared.clone();
        async move { moved(billing::open(&application.database, id(&call)?).await) }
    })?;
    let shared = application.clone();
    routes.add(&Method::POST, "/api/v1/invoices/{id}/void", move |call| {
        let application = shared.clone();
        async move { moved(billing::void(&application.database, id(&call)?).await) }
    })?;
    let shared = application.clone();
    routes.add(&Method::POST, "/api/v1/invoices/draft", move |call| {
        let application = shared.clone();
        async move {
            let request: DraftRequest = body::parse(&call.body)?;
            let drafted = billing::draft(&application.database, &request).await?;
            Ok(json(StatusCode::CREATED, &drafted))
        }
    })
}

async fn charge(application: &Application, call: &Call) -> Result<Response, Problem> {
    let id = if application.billing.is_enabled() { id(call)? } else { Uuid::nil() };
    match application.billing.charge(&application.database, id).await {
        Ok(charge) => Ok(json(StatusCode::CREATED, &charge)),
        Err(error) => Err(match &error {
            ChargeError::Disabled => Problem::new(StatusCode::FORBIDDEN, error.to_string())
                .detail("Charges are off unless BILLING_CHARGES_ENABLED is exactly `true`."),
            ChargeError::NoInvoice => {
                Problem::new(StatusCode::NOT_FOUND, "Not found").detail(error.to_string())
            }
            ChargeError::NotChargeable(_) => {
                Problem::new(StatusCode::CONFLICT, "Not chargeable").detail(error.to_string())
            }
            ChargeError::Database(cause) => Problem::of(cause),
        }),
    }
}

fn moved(result: Result<Invoice, MoveError>) -> Result<Response, Problem> {
    match result {
        Ok(invoice) => Ok(json(StatusCode::OK, &invoice)),
        Err(error) => Err(match &error {
            MoveError::NotThere => Problem::new(StatusCode::NOT_FOUND, "Not found").detail(error.to_string()),
            MoveError::Not(_) => Problem::new(StatusCode::CONFLICT, "Conflict").detail(error.to_string()),
            MoveError::Database(cause) => Problem::of(cause),
        }),
    }
}

/// The invoice a path names.
fn id(call: &Call) -> Result<Uuid, Problem> {
    let id = call.id.as_deref().unwrap_or_default();
    Uuid::from_text(id).ok_or_else(|| {
        Problem::new(StatusCode::BAD_REQUEST, "Not an id")
            .detail(format!("`{id}` is not a UUID."))
            .field("id")
    })
}
