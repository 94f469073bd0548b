//! The guide's reference pages: the language, from the golden cases; the diagnostics, from their explanations.

use std::path::Path;

use crate::{CompileError, compile_declarations, emit, explanations};

/// The words of the language on tables and columns, each with what it is for.
const ATTRIBUTES: [(&str, &str); 34] = [
    ("table", "a struct is a table, its fields the columns"),
    ("view", "a struct is what a portable query gives"),
    ("enumeration", "an enum is stored as text, one value per variant"),
    ("value", "the text of a variant, where it is not the variant in snake_case"),
    ("newtype", "a type that wraps one value"),
    ("embedded", "a group of columns that is one field"),
    ("document", "the shape of a JSON document"),
    ("key", "the column, or one of the columns, that identifies a row"),
    ("no_key", "nothing identifies a row"),
    ("identity", "the engine numbers the rows"),
    ("unique", "no two rows have the same value"),
    ("index", "rows are found and ordered by it"),
    ("check", "every row meets it"),
    ("exclusive", "at most one of the columns has a value"),
    ("exactly_one", "exactly one of the columns has a value"),
    ("default", "the value of a row that gives none"),
    ("generated", "computed from the other columns, and stored"),
    ("secret", "never in a response, a log or a debug print"),
    ("created", "when the row was made"),
    ("updated", "when the row was last changed, by whomever"),
    ("version", "counts updates; a change made from an old one is refused"),
    ("soft_delete", "deleting marks the row; what is unique is unique among the others"),
    ("reference", "a reference over several columns, or to a unique constraint"),
    ("on_delete", "what deleting the referenced row does"),
    ("on_update", "what changing the referenced key does"),
    ("deferrable", "the reference is checked at commit"),
    ("inverse", "what the referenced row calls the rows that refer to it"),
    ("no_index", "no index on the referencing columns, and why"),
    ("was", "the name before; a column is offered by both names while it says so"),
    ("postgres", "what only Postgres is told"),
    ("sqlite", "what only SQLite is told"),
    ("include", "columns an index carries along"),
    ("unbounded", "why the values of an index are short, although no bound says so"),
    ("nulls_not_distinct", "NULL is equal to NULL in a unique constraint"),
];

/// The golden cases in a folder: names and inputs, in order of name.
pub(crate) fn cases(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut cases: Vec<(String, String)> = entries
        .filter_map(|it| {
            let input = std::fs::read_to_string(it.path().join("input.rs")).ok()?;
            Some((it.file_name().to_string_lossy().into_owned(), input))
        })
        .collect();
    cases.sort();
    cases
}

/// The language reference: every case as it is written and the two SQL texts it becomes. `cases` are names and
/// inputs of the golden cases.
///
/// # Errors
/// A case does not compile.
pub(crate) fn language(cases: &[(String, String)]) -> Result<String, CompileError> {
    let mut out = String::from(
        "# The language\n\nWritten by `cargo xtask gen` from the golden cases in `tests/golden/accepted`, which are \
         applied to both\nreal servers by every test run; do not edit.\n\n| word | what it says | example |\n\
         | --- | --- | --- |\n",
    );
    for (word, meaning) in ATTRIBUTES {
        let uses = |it: &&(String, String)| {
            [format!("#[{word}]"), format!("#[{word}("), format!("{word}("), format!(", {word}")]
                .iter()
                .any(|written| it.1.contains(written.as_str()))
        };
        let example = cases.iter().find(uses).map(|it| format!("[{0}](#{0})", it.0));
        out.push_str(&format!("| `{word}` | {meaning} | {} |\n", example.unwrap_or_default()));
    }
    for (name, input) in cases {
        let project = compile_declarations(&[(&format!("{name}.rs"), input)])?;
        let files = emit(&project)?;
        let (about, declaration): (Vec<&str>, Vec<&str>) =
            input.lines().partition(|it| it.starts_with("//!"));
        let about: Vec<&str> = about.iter().map(|it| it.trim_start_matches("//!").trim()).collect();
        out.push_str(&format!(
            "\n## {name}\n\n{}\n\n```rust\n{}\n```\n",
            about.join("\n"),
            declaration.join("\n").trim()
        ));
        for (engine, path) in [("SQLite", "sql/sqlite/schema.sql"), ("Postgres", "sql/postgres/schema.sql")] {
            let sql: Vec<&str> = files.get(path).into_iter().flat_map(|it| it.lines().skip(3)).collect();
            out.push_str(&format!("\n{engine}:\n\n```sql\n{}\n```\n", sql.join("\n").trim()));
        }
        for (engine, folder) in [("SQLite", "sql/sqlite/queries/"), ("Postgres", "sql/postgres/queries/")] {
            // Without the line that says where each is from.
            let texts = files.iter().filter(|it| it.0.starts_with(folder)).map(|(path, text)| {
                let name = path.trim_start_matches(folder);
                let text = text.lines().filter(|it| !it.starts_with("-- ")).collect::<Vec<_>>().join("\n");
                format!("-- {name}\n{text}")
            });
            let texts: Vec<String> = texts.collect();
            if !texts.is_empty() {
                out.push_str(&format!("\nQueries on {engine}:\n\n```sql\n{}\n```\n", texts.join("\n\n")));
            }
        }
    }
    Ok(out)
}

/// What every diagnostic means.
pub(crate) fn errors() -> String {
    let mut out = String::from(
        "# Diagnostics\n\nWritten by `cargo xtask gen`; do not edit. `cargo xtask explain D0201` prints the same.\n",
    );
    for it in explanations() {
        out.push_str(&format!("\n## {}: {}\n\n{}\n", it.code, it.title, it.text));
    }
    out
}
