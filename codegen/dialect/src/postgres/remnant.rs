//! What is left of an operation that was half done when its migration was turned round.

use diglot_model::{Catalog, CatalogTable, names};

use super::{drop_constraint, quoted};

/// The statements that remove what belongs to `from` alone, or to the way from there to `to`: constraints that were not held
/// against the rows yet, indexes whose building was broken off, checks that were to make room for NOT NULL.
pub(super) fn remove(live: &Catalog, from: &Catalog, to: &Catalog) -> Vec<String> {
    let mut out = Vec::new();
    for (name, table) in &live.tables {
        let Some(wanted) = to.tables.get(name) else { continue };
        let before = from.tables.get(name);
        let on_the_way: Vec<String> =
            table.columns.iter().map(|it| names::not_null(name, &it.name)).collect();
        let wanted = constraints(wanted);
        for found in constraints(table) {
            // What is unfinished says so behind its name.
            let declared = found.split(" (").next().unwrap_or(found);
            let ours = before.is_some_and(|it| constraints(it).contains(&declared))
                || on_the_way.iter().any(|it| it == declared);
            if ours && !wanted.contains(&declared) {
                out.push(drop_constraint(name, declared));
                out.push(format!("DROP INDEX IF EXISTS {}", quoted(declared)));
            }
        }
    }
    out
}

/// The names of a table's references, checks, unique constraints and indexes.
fn constraints(table: &CatalogTable) -> Vec<&str> {
    let names = table.references.keys().chain(table.checks.keys()).chain(table.indexes.keys());
    names.map(String::as_str).collect()
}
