//! Which rule comes first where a row breaks several: SQLite names the check that was declared first and the unique
//! index that was made last, Postgres the check whose name comes first and the index that was made first.
//!
//! The order of both is Postgres's, because there the row cannot be asked any more once its transaction has failed:
//! the ranges of what the engine computes, the checks by name, the primary key, the unique constraints as declared.
//! Only a write that has failed pays for the question: what would have been written is made once more by a query, and
//! the rules are read from the definition the file holds.

use diglot_dialect::quoted;
use rusqlite::Connection;
use sqlparser::{
    ast::{ColumnOption, CreateIndex, CreateTable, Statement, TableConstraint},
    dialect::SQLiteDialect,
    parser::Parser,
};

use crate::{TableInfo, UniqueInfo, Violation, Write, WriteKind};

/// The first rule that `write` breaks; none where it cannot be told.
pub(super) fn first(connection: &Connection, write: &Write) -> Option<Violation> {
    let definition = Definition::read(connection, write.table.name)?;
    let candidates = candidates(write, &definition)?;
    if let Some(check) = broken_check(connection, write, &definition, &candidates) {
        return Some(Violation::Check(check));
    }
    // A row that is in the way of an upsert may be the one it changes; the engine says which one is not.
    if matches!(write.kind, WriteKind::Upsert) {
        return None;
    }
    let key = (!write.table.primary_key.columns.is_empty()).then_some(&write.table.primary_key);
    let taken = |it: &&UniqueInfo| is_taken(connection, write, &definition, &candidates, it).unwrap_or(false);
    let unique = key.into_iter().chain(write.table.uniques).find(taken)?;
    Some(Violation::Unique { constraint: Some(unique.name.to_owned()), columns: Vec::new() })
}

/// What the file says of a table.
#[derive(Default)]
struct Definition {
    columns: Vec<Column>,
    /// Name and condition, in the order of the names.
    checks: Vec<(String, String)>,
    uniques: Vec<Unique>,
}

struct Column {
    name: String,
    collation: Option<String>,
    generated: Option<String>,
}

struct Unique {
    name: String,
    keys: Vec<String>,
    condition: Option<String>,
}

impl Definition {
    fn read(connection: &Connection, table: &str) -> Option<Self> {
        let mut query = connection
            .prepare_cached(
                "SELECT sql FROM main.sqlite_schema WHERE tbl_name = ?1 AND type IN ('table', 'index') AND sql IS NOT NULL",
            )
            .ok()?;
        let texts =
            query.query_map([table], |row| row.get(0)).ok()?.collect::<Result<Vec<String>, _>>().ok()?;
        let mut definition = Self::default();
        for text in texts {
            for statement in Parser::parse_sql(&SQLiteDialect {}, &text).ok()? {
                match statement {
                    Statement::CreateTable(table) => definition.table(&table),
                    Statement::CreateIndex(index) if index.unique => definition.index(&index),
                    _ => {}
                }
            }
        }
        definition.checks.sort();
        Some(definition)
    }

    fn table(&mut self, table: &CreateTable) {
        for column in &table.columns {
            let mut read = Column { name: column.name.value.clone(), collation: None, generated: None };
            for option in &column.options {
                match &option.option {
                    ColumnOption::Collation(name) => read.collation = Some(name.to_string()),
                    ColumnOption::Generated { generation_expr: Some(expression), .. } => {
                        read.generated = Some(expression.to_string());
                    }
                    ColumnOption::Check(check) => {
                        let name = option.name.as_ref().or(check.name.as_ref());
                        self.checks.extend(name.map(|it| (it.value.clone(), check.expr.to_string())));
                    }
                    _ => {}
                }
            }
            self.columns.push(read);
        }
        for constraint in &table.constraints {
            if let TableConstraint::Check(check) = constraint {
                self.checks.extend(check.name.as_ref().map(|it| (it.value.clone(), check.expr.to_string())));
            }
        }
    }

    fn index(&mut self, index: &CreateIndex) {
        let Some(name) = index.name.as_ref().and_then(|it| it.0.last()?.as_ident()) else { return };
        self.uniques.push(Unique {
            name: name.value.clone(),
            keys: index.columns.iter().map(|it| it.column.expr.to_string()).collect(),
            condition: index.predicate.as_ref().map(ToString::to_string),
        });
    }
}

/// `WITH … candidate AS (…)`: the rows as the write would leave them.
fn candidates(write: &Write, definition: &Definition) -> Option<String> {
    let table = write.table;
    let (assigned, rest): (Vec<&str>, String) = match &write.kind {
        WriteKind::Insert | WriteKind::Upsert => {
            (table.columns.iter().filter(|it| !it.computed).map(|it| it.name).collect(), String::new())
        }
        WriteKind::Update(columns) => {
            let keys = table.primary_key.columns.iter().enumerate();
            let pairs: Vec<String> =
                keys.map(|(at, it)| format!("{} = ?{}", quoted(it), columns.len() + at + 1)).collect();
            (columns.clone(), format!(" FROM main.{} WHERE {}", quoted(table.name), pairs.join(" AND ")))
        }
        WriteKind::UpdateWhere { columns, condition } => {
            (columns.clone(), format!(" FROM main.{}{condition}", quoted(table.name)))
        }
        WriteKind::Delete | WriteKind::DeleteWhere(_) | WriteKind::Other => return None,
    };
    let changes = !rest.is_empty();
    let output = |column: &Column| {
        let name = quoted(&column.name);
        let value = match assigned.iter().position(|it| *it == column.name) {
            Some(at) => format!("?{}", at + 1),
            None if changes && table.version == Some(&column.name) => format!("{name} + 1"),
            None if changes => name.clone(),
            // What the engine gives is only known once the row is there.
            None => "NULL".to_owned(),
        };
        // A value compares as those of its column do.
        let collation = column.collation.as_ref().map(|it| format!(" COLLATE {it}")).unwrap_or_default();
        format!("{value}{collation} AS {name}")
    };
    let given = definition.columns.iter().filter(|it| it.generated.is_none()).map(output);
    let computed = definition.columns.iter().filter_map(|it| {
        it.generated.as_ref().map(|expression| format!(", ({expression}) AS {}", quoted(&it.name)))
    });
    Some(format!(
        "WITH given AS MATERIALIZED (SELECT {}{rest}), candidate AS MATERIALIZED (SELECT *{} FROM given) ",
        given.collect::<Vec<_>>().join(", "),
        computed.collect::<String>()
    ))
}

/// The values the candidates are made of; a condition on what they are made from has more.
fn bound(write: &Write) -> &[crate::Value] {
    match &write.kind {
        WriteKind::Update(columns) => {
            let length = columns.len() + write.table.primary_key.columns.len();
            write.values.get(..length).unwrap_or(&write.values)
        }
        _ => &write.values,
    }
}

fn broken_check(
    connection: &Connection,
    write: &Write,
    definition: &Definition,
    candidates: &str,
) -> Option<String> {
    let query = write.statement.query();
    // On Postgres a value that is computed does not fit its type before any check is asked.
    let (early, late): (Vec<_>, Vec<_>) =
        definition.checks.iter().partition(|it| write.table.overflows(&it.0, query));
    let checks: Vec<&(String, String)> = early.into_iter().chain(late).collect();
    if checks.is_empty() {
        return None;
    }
    let whens: Vec<String> =
        checks.iter().enumerate().map(|(at, it)| format!("WHEN NOT ({}) THEN {at}", it.1)).collect();
    let sql = format!("{candidates}SELECT min(CASE {} END) FROM candidate", whens.join(" "));
    let mut statement = connection.prepare(&sql).ok()?;
    let found: Option<i64> =
        statement.query_row(rusqlite::params_from_iter(bound(write)), |row| row.get(0)).ok()?;
    checks.get(usize::try_from(found?).ok()?).map(|it| it.0.clone())
}

/// Whether another row has what `unique` wants of one row only.
fn is_taken(
    connection: &Connection,
    write: &Write,
    definition: &Definition,
    candidates: &str,
    unique: &UniqueInfo,
) -> Option<bool> {
    let table: &TableInfo = write.table;
    let (keys, condition) = match definition.uniques.iter().find(|it| it.name == unique.name) {
        Some(index) => (index.keys.clone(), index.condition.as_ref()),
        None if unique.name == table.primary_key.name => {
            (unique.columns.iter().map(|it| quoted(it)).collect(), None)
        }
        None => return None,
    };
    let condition = condition.map(|it| format!(" WHERE {it}")).unwrap_or_default();
    let named = |texts: &[String], letter: char| -> String {
        texts
            .iter()
            .enumerate()
            .map(|(at, it)| format!("{it} AS {letter}{at}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let equal = |count: usize, letter: char| -> String {
        let pairs: Vec<String> =
            (0..count).map(|at| format!("other.{letter}{at} = own.{letter}{at}")).collect();
        pairs.join(" AND ")
    };
    let own: Vec<String> = table.primary_key.columns.iter().map(|it| quoted(it)).collect();
    // A row that is changed is not in its own way.
    let (primary, itself) = match write.kind {
        WriteKind::Insert => (String::new(), String::new()),
        _ if own.is_empty() => return None,
        _ => (format!(", {}", named(&own, 'p')), format!(" AND NOT ({})", equal(own.len(), 'p'))),
    };
    let outputs = named(&keys, 'k') + &primary;
    let sql = format!(
        "{candidates}SELECT 1 FROM (SELECT {outputs} FROM candidate{condition}) AS own, \
         (SELECT {outputs} FROM main.{}{condition}) AS other WHERE {}{itself}",
        quoted(table.name),
        equal(keys.len(), 'k')
    );
    let mut statement = connection.prepare(&sql).ok()?;
    statement.exists(rusqlite::params_from_iter(bound(write))).ok()
}
