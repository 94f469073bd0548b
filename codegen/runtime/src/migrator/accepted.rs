//! `_migrations_accepted`: differences between a database and this program that a person has accepted, kept in the database,
//! so that every program honours them. What is accepted is a state: when either side changes, it differs anew.

use diglot_model::{Difference, Level};

use super::{Migrator, session::Session, tracking};
use crate::Result;

const CREATE: &str = "CREATE TABLE IF NOT EXISTS _migrations_accepted (
    subject text NOT NULL PRIMARY KEY,
    expected text,
    found text,
    accepted_at text NOT NULL
)";

/// A difference that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// What differs, and how it differed when it was accepted.
    pub difference: Difference,
    /// When it was accepted, in UTC (RFC 3339).
    pub accepted_at: String,
    /// Whether the database still differs so.
    pub holds: bool,
}

/// Every difference accepted, by subject; none without the table.
pub(super) async fn read(session: &mut Session) -> Result<Vec<(Difference, String)>> {
    if session.columns_of("_migrations_accepted").await?.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT subject, expected, found, accepted_at FROM _migrations_accepted ORDER BY subject";
    let rows = session.rows(sql).await?;
    let read = |row: Vec<Option<String>>| {
        let [subject, expected, found, accepted_at] = <[Option<String>; 4]>::try_from(row).ok()?;
        Some((Difference { subject: subject?, expected, found, level: Level::Changed }, accepted_at?))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Notes that `differences` are accepted, in the place of what was accepted of the same subjects.
pub(super) async fn record(session: &mut Session, differences: &[Difference]) -> Result<()> {
    if differences.is_empty() {
        return Ok(());
    }
    if session.columns_of("_migrations_accepted").await?.is_empty() {
        session.execute(CREATE).await?;
    }
    let text = |it: &Option<String>| it.as_deref().map_or_else(|| "NULL".to_owned(), tracking::quoted);
    for it in differences {
        let subject = tracking::quoted(&it.subject);
        session.execute(&format!("DELETE FROM _migrations_accepted WHERE subject = {subject}")).await?;
        session
            .execute(&format!(
                "INSERT INTO _migrations_accepted (subject, expected, found, accepted_at) VALUES ({subject}, {}, {}, {})",
                text(&it.expected),
                text(&it.found),
                tracking::quoted(&tracking::now())
            ))
            .await?;
    }
    Ok(())
}

/// Why a difference cannot be accepted: the emitted code could not read such a database.
pub(super) fn refusal(difference: &Difference) -> Option<String> {
    let Difference { subject, expected: Some(expected), found, .. } = difference else { return None };
    let Some(found) = found else {
        let missing = subject.matches(", ").count();
        let is_column = missing == 1 && subject.contains(", column ");
        return (missing == 0 || is_column).then(|| "every statement about it would fail".to_owned());
    };
    let is_type = subject.ends_with(", type");
    (is_type && family(expected) != family(found))
        .then(|| format!("what is stored as {found} cannot be read as {expected}"))
}

/// What is read alike, whatever its declared length or name.
fn family(storage: &str) -> &str {
    let word = storage.split([' ', '(']).next().unwrap_or(storage);
    match word {
        "text" | "varchar" | "character" | "char" | "clob" | "nvarchar" | "citext"
            if !storage.ends_with("[]") =>
        {
            "text"
        }
        _ => storage,
    }
}

impl Migrator<'_> {
    /// The differences that were accepted, and whether the database still differs so; writes nothing.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn accepted(&self) -> Result<Vec<Accepted>> {
        let mut session = Session::open(self.database).await?;
        let accepted = read(&mut session).await?;
        if accepted.is_empty() {
            return Ok(Vec::new());
        }
        let now = self.all_differences(&mut session).await?;
        let all = accepted.into_iter().map(|(difference, accepted_at)| Accepted {
            holds: now.iter().any(|it| it.agrees_with(&difference)),
            difference,
            accepted_at,
        });
        Ok(all.collect())
    }

    /// Whether an operator says that `difference` is accepted.
    pub(super) fn accepts(&self, difference: &Difference) -> bool {
        refusal(difference).is_none()
            && (self.options.accept.contains(&difference.subject)
                || self.options.accept_exactly.iter().any(|it| it.agrees_with(difference)))
    }

    /// Notes what is left of the differences an operator accepts, now that every migration was run.
    pub(super) async fn accept(&self, session: &mut Session, tell: &mut super::Tell<'_>) -> Result<()> {
        let mut left = self.all_differences(session).await?;
        left.retain(|it| self.accepts(it));
        let known = read(session).await?;
        left.retain(|it| !known.iter().any(|known| known.0.agrees_with(it)));
        if left.is_empty() {
            return Ok(());
        }
        session.begin(&self.options, tell).await?;
        record(session, &left).await?;
        session.commit(false).await
    }
}

#[cfg(test)]
mod tests {
    use diglot_model::{Difference, Level};

    use super::refusal;

    fn difference(subject: &str, expected: Option<&str>, found: Option<&str>) -> Difference {
        let text = |it: Option<&str>| it.map(str::to_owned);
        Difference {
            subject: subject.to_owned(),
            expected: text(expected),
            found: text(found),
            level: Level::Changed,
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_accepted() {
        let text_for_bytes = difference("table users, column id, type", Some("blob"), Some("text"));
        assert!(refusal(&text_for_bytes).is_some());
        assert!(refusal(&difference("table users", Some("a table"), None)).is_some());
        assert!(refusal(&difference("table users, column name", Some("text"), None)).is_some());
    }

    #[test]
    fn what_is_read_alike_is_accepted() {
        let length =
            difference("table users, column name, type", Some("text"), Some("character varying(20)"));
        assert_eq!(refusal(&length), None);
        assert_eq!(refusal(&difference("table users, index by_name", Some("(name)"), None)), None);
        assert_eq!(refusal(&difference("table users, column extra", None, Some("text"))), None);
    }
}
