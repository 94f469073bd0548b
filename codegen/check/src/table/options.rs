//! What only one engine is told.

use diglot_model::EngineOption;
use diglot_parse::{ColumnDeclaration, Diagnostic, OptionDeclaration, TableDeclaration};

/// The options of one engine that the compiler knows where to put.
pub(super) fn options(
    declared: &[OptionDeclaration],
    known: &[(&str, &str)],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<EngineOption> {
    let mut out = Vec::new();
    for option in declared {
        let (engine, name) = (option.engine.text.as_str(), option.name.text.as_str());
        if known.contains(&(engine, name)) {
            if let Err(cause) = parses_inside(engine, name, &option.value) {
                diagnostics.push(
                    Diagnostic::new(
                        "D0226",
                        option.name.location,
                        format!("`{name}` is not {engine} SQL: {cause}"),
                    )
                    .help("the text is put into the statement as it is"),
                );
                continue;
            }
            out.push(EngineOption {
                engine: option.engine.text.clone(),
                name: option.name.text.clone(),
                value: option.value.clone(),
            });
            continue;
        }
        let here: Vec<String> = known.iter().map(|(engine, name)| format!("{engine}({name})")).collect();
        let message = format!("`{engine}` is not told `{name}` here");
        diagnostics.push(
            Diagnostic::new("D0226", option.name.location, message)
                .help(format!("known here: {}", here.join(", "))),
        );
    }
    out
}

/// Storage parameters of tables and indexes on Postgres. Source: PostgreSQL 18, CREATE TABLE and CREATE INDEX.
const STORAGE: [&str; 12] = [
    "fillfactor",
    "toast_tuple_target",
    "parallel_workers",
    "user_catalog_table",
    "log_autovacuum_min_duration",
    "vacuum_truncate",
    "vacuum_index_cleanup",
    "deduplicate_items",
    "buffering",
    "fastupdate",
    "gin_pending_list_limit",
    "pages_per_range",
];

/// The first word of `name = value, …` that is no storage parameter.
fn unknown_storage(value: &str) -> Option<&str> {
    let names = value.split(',').map(|it| it.split('=').next().unwrap_or(it).trim());
    let known = |it: &&str| {
        let name = it.strip_prefix("toast.").unwrap_or(it);
        STORAGE.contains(&name) || name.starts_with("autovacuum_") || name == "autosummarize"
    };
    names.into_iter().find(|it| !known(it))
}

/// Whether a text that is put into a statement as it is parses there.
pub(super) fn parses_inside(engine: &str, name: &str, value: &str) -> Result<(), String> {
    let statement = match name {
        "with" => format!("CREATE TABLE t (a integer) WITH ({value})"),
        "using" => format!("CREATE INDEX i ON t USING {value} (a)"),
        "type" => format!("CREATE TABLE t (a {value})"),
        _ if value.is_empty() => return Ok(()),
        _ => return Err("it is a word alone".to_owned()),
    };
    let grammar: &dyn sqlparser::dialect::Dialect = if engine == "sqlite" {
        &sqlparser::dialect::SQLiteDialect {}
    } else {
        &sqlparser::dialect::PostgreSqlDialect {}
    };
    if let Some(unknown) = Some(value).filter(|_| name == "with").and_then(unknown_storage) {
        return Err(match diglot_parse::did_you_mean(unknown, STORAGE) {
            Some(near) => format!("it has no storage parameter `{unknown}`; did you mean `{near}`?"),
            None => format!("it has no storage parameter `{unknown}`"),
        });
    }
    match sqlparser::parser::Parser::parse_sql(grammar, &statement) {
        Ok(parsed) if parsed.len() == 1 => Ok(()),
        Ok(_) => Err("it ends the statement".to_owned()),
        Err(cause) => Err(cause.to_string()),
    }
}

pub(super) fn table_options(
    declaration: &TableDeclaration,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<EngineOption> {
    options(&declaration.options, &[("postgres", "with"), ("sqlite", "without_rowid")], diagnostics)
}

pub(super) fn column_options(
    declaration: &ColumnDeclaration,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<EngineOption> {
    let out = options(&declaration.options, &[("postgres", "type")], diagnostics);
    if let (Some(_), Some(option)) = (out.first(), declaration.options.first())
        && (declaration.kind.name.text != "Text" || !declaration.kind.arguments.is_empty())
    {
        diagnostics.push(
            Diagnostic::new("D0226", option.name.location, "a type of one engine is a `Text` on the other")
                .also(declaration.kind.location, "the column's type")
                .help("its values are the text that type reads and writes; declare the column `Text`"),
        );
    }
    out
}
