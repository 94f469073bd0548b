//! The service key.

use hyper::{HeaderMap, StatusCode};
use runtime::Secret;
use subtle::ConstantTimeEq;

use super::Problem;

/// The header that carries the key.
pub(crate) const HEADER: &str = "x-internal-service-key";

/// Refuses a request without the key. The comparison takes the same time wherever the keys differ.
pub(crate) fn check(headers: &HeaderMap, key: &Secret<String>) -> Result<(), Problem> {
    let given = headers.get(HEADER).map_or(&[][..], hyper::header::HeaderValue::as_bytes);
    if bool::from(given.ct_eq(key.expose().as_bytes())) {
        return Ok(());
    }
    Err(Problem::new(StatusCode::UNAUTHORIZED, "Unauthorized")
        .detail("Send the service key in the header X-Internal-Service-Key."))
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    #[test]
    fn only_the_very_key_is_let_in() {
        let key = Secret::new("correct".to_owned());
        let with = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(HEADER, HeaderValue::from_static(value));
            check(&headers, &key).is_ok()
        };
        assert!(with("correct"));
        assert!(!with("correc"));
        assert!(!with("correctt"));
        assert!(!with("Correct"));
        assert!(!with(""));
        assert!(check(&HeaderMap::new(), &key).is_err());
    }
}
