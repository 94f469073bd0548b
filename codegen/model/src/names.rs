//! Deterministic names of constraints and indexes, the same on both engines.

/// The longest identifier, in bytes; Postgres cuts longer ones with no more than a notice.
/// Source: PostgreSQL documentation, section 4.1.1 (`NAMEDATALEN` - 1).
pub const MAX_IDENTIFIER_BYTES: usize = 63;

/// The name of a table's primary key.
#[must_use]
pub fn primary_key(table: &str) -> String {
    format!("{table}_pkey")
}

/// The name of a unique constraint or unique index.
#[must_use]
pub fn unique(table: &str, columns: &[String]) -> String {
    format!("{table}_{}_key", columns.join("_"))
}

/// The name of a foreign key.
#[must_use]
pub fn reference(table: &str, columns: &[String]) -> String {
    format!("{table}_{}_fkey", columns.join("_"))
}

/// The name of a declared check.
#[must_use]
pub fn check(table: &str, columns: &[String]) -> String {
    format!("{table}_{}_check", columns.join("_"))
}

/// The name of an index.
#[must_use]
pub fn index(table: &str, columns: &[String]) -> String {
    format!("{table}_{}_idx", columns.join("_"))
}

/// The name of the check that keeps a column to the values of its type.
#[must_use]
pub fn domain(table: &str, column: &str) -> String {
    format!("{table}_{column}_domain")
}

/// The name of the trigger that keeps an updated time.
#[must_use]
pub fn touch(table: &str, column: &str) -> String {
    format!("{table}_{column}_touch")
}

/// The name of the trigger that keeps a column and the name it had before the same.
#[must_use]
pub fn former(table: &str, column: &str) -> String {
    format!("{table}_{column}_former")
}

/// The name of the check that stands in for a column's NOT NULL while the rows are looked at.
#[must_use]
pub fn not_null(table: &str, column: &str) -> String {
    format!("{table}_{column}_not_null")
}

/// A column's or method's name as a type's: `active_sessions` is `ActiveSessions`.
#[must_use]
pub fn pascal_case(name: &str) -> String {
    let word = |it: &str| {
        let mut letters = it.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    name.split('_').map(word).collect()
}

/// `Active` to `active`, `OAuthOnly` to `o_auth_only`.
#[must_use]
pub fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.chars().enumerate() {
        if letter.is_uppercase() {
            if at > 0 {
                out.push('_');
            }
            out.extend(letter.to_lowercase());
        } else {
            out.push(letter);
        }
    }
    out
}
