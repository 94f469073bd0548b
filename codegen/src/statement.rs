//! Statements nobody declared: each is put through the compiler as the text of a `query!` would be.

use std::path::PathBuf;

use diglot_model::{NamedQuery, Project};
use diglot_parse::{Diagnostic, Source};

use crate::{CompileError, drawn};

/// The file the statements stand in.
const FILE: &str = "statements.rs";

/// What the compiler has against a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The code of the diagnostic, `D0504`.
    pub code: String,
    /// What is wrong, in one line.
    pub message: String,
    /// How to mend it.
    pub help: Vec<String>,
}

/// Declarations, and statements that were resolved against them.
#[derive(Debug)]
pub struct Judged {
    /// The declarations, with the statements that were accepted as named queries.
    pub project: Project,
    /// For each statement its place among the project's queries, or why it was refused.
    pub statements: Vec<Result<usize, Refusal>>,
}

impl Judged {
    /// Each statement as it was resolved, or why it was refused.
    pub fn iter(&self) -> impl Iterator<Item = Result<&NamedQuery, &Refusal>> {
        self.statements.iter().map(|it| it.as_ref().map(|at| &self.project.queries[*at]))
    }
}

/// Resolves statements that give rows against declarations without a history, which are read once for all of them; a
/// statement that is refused does not spoil the others.
///
/// # Errors
/// What is wrong with the declarations, drawn without colors.
pub fn judge(files: &[(&str, &str)], statements: &[&str]) -> Result<Judged, CompileError> {
    let source = |(name, text): &(&str, &str)| Source { path: PathBuf::from(name), text: (*text).to_owned() };
    let mut sources: Vec<Source> = files.iter().map(source).collect();
    sources.push(Source { path: PathBuf::from(FILE), text: declared(statements) });
    let own = sources.len() - 1;
    let mut parsed = diglot_parse::read_sources(sources);
    let mut refused: Vec<Option<Refusal>> = vec![None; statements.len()];
    let complained = match diglot_check::resolve_declared(&parsed) {
        Ok(project) => return Ok(judged(project, refused)),
        Err(diagnostics) => diagnostics,
    };
    for diagnostic in &complained {
        let place = (diagnostic.primary.0.file == own).then(|| diagnostic.primary.0.range().start);
        let queries = &parsed.declarations.queries;
        let ends = queries.iter().map(|it| it.sql.location.range().end);
        match place.and_then(|place| ends.clone().position(|end| place < end)) {
            Some(at) => refused[at] = refused[at].take().or_else(|| Some(refusal(diagnostic))),
            None => return Err(drawn(&complained, &parsed.sources, false)),
        }
    }
    let mut verdicts = refused.iter();
    parsed.declarations.queries.retain(|_| verdicts.next().is_none_or(Option::is_none));
    let project = diglot_check::resolve_declared(&parsed).map_err(|it| drawn(&it, &parsed.sources, false))?;
    Ok(judged(project, refused))
}

fn judged(project: Project, refused: Vec<Option<Refusal>>) -> Judged {
    let mut accepted = 0..;
    let place = |it: Option<Refusal>| it.map_or_else(|| Ok(accepted.next().unwrap_or(usize::MAX)), Err);
    Judged { project, statements: refused.into_iter().map(place).collect() }
}

fn refusal(diagnostic: &Diagnostic) -> Refusal {
    Refusal {
        code: diagnostic.code.to_owned(),
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
    }
}

/// The statements as a `query!` block, a function each, in their order.
fn declared(statements: &[&str]) -> String {
    let mut text = "query! {\n".to_owned();
    for (number, statement) in statements.iter().enumerate() {
        // As many marks as it takes for the text to stand as it is.
        let longest =
            statement.split('"').skip(1).map(|it| it.len() - it.trim_start_matches('#').len()).max();
        let marks = "#".repeat(longest.unwrap_or(0) + 1);
        text.push_str(&format!(
            "fn statement_{number}() -> Vec<Statement{number}> {{ r{marks}\"{statement}\"{marks} }}\n"
        ));
    }
    text.push_str("}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::judge;

    const DECLARATIONS: &str = "#[table(users)] pub struct User { #[key] pub id: i64, pub name: Text<80> }";

    #[test]
    fn a_refused_statement_does_not_spoil_the_others() {
        let statements = ["SELECT id FROM users", "SELECT nothing FROM users", "SELECT '\"#' AS a", "no", ""];
        let judged = judge(&[("users.rs", DECLARATIONS)], &statements).expect("declarations");
        let found: Vec<_> = judged
            .iter()
            .map(|it| it.map(|query| query.outputs[0].column.name.clone()).map_err(|it| it.code.as_str()))
            .collect();
        let accepted = |name: &str| Ok(name.to_owned());
        assert_eq!(found, [accepted("id"), Err("D0306"), accepted("a"), Err("D0500"), Err("D0500")]);
    }

    #[test]
    fn wrong_declarations_are_nobodys_statement() {
        let error =
            judge(&[("users.rs", "#[table(users)] pub struct User { pub id: Nothing }")], &["SELECT 1"]);
        assert!(error.expect_err("refused").to_string().contains("Nothing"));
    }
}
