//! Routes: which handler answers a method and a path.

use std::{collections::BTreeMap, future::Future, pin::Pin, sync::Arc};

use bytes::Bytes;
use hyper::{Method, StatusCode, header};

use super::{
    Problem, Response,
    contract::{Body, Contract},
    metrics::Tally,
};

/// A request as handlers see it.
#[derive(Debug)]
pub(crate) struct Call {
    /// What stands for `{id}` in the path, decoded.
    pub(crate) id: Option<String>,
    /// The names and values after `?`.
    pub(crate) query: Vec<(String, String)>,
    /// The whole body.
    pub(crate) body: Bytes,
}

type Answer = Pin<Box<dyn Future<Output = Result<Response, Problem>> + Send>>;

/// Answers a call.
pub(crate) type Handler = Arc<dyn Fn(Call) -> Answer + Send + Sync>;

/// What a path answers to.
#[derive(Clone, Default)]
pub(crate) struct Route {
    /// The pattern of its path.
    pub(crate) path: String,
    /// Whether it is open without the service key.
    pub(crate) public: bool,
    /// Whether it is answered even where there are too many connections.
    pub(crate) is_vital: bool,
    methods: BTreeMap<String, Answering>,
    /// What the bodies of methods must be like.
    bodies: BTreeMap<String, Arc<Body>>,
}

/// What answers a method, and how often it did.
#[derive(Clone)]
struct Answering {
    handler: Handler,
    tally: Tally,
}

/// Two routes that contradict one another.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {reason}")]
pub(crate) struct RouteError {
    path: String,
    reason: String,
}

impl RouteError {
    pub(crate) fn new(path: &str, reason: String) -> Self {
        Self { path: path.to_owned(), reason }
    }
}

/// Every route.
#[derive(Default)]
pub(crate) struct Routes {
    router: matchit::Router<usize>,
    routes: Vec<Route>,
    paths: BTreeMap<String, usize>,
    /// How many tables are served.
    pub(crate) resources: usize,
}

impl Routes {
    /// Adds a route that needs the service key.
    pub(crate) fn add<F, A>(&mut self, method: &Method, path: &str, handler: F) -> Result<(), RouteError>
    where
        F: Fn(Call) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Response, Problem>> + Send + 'static,
    {
        self.insert(method, path, false, Arc::new(move |call| Box::pin(handler(call))))
    }

    /// Adds a route that is open to everybody.
    pub(crate) fn add_public<F, A>(&mut self, path: &str, handler: F) -> Result<(), RouteError>
    where
        F: Fn(Call) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Response, Problem>> + Send + 'static,
    {
        self.insert(&Method::GET, path, true, Arc::new(move |call| Box::pin(handler(call))))
    }

    /// Adds a route that is open to everybody and answered when hardly anything else is.
    pub(crate) fn add_vital<F, A>(&mut self, path: &str, handler: F) -> Result<(), RouteError>
    where
        F: Fn(Call) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Response, Problem>> + Send + 'static,
    {
        self.add_public(path, handler)?;
        if let Some(route) = self.paths.get(path).and_then(|at| self.routes.get_mut(*at)) {
            route.is_vital = true;
        }
        Ok(())
    }

    fn insert(
        &mut self,
        method: &Method,
        path: &str,
        public: bool,
        handler: Handler,
    ) -> Result<(), RouteError> {
        let wrong = |reason: String| RouteError { path: path.to_owned(), reason };
        let at = match self.paths.get(path) {
            Some(at) => *at,
            None => {
                let at = self.routes.len();
                self.router.insert(path, at).map_err(|cause| wrong(cause.to_string()))?;
                self.paths.insert(path.to_owned(), at);
                self.routes.push(Route { path: path.to_owned(), public, ..Route::default() });
                at
            }
        };
        let route = self.routes.get_mut(at).ok_or_else(|| wrong("lost".to_owned()))?;
        let answering = Answering { handler, tally: Tally::default() };
        if route.methods.insert(method.as_str().to_owned(), answering).is_some() {
            return Err(wrong(format!("{method} is answered twice")));
        }
        Ok(())
    }

    /// Holds the bodies of every route against what `contract` says of them.
    pub(crate) fn hold_to(&mut self, contract: &Contract) {
        for (path, at) in &self.paths {
            let Some(route) = self.routes.get_mut(*at) else { continue };
            for method in [Method::POST, Method::PUT, Method::PATCH] {
                let body =
                    contract.body(&method, path).filter(|_| route.methods.contains_key(method.as_str()));
                route.bodies.extend(body.map(|it| (method.as_str().to_owned(), Arc::new(it))));
            }
        }
    }

    /// How many pairs of method and path are answered.
    pub(crate) fn count(&self) -> usize {
        self.routes.iter().map(|it| it.methods.len()).sum()
    }

    /// The route of a path, and what stands for its parameter.
    pub(crate) fn find(&self, path: &str) -> Option<(&Route, Option<String>)> {
        let matched = self.router.at(path).ok()?;
        let parameter =
            matched.params.iter().next().map(|(_, value)| {
                percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned()
            });
        Some((self.routes.get(*matched.value)?, parameter))
    }
}

impl Route {
    /// What the body of a method must be like.
    pub(crate) fn body(&self, method: &Method) -> Option<&Body> {
        self.bodies.get(method.as_str()).map(Arc::as_ref)
    }

    /// How often a method was answered; none for one that has no handler of its own.
    pub(super) fn tally(&self, method: &Method) -> Option<&Tally> {
        self.methods.get(method.as_str()).map(|it| &it.tally)
    }

    /// The handler of a method; otherwise the response that names the methods there are.
    pub(crate) fn handler(&self, method: &Method) -> Result<&Handler, Box<Response>> {
        // What GET answers, HEAD answers without the body (RFC 9110, 9.3.2), which the server leaves out.
        let asked = if method == Method::HEAD { Method::GET.as_str() } else { method.as_str() };
        self.methods.get(asked).map(|it| &it.handler).ok_or_else(|| {
            let mut allowed: Vec<&str> = self.methods.keys().map(String::as_str).collect();
            if self.methods.contains_key(Method::GET.as_str()) {
                allowed.push(Method::HEAD.as_str());
            }
            allowed.sort_unstable();
            let allowed = allowed.join(", ");
            let mut response = Problem::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed")
                .detail(format!("This path answers {allowed}."))
                .into_response();
            if let Ok(allowed) = allowed.parse() {
                response.headers_mut().insert(header::ALLOW, allowed);
            }
            Box::new(response)
        })
    }
}
