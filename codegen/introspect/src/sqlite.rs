//! SQLite keeps the text of every definition, so its catalogue is read like emitted SQL.

use diglot_dialect::{Dialect, SQLITE};
use diglot_model::Catalog;
use rusqlite::Connection;

use crate::IntrospectError;

/// Reads the structure of the main database.
///
/// # Errors
/// The file cannot be read, or holds a definition that does not parse.
pub fn sqlite(connection: &Connection) -> Result<Catalog, IntrospectError> {
    let mut query = connection.prepare(
        "SELECT sql FROM sqlite_schema \
         WHERE sql IS NOT NULL AND type IN ('table', 'index', 'trigger', 'view') \
         AND substr(tbl_name, 1, 1) <> '_' AND tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
         ORDER BY type = 'trigger', type = 'view', type = 'index', rowid",
    )?;
    let statements: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(SQLITE.read(&statements)?)
}
