//! SQLite keeps the text of every definition, so its catalogue is read like emitted SQL.

use diglot_dialect::{Dialect, SQLITE};
use diglot_model::{Catalog, CatalogTable};
use rusqlite::Connection;

use crate::IntrospectError;

/// Reads the structure of the main database. A virtual table is listed by name and by what it is; its columns are its
/// module's, and the tables it keeps its rows in are its own.
///
/// # Errors
/// The file cannot be read, or holds a definition that does not parse.
pub fn sqlite(connection: &Connection) -> Result<Catalog, IntrospectError> {
    let mut query = connection.prepare(
        "SELECT s.sql FROM sqlite_schema s \
         LEFT JOIN pragma_table_list l ON l.schema = 'main' AND l.name = s.tbl_name \
         WHERE s.sql IS NOT NULL AND s.type IN ('table', 'index', 'trigger', 'view') \
         AND coalesce(l.type, 'table') NOT IN ('virtual', 'shadow') \
         AND substr(s.tbl_name, 1, 1) <> '_' AND s.tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
         ORDER BY s.type = 'trigger', s.type = 'view', s.type = 'index', s.rowid",
    )?;
    let statements: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut catalog = SQLITE.read(&statements)?;
    let mut query = connection.prepare(
        "SELECT s.name, s.sql FROM sqlite_schema s \
         JOIN pragma_table_list l ON l.schema = 'main' AND l.name = s.name \
         WHERE l.type = 'virtual' AND substr(s.name, 1, 1) <> '_'",
    )?;
    let listed = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for entry in listed {
        let (name, sql): (String, String) = entry?;
        catalog.tables.insert(name, CatalogTable { options: vec![sql], ..CatalogTable::default() });
    }
    Ok(catalog)
}
