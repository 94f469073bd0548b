//! Each table, SQLite and Postgres side by side, for a reviewer to read.

use diglot_dialect::all;
use diglot_plan::Change;

use crate::platform;

/// The width of the left column.
const WIDTH: usize = 100;

/// Breaks long lines after a comma or a word, so that both columns fit beside one another.
fn fold(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for line in text.lines() {
        let indent: String = line.chars().take_while(|it| *it == ' ').collect();
        let mut rest = line.to_owned();
        while rest.chars().count() > WIDTH {
            let head: String = rest.chars().take(WIDTH).collect();
            let at = head.rfind(' ').filter(|at| *at > indent.len()).unwrap_or(head.len());
            out.push(rest[..at].trim_end().to_owned());
            rest = format!("{indent}    {}", rest[at..].trim_start());
        }
        out.push(rest);
    }
    out
}

#[test]
fn every_table_side_by_side() {
    let project = platform::project();
    for table in project.schema.tables.keys() {
        let columns: Vec<Vec<String>> = all()
            .into_iter()
            .map(|dialect| {
                let steps = diglot_plan::schema(&project.schema, dialect);
                let of_table = steps.iter().filter(|step| match &step.change {
                    Change::CreateTable { table: created, .. } => created.name == *table,
                    Change::AddReference { table: holder, .. } => holder.name == *table,
                    _ => false,
                });
                let statements = of_table
                    .flat_map(|it| dialect.statements(&it.change, &project.schema.enumerations))
                    .filter(|it| !it.starts_with("COMMENT"));
                statements.flat_map(|it| fold(&format!("{it};"))).collect()
            })
            .collect();
        let [left, right] = columns.as_slice() else { panic!("two dialects") };
        let empty = String::new();
        let mut text = format!("{:WIDTH$} │ postgres\n", "sqlite");
        for at in 0..left.len().max(right.len()) {
            let line =
                format!("{:WIDTH$} │ {}", left.get(at).unwrap_or(&empty), right.get(at).unwrap_or(&empty));
            text.push_str(line.trim_end());
            text.push('\n');
        }
        insta::assert_snapshot!(table.as_str(), text);
    }
}
