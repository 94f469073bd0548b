//! SQLite keeps the text of every definition, so its catalogue is read like emitted SQL.

use diglot_dialect::{Dialect, SQLITE};
use diglot_model::{Catalog, CatalogIndex, CatalogView};
use rusqlite::Connection;

use crate::{IntrospectError, OWN_TABLES};

/// One object of the file.
struct Object {
    /// `table`, `index`, `trigger` or `view`.
    kind: String,
    name: String,
    table: String,
    sql: String,
    /// Whether a module keeps it.
    is_virtual: bool,
}

/// Reads the structure of the main database. A virtual table is listed by name and by what it is; its columns are its
/// module's, and the tables it keeps its rows in are its own. So is whatever has a definition that nothing of ours would be
/// written like: it is there, and its text says what it is.
///
/// # Errors
/// The file cannot be read.
pub fn sqlite(connection: &Connection) -> Result<Catalog, IntrospectError> {
    let mut query = connection.prepare(
        "SELECT s.type, s.name, s.tbl_name, s.sql, coalesce(l.type, 'table') = 'virtual' FROM sqlite_schema s \
         LEFT JOIN pragma_table_list l ON l.schema = 'main' AND l.name = s.tbl_name \
         WHERE s.sql IS NOT NULL AND s.type IN ('table', 'index', 'trigger', 'view') \
         AND coalesce(l.type, 'table') <> 'shadow' AND s.tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
         ORDER BY s.type = 'trigger', s.type = 'view', s.type = 'index', s.rowid",
    )?;
    let objects = query.query_map([], |row| {
        Ok(Object {
            kind: row.get(0)?,
            name: row.get(1)?,
            table: row.get(2)?,
            sql: row.get(3)?,
            is_virtual: row.get(4)?,
        })
    })?;
    let mut objects: Vec<Object> = objects.collect::<Result<_, _>>()?;
    objects.retain(|it| !OWN_TABLES.contains(&it.table.as_str()));
    let (mut by_text, read): (Vec<Object>, Vec<Object>) = objects.into_iter().partition(|it| it.is_virtual);
    let statements: Vec<String> = read.iter().map(|it| it.sql.clone()).collect();
    let mut catalog = match SQLITE.read(&statements) {
        Ok(catalog) => catalog,
        // Rare, and then each is asked alone.
        Err(_) => {
            let is_known = |it: &Object| SQLITE.read(std::slice::from_ref(&it.sql)).is_ok();
            let (known, strange): (Vec<Object>, Vec<Object>) = read.into_iter().partition(is_known);
            by_text.extend(strange);
            SQLITE.read(&known.into_iter().map(|it| it.sql).collect::<Vec<_>>())?
        }
    };
    by_text.into_iter().for_each(|object| add_text(&mut catalog, object));
    Ok(catalog)
}

/// Lists an object by its text.
fn add_text(catalog: &mut Catalog, object: Object) {
    let Object { kind, name, table, sql, .. } = object;
    match kind.as_str() {
        "view" => {
            catalog.views.insert(name, CatalogView { query: sql, comment: None });
        }
        "index" => {
            let index = CatalogIndex { keys: vec![sql], ..CatalogIndex::default() };
            catalog.tables.entry(table).or_default().indexes.insert(name, index);
        }
        "trigger" => {
            catalog.tables.entry(table).or_default().triggers.insert(name, sql);
        }
        _ => {
            catalog.tables.entry(name).or_default().options = vec![sql];
        }
    }
}
