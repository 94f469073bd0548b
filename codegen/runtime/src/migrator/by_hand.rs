//! What people made by hand on tables of ours. Where an engine changes a table by building it anew, only what the
//! migration knows would be there afterwards; so indexes and triggers are made again as they were, and what cannot be (a
//! column with its values, a check) keeps the migration from being run.

use std::collections::BTreeSet;

use diglot_dialect::quoted;
use diglot_model::Catalog;

use super::session::Session;
use crate::{Error, Result};

/// Everything made by hand that a migration could lose.
#[derive(Debug, Default)]
pub(super) struct ByHand {
    /// Views, and whether they could be read before: they are out of the way while the tables they read are built anew.
    views: Vec<(Made, bool)>,
    statements: Vec<Made>,
    parts: BTreeSet<Part>,
}

/// An index, a trigger or a view, which its text makes again.
#[derive(Debug)]
pub(super) struct Made {
    /// `index`, `trigger` or `view`.
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) table: String,
    pub(super) sql: String,
}

/// A column, a check or a foreign key: a part of its table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    kind: &'static str,
    name: String,
    table: String,
}

impl ByHand {
    /// What there is beyond what the migration knows from before and makes; nothing where the engine changes tables where
    /// they stand. Views step aside, inside the transaction.
    pub(super) async fn of(session: &mut Session, known: &[&Catalog]) -> Result<Self> {
        if !session.builds_tables_anew() {
            return Ok(Self::default());
        }
        let live = session.catalog().await?;
        let is_known = |name: &str| {
            let mut tables = known.iter().flat_map(|it| it.tables.values());
            tables.any(|it| it.indexes.contains_key(name) || it.triggers.contains_key(name))
        };
        let (made, mut statements): (Vec<Made>, Vec<Made>) =
            session.made_by_statements()?.into_iter().partition(|it| it.kind == "view");
        let mut views = Vec::new();
        for view in made {
            if !known.iter().any(|it| it.views.contains_key(&view.name)) {
                let could_be_read = view.read(session).await.is_ok();
                views.push((view, could_be_read));
            }
        }
        let ours = |it: &Made| {
            known.iter().any(|catalog| catalog.tables.contains_key(&it.table))
                || views.iter().any(|(view, _)| view.name == it.table)
        };
        statements.retain(|it| ours(it) && !is_known(&it.name));
        for (view, _) in views.iter().rev() {
            session.execute(&format!("DROP VIEW {}", quoted(&view.name))).await?;
        }
        Ok(Self { views, statements, parts: parts(&live, known) })
    }

    /// Makes again what is gone, inside the transaction that would have lost it.
    ///
    /// # Errors
    /// Something cannot be made again: it is named, and nothing of the migration is kept.
    pub(super) async fn carry(&self, session: &mut Session, known: &[&Catalog]) -> Result<()> {
        if self.views.is_empty() && self.statements.is_empty() && self.parts.is_empty() {
            return Ok(());
        }
        let live = session.catalog().await?;
        let there = parts(&live, known);
        for part in &self.parts {
            // A table that is not there any more has another name.
            let renamed = !live.tables.contains_key(&part.table);
            let same = |it: &&Part| {
                (it.kind, &it.name) == (part.kind, &part.name) && (renamed || it.table == part.table)
            };
            if there.iter().find(same).is_none() {
                let Part { kind, name, table } = part;
                return Err(Error::Migration(format!(
                    "the {kind} {name} of {table} was made by hand, and this migration would lose it with all it holds: \
                     declare it, or remove it yourself first"
                )));
            }
        }
        for (view, _) in &self.views {
            session.execute(&view.sql).await.map_err(|cause| view.refused(&cause))?;
        }
        for (view, _) in self.views.iter().filter(|it| it.1) {
            view.read(session).await.map_err(|cause| view.refused(&cause))?;
        }
        let present =
            session.rows("SELECT name FROM sqlite_schema WHERE type IN ('index', 'trigger')").await?;
        let present: BTreeSet<String> = present.into_iter().flatten().flatten().collect();
        for made in self.statements.iter().filter(|it| !present.contains(&it.name)) {
            made.again(session, &live).await?;
        }
        Ok(())
    }
}

impl Made {
    fn refused(&self, cause: &Error) -> Error {
        let Self { kind, name, table, .. } = self;
        let of = if kind == "view" { String::new() } else { format!(" of {table}") };
        Error::Migration(format!(
            "the {kind} {name}{of} was made by hand and does not fit what this migration makes of its table \
             ({cause}): remove it yourself first, and make it again as it must be then"
        ))
    }

    /// Has the engine read a view.
    async fn read(&self, session: &mut Session) -> Result<()> {
        session.execute(&format!("EXPLAIN SELECT * FROM {}", quoted(&self.name))).await
    }

    async fn again(&self, session: &mut Session, live: &Catalog) -> Result<()> {
        let Self { kind, table, sql, .. } = self;
        let refused = |cause: Error| self.refused(&cause);
        session.execute(sql).await.map_err(refused)?;
        // A trigger is only read when it would run.
        let columns = live.tables.get(table).and_then(|it| it.columns.first());
        if let Some(column) = columns.filter(|_| kind == "trigger") {
            let (table, column) = (quoted(table), quoted(&column.name));
            for statement in [
                format!("EXPLAIN INSERT INTO {table} DEFAULT VALUES"),
                format!("EXPLAIN UPDATE {table} SET {column} = {column}"),
                format!("EXPLAIN DELETE FROM {table}"),
            ] {
                session.execute(&statement).await.map_err(refused)?;
            }
        }
        Ok(())
    }
}

/// The parts of tables that are known which none of `known` has.
fn parts(live: &Catalog, known: &[&Catalog]) -> BTreeSet<Part> {
    let mut out = BTreeSet::new();
    for (name, table) in &live.tables {
        let known: Vec<_> = known.iter().filter_map(|it| it.tables.get(name)).collect();
        if known.is_empty() {
            continue;
        }
        let mut add = |kind, part: &str, is_known: bool| {
            if !is_known {
                out.insert(Part { kind, name: part.to_owned(), table: name.clone() });
            }
        };
        for column in &table.columns {
            add("column", &column.name, known.iter().any(|it| it.column(&column.name).is_some()));
        }
        for check in table.checks.keys() {
            add("check", check, known.iter().any(|it| it.checks.contains_key(check)));
        }
        for reference in table.references.keys() {
            add("foreign key", reference, known.iter().any(|it| it.references.contains_key(reference)));
        }
    }
    out
}
