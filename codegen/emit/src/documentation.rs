//! `docs/schema.md`: the schema for people, and where the engines are told different things.

use diglot_model::{Access, Action, Column, EngineOption, Schema, Table, Type};

/// The document, as text.
pub(crate) fn emit(schema: &Schema) -> String {
    let mut out = String::from(
        "# The schema\n\nWritten by `cargo xtask gen` from the declarations; do not edit.\n\n```mermaid\nerDiagram\n",
    );
    for table in schema.tables.values() {
        for reference in &table.references {
            let required =
                reference.columns.iter().all(|it| table.columns.get(it).is_some_and(|it| !it.nullable));
            let parent = if required { "||" } else { "|o" };
            out.push_str(&format!(
                "    {} {parent}--o{{ {} : {}\n",
                reference.referenced_table,
                table.name,
                reference.columns.join("_")
            ));
        }
    }
    out.push_str("```\n");
    for table in schema.tables.values() {
        self::table(&mut out, table);
    }
    for view in schema.views.values() {
        out.push_str(&format!(
            "\n## {} (view)\n\n{}\n\n",
            view.name,
            view.comment.as_deref().unwrap_or_default()
        ));
        columns(&mut out, view.columns.iter());
    }
    divergences(&mut out, schema);
    out
}

fn table(out: &mut String, table: &Table) {
    out.push_str(&format!("\n## {}\n\n{}\n\n", table.name, table.comment.as_deref().unwrap_or_default()));
    columns(out, table.columns.values());
    let mut facts = Vec::new();
    match &table.primary_key {
        Some(key) => facts.push(format!("Primary key: {}", key.columns.join(", "))),
        None => facts.push("No primary key".to_owned()),
    }
    for unique in &table.uniques {
        let nulls = if unique.nulls_not_distinct { ", NULL included" } else { "" };
        facts.push(format!("Unique: {}{nulls}", unique.columns.join(", ")));
    }
    for reference in &table.references {
        facts.push(format!(
            "{} → {} ({}), on delete {}{}",
            reference.columns.join(", "),
            reference.referenced_table,
            reference.referenced_columns.join(", "),
            action(reference.on_delete),
            if reference.deferrable { ", checked at commit" } else { "" }
        ));
    }
    facts.extend(table.checks.iter().map(|it| format!("Check: {}", it.name)));
    for index in &table.indexes {
        let kind = if index.unique { "Unique index" } else { "Index" };
        let rows = if index.predicate.is_some() { ", over some rows" } else { "" };
        facts.push(format!("{kind}: {}{rows}", index.name));
    }
    match table.access {
        Access::Full => {}
        Access::ReadOnly => facts.push("Clients read it; the program alone writes".to_owned()),
        Access::None => facts.push("Clients have no access: it is the program's own".to_owned()),
    }
    out.push('\n');
    for fact in facts {
        out.push_str(&format!("- {fact}\n"));
    }
}

fn columns<'a>(out: &mut String, columns: impl Iterator<Item = &'a Column>) {
    out.push_str("| column | type | meaning |\n| --- | --- | --- |\n");
    for column in columns {
        let kind = match &column.rust_type {
            Some(name) if column.kind == Type::Json => format!("Json<{name}>"),
            Some(name) => name.clone(),
            None => column.kind.declared(),
        };
        let kind = if column.nullable { format!("Option<{kind}>") } else { kind };
        let comment = column.comment.as_deref().unwrap_or_default().replace('\n', " ").replace('|', "\\|");
        let secret = match (column.secret, column.read_only) {
            (true, _) => " Secret.",
            (false, true) => " Clients cannot write it.",
            (false, false) => "",
        };
        out.push_str(&format!("| `{}` | `{kind}` | {comment}{secret} |\n", column.name));
    }
}

fn action(action: Action) -> &'static str {
    match action {
        Action::NoAction => "nothing is done and the delete refused",
        Action::Restrict => "refuse",
        Action::Cascade => "delete these rows, too",
        Action::SetNull => "set to NULL",
        Action::SetDefault => "set to the default",
    }
}

/// What only one engine is told.
fn divergences(out: &mut String, schema: &Schema) {
    let mut found: Vec<String> = Vec::new();
    let mut add = |place: String, options: &[EngineOption]| {
        for option in options {
            let what = if option.name == "only" {
                format!("only {} has it", option.engine)
            } else if option.value.is_empty() {
                format!("{} is told `{}`", option.engine, option.name)
            } else {
                format!("{} is told `{} = {}`", option.engine, option.name, option.value)
            };
            found.push(format!("- {place}: {what}\n"));
        }
    };
    for table in schema.tables.values() {
        add(format!("table `{}`", table.name), &table.options);
        for column in table.columns.values() {
            add(format!("column `{}.{}`", table.name, column.name), &column.options);
        }
        for index in &table.indexes {
            add(format!("index `{}`", index.name), &index.options);
        }
    }
    out.push_str("\n## Divergences\n\n");
    if found.is_empty() {
        out.push_str("None: both engines are told the same.\n");
    } else {
        out.extend(found);
    }
}
