//! Swagger UI and the OpenAPI document, both from inside the binary.

use std::sync::Arc;

use bytes::Bytes;
use hyper::{
    StatusCode,
    header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue},
};
use serde_json::{Value, json};
use utoipa_swagger_ui::Config;

use super::{Problem, RouteError, Routes, content};

/// What the page may load: its own files. Swagger UI puts styles on its elements and has pictures in its sheet.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

pub(crate) fn routes(routes: &mut Routes, document: &Value) -> Result<(), RouteError> {
    let document = Bytes::from(document.to_string());
    routes.add_public("/api/openapi.json", move |_| {
        let document = document.clone();
        async move { Ok(content(StatusCode::OK, "application/json", document)) }
    })?;
    let config = Arc::new(Config::from("/api/openapi.json"));
    for path in ["/api", "/api/", "/api/{asset}"] {
        let config = config.clone();
        routes.add_public(path, move |call| {
            let asset = asset(call.id.as_deref().unwrap_or("index.html"), &config);
            async move {
                let (kind, body) = asset.ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, "Not found"))?;
                let mut response = content(StatusCode::OK, "application/octet-stream", body);
                if let Ok(kind) = HeaderValue::try_from(kind) {
                    response.headers_mut().insert(CONTENT_TYPE, kind);
                }
                let policy = HeaderValue::from_static(POLICY);
                response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
                Ok(response)
            }
        })?;
    }
    Ok(())
}

/// A file of Swagger UI: its type and its bytes.
fn asset(name: &str, config: &Arc<Config<'static>>) -> Option<(String, Bytes)> {
    let file = utoipa_swagger_ui::serve(name, config.clone()).ok()??;
    if name != "index.html" {
        return Some((file.content_type, Bytes::from(file.bytes.into_owned())));
    }
    // The page is served at /api, without a slash, and names its files relative to itself.
    let page =
        String::from_utf8_lossy(&file.bytes).replacen("<head>", "<head>\n    <base href=\"/api/\">", 1);
    Some((file.content_type, Bytes::from(page)))
}

/// The document of the tables' resources, with the routes the gateway adds.
///
/// # Errors
/// The emitted document is not JSON.
pub(crate) fn document() -> Result<Value, RouteError> {
    let mut document: Value = serde_json::from_str(generated::OPENAPI)
        .map_err(|cause| RouteError::new("/api/openapi.json", cause.to_string()))?;
    document["info"]["title"] = json!("AI sandbox platform");
    if let Some(paths) = document["paths"].as_object_mut() {
        paths.extend(own_paths());
        paths.extend(super::reports::paths());
    }
    Ok(document)
}

/// A route that moves an invoice to another state.
fn moving(operation: &str, summary: &str, shared: &dyn Fn(&str) -> Value) -> Value {
    json!({ "post": {
        "tags": ["billing"], "operationId": operation, "summary": summary,
        "parameters": [{
            "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" },
        }],
        "responses": {
            "200": { "description": "The invoice.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Invoice" },
            } } },
            "400": shared("Malformed"),
            "401": shared("Unauthorized"),
            "404": shared("NotFound"),
            "408": shared("TooSlow"),
            "409": shared("Conflict"),
            "413": shared("TooLarge"),
            "415": shared("NotJson"),
            "503": shared("NotAvailable"),
            "507": shared("Full"),
        },
    } })
}

fn own_paths() -> serde_json::Map<String, Value> {
    let shared = |name: &str| json!({ "$ref": format!("#/components/responses/{name}") });
    let answer = |description: &str| json!({ "description": description });
    let problem = |description: &str| {
        json!({
            "description": description,
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        })
    };
    let of = |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    let paths = json!({
        "/api/health": { "get": {
            "tags": ["gateway"], "operationId": "health", "summary": "Whether the gateway is alive",
            "security": [], "responses": { "200": answer("It is.") },
        } },
        "/api/ready": { "get": {
            "tags": ["gateway"], "operationId": "ready", "summary": "Whether the database answers",
            "security": [],
            "responses": { "200": answer("It does."), "503": problem("It does not.") },
        } },
        "/metrics": { "get": {
            "tags": ["gateway"], "operationId": "metrics", "summary": "What monitoring asks for (OpenMetrics)",
            "responses": {
                "200": { "description": "The numbers.", "content": { "application/openmetrics-text": {
                    "schema": { "type": "string" },
                } } },
                "401": shared("Unauthorized"),
                "503": shared("NotAvailable"),
            },
        } },
        "/api/v1/invoices/draft": { "post": {
            "tags": ["billing"], "operationId": "draft_invoice",
            "summary": "Draft an invoice from what was used in a period; charges nothing",
            "requestBody": { "required": true, "content": { "application/json": { "schema": {
                "type": "object",
                "required": ["user_id", "period_start", "period_end"],
                "properties": {
                    "user_id": { "type": "string", "format": "uuid" },
                    "period_start": { "type": "string", "format": "date" },
                    "period_end": { "type": "string", "format": "date" },
                    "currency": { "type": "string", "minLength": 3, "maxLength": 3, "default": "EUR" },
                },
                "additionalProperties": false,
            } } } },
            "responses": {
                "201": { "description": "The invoice and its lines.", "content": { "application/json": { "schema": {
                    "type": "object",
                    "required": ["invoice", "lines"],
                    "properties": {
                        "invoice": { "$ref": "#/components/schemas/Invoice" },
                        "lines": { "type": "array", "items": { "$ref": "#/components/schemas/InvoiceLine" } },
                    },
                } } } },
                "400": shared("Malformed"),
                "401": shared("Unauthorized"),
                "408": shared("TooSlow"),
                "409": problem("The period is invoiced already."),
                "413": shared("TooLarge"),
                "415": shared("NotJson"),
                "422": shared("NotAcceptable"),
                "503": shared("NotAvailable"),
                "507": shared("Full"),
            },
        } },
        "/api/v1/invoices/{id}/open": moving("open_invoice", "Open a draft: it is to be paid", &shared),
        "/api/v1/invoices/{id}/void": moving(
            "void_invoice", "Take back an invoice that is not paid; what was used is billed by the next one", &shared,
        ),
        "/api/v1/invoices/{id}/charge": { "post": {
            "tags": ["billing"], "operationId": "charge_invoice",
            "summary": "Record what the stub provider would have charged, if charges are on; the invoice is paid then",
            "parameters": [{
                "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" },
            }],
            "responses": {
                "201": { "description": "What was recorded.", "content": of("Charge") },
                "400": shared("Malformed"),
                "401": shared("Unauthorized"),
                "408": shared("TooSlow"),
                "413": shared("TooLarge"),
                "415": shared("NotJson"),
                "503": shared("NotAvailable"),
                "507": shared("Full"),
                "403": problem("Billing charges are disabled."),
                "404": problem("There is no such invoice."),
                "409": problem("The invoice is charged, paid or void."),
            },
        } },
    });
    match paths {
        Value::Object(paths) => paths,
        _ => serde_json::Map::new(),
    }
}
