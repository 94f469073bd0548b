//! Every table as a resource: list, create, get, change, remove.

use std::{marker::PhantomData, sync::Arc};

use bytes::Bytes;
use hyper::{Method, StatusCode, header};
use runtime::{Cursor, Key, Page, PageRequest, Resource, ResourceVisitor};
use serde::Serialize;

use super::{Application, Call, Problem, Response, RouteError, Routes, body, content, json};

/// Rows of a page when the request does not say.
const DEFAULT_LIMIT: u32 = 50;
/// The most rows of a page.
const MAX_LIMIT: u32 = 200;

/// Adds the routes of every table.
pub(crate) fn routes(routes: &mut Routes, application: &Arc<Application>) -> Result<(), RouteError> {
    let mut adding = Adding { routes, application, result: Ok(()) };
    generated::visit_resources(&mut adding);
    adding.result
}

struct Adding<'a> {
    routes: &'a mut Routes,
    application: &'a Arc<Application>,
    result: Result<(), RouteError>,
}

impl ResourceVisitor for Adding<'_> {
    fn visit<R: Resource>(&mut self) {
        if self.result.is_ok() {
            self.result = add::<R>(self.routes, self.application);
            self.routes.resources += 1;
        }
    }
}

fn add<R: Resource>(routes: &mut Routes, application: &Arc<Application>) -> Result<(), RouteError> {
    let (all, one) = (format!("/api/v1/{}", R::TABLE), format!("/api/v1/{}/{{id}}", R::TABLE));
    let table = || Table::<R> { application: application.clone(), row: PhantomData };
    let it = table();
    routes.add(&Method::GET, &all, move |call| {
        let it = it.clone();
        async move { it.list(&call).await }
    })?;
    if !R::READ_ONLY {
        add_writes::<R>(routes, application, &all, &one)?;
    }
    let it = table();
    routes.add(&Method::GET, &one, move |call| {
        let it = it.clone();
        async move { it.get(&call).await }
    })
}

/// Adds the routes that write.
fn add_writes<R: Resource>(
    routes: &mut Routes,
    application: &Arc<Application>,
    all: &str,
    one: &str,
) -> Result<(), RouteError> {
    let table = || Table::<R> { application: application.clone(), row: PhantomData };
    let it = table();
    routes.add(&Method::POST, all, move |call| {
        let it = it.clone();
        async move { it.create(&call).await }
    })?;
    let it = table();
    routes.add(&Method::PATCH, one, move |call| {
        let it = it.clone();
        async move { it.update(&call).await }
    })?;
    let it = table();
    routes.add(&Method::DELETE, one, move |call| {
        let it = it.clone();
        async move { it.delete(&call).await }
    })
}

/// The handlers of one table.
struct Table<R> {
    application: Arc<Application>,
    row: PhantomData<fn() -> R>,
}

impl<R> Clone for Table<R> {
    fn clone(&self) -> Self {
        Self { application: self.application.clone(), row: PhantomData }
    }
}

/// A page as it is sent.
#[derive(Serialize)]
struct Listed<T> {
    items: Vec<T>,
    next: Option<String>,
}

impl<R: Resource> Table<R> {
    async fn list(&self, call: &Call) -> Result<Response, Problem> {
        let mut page = PageRequest::first(DEFAULT_LIMIT);
        let mut filter = None;
        for (name, value) in &call.query {
            match name.as_str() {
                "limit" => page.limit = limit(value)?,
                "after" => {
                    let key = Cursor::decode(value)
                        .ok_or_else(|| wrong("after", "it is not the `next` of a page"))?;
                    page.after = Some(key);
                }
                name if R::FILTERS.contains(&name) => {
                    if filter.replace((name, value)).is_some() {
                        return Err(wrong(name, "lists are filtered by one reference at a time"));
                    }
                }
                name => {
                    let known: Vec<&str> =
                        ["limit", "after"].into_iter().chain(R::FILTERS.iter().copied()).collect();
                    return Err(wrong(name, &format!("unknown parameter; known: {}", known.join(", "))));
                }
            }
        }
        let database = &self.application.database;
        let page: Page<R> = match filter {
            None => R::list(database, page).await?,
            Some((name, value)) => R::list_by(database, name, value, page)
                .await?
                .ok_or_else(|| wrong(name, &format!("`{value}` is not a key")))?,
        };
        let next = if page.has_more { page.items.last().map(|it| Cursor::encode(&it.key())) } else { None };
        Ok(json(StatusCode::OK, &Listed { items: page.items, next }))
    }

    async fn create(&self, call: &Call) -> Result<Response, Problem> {
        let row = R::create(&self.application.database, body::parse(&call.body)?).await?;
        let location = format!("/api/v1/{}/{}", R::TABLE, row.key().to_text());
        let mut response = json(StatusCode::CREATED, &row);
        if let Ok(location) = location.parse() {
            response.headers_mut().insert(header::LOCATION, location);
        }
        Ok(response)
    }

    async fn get(&self, call: &Call) -> Result<Response, Problem> {
        let row = R::get(&self.application.database, key::<R>(call)?).await?;
        Ok(json(StatusCode::OK, &row.ok_or_else(missing::<R>)?))
    }

    async fn update(&self, call: &Call) -> Result<Response, Problem> {
        let patch = body::parse(&call.body)?;
        let row = R::update(&self.application.database, key::<R>(call)?, patch).await?;
        Ok(json(StatusCode::OK, &row.ok_or_else(missing::<R>)?))
    }

    async fn delete(&self, call: &Call) -> Result<Response, Problem> {
        if !R::delete(&self.application.database, key::<R>(call)?).await? {
            return Err(missing::<R>());
        }
        let mut response = content(StatusCode::NO_CONTENT, "application/json", Bytes::new());
        response.headers_mut().remove(header::CONTENT_TYPE);
        Ok(response)
    }
}

fn key<R: Resource>(call: &Call) -> Result<R::Key, Problem> {
    let text = call.id.as_deref().unwrap_or_default();
    R::Key::from_text(text).ok_or_else(|| {
        Problem::new(StatusCode::BAD_REQUEST, "Not an id")
            .detail(format!("`{text}` is not a key of {}.", R::TABLE))
            .field("id")
    })
}

fn missing<R: Resource>() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "Not found").detail(format!("There is no such row of {}.", R::TABLE))
}

pub(super) fn wrong(parameter: &str, reason: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "Wrong parameter")
        .detail(format!("{parameter}: {reason}"))
        .field(parameter)
}

fn limit(value: &str) -> Result<u32, Problem> {
    value
        .parse()
        .ok()
        .filter(|it| (1..=MAX_LIMIT).contains(it))
        .ok_or_else(|| wrong("limit", &format!("a number from 1 to {MAX_LIMIT} is wanted")))
}
