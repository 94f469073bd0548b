//! `_migrations_applied`: which migrations a database has, on both engines alike.

use super::{compiled::CompiledMigration, session::Session};
use crate::{Error, Result};

const CREATE: &str = "CREATE TABLE IF NOT EXISTS _migrations_applied (
    name text NOT NULL PRIMARY KEY,
    checksum text NOT NULL,
    how text NOT NULL,
    engine text NOT NULL,
    started_at text NOT NULL,
    finished_at text,
    step integer NOT NULL DEFAULT 0,
    steps integer NOT NULL DEFAULT 0,
    position text,
    tool text,
    keeps_old_programs integer NOT NULL DEFAULT 0,
    operations text
)";

/// What tables made by earlier releases lack: the column, what it starts from, and the statement that adds it.
const ADDED: [(&str, &str, &str); 6] = [
    ("operations", "NULL", "ALTER TABLE _migrations_applied ADD COLUMN operations text"),
    ("step", "'0'", "ALTER TABLE _migrations_applied ADD COLUMN step integer NOT NULL DEFAULT 0"),
    ("steps", "'0'", "ALTER TABLE _migrations_applied ADD COLUMN steps integer NOT NULL DEFAULT 0"),
    ("position", "NULL", "ALTER TABLE _migrations_applied ADD COLUMN position text"),
    ("tool", "NULL", "ALTER TABLE _migrations_applied ADD COLUMN tool text"),
    (
        "keeps_old_programs",
        "'0'",
        "ALTER TABLE _migrations_applied ADD COLUMN keeps_old_programs integer NOT NULL DEFAULT 0",
    ),
];

/// A tracked migration.
#[derive(Debug, Clone)]
pub(super) struct Applied {
    pub(super) name: String,
    pub(super) checksum: String,
    pub(super) how: How,
    pub(super) finished_at: Option<String>,
    /// How many steps are done while it is under way.
    pub(super) step: usize,
    /// How many there are.
    pub(super) steps: usize,
    /// The last key done, while a step goes through a table in batches.
    pub(super) position: Option<Vec<String>>,
    /// Whether programs that do not know it go on working.
    pub(super) keeps_old_programs: bool,
    /// The operations it is restricted to, where it was turned round half way.
    pub(super) only: Option<Vec<usize>>,
}

/// How a migration came to be in a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Applied,
    Included,
    Adopted,
    /// It is being run.
    Applying,
    /// It is being taken back.
    Reverting,
}

impl How {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Included => "included",
            Self::Adopted => "adopted",
            Self::Applying => "applying",
            Self::Reverting => "reverting",
        }
    }

    fn of(word: &str) -> Option<Self> {
        let all = [Self::Applied, Self::Included, Self::Adopted, Self::Applying, Self::Reverting];
        all.into_iter().find(|it| it.word() == word)
    }

    /// Whether it has come to its end.
    pub(super) fn is_ended(self) -> bool {
        !matches!(self, Self::Applying | Self::Reverting)
    }
}

/// The current time, as it is tracked.
pub(super) fn now() -> String {
    crate::now().to_string()
}

/// A text inside a statement.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Makes the table when missing, and brings one of an earlier release up to date.
pub(super) async fn create(session: &mut Session) -> Result<()> {
    let columns = session.tracking_columns().await?;
    // Asked first, because saying it twice makes Postgres talk.
    if columns.is_empty() {
        return session.execute(CREATE).await;
    }
    for (name, _, statement) in ADDED {
        if !columns.iter().any(|it| it == name) {
            session.execute(statement).await?;
        }
    }
    if !columns.iter().any(|it| it == "step") {
        session.execute("ALTER TABLE _migrations_applied ALTER COLUMN finished_at DROP NOT NULL").await?;
    }
    Ok(())
}

/// Every tracked migration, oldest first; none without the table.
pub(super) async fn read(session: &mut Session) -> Result<Vec<Applied>> {
    let columns = session.tracking_columns().await?;
    if columns.is_empty() {
        return Ok(Vec::new());
    }
    let select = READ.map(|it| {
        if columns.iter().any(|column| column == it) {
            format!("CAST({it} AS text)")
        } else {
            // A column that an earlier release did not have reads as what it starts from.
            ADDED.iter().find(|added| added.0 == it).map_or("NULL", |added| added.1).to_owned()
        }
    });
    let sql = format!("SELECT {} FROM _migrations_applied ORDER BY name", select.join(", "));
    let rows = session.rows(&sql).await?;
    rows.into_iter().map(Applied::read).collect()
}

/// The columns that are read, in the order [`Applied::read`] takes them.
const READ: [&str; 9] = [
    "name",
    "checksum",
    "how",
    "finished_at",
    "step",
    "steps",
    "position",
    "keeps_old_programs",
    "operations",
];

impl Applied {
    /// A row as it must be; what is said of a migration that no migrator writes is refused, not guessed.
    fn read(row: Vec<Option<String>>) -> Result<Self> {
        let [name, checksum, how, finished_at, step, steps, position, keeps_old_programs, operations] =
            <[Option<String>; READ.len()]>::try_from(row)
                .map_err(|row| wrong(None, format!("it is read as {} columns", row.len())))?;
        let wrong = |what: String| wrong(name.as_deref(), what);
        let there =
            |column: &str, text: Option<String>| text.ok_or_else(|| wrong(format!("{column} is NULL")));
        let number = |column: &str, text: Option<String>| {
            let text = there(column, text)?;
            text.parse::<usize>()
                .map_err(|_| wrong(format!("{column} is `{text}`, which is no number of steps")))
        };
        let word = there("how", how)?;
        let how = How::of(&word)
            .ok_or_else(|| wrong(format!("how is `{word}`, which is no state of a migration")))?;
        if how.is_ended() != finished_at.is_some() {
            let time = if how.is_ended() { "has no finished_at" } else { "has a finished_at" };
            return Err(wrong(format!("it is `{word}` and {time}")));
        }
        let (step, steps) = (number("step", step)?, number("steps", steps)?);
        if step > steps {
            return Err(wrong(format!("step is {step} of {steps}")));
        }
        let position = position
            .map(|text| {
                serde_json::from_str(&text)
                    .map_err(|_| wrong(format!("position is `{text}`, which is no list of keys")))
            })
            .transpose()?;
        let only = operations
            .map(|text| {
                serde_json::from_str(&text)
                    .map_err(|_| wrong(format!("operations is `{text}`, which is no list of operations")))
            })
            .transpose()?;
        let keeps_old_programs = match number("keeps_old_programs", keeps_old_programs)? {
            0 => false,
            1 => true,
            other => return Err(wrong(format!("keeps_old_programs is {other}, neither 0 nor 1"))),
        };
        let (name, checksum) = (there("name", name.clone())?, there("checksum", checksum)?);
        Ok(Self { name, checksum, how, finished_at, step, steps, position, keeps_old_programs, only })
    }
}

fn wrong(migration: Option<&str>, what: String) -> Error {
    Error::Tracking { migration: migration.unwrap_or("without a name").to_owned(), what }
}

/// Tracks a migration; one that is under way has no end yet.
pub(super) async fn record(
    session: &mut Session,
    migration: &CompiledMigration,
    how: How,
    steps: usize,
    started_at: &str,
) -> Result<()> {
    let finished = if how.is_ended() { quoted(&now()) } else { "NULL".to_owned() };
    let sql = format!(
        "INSERT INTO _migrations_applied \
         (name, checksum, how, engine, started_at, finished_at, step, steps, tool, keeps_old_programs) \
         VALUES ({}, {}, {}, {}, {}, {finished}, 0, {steps}, {}, {})",
        quoted(migration.name),
        quoted(migration.checksum),
        quoted(how.word()),
        session.engine(),
        quoted(started_at),
        quoted(concat!("diglot ", env!("CARGO_PKG_VERSION"))),
        i32::from(migration.keeps_old_programs)
    );
    session.execute(&sql).await
}

/// Says that a finished migration is being taken back.
pub(super) async fn revert(session: &mut Session, name: &str, steps: usize) -> Result<()> {
    let sql = format!(
        "UPDATE _migrations_applied SET how = 'reverting', finished_at = NULL, step = 0, steps = {steps}, \
         position = NULL, operations = NULL WHERE name = {}",
        quoted(name)
    );
    session.execute(&sql).await
}

/// Turns a migration round that was left half way: from now on it is what `how` says, of some operations alone.
pub(super) async fn turn(
    session: &mut Session,
    name: &str,
    how: How,
    steps: usize,
    only: &[usize],
) -> Result<()> {
    let only: Vec<String> = only.iter().map(ToString::to_string).collect();
    let sql = format!(
        "UPDATE _migrations_applied SET how = {}, step = 0, steps = {steps}, position = NULL, operations = '[{}]' \
         WHERE name = {} AND how IN ('applying', 'reverting')",
        quoted(how.word()),
        only.join(", "),
        quoted(name)
    );
    session.execute(&sql).await
}

/// Notes how far a migration has come, in the transaction that did it. It must be where it was left, or
/// somebody else has gone on with it.
pub(super) async fn advance(
    session: &mut Session,
    name: &str,
    from: usize,
    to: usize,
    position: Option<&[String]>,
) -> Result<()> {
    let position = match position {
        Some(keys) => quoted(
            &serde_json::to_string(keys)
                .map_err(|cause| Error::Migration(format!("the last key done cannot be noted: {cause}")))?,
        ),
        None => "NULL".to_owned(),
    };
    let sql = format!(
        "UPDATE _migrations_applied SET step = {to}, position = {position} \
         WHERE name = {} AND step = {from} AND how IN ('applying', 'reverting')",
        quoted(name)
    );
    if session.update(&sql).await? == 1 {
        return Ok(());
    }
    Err(Error::Migration(format!(
        "somebody else has gone on with migration {name}; nothing of this step was kept"
    )))
}

/// Ends a migration that was run or taken back.
pub(super) async fn finish(session: &mut Session, name: &str, how: How) -> Result<()> {
    let sql = match how {
        How::Reverting => format!("DELETE FROM _migrations_applied WHERE name = {}", quoted(name)),
        _ => format!(
            "UPDATE _migrations_applied SET how = 'applied', finished_at = {}, operations = NULL WHERE name = {}",
            quoted(&now()),
            quoted(name)
        ),
    };
    session.execute(&sql).await
}

/// Puts one migration in the place of those it stands for.
pub(super) async fn squash(session: &mut Session, migration: &CompiledMigration) -> Result<()> {
    for (name, _) in migration.replaces {
        session.execute(&format!("DELETE FROM _migrations_applied WHERE name = {}", quoted(name))).await?;
    }
    record(session, migration, How::Included, 0, &now()).await
}
