//! Removing rows whose cascade goes deeper than SQLite follows: a thousand levels (`SQLITE_MAX_TRIGGER_DEPTH`), which a
//! program cannot raise. Postgres goes on as long as its stack allows, some thousands of levels on.
//!
//! Where the statement has failed for that, everything that would go is looked up, and what is deepest in a table that
//! refers to itself is removed first, some hundred levels at a time; then the statement is run again.

use diglot_dialect::quoted;
use rusqlite::{Connection, params, params_from_iter};

use super::error::error;
use crate::{
    Error, Result, TableInfo, Write, WriteKind,
    reference::{by_key, equal},
};

/// Levels that are left to the engine at once, with room for what refers to each of them in other tables.
const LEVELS: i64 = 400;

/// What SQLite says of a cascade that is too deep; the second before 3.54.
const TOO_DEEP: [&str; 2] = ["triggers nested too deep", "too many levels of trigger recursion"];

/// Whether a statement failed because its cascade was too deep.
pub(super) fn is_too_deep(cause: &rusqlite::Error) -> bool {
    matches!(cause, rusqlite::Error::SqliteFailure(_, Some(message)) if TOO_DEEP.contains(&message.as_str()))
}

/// Whether removing rows of a table can remove others of the same table.
pub(super) fn removes_its_own(table: &'static TableInfo) -> bool {
    table.removed_with().iter().any(|it| it.name == table.name)
}

/// The number of rows a condition is about. Those that go with others are counted too, as Postgres does.
pub(super) fn meant(connection: &Connection, write: &Write, condition: &str) -> Result<u64> {
    let sql = format!("SELECT count(*) FROM {}{condition}", quoted(write.table.name));
    let mut statement = connection.prepare_cached(&sql).map_err(error)?;
    let count: i64 = statement.query_row(params_from_iter(&write.values), |row| row.get(0)).map_err(error)?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Runs a write once more whose cascade is too deep to be run at once.
pub(super) fn remove(
    connection: &Connection,
    write: &Write,
    again: impl FnOnce() -> Result<u64>,
) -> Result<u64> {
    let condition = match &write.kind {
        WriteKind::Delete => by_key(write),
        WriteKind::DeleteWhere(condition) => condition.clone(),
        _ => return Err(Error::TooDeep { table: write.table.name.to_owned() }),
    };
    if cannot_be_told_apart(write.table) {
        return Err(Error::TooDeep { table: write.table.name.to_owned() });
    }
    connection.execute_batch("SAVEPOINT deep").map_err(error)?;
    let undo = || connection.execute_batch("ROLLBACK TO deep; RELEASE deep").map_err(error);
    if let Err(cause) = cut(connection, write, &condition) {
        undo()?;
        // A table without row numbers.
        if cause.to_string().contains("no such column") {
            return Err(Error::TooDeep { table: write.table.name.to_owned() });
        }
        return Err(super::error::write_error(connection, write, cause));
    }
    match again() {
        Ok(count) => connection.execute_batch("RELEASE deep").map_err(error).map(|()| count),
        Err(refused) => {
            undo()?;
            Err(refused)
        }
    }
}

/// Whether a table that rows would go from has a column by the name of SQLite's own row number.
fn cannot_be_told_apart(table: &'static TableInfo) -> bool {
    let own = |it: &TableInfo| it.columns.iter().any(|it| it.name == "_rowid_");
    own(table) || table.removed_with().into_iter().any(own)
}

/// The foreign key by which a row that stays refers to one that would go with those that are removed.
pub(super) fn holder(connection: &Connection, write: &Write) -> Option<&'static str> {
    let condition = match &write.kind {
        WriteKind::Delete => by_key(write),
        WriteKind::DeleteWhere(condition) => condition.clone(),
        _ => return None,
    };
    connection.execute_batch("SAVEPOINT deep").ok()?;
    let found = held(connection, write, &condition);
    connection.execute_batch("ROLLBACK TO deep; RELEASE deep").ok()?;
    found.ok().flatten()
}

fn held(connection: &Connection, write: &Write, condition: &str) -> rusqlite::Result<Option<&'static str>> {
    connection.execute_batch(NOTES)?;
    let tables = reach(connection, write, condition)?;
    for (kind, table) in (0_i64..).zip(&tables) {
        for reference in table.referencing.iter().filter(|it| it.keeps_from_delete) {
            // Whoever goes too holds nothing.
            let own = tables.iter().position(|it| it.name == reference.table).unwrap_or(tables.len());
            let sql = format!(
                "SELECT 1 FROM temp.diglot_deep AS known \
                 CROSS JOIN main.{} AS parent ON parent._rowid_ = known.found \
                 CROSS JOIN main.{} AS child ON {} \
                 WHERE known.kind = ?1 AND NOT EXISTS (\
                 SELECT 1 FROM temp.diglot_deep AS gone WHERE gone.kind = ?2 AND gone.found = child._rowid_)",
                quoted(table.name),
                quoted(reference.table),
                equal("child", reference.columns, "parent", reference.referenced_columns)
            );
            if connection.prepare(&sql)?.exists(params![kind, i64::try_from(own).unwrap_or(i64::MAX)])? {
                return Ok(Some(reference.name));
            }
        }
    }
    Ok(None)
}

/// Notes of the rows that would go: which table they are of, in which step they were found, and how deep they are.
const NOTES: &str = "
    CREATE TEMP TABLE diglot_deep (kind INTEGER, found INTEGER, step INTEGER, level INTEGER, PRIMARY KEY (kind, found));
    CREATE INDEX temp.diglot_deep_step ON diglot_deep (kind, step);
    CREATE INDEX temp.diglot_deep_level ON diglot_deep (kind, level)";

/// Removes what is deep below the rows that meet `condition`, the deepest first.
fn cut(connection: &Connection, write: &Write, condition: &str) -> rusqlite::Result<()> {
    connection.execute_batch(NOTES)?;
    let tables = reach(connection, write, condition)?;
    for (kind, table) in (0_i64..).zip(&tables) {
        let deepest = levels(connection, kind, table)?;
        let mut level = deepest / LEVELS * LEVELS;
        while level > 0 {
            let sql = format!(
                "DELETE FROM main.{} WHERE _rowid_ IN (SELECT found FROM temp.diglot_deep WHERE kind = ?1 AND level >= ?2)",
                quoted(table.name)
            );
            connection.prepare_cached(&sql)?.execute(params![kind, level])?;
            level -= LEVELS;
        }
    }
    connection.execute_batch("DROP TABLE temp.diglot_deep")
}

/// Notes every row that would go, step by step; gives the tables they are of.
fn reach(
    connection: &Connection,
    write: &Write,
    condition: &str,
) -> rusqlite::Result<Vec<&'static TableInfo>> {
    let mut tables = vec![write.table];
    let first = format!(
        "INSERT INTO temp.diglot_deep (kind, found, step) SELECT 0, _rowid_, 0 FROM {}{condition}",
        quoted(write.table.name)
    );
    let key = write.table.primary_key.columns.len();
    let values =
        if matches!(write.kind, WriteKind::Delete) { &write.values[..key] } else { &write.values[..] };
    connection.prepare(&first)?.execute(params_from_iter(values))?;
    for step in 0_i64.. {
        let (mut found, mut kind) = (0, 0);
        while let Some(table) = tables.get(kind).copied() {
            for cascade in table.cascades {
                let child = cascade.table();
                let at = tables.iter().position(|it| it.name == child.name).unwrap_or_else(|| {
                    tables.push(child);
                    tables.len() - 1
                });
                let sql = format!(
                    "INSERT OR IGNORE INTO temp.diglot_deep (kind, found, step) \
                     SELECT ?1, child._rowid_, ?2 + 1 FROM temp.diglot_deep AS known \
                     CROSS JOIN main.{} AS parent ON parent._rowid_ = known.found \
                     CROSS JOIN main.{} AS child ON {} \
                     WHERE known.kind = ?3 AND known.step = ?2",
                    quoted(table.name),
                    quoted(child.name),
                    equal("child", cascade.columns, "parent", cascade.referenced_columns)
                );
                let (child, parent) = (i64::try_from(at).unwrap_or(0), i64::try_from(kind).unwrap_or(0));
                found += connection.prepare_cached(&sql)?.execute(params![child, step, parent])?;
            }
            kind += 1;
        }
        if found == 0 {
            break;
        }
    }
    Ok(tables)
}

/// Notes how deep each row of one table is below others of it that go; gives the deepest.
fn levels(connection: &Connection, kind: i64, table: &TableInfo) -> rusqlite::Result<i64> {
    let own: Vec<String> = table
        .cascades
        .iter()
        .filter(|it| it.table().name == table.name)
        .map(|it| format!("({})", equal("child", it.columns, "parent", it.referenced_columns)))
        .collect();
    if own.is_empty() {
        return Ok(0);
    }
    let (name, own) = (quoted(table.name), own.join(" OR "));
    let roots = format!(
        "UPDATE temp.diglot_deep SET level = 0 WHERE kind = ?1 AND NOT EXISTS (\
         SELECT 1 FROM main.{name} AS child JOIN main.{name} AS parent ON {own} \
         JOIN temp.diglot_deep AS known ON known.kind = ?1 AND known.found = parent._rowid_ \
         WHERE child._rowid_ = temp.diglot_deep.found)"
    );
    connection.execute(&roots, [kind])?;
    let below = format!(
        "UPDATE temp.diglot_deep SET level = ?2 + 1 WHERE kind = ?1 AND level IS NULL AND found IN (\
         SELECT child._rowid_ FROM temp.diglot_deep AS known \
         CROSS JOIN main.{name} AS parent ON parent._rowid_ = known.found \
         CROSS JOIN main.{name} AS child ON {own} WHERE known.kind = ?1 AND known.level = ?2)"
    );
    let mut level = 0;
    while connection.prepare_cached(&below)?.execute(params![kind, level])? > 0 {
        level += 1;
    }
    Ok(level)
}
