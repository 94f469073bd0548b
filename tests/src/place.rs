//! Where a proof runs: SQLite, and Postgres databases of every kind of locale people's servers have.
//!
//! What a database orders and lowers by itself depends on its locale, so a text that is compared without a
//! collation of ours answers one way in `C` and another elsewhere. A proof that runs in one locale does not see it.

use std::fmt;

/// The locale of a Postgres database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locale {
    /// Orders bytes; lowers and raises ASCII alone.
    C,
    /// Orders bytes; lowers and raises the letters of every script.
    CUtf8,
    /// English by ICU: orders as a dictionary does (`a`, `B`), lowers and raises the letters of every script.
    IcuEnglish,
}

impl Locale {
    /// Every locale, the plainest first: what a random suite shrinks towards.
    pub const ALL: [Self; 3] = [Self::C, Self::CUtf8, Self::IcuEnglish];

    /// What follows `CREATE DATABASE name`.
    pub(crate) fn options(self) -> &'static str {
        match self {
            Self::C => "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'",
            Self::CUtf8 => "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C.UTF-8'",
            Self::IcuEnglish => {
                "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C.UTF-8'"
            }
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::C => "C",
            Self::CUtf8 => "C.UTF-8",
            Self::IcuEnglish => "ICU en-US",
        })
    }
}

/// Where a proof runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A SQLite file.
    Sqlite,
    /// A Postgres database of this locale.
    Postgres(Locale),
}

impl Place {
    /// Every place a proof runs in.
    pub const ALL: [Self; 4] = [
        Self::Sqlite,
        Self::Postgres(Locale::C),
        Self::Postgres(Locale::CUtf8),
        Self::Postgres(Locale::IcuEnglish),
    ];

    /// `sqlite` or `postgres`.
    #[must_use]
    pub fn engine(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres(_) => "postgres",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite => formatter.write_str("sqlite"),
            Self::Postgres(locale) => write!(formatter, "postgres in the locale {locale}"),
        }
    }
}
