//! Request bodies: bounded, JSON, and strict.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::{
    HeaderMap, StatusCode,
    body::{Body as _, Incoming},
    header,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Problem;

/// The largest body, in bytes.
pub(crate) const LIMIT: usize = 1024 * 1024;
/// How long a body may take to arrive.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How much of a body that is too large is read and thrown away: a client that is cut off while it still sends does not
/// see the answer.
const DRAINED: usize = 8 * LIMIT;

/// Reads a whole body.
pub(crate) async fn read(body: Incoming) -> Result<Bytes, Problem> {
    tokio::time::timeout(TIMEOUT, collect(body))
        .await
        .unwrap_or_else(|_| Err(Problem::new(StatusCode::REQUEST_TIMEOUT, "The body took too long")))
}

async fn collect(mut body: Incoming) -> Result<Bytes, Problem> {
    let (mut kept, mut seen) = (Vec::new(), 0_usize);
    // One that says it is far too large is not waited for.
    if body.size_hint().lower() > DRAINED as u64 {
        return Err(too_large());
    }
    while let Some(frame) = body.frame().await {
        let frame =
            frame.map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "The body did not arrive whole"))?;
        let Some(data) = frame.data_ref() else { continue };
        seen += data.len();
        if seen <= LIMIT {
            kept.extend_from_slice(data);
        } else if seen > DRAINED {
            break;
        }
    }
    if seen > LIMIT {
        return Err(too_large());
    }
    Ok(kept.into())
}

fn too_large() -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "Body too large")
        .detail(format!("A body has at most {LIMIT} bytes."))
}

/// Refuses a body that says it is something other than JSON. No type, or the one `curl -d` sends by
/// default, is taken as JSON.
pub(crate) fn check_type(headers: &HeaderMap) -> Result<(), Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    let is_json = kind == "application/json" || kind.starts_with("application/") && kind.ends_with("+json");
    if is_json || kind.is_empty() || kind == "application/x-www-form-urlencoded" {
        return Ok(());
    }
    Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Not JSON")
        .detail(format!("The body is `{kind}`; send application/json.")))
}

/// Parses a body; what is wrong with it is said with the field it is about.
pub(crate) fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let parsed = serde_path_to_error::deserialize(&mut deserializer).map_err(|cause| {
        let path = cause.path().to_string();
        let inner = cause.into_inner();
        if inner.is_data() {
            let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "Not acceptable");
            // Where the message is about the whole object, it names the field itself.
            if path == "." {
                let says = inner.to_string();
                let field = says.strip_prefix("missing field `").and_then(|it| it.split_once('`'));
                let problem = match field {
                    Some((field, _)) => problem.field(field),
                    None => problem,
                };
                problem.detail(says)
            } else {
                problem.detail(format!("{path}: {inner}")).field(path)
            }
        } else {
            malformed(&inner)
        }
    })?;
    deserializer.end().map_err(|cause| malformed(&cause))?;
    Ok(parsed)
}

/// Parses a body of any shape. A number that no double holds is JSON all the same, and named.
pub(crate) fn parse_any(body: &[u8]) -> Result<Value, Problem> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let parsed = serde_path_to_error::deserialize(&mut deserializer).map_err(|cause| {
        let path = cause.path().to_string();
        let inner = cause.into_inner();
        if inner.to_string().starts_with("number out of range") {
            return Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "Not acceptable")
                .detail(format!("{path}: {inner}"))
                .field(path);
        }
        malformed(&inner)
    })?;
    deserializer.end().map_err(|cause| malformed(&cause))?;
    Ok(parsed)
}

fn malformed(cause: &serde_json::Error) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "Malformed JSON").detail(cause.to_string())
}
