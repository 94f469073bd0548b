//! Many statements at once through the compiler; one it cannot stand does not take the others along.

use std::panic::{AssertUnwindSafe, catch_unwind};

use codegen::Refusal;
use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{NamedQuery, Type};

/// Statements that are compiled together.
const TOGETHER: usize = 300;

/// A statement as each engine is told it.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// What SQLite is told.
    pub sqlite: String,
    /// What Postgres is told.
    pub postgres: String,
    /// The type of each output.
    pub outputs: Vec<Type>,
}

impl Compiled {
    /// What an engine is told.
    #[must_use]
    pub fn text(&self, dialect: &dyn Dialect) -> &str {
        if dialect.name() == SQLITE.name() { &self.sqlite } else { &self.postgres }
    }
}

/// What the compiler makes of a statement.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It is accepted.
    Accepted(Compiled),
    /// It is refused.
    Refused(Refusal),
    /// The compiler has a defect, in its own words.
    Defect(String),
}

/// Puts statements through the compiler, against the tables of `declarations`.
///
/// # Errors
/// What is wrong with the declarations.
pub fn compile(declarations: &str, statements: &[&str]) -> Result<Vec<Verdict>, String> {
    let mut verdicts = Vec::new();
    for some in statements.chunks(TOGETHER) {
        together(declarations, some, &mut verdicts)?;
    }
    Ok(verdicts)
}

fn together(declarations: &str, statements: &[&str], verdicts: &mut Vec<Verdict>) -> Result<(), String> {
    let files = [("tables.rs", declarations)];
    let attempt = catch_unwind(AssertUnwindSafe(|| {
        let judged = codegen::judge(&files, statements).map_err(|it| it.to_string())?;
        Ok::<_, String>(judged.iter().map(|it| it.map_or_else(refused, rendered)).collect::<Vec<_>>())
    }));
    match attempt {
        Ok(found) => verdicts.extend(found?),
        Err(_) if statements.len() > 1 => {
            let (first, second) = statements.split_at(statements.len() / 2);
            together(declarations, first, verdicts)?;
            together(declarations, second, verdicts)?;
        }
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|it| (*it).to_owned()));
            verdicts
                .push(Verdict::Defect(format!("it panicked: {}", text.unwrap_or_else(|| "?".to_owned()))));
        }
    }
    Ok(())
}

fn refused(refusal: &Refusal) -> Verdict {
    Verdict::Refused(refusal.clone())
}

fn rendered(query: &NamedQuery) -> Verdict {
    let (sqlite, postgres) = (SQLITE.query(query), POSTGRES.query(query));
    for (dialect, text) in [(&SQLITE as &dyn Dialect, &sqlite), (&POSTGRES, &postgres)] {
        if let Err(cause) = dialect.parses(text) {
            return Verdict::Defect(format!("the {} text does not parse: {cause}: {text}", dialect.name()));
        }
    }
    let outputs = query.outputs.iter().map(|it| it.column.kind.clone()).collect();
    Verdict::Accepted(Compiled { sqlite, postgres, outputs })
}
