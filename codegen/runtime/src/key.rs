//! Keys as text: what stands in an address for a row.

use crate::{Decimal, Timestamp, Uuid};

/// A primary key that can stand in an address.
pub trait Key: Sized + Clone + Send + Sync + 'static {
    /// The key as text, without `/`.
    fn to_text(&self) -> String;
    /// The key with this text.
    fn from_text(text: &str) -> Option<Self>;
}

impl Key for Uuid {
    fn to_text(&self) -> String {
        self.to_string()
    }

    fn from_text(text: &str) -> Option<Self> {
        // Only the hyphenated form: one row, one address.
        (text.len() == 36).then(|| text.parse().ok()).flatten()
    }
}

impl Key for String {
    fn to_text(&self) -> String {
        self.clone()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

macro_rules! plain {
    ($($kind:ty),+) => {$(
        impl Key for $kind {
            fn to_text(&self) -> String {
                self.to_string()
            }

            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )+};
}

plain!(i16, i32, i64, bool, Decimal, Timestamp, jiff::civil::Date, jiff::civil::Time);

/// Parts of a key with `,` between them; a `,` or `%` inside a part is percent-encoded (RFC 3986).
fn joined(parts: &[String]) -> String {
    let encoded: Vec<String> = parts.iter().map(|it| it.replace('%', "%25").replace(',', "%2C")).collect();
    encoded.join(",")
}

fn parts(text: &str) -> Vec<String> {
    text.split(',').map(|it| it.replace("%2C", ",").replace("%25", "%")).collect()
}

macro_rules! tuples {
    ($($($name:ident $at:tt),+;)*) => {$(
        impl<$($name: Key),+> Key for ($($name,)+) {
            fn to_text(&self) -> String {
                joined(&[$(self.$at.to_text()),+])
            }

            fn from_text(text: &str) -> Option<Self> {
                let mut parts = parts(text).into_iter();
                let key = ($($name::from_text(&parts.next()?)?,)+);
                parts.next().is_none().then_some(key)
            }
        }
    )*};
}

// As many as the standard library compares: the compiler refuses more.
tuples! {
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, E 4;
    A 0, B 1, C 2, D 3, E 4, F 5;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}
