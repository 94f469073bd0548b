//! Changes and expressions to SQL, and SQL back to a catalogue: one module per engine.
//!
//! **Invariant:** every difference between the engines lives in `sqlite.rs` or `postgres.rs`. The other
//! modules are shared by both and never ask which engine they work for.

mod canonical;
mod condition;
mod ddl;
mod expression;
mod identifier;
#[cfg(feature = "postgres")]
mod postgres;
mod query;
mod read;
mod rows;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stage;

pub use diglot_model::Enumerations;
use diglot_model::{Catalog, NamedQuery, Schema, Table};
use diglot_plan::{Capabilities, Change, Condition, Loss, Step};

pub use canonical::{canonical, canonical_query};
pub use identifier::{identifier, quoted};
#[cfg(feature = "postgres")]
pub use postgres::{POSTGRES, Postgres};
pub use query::{Queries, native};
pub use read::ReadError;
#[cfg(feature = "sqlite")]
pub use sqlite::{SQLITE, Sqlite};
pub use stage::Stage;

/// One SQL dialect: what an engine is told, and what it must then hold.
pub trait Dialect: Capabilities + Sync {
    /// The engine's name as used in folder names and reports: `sqlite`, `postgres`.
    fn name(&self) -> &'static str;

    /// The statements that make `change`, each without its semicolon.
    fn statements(&self, change: &Change, enumerations: &Enumerations) -> Vec<String>;

    /// What the engine is told to do a step, in the parts that run one after another.
    fn stages(&self, step: &Step) -> Vec<Stage>;

    /// What is said before and after statements that run in one transaction of a migration.
    fn transaction(&self) -> (&'static [&'static str], &'static [&'static str]);

    /// The statements that remove what is left in `live` of operations that were half done when a migration on its way to
    /// `from` was turned round to `to`.
    fn remnants(&self, live: &Catalog, from: &Catalog, to: &Catalog) -> Vec<String> {
        let _ = (live, from, to);
        Vec::new()
    }

    /// A query that counts the rows that are not as `condition` wants them; none where the engine could not be
    /// in such a state.
    fn violations(&self, condition: &Condition, enumerations: &Enumerations) -> Option<String>;

    /// A query that counts what would be lost.
    fn count(&self, loss: &Loss) -> String {
        match loss {
            Loss::Table(table) => format!("SELECT count(*) FROM {}", quoted(table)),
            Loss::Column(table, column) => {
                format!("SELECT count({}) FROM {}", quoted(column), quoted(table))
            }
        }
    }

    /// What the engine's catalogue must hold for `schema`.
    ///
    /// # Errors
    /// An expression this dialect renders but cannot read back.
    fn structure(&self, schema: &Schema) -> Result<Catalog, ReadError>;

    /// What `statements`, run on an empty database, would leave in the catalogue; they may create tables
    /// and indexes, and add constraints to tables they created.
    ///
    /// # Errors
    /// A statement that does not parse, or is of another kind.
    fn read(&self, statements: &[String]) -> Result<Catalog, ReadError>;

    /// The statement that sets the comment of a table, or of one of its columns; none where the engine keeps
    /// no comments.
    fn comment(&self, table: &str, column: Option<&str>, text: Option<&str>) -> Option<String>;

    /// The statements that make the triggers of a table what its columns ask for, whatever is there.
    fn triggers(&self, table: &Table) -> Vec<String>;

    /// The statement of a named query; its parameters are numbered in the order of its signature.
    fn query(&self, query: &NamedQuery) -> String;

    /// Reads one statement by the dialect's own grammar.
    ///
    /// # Errors
    /// It does not parse.
    fn parses(&self, statement: &str) -> Result<(), ReadError>;

    /// The repository's statements over one table.
    fn queries(&self) -> Queries;
}

/// Every dialect compiled in.
#[must_use]
pub fn all() -> Vec<&'static dyn Dialect> {
    vec![
        #[cfg(feature = "sqlite")]
        &SQLITE,
        #[cfg(feature = "postgres")]
        &POSTGRES,
    ]
}
