//! What emitted code would tell of a table, so that the runtime names a violated constraint as it does for a
//! repository.

use diglot_dialect::quoted;
use diglot_model::{Action, Reference, Schema, Table, Type, names};
use runtime::{ColumnInfo, Domain, ReferenceInfo, ReferencingInfo, Statement, TableInfo, UniqueInfo};

use crate::compiled::{leak, list, text};

/// A table's facts; its columns are those that are given, in that order, as the runtime reads an insert's values.
pub(super) fn info(schema: &Schema, table: &Table, given: &[String], insert: &str) -> &'static TableInfo {
    let columns = given.iter().map(|name| {
        let column = table.columns.get(name).unwrap_or_else(|| panic!("{} has no column {name}", table.name));
        ColumnInfo {
            name: text(name),
            domain_check: text(&names::domain(&table.name, name)),
            domain: domain(&column.kind),
            native: diglot_dialect::native(column).map(text),
            nullable: column.nullable,
            computed: column.is_computed(),
        }
    });
    let unique =
        |name: &str, columns: Vec<String>| UniqueInfo { name: text(name), columns: names_of(&columns) };
    let key = table.primary_key.as_ref().map_or("", |it| it.name.as_str());
    let uniques = table.uniques.iter().map(|it| unique(&it.name, it.columns.clone()));
    let indexes = table
        .indexes
        .iter()
        .filter(|it| it.unique)
        .map(|it| unique(&it.name, it.keys.iter().flat_map(|key| key.expression.columns()).collect()));
    leak(TableInfo {
        name: text(&table.name),
        columns: list(columns),
        primary_key: unique(key, table.key_columns().iter().map(ToString::to_string).collect()),
        uniques: list(uniques.chain(indexes)),
        references: list(table.references.iter().map(reference)),
        referencing: list(referencing(schema, &table.name)),
        deleted: table.soft_delete().map(|it| text(&it.name)),
        // A step removes no row by its repository, so nothing cascades through it.
        cascades: &[],
        version: None,
        updated: &[],
        insert: Statement::made(insert.to_owned()),
    })
}

fn domain(kind: &Type) -> Domain {
    match kind {
        Type::Text { max_length: Some(maximum) }
        | Type::CaselessText { max_length: Some(maximum) }
        | Type::Bytes { max_length: Some(maximum) } => Domain::MaxLength(*maximum),
        Type::Decimal { precision, scale } => Domain::Decimal { precision: *precision, scale: *scale },
        _ => Domain::Range,
    }
}

fn reference(it: &Reference) -> ReferenceInfo {
    ReferenceInfo {
        name: text(&it.name),
        columns: names_of(&it.columns),
        referenced_table: text(&it.referenced_table),
        exists: text(&exists(&it.referenced_table, &it.referenced_columns)),
    }
}

/// The references of other tables that keep rows of this one.
fn referencing(schema: &Schema, table: &str) -> Vec<ReferencingInfo> {
    let holders =
        schema.tables.values().flat_map(|holder| holder.references.iter().map(move |it| (holder, it)));
    let keeps = |action: Action| matches!(action, Action::NoAction | Action::Restrict);
    let keeping = holders
        .filter(|(_, it)| it.referenced_table == table && (keeps(it.on_delete) || keeps(it.on_update)));
    keeping
        .map(|(holder, it)| ReferencingInfo {
            name: text(&it.name),
            table: text(&holder.name),
            columns: names_of(&it.columns),
            referenced_columns: names_of(&it.referenced_columns),
            exists: text(&exists(&holder.name, &it.columns)),
            keeps_from_delete: keeps(it.on_delete),
            keeps_from_update: keeps(it.on_update),
        })
        .collect()
}

fn names_of(names: &[String]) -> &'static [&'static str] {
    list(names.iter().map(|it| text(it)))
}

fn exists(table: &str, columns: &[String]) -> String {
    let conditions: Vec<String> =
        columns.iter().enumerate().map(|(at, it)| format!("{} = ${}", quoted(it), at + 1)).collect();
    format!("SELECT 1 FROM {} WHERE {}", quoted(table), conditions.join(" AND "))
}
