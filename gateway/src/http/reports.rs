//! The schema's named queries over HTTP.

use std::{future::Future, str::FromStr, sync::Arc};

use generated::Queries;
use hyper::{Method, StatusCode};
use runtime::{Database, Key, Timestamp, Uuid};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Application, Call, Problem, RouteError, Routes, resource::wrong};

/// The most conversations a search gives.
const FOUND: i64 = 50;

/// The rows of a report.
#[derive(Serialize)]
struct Report<T> {
    items: Vec<T>,
}

pub(crate) fn routes(routes: &mut Routes, application: &Arc<Application>) -> Result<(), RouteError> {
    let mut add = Adding { routes, application };
    add.report("/api/v1/users/{id}/active-sessions", async |database, call| {
        Ok(database.active_sessions(id(&call)?).await?)
    })?;
    add.report("/api/v1/users/{id}/monthly-usage", async |database, call| {
        Ok(database.monthly_usage(id(&call)?, parameter(&call, "since")?).await?)
    })?;
    add.report("/api/v1/users/{id}/conversation-search", async |database, call| {
        let text: String = parameter(&call, "text")?;
        Ok(database.search_conversations(id(&call)?, &text, FOUND).await?)
    })?;
    add.report("/api/v1/reports/latest-checkpoints", async |database, call| {
        let list: String = parameter(&call, "project_ids")?;
        let ids: Option<Vec<Uuid>> = list.split(',').map(Uuid::from_text).collect();
        let ids = ids.ok_or_else(|| wrong("project_ids", "UUIDs with commas between them are wanted"))?;
        Ok(database.latest_checkpoints(ids).await?)
    })?;
    add.report("/api/v1/reports/revenue-by-plan", async |database, call| {
        let mut rows = database.revenue_by_plan(parameter(&call, "since")?).await?;
        let mut items = Vec::new();
        while let Some(row) = rows.next().await {
            items.push(row?);
        }
        Ok(items)
    })?;
    add.report("/api/v1/reports/cohorts", async |database, _| Ok(database.cohorts().await?))?;
    add.at(Method::POST, "/api/v1/sessions/terminate-idle", async |database, call| {
        let idle_since: Timestamp = parameter(&call, "idle_since")?;
        Ok(database.terminate_idle_sessions(idle_since, runtime::now()).await?)
    })
}

/// What routes are added with.
struct Adding<'a> {
    routes: &'a mut Routes,
    application: &'a Arc<Application>,
}

impl Adding<'_> {
    fn report<T, F, A>(&mut self, path: &str, ask: F) -> Result<(), RouteError>
    where
        T: Serialize,
        F: Fn(Database, Call) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Vec<T>, Problem>> + Send + 'static,
    {
        self.at(Method::GET, path, ask)
    }

    fn at<T, F, A>(&mut self, method: Method, path: &str, ask: F) -> Result<(), RouteError>
    where
        T: Serialize,
        F: Fn(Database, Call) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Vec<T>, Problem>> + Send + 'static,
    {
        let application = self.application.clone();
        self.routes.add(&method, path, move |call| {
            let answer = ask(application.database.clone(), call);
            async move { Ok(super::json(StatusCode::OK, &Report { items: answer.await? })) }
        })
    }
}

/// The id in the path.
fn id(call: &Call) -> Result<Uuid, Problem> {
    let text = call.id.as_deref().unwrap_or_default();
    Uuid::from_text(text).ok_or_else(|| wrong("id", &format!("`{text}` is not a UUID")))
}

/// A parameter that must be given; no other may be.
fn parameter<T: FromStr>(call: &Call, name: &str) -> Result<T, Problem> {
    if let Some((other, _)) = call.query.iter().find(|it| it.0 != name) {
        return Err(wrong(other, &format!("unknown parameter; known: {name}")));
    }
    let value = call.query.first().map(|it| it.1.as_str()).ok_or_else(|| wrong(name, "it is missing"))?;
    value.parse().map_err(|_| wrong(name, &format!("`{value}` is not of its type")))
}

/// The reports in the OpenAPI document.
pub(crate) fn paths() -> Map<String, Value> {
    let reports = [
        (
            "get",
            "/api/v1/users/{id}/active-sessions",
            "active_sessions",
            "A person's sessions that run",
            None,
        ),
        (
            "get",
            "/api/v1/users/{id}/monthly-usage",
            "monthly_usage",
            "What a person has used, by month and kind",
            Some(("since", json!({ "type": "string", "format": "date-time" }))),
        ),
        (
            "get",
            "/api/v1/users/{id}/conversation-search",
            "search_conversations",
            "A person's conversations that mention a text",
            Some(("text", json!({ "type": "string" }))),
        ),
        (
            "get",
            "/api/v1/reports/latest-checkpoints",
            "latest_checkpoints",
            "The latest checkpoint of each of some projects, their ids with commas between them",
            Some((
                "project_ids",
                json!({ "type": "array", "minItems": 1, "items": { "type": "string", "format": "uuid" } }),
            )),
        ),
        (
            "get",
            "/api/v1/reports/revenue-by-plan",
            "revenue_by_plan",
            "What was invoiced, by plan and month",
            Some(("since", json!({ "type": "string", "format": "date-time" }))),
        ),
        (
            "get",
            "/api/v1/reports/cohorts",
            "cohorts",
            "How many of those who joined in a month had a session in each month since",
            None,
        ),
        (
            "post",
            "/api/v1/sessions/terminate-idle",
            "terminate_idle_sessions",
            "Ends the sessions in which nobody has done anything since a time",
            Some(("idle_since", json!({ "type": "string", "format": "date-time" }))),
        ),
    ];
    let path =
        |(method, path, operation, summary, parameter): (&str, &str, &str, &str, Option<(&str, Value)>)| {
            let mut parameters: Vec<Value> = parameter
            .map(|(name, schema)| json!({ "name": name, "in": "query", "required": true, "schema": schema }))
            .into_iter()
            .collect();
            if path.contains("{id}") {
                let schema = json!({ "type": "string", "format": "uuid" });
                parameters
                    .insert(0, json!({ "name": "id", "in": "path", "required": true, "schema": schema }));
            }
            let problem = json!({ "schema": { "$ref": "#/components/schemas/Problem" } });
            let answer = json!({
                "tags": ["reports"], "operationId": operation, "summary": summary, "parameters": parameters,
                "responses": {
                    "200": { "description": "The rows.", "content": { "application/json": { "schema": {
                        "type": "object",
                        "required": ["items"],
                        "properties": { "items": { "type": "array", "items": { "type": "object" } } },
                    } } } },
                    "401": { "$ref": "#/components/responses/Unauthorized" },
                    "503": { "$ref": "#/components/responses/NotAvailable" },
                    "400": {
                        "description": "A parameter is missing or wrong.",
                        "content": { "application/problem+json": problem },
                    },
                    "422": {
                        "description": "A parameter, or a number that was computed, is out of range.",
                        "content": { "application/problem+json": problem },
                    },
                },
            });
            (path.to_owned(), json!({ method: answer }))
        };
    reports.into_iter().map(path).collect()
}
