//! Problem documents (RFC 9457).

use hyper::{StatusCode, header};
use runtime::Error;
use serde::Serialize;

use super::{Response, content};

/// What went wrong with a request.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Problem {
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The constraint that is violated, where one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    constraint: Option<String>,
    /// The fields it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<String>,
}

impl Problem {
    /// A problem with a title of its own.
    pub(crate) fn new(status: StatusCode, title: impl Into<String>) -> Self {
        Self {
            kind: "about:blank",
            title: title.into(),
            status: status.as_u16(),
            detail: None,
            constraint: None,
            fields: Vec::new(),
        }
    }

    /// Says what it was this time, and how to mend it.
    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Names a field it is about.
    pub(crate) fn field(mut self, field: impl Into<String>) -> Self {
        self.fields.push(field.into());
        self
    }

    fn constraint(mut self, constraint: &str, fields: &[String]) -> Self {
        if !constraint.is_empty() {
            self.constraint = Some(constraint.to_owned());
        }
        self.fields = fields.to_vec();
        self
    }

    /// Something that is our fault, without saying what.
    pub(crate) fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal error")
    }

    /// What a database error means to the one who asked.
    pub(crate) fn of(error: &Error) -> Self {
        let says = error.to_string();
        match error {
            Error::Unique { constraint, columns, .. } => {
                Self::new(StatusCode::CONFLICT, "Duplicate").detail(says).constraint(constraint, columns)
            }
            Error::Stale { .. } => Self::new(StatusCode::CONFLICT, "Conflict").detail(error.to_string()),
            Error::StillReferenced { constraint, .. } => {
                Self::new(StatusCode::CONFLICT, "Still referenced").detail(says).constraint(constraint, &[])
            }
            Error::TooDeep { .. } => Self::new(StatusCode::CONFLICT, "Still referenced").detail(says),
            Error::MissingReference { constraint, columns, .. } => {
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Missing reference")
                    .detail(says)
                    .constraint(constraint, columns)
            }
            Error::Check { constraint, .. } => Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Not acceptable")
                .detail(says)
                .constraint(constraint, &[]),
            Error::OutOfRange { column, .. } => {
                // Of what is computed several columns may be meant.
                let problem = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Not acceptable").detail(says);
                column.split(", ").filter(|it| !it.is_empty()).fold(problem, Self::field)
            }
            Error::NotNull { column, .. }
            | Error::TooLong { column, .. }
            | Error::Encode { column, .. }
            | Error::InvalidText { column, .. } => {
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Not acceptable").detail(says).field(column)
            }
            Error::Full(_) => {
                tracing::error!(%error, "the database is full");
                Self::new(StatusCode::INSUFFICIENT_STORAGE, "Database full")
                    .detail("There is no space for what was to be written; nothing of it was kept.")
            }
            Error::Busy | Error::Serialization | Error::Timeout(_) | Error::Connection(_) => {
                tracing::warn!(%error, "the database is not available");
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "Database not available")
                    .detail("Try again later.")
            }
            _ => {
                tracing::error!(%error, "the database failed");
                Self::internal()
            }
        }
    }

    /// The document. A problem is made of texts and a number, which JSON always takes.
    pub(crate) fn into_json(self) -> Vec<u8> {
        serde_json::json!(self).to_string().into_bytes()
    }

    /// The response that carries it.
    pub(crate) fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = content(status, "application/problem+json", self.into_json());
        if status == StatusCode::UNAUTHORIZED {
            // A challenge says how to authenticate (RFC 9110, 11.6.1).
            let challenge = header::HeaderValue::from_static("ServiceKey header=\"X-Internal-Service-Key\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("1"));
        }
        response
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::of(&error)
    }
}
