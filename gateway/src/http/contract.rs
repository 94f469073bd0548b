//! Request bodies are held against the document that is served, so that what it says and what is taken are one thing: an
//! object where one is described, a decimal of the documented pattern, a word of an enumeration.
//!
//! Lengths and ranges are left to the database, which names the constraint.

use std::sync::{Arc, OnceLock};

use hyper::{Method, StatusCode};
use jsonschema::{ValidationError, Validator, error::ValidationErrorKind, paths::LocationSegment};
use serde_json::Value;

use super::Problem;

/// What the database judges, with better words.
const OF_THE_DATABASE: [&str; 4] = ["minimum", "maximum", "minLength", "maxLength"];

/// The document that is served.
pub(crate) struct Contract {
    document: Arc<Value>,
}

/// What one route says of its body.
pub(crate) struct Body {
    document: Arc<Value>,
    schema: Value,
    /// Made when the first body comes: most routes of a run never see one.
    validator: OnceLock<Result<Validator, String>>,
}

impl Contract {
    pub(crate) fn new(document: &Value) -> Self {
        let mut document = document.clone();
        leave_out(&mut document);
        Self { document: Arc::new(document) }
    }

    /// The body of a route; none where the document describes none.
    pub(crate) fn body(&self, method: &Method, path: &str) -> Option<Body> {
        let escaped = path.replace('~', "~0").replace('/', "~1");
        let method = method.as_str().to_ascii_lowercase();
        let pointer = format!("/paths/{escaped}/{method}/requestBody/content/application~1json/schema");
        let schema = self.document.pointer(&pointer)?.clone();
        Some(Body { document: self.document.clone(), schema, validator: OnceLock::new() })
    }
}

/// Leaves out what is not looked at here. A column may have the name of a keyword, and its value is then a schema.
fn leave_out(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, value| !OF_THE_DATABASE.contains(&key.as_str()) || value.is_object());
            map.values_mut().for_each(leave_out);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out),
        _ => {}
    }
}

impl Body {
    /// Refuses a body that is not as the document says.
    pub(crate) fn check(&self, body: &[u8]) -> Result<(), Problem> {
        let value: Value = super::body::parse_any(body)?;
        match self.validator.get_or_init(|| self.compile()) {
            Ok(validator) => match validator.iter_errors(&value).next() {
                None => Ok(()),
                Some(error) => Err(problem(&error)),
            },
            Err(cause) => {
                tracing::error!(cause, "the document of the routes is not a schema");
                Err(Problem::internal())
            }
        }
    }

    /// The schema with the components it names.
    fn compile(&self) -> Result<Validator, String> {
        let mut root = self.schema.clone();
        if let (Some(root), Some(components)) = (root.as_object_mut(), self.document.get("components")) {
            root.insert("components".to_owned(), components.clone());
        }
        // A time of day and a length of time have no zone here, and more spellings than JSON Schema knows.
        jsonschema::draft202012::options()
            .should_validate_formats(true)
            .with_format("time", |_| true)
            .with_format("duration", |_| true)
            .build(&root)
            .map_err(|cause| cause.to_string())
    }
}

/// What is wrong, with the field it is about.
fn problem(error: &ValidationError<'_>) -> Problem {
    // Of a value that may be NULL, what is wrong with the one that is not.
    if let ValidationErrorKind::AnyOf { context } = error.kind()
        && let Some(first) = context.first().and_then(|it| it.first())
    {
        return problem_at(error, first);
    }
    problem_at(error, error)
}

fn problem_at(place: &ValidationError<'_>, error: &ValidationError<'_>) -> Problem {
    let unacceptable = |field: String, says: String| {
        let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "Not acceptable").detail(says);
        if field.is_empty() { problem } else { problem.field(field) }
    };
    let path = path(place);
    let within = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or("?");
            unacceptable(within(name), format!("missing field `{name}`"))
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let name = unexpected.first().map_or("?", String::as_str);
            unacceptable(within(name), format!("unknown field `{name}`"))
        }
        _ if path.is_empty() => {
            let is = match place.instance().as_ref() {
                Value::Array(_) => "a list",
                Value::String(_) => "a text",
                Value::Number(_) => "a number",
                Value::Bool(_) => "true or false",
                Value::Null => "null",
                Value::Object(_) => "another object",
            };
            unacceptable(path, format!("The body is {is}; send an object with the names of the fields."))
        }
        ValidationErrorKind::Enum { options } => {
            let words: Vec<String> =
                options.as_array().into_iter().flatten().map(|it| it.to_string()).collect();
            unacceptable(path.clone(), format!("{path}: it is none of {}", words.join(", ")))
        }
        // The value is not repeated: it may be long, and it may be a secret.
        _ => {
            let says = format!("{path}: {}", error.masked_with("it"));
            unacceptable(path, says)
        }
    }
}

/// Where in the body: `manifest.files[0].path`.
fn path(error: &ValidationError<'_>) -> String {
    let mut path = String::new();
    for segment in error.instance_path() {
        match segment {
            LocationSegment::Property(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&name);
            }
            LocationSegment::Index(at) => path.push_str(&format!("[{at}]")),
        }
    }
    path
}
