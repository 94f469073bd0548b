//! A whole SQLite file, copied as it is at one moment while others read and write it, and put back.
//!
//! Source: <https://sqlite.org/backup.html>. The copy is made page by page under one read transaction, so it is of one
//! moment however long it takes, and nobody waits for it.

use std::{
    fs::{self, File},
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
    types::ValueRef,
};
use tempfile::NamedTempFile;

use super::{BUSY_TIMEOUT, caseless, error, functions};
use crate::{Error, Result};

/// Pages copied between two looks at the clock.
const PAGES: i32 = 4096;
/// How long a lock others hold is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The size of the file, in bytes.
    pub bytes: u64,
    /// Its tables with the number of their rows, by name.
    pub tables: Vec<(String, u64)>,
    /// The migrations that were applied, by name.
    pub migrations: Vec<String>,
}

/// Copies the database at `from`, as it is now, to a new file `to`, and compares every row of the two.
///
/// Others go on reading and writing. The file is there whole or not at all. `progress` is told how many pages of how many
/// are done.
///
/// # Errors
/// `to` is there already, a file cannot be read or written, or the copy is not what it should be.
pub fn backup(from: &Path, to: &Path, mut progress: impl FnMut(u64, u64)) -> Result<Copied> {
    if to.symlink_metadata().is_ok() {
        return Err(Error::Database(format!("{} is there already", to.display())));
    }
    let source = open(from)?;
    // Every page that is read from now on is of this moment.
    source.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema").map_err(error)?;
    let folder = to.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let cannot =
        |cause: &std::io::Error| Error::Database(format!("cannot write into {}: {cause}", folder.display()));
    // Nobody else may read it, for it holds every secret; and it goes unless it is kept.
    let partial = NamedTempFile::new_in(folder).map_err(|it| cannot(&it))?;
    copy_whole(&source, partial.path(), &mut progress)?;
    let copied = compared(&source, partial.path())?;
    partial.as_file().sync_all().map_err(|it| io(to, &it))?;
    partial.persist_noclobber(to).map_err(|it| cannot(&it.error))?;
    sync_folder(folder)?;
    Ok(copied)
}

/// What the database at `path` holds, once it is known to be whole.
///
/// # Errors
/// It is no database, or it is damaged.
pub fn contents(path: &Path) -> Result<Copied> {
    let connection = open_to_read(path)?;
    whole(&connection, path)?;
    described(&connection, path)
}

/// Puts what `from` holds in place of what the database at `to` holds, in one transaction: others see all of the one or all
/// of the other, and a program that is stopped in between leaves what was there. A file that is missing is made. Any error
/// means that nothing was changed; [`contents`] tells whether what is there now is whole.
///
/// # Errors
/// `from` is damaged, or others keep the database locked.
pub fn restore(from: &Path, to: &Path, mut progress: impl FnMut(u64, u64)) -> Result<()> {
    let source = open_to_read(from)?;
    whole(&source, from)?;
    let mut target = super::connect(to)?;
    copy(&source, &mut target, &mut progress)
}

/// Whether another program has the database open.
///
/// # Errors
/// The file cannot be opened.
pub fn is_in_use(path: &Path) -> Result<bool> {
    let connection = open(path)?;
    connection.busy_timeout(Duration::ZERO).map_err(error)?;
    // Whoever has a database open holds a lock that keeps it from leaving its write-ahead log.
    let mode =
        connection.pragma_update_and_check(None, "journal_mode", "delete", |row| row.get::<_, String>(0));
    match mode {
        Ok(mode) => Ok(mode == "wal"),
        Err(cause) if is_busy(&cause) => Ok(true),
        Err(cause) => Err(error(cause)),
    }
}

fn is_busy(cause: &rusqlite::Error) -> bool {
    matches!(
        cause.sqlite_error_code(),
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked)
    )
}

fn io(path: &Path, cause: &std::io::Error) -> Error {
    Error::Database(format!("{}: {cause}", path.display()))
}

/// Makes sure that the new name is kept, too.
fn sync_folder(folder: &Path) -> Result<()> {
    // Some systems cannot open a folder; there the name is kept anyway.
    match File::open(folder) {
        Ok(opened) => opened.sync_all().map_err(|it| io(folder, &it)),
        Err(_) => Ok(()),
    }
}

/// A connection that knows the language's functions and collations, to a file that is there, left in the mode it is in.
fn open_with(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.create_collation("diglot_caseless", caseless::compare)?;
        functions::register(&connection)?;
        // A file that is none is only found out by reading it.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    };
    open().map_err(|cause| Error::Database(format!("cannot read {}: {cause}", path.display())))
}

fn open(path: &Path) -> Result<Connection> {
    open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

fn open_to_read(path: &Path) -> Result<Connection> {
    open_with(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// Copies a database to a new file that needs no other file beside it.
fn copy_whole(source: &Connection, to: &Path, progress: &mut impl FnMut(u64, u64)) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut target = open_with(to, flags)?;
    copy(source, &mut target, progress)?;
    let alone = target.pragma_update_and_check(None, "journal_mode", "delete", |_| Ok(()));
    alone.map_err(error)
}

fn copy(source: &Connection, target: &mut Connection, progress: &mut impl FnMut(u64, u64)) -> Result<()> {
    let since = Instant::now();
    let backup = Backup::new(source, target).map_err(error)?;
    loop {
        let step = backup.step(PAGES).map_err(error)?;
        let pages = backup.progress();
        let count = |it: i32| u64::try_from(it).unwrap_or(0);
        let total = count(pages.pagecount);
        progress(total.saturating_sub(count(pages.remaining)), total);
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Somebody writes to what is to be replaced, or reads it.
            _ if since.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(50)),
            _ => return Err(Error::Busy),
        }
    }
}

/// Asks the engine whether every page and index of a database is as it should be.
fn whole(connection: &Connection, path: &Path) -> Result<()> {
    let said: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|cause| Error::Database(format!("{} is damaged: {cause}", path.display())))?;
    if said == "ok" {
        return Ok(());
    }
    Err(Error::Database(format!("{} is damaged: {said}", path.display())))
}

/// The tables that hold rows of their own.
fn tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name";
    connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

/// A name as SQL.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn described(connection: &Connection, path: &Path) -> Result<Copied> {
    let read = || -> rusqlite::Result<Copied> {
        let mut counted = Vec::new();
        let mut migrations = Vec::new();
        for table in tables(connection)? {
            let rows =
                connection.query_row(&format!("SELECT count(*) FROM {}", quoted(&table)), [], |row| {
                    row.get::<_, i64>(0)
                })?;
            if table == "_migrations_applied" {
                let sql = "SELECT name FROM _migrations_applied ORDER BY name";
                migrations =
                    connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
            }
            counted.push((table, u64::try_from(rows).unwrap_or(0)));
        }
        Ok(Copied { bytes: 0, tables: counted, migrations })
    };
    let bytes = fs::metadata(path).map_err(|it| io(path, &it))?.len();
    read().map(|it| Copied { bytes, ..it }).map_err(error)
}

/// Opens the copy and compares it with what it was made of, row by row.
fn compared(source: &Connection, copy: &Path) -> Result<Copied> {
    let target = open_to_read(copy)?;
    whole(&target, copy)?;
    let names = |it: &Connection| tables(it).map_err(error);
    let found = names(source)?;
    if found != names(&target)? {
        return Err(Error::Database(format!("{} has other tables than the database", copy.display())));
    }
    for table in &found {
        if !same_rows(source, &target, table).map_err(error)? {
            return Err(Error::Database(format!("{}: the rows of {table} are not the same", copy.display())));
        }
    }
    described(&target, copy)
}

/// Whether two databases hold the same rows of a table, in the same order: a copy of its pages has it, too.
fn same_rows(source: &Connection, target: &Connection, table: &str) -> rusqlite::Result<bool> {
    let sql = format!("SELECT * FROM {}", quoted(table));
    let (mut ours, mut theirs) = (source.prepare(&sql)?, target.prepare(&sql)?);
    let columns = ours.column_count();
    if columns != theirs.column_count() {
        return Ok(false);
    }
    let (mut ours, mut theirs) = (ours.query([])?, theirs.query([])?);
    loop {
        match (ours.next()?, theirs.next()?) {
            (None, None) => return Ok(true),
            (Some(one), Some(other)) => {
                for column in 0..columns {
                    if !same(one.get_ref(column)?, other.get_ref(column)?) {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}

/// Whether two values are the same to the bit.
fn same(one: ValueRef<'_>, other: ValueRef<'_>) -> bool {
    match (one, other) {
        (ValueRef::Real(one), ValueRef::Real(other)) => one.to_bits() == other.to_bits(),
        (one, other) => one == other,
    }
}
