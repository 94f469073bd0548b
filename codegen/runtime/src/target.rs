//! Which database, from a URL.

use std::path::PathBuf;

#[cfg(feature = "postgres")]
use crate::Secret;

/// Which database to open.
#[derive(Clone)]
pub enum Target {
    /// A SQLite file, made when missing.
    #[cfg(feature = "sqlite")]
    Sqlite(PathBuf),
    /// A Postgres server.
    #[cfg(feature = "postgres")]
    Postgres {
        /// Where and as whom.
        config: Box<tokio_postgres::Config>,
        /// Whether and how to encrypt.
        tls: Tls,
    },
}

/// A database of a Postgres server, with what is not said filled in as the server's own tools do.
#[cfg(feature = "postgres")]
#[derive(Debug, Clone)]
pub struct ServerPlace {
    /// The first host: a name, an address, or the folder of a socket.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Who connects.
    pub user: String,
    /// The database.
    pub database: String,
    /// The password, where the URL has one.
    pub password: Option<Secret<String>>,
    /// What the connection is told, `-c search_path=…`.
    pub options: Option<String>,
}

#[cfg(feature = "postgres")]
impl ServerPlace {
    fn of(config: &tokio_postgres::Config) -> Self {
        let host = match config.get_hosts().first() {
            Some(tokio_postgres::config::Host::Tcp(host)) => host.clone(),
            #[cfg(unix)]
            Some(tokio_postgres::config::Host::Unix(path)) => path.display().to_string(),
            None => "localhost".to_owned(),
        };
        let user = config.get_user().unwrap_or("postgres").to_owned();
        Self {
            host,
            port: config.get_ports().first().copied().unwrap_or(5432),
            database: config.get_dbname().unwrap_or(&user).to_owned(),
            user,
            password: config.get_password().map(|it| Secret::new(String::from_utf8_lossy(it).into_owned())),
            options: config.get_options().map(str::to_owned),
        }
    }
}

/// Whether and how a connection is encrypted: `sslmode`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Tls {
    /// Never.
    Disable,
    /// If the server can.
    #[default]
    Prefer,
    /// Always, whoever the server is.
    Require,
    /// Always, and the server's certificate is signed by somebody trusted.
    VerifyCa {
        /// A file of trusted certificates (`sslrootcert`), or the system's.
        roots: Option<PathBuf>,
    },
    /// As [`Tls::VerifyCa`], and it is for the host connected to.
    VerifyFull {
        /// A file of trusted certificates (`sslrootcert`), or the system's.
        roots: Option<PathBuf>,
    },
}

/// Why a URL names no database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// Another scheme, or none.
    #[error("the scheme `{0}` is not one of sqlite:, postgres:// and postgresql://")]
    Scheme(String),
    /// No file after `sqlite:`.
    #[error("`sqlite:` must be followed by a file, as in sqlite:database/app.db")]
    NoFile,
    /// A database in memory.
    #[error(
        "`:memory:` would be another database for every connection; name a file, as in sqlite:/tmp/app.db"
    )]
    Memory,
    /// Parameters behind the file.
    #[error("a file of SQLite takes no parameters; write sqlite:FILE without `?` and what follows it")]
    Parameters,
    /// Not a URL of a server.
    #[error("not a URL of a Postgres server: {0}")]
    Url(String),
    /// Another `sslmode`.
    #[error("sslmode `{0}` is not one of disable, prefer, require, verify-ca and verify-full")]
    SslMode(String),
}

impl Target {
    /// Reads `sqlite:path`, `postgres://…` or `postgresql://…`.
    ///
    /// # Errors
    /// See [`TargetError`]; no error holds the URL's password.
    pub fn parse(url: &str) -> Result<Self, TargetError> {
        let (scheme, rest) = url.split_once(':').unwrap_or(("", url));
        match scheme {
            #[cfg(feature = "sqlite")]
            "sqlite" => {
                let path = rest.strip_prefix("//").unwrap_or(rest);
                match path {
                    "" => Err(TargetError::NoFile),
                    // Each connection would have a database of its own.
                    ":memory:" => Err(TargetError::Memory),
                    path if path.contains('?') => Err(TargetError::Parameters),
                    path => Ok(Self::Sqlite(path.into())),
                }
            }
            #[cfg(feature = "postgres")]
            "postgres" | "postgresql" => Self::postgres(url),
            _ => {
                let _ = rest;
                // What is no scheme may be a password that stands in the wrong place.
                let is_scheme = |it: char| it.is_ascii_alphanumeric() || matches!(it, '+' | '-' | '.');
                let scheme = if scheme.chars().all(is_scheme) { scheme } else { "" };
                Err(TargetError::Scheme(scheme.to_owned()))
            }
        }
    }

    #[cfg(feature = "postgres")]
    fn postgres(text: &str) -> Result<Self, TargetError> {
        let mut url = url::Url::parse(text).map_err(|cause| TargetError::Url(cause.to_string()))?;
        let (mut mode, mut roots, mut rest) = (None, None, Vec::new());
        for (name, value) in url.query_pairs() {
            match &*name {
                "sslmode" => mode = Some(value.into_owned()),
                "sslrootcert" => roots = Some(PathBuf::from(&*value)),
                _ => rest.push((name.into_owned(), value.into_owned())),
            }
        }
        let tls = Tls::parse(mode.as_deref().unwrap_or("prefer"), roots)?;
        url.set_query(None);
        if !rest.is_empty() {
            url.query_pairs_mut().extend_pairs(rest);
        }
        // A form writes a space as `+`, which Postgres takes for itself; a `+` is `%2B` by now.
        let config: tokio_postgres::Config = url
            .as_str()
            .replace('+', "%20")
            .parse()
            .map_err(|_| TargetError::Url("it has a part Postgres does not know".to_owned()))?;
        Ok(Self::Postgres { config: Box::new(config), tls })
    }

    /// Where the database is, without any secret: a path, or `host:port/name`.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(path) => path.display().to_string(),
            #[cfg(feature = "postgres")]
            Self::Postgres { config, .. } => {
                let ServerPlace { host, port, database, .. } = ServerPlace::of(config);
                format!("{host}:{port}/{database}")
            }
        }
    }

    /// Where on which server the database is, for the server's own tools; none where it is a file.
    #[cfg(feature = "postgres")]
    #[must_use]
    pub fn server(&self) -> Option<(ServerPlace, &Tls)> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => None,
            Self::Postgres { config, tls } => Some((ServerPlace::of(config), tls)),
        }
    }
}

impl std::fmt::Debug for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Target({})", self.place())
    }
}

impl Tls {
    /// Reads an `sslmode`.
    ///
    /// # Errors
    /// [`TargetError::SslMode`] for another word.
    pub fn parse(mode: &str, roots: Option<PathBuf>) -> Result<Self, TargetError> {
        match mode {
            "disable" => Ok(Self::Disable),
            "prefer" => Ok(Self::Prefer),
            "require" => Ok(Self::Require),
            "verify-ca" => Ok(Self::VerifyCa { roots }),
            "verify-full" => Ok(Self::VerifyFull { roots }),
            other => Err(TargetError::SslMode(other.to_owned())),
        }
    }
}
