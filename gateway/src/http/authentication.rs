//! The service key.

use hyper::{HeaderMap, StatusCode};
use runtime::Secret;
use subtle::{Choice, ConstantTimeEq};

use std::sync::RwLock;

use super::Problem;
use crate::configuration::ServiceKeys;

/// The header that carries the key.
pub(crate) const HEADER: &str = "x-internal-service-key";

/// The keys in use. They can be changed while requests are answered.
#[derive(Debug)]
pub(crate) struct Keys(RwLock<ServiceKeys>);

impl Keys {
    pub(crate) fn new(keys: ServiceKeys) -> Self {
        Self(RwLock::new(keys))
    }

    /// Puts `keys` in the place of those in use.
    pub(crate) fn change(&self, keys: ServiceKeys) {
        *self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner) = keys;
    }

    /// Refuses a request without one of the keys.
    pub(super) fn check(&self, headers: &HeaderMap) -> Result<(), Problem> {
        check(headers, &self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}

/// Refuses a request without one of the keys. The comparison takes the same time wherever the keys differ.
fn check(headers: &HeaderMap, keys: &ServiceKeys) -> Result<(), Problem> {
    let given = headers.get(HEADER).map_or(&[][..], hyper::header::HeaderValue::as_bytes);
    let is = |key: &Secret<String>| given.ct_eq(key.expose().as_bytes());
    let known = keys.next.as_ref().map_or(Choice::from(0), is) | is(&keys.current);
    if bool::from(known) {
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
        let of = |key: &str| Secret::new(key.to_owned());
        let key = ServiceKeys { current: of("correct"), next: Some(of("the next")) };
        let with = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(HEADER, HeaderValue::from_static(value));
            check(&headers, &key).is_ok()
        };
        assert!(with("correct"));
        assert!(with("the next"));
        assert!(!with("correc"));
        assert!(!with("correctt"));
        assert!(!with("Correct"));
        assert!(!with(""));
        assert!(check(&HeaderMap::new(), &key).is_err());
    }
}
