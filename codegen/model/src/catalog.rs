//! The physical structure of a database, as one engine's catalogue tells it.
//!
//! A dialect projects a [`Schema`](crate::Schema) to the catalogue it must produce; introspection reads
//! the catalogue that is there. The two are compared here, by value, without knowing either engine.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{Difference, Level};

/// What a constraint is called that was added and not yet held against the rows that were there.
#[must_use]
pub fn unvalidated(name: &str) -> String {
    format!("{name} (not validated)")
}

/// What an index is called whose building was broken off.
#[must_use]
pub fn invalid(name: &str) -> String {
    format!("{name} (invalid)")
}

/// Every table of a database, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// The tables.
    pub tables: BTreeMap<String, CatalogTable>,
    /// The views.
    #[serde(default)]
    pub views: BTreeMap<String, CatalogView>,
    /// What else there is, which no schema can declare (`sequence a`, `privileges on table b`), with what it is. It is
    /// shown, so that nobody takes a database for what it is not, and never touched.
    #[serde(default)]
    pub seen: BTreeMap<String, String>,
}

/// One view.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogView {
    /// What it shows, in canonical text.
    pub query: String,
    /// Its comment, where the engine keeps one.
    pub comment: Option<String>,
}

/// One table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogTable {
    /// Columns in physical order.
    pub columns: Vec<CatalogColumn>,
    /// The primary key's columns.
    pub primary_key: Vec<String>,
    /// Foreign keys by name.
    pub references: BTreeMap<String, CatalogReference>,
    /// Checks by name, in canonical text.
    pub checks: BTreeMap<String, String>,
    /// Unique constraints and indexes by name.
    pub indexes: BTreeMap<String, CatalogIndex>,
    /// Triggers by name, in canonical text.
    #[serde(default)]
    pub triggers: BTreeMap<String, String>,
    /// What an engine says of the table as a whole (`strict`), and what it holds that changes what statements on the table
    /// do (`row level security`).
    pub options: Vec<String>,
    /// The table's comment, where the engine keeps one.
    pub comment: Option<String>,
}

/// One column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogColumn {
    /// The name.
    pub name: String,
    /// The engine's own type, lower case.
    pub storage: String,
    /// Whether NULL is accepted.
    pub nullable: bool,
    /// The default in canonical text.
    pub default: Option<String>,
    /// What a stored generated column is computed from, in canonical text.
    #[serde(default)]
    pub generated: Option<String>,
    /// Whether the engine numbers the rows in it.
    #[serde(default)]
    pub identity: bool,
    /// The comment, where the engine keeps one.
    pub comment: Option<String>,
}

/// One foreign key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogReference {
    /// The referencing columns.
    pub columns: Vec<String>,
    /// The referenced table.
    pub table: String,
    /// The referenced columns.
    pub referenced_columns: Vec<String>,
    /// `cascade`, `set null`, …
    pub on_delete: String,
    /// `cascade`, `set null`, …
    pub on_update: String,
    /// Deferrable and initially deferred.
    pub deferrable: bool,
    /// What else an engine says of it that the model does not know: `match full`.
    #[serde(default)]
    pub options: Vec<String>,
}

/// One index or unique constraint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogIndex {
    /// Whether it forbids equal keys.
    pub unique: bool,
    /// Keys in canonical text, ` desc` appended where so.
    pub keys: Vec<String>,
    /// The predicate in canonical text.
    pub predicate: Option<String>,
    /// Columns it carries along.
    #[serde(default)]
    pub include: Vec<String>,
    /// Whether two keys with NULL are equal, too.
    #[serde(default)]
    pub nulls_not_distinct: bool,
    /// What else an engine says of it: its method and storage parameters.
    #[serde(default)]
    pub options: Vec<String>,
}

impl Catalog {
    /// Every structural difference between `self` (expected) and `live`. Comments are not structure:
    /// see [`Catalog::comment_differences`].
    #[must_use]
    pub fn differences(&self, live: &Self) -> Vec<Difference> {
        let mut out = Vec::new();
        compare_maps(
            &mut out,
            ("table", |_| Level::Extra),
            &self.tables,
            &live.tables,
            |_| "a table".to_owned(),
            |out, path, a, b| {
                a.compare(out, path, b);
            },
        );
        compare_maps(
            &mut out,
            ("view", |_| Level::Extra),
            &self.views,
            &live.views,
            |it| it.query.clone(),
            |out, path, a, b| compare_values(out, path, &a.query, &b.query),
        );
        for (subject, what) in live.seen.iter().filter(|it| !self.seen.contains_key(it.0)) {
            out.push(extra(subject.clone(), what.clone(), Level::Extra));
        }
        out
    }

    /// The tables whose columns stand in another physical order. Every statement names its columns, so an
    /// order is not structure; a database Diglot made has the order of the history all the same.
    #[must_use]
    pub fn order_differences(&self, live: &Self) -> Vec<Difference> {
        let order = |table: &CatalogTable| {
            table.columns.iter().map(|it| it.name.clone()).collect::<Vec<_>>().join(", ")
        };
        let mut out = Vec::new();
        for (name, table) in &self.tables {
            if let Some(found) = live.tables.get(name) {
                let subject = format!("table {name}, order of columns");
                compare_values(&mut out, &subject, &order(table), &order(found));
            }
        }
        out
    }

    /// The triggers that differ. They follow from the columns, so a database without them is completed, not
    /// refused.
    #[must_use]
    pub fn trigger_differences(&self, live: &Self) -> Vec<Difference> {
        let mut out = Vec::new();
        for (name, table) in &self.tables {
            let Some(found) = live.tables.get(name) else { continue };
            compare_maps(
                &mut out,
                (&format!("table {name}, trigger"), |_| Level::Extra),
                &table.triggers,
                &found.triggers,
                Clone::clone,
                |out, path, a, b| compare_values(out, path, a, b),
            );
        }
        out
    }

    /// The tables and columns whose comment differs, as `(table, column)`.
    #[must_use]
    pub fn comment_differences(&self, live: &Self) -> Vec<(String, Option<String>)> {
        let mut out = Vec::new();
        for (name, table) in &self.tables {
            let Some(found) = live.tables.get(name) else { continue };
            if table.comment != found.comment {
                out.push((name.clone(), None));
            }
            for column in &table.columns {
                let live_column = found.columns.iter().find(|it| it.name == column.name);
                if live_column.is_some_and(|it| it.comment != column.comment) {
                    out.push((name.clone(), Some(column.name.clone())));
                }
            }
        }
        out
    }

    /// How alike two catalogues are: the number of structural differences.
    #[must_use]
    pub fn distance(&self, live: &Self) -> usize {
        self.differences(live).len()
    }
}

impl CatalogTable {
    /// The column called `name`.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&CatalogColumn> {
        self.columns.iter().find(|it| it.name == name)
    }

    fn compare(&self, out: &mut Vec<Difference>, path: &str, live: &Self) {
        let by_name = |table: &Self| -> BTreeMap<String, CatalogColumn> {
            table.columns.iter().map(|it| (it.name.clone(), it.clone())).collect()
        };
        compare_maps(
            out,
            (&format!("{path}, column"), |_| Level::Changed),
            &by_name(self),
            &by_name(live),
            |it| it.storage.clone(),
            |out, path, a, b| {
                compare_values(out, &format!("{path}, type"), &a.storage, &b.storage);
                let null = |it: &CatalogColumn| if it.nullable { "nullable" } else { "not null" };
                compare_values(out, &format!("{path}, nullability"), &null(a), &null(b));
                let default = |it: &CatalogColumn| it.default.clone().unwrap_or_else(|| "none".to_owned());
                compare_values(out, &format!("{path}, default"), &default(a), &default(b));
                let made = |it: &CatalogColumn| match (&it.generated, it.identity) {
                    (Some(expression), _) => format!("from {expression}"),
                    (None, true) => "by the engine".to_owned(),
                    (None, false) => "no".to_owned(),
                };
                compare_values(out, &format!("{path}, generated"), &made(a), &made(b));
            },
        );
        let key = |it: &Self| format!("({})", it.primary_key.join(", "));
        compare_values(out, &format!("{path}, primary key"), &key(self), &key(live));
        compare_values(
            out,
            &format!("{path}, options"),
            &format!("({})", self.options.join(", ")),
            &format!("({})", live.options.join(", ")),
        );
        let leaf = |kind: &str| format!("{path}, {kind}");
        let plain = |out: &mut Vec<Difference>, path: &str, a: &dyn fmt::Display, b: &dyn fmt::Display| {
            compare_values(out, path, a, b);
        };
        compare_maps(
            out,
            (&leaf("foreign key"), |_| Level::Changed),
            &self.references,
            &live.references,
            ToString::to_string,
            |out, p, a, b| {
                plain(out, p, a, b);
            },
        );
        compare_maps(
            out,
            (&leaf("check"), |_| Level::Changed),
            &self.checks,
            &live.checks,
            Clone::clone,
            |out, p, a, b| {
                plain(out, p, a, b);
            },
        );
        compare_maps(
            out,
            // What keeps equal rows out changes what a write does; what only finds rows changes nothing.
            (&leaf("index"), |it: &CatalogIndex| if it.unique { Level::Changed } else { Level::Extra }),
            &self.indexes,
            &live.indexes,
            ToString::to_string,
            |out, p, a, b| {
                plain(out, p, a, b);
            },
        );
    }
}

impl fmt::Display for CatalogReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "({}) references {} ({}) on delete {} on update {}{}",
            self.columns.join(", "),
            self.table,
            self.referenced_columns.join(", "),
            self.on_delete,
            self.on_update,
            if self.deferrable { " deferrable" } else { "" }
        )?;
        if !self.options.is_empty() {
            write!(f, " with ({})", self.options.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Display for CatalogIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", if self.unique { "unique " } else { "" }, self.keys.join(", "))?;
        if !self.include.is_empty() {
            write!(f, " include ({})", self.include.join(", "))?;
        }
        if self.nulls_not_distinct {
            write!(f, " nulls not distinct")?;
        }
        if let Some(predicate) = &self.predicate {
            write!(f, " where {predicate}")?;
        }
        if !self.options.is_empty() {
            write!(f, " with ({})", self.options.join(", "))?;
        }
        Ok(())
    }
}

fn compare_values(
    out: &mut Vec<Difference>,
    subject: &str,
    expected: &dyn fmt::Display,
    found: &dyn fmt::Display,
) {
    let (expected, found) = (expected.to_string(), found.to_string());
    if expected != found {
        out.push(Difference {
            subject: subject.to_owned(),
            expected: Some(expected),
            found: Some(found),
            level: Level::Changed,
        });
    }
}

fn extra(subject: String, found: String, level: Level) -> Difference {
    Difference { subject, expected: None, found: Some(found), level }
}

/// Compares what is named; `level` says what it means that one is there and should not be.
fn compare_maps<T>(
    out: &mut Vec<Difference>,
    (kind, level): (&str, fn(&T) -> Level),
    expected: &BTreeMap<String, T>,
    found: &BTreeMap<String, T>,
    describe: impl Fn(&T) -> String,
    mut both: impl FnMut(&mut Vec<Difference>, &str, &T, &T),
) {
    for (name, value) in expected {
        let subject = format!("{kind} {name}");
        match found.get(name) {
            Some(live) => both(out, &subject, value, live),
            None => out.push(Difference {
                subject,
                expected: Some(describe(value)),
                found: None,
                level: Level::Changed,
            }),
        }
    }
    for (name, value) in found {
        if !expected.contains_key(name) {
            out.push(extra(format!("{kind} {name}"), describe(value), level(value)));
        }
    }
}
