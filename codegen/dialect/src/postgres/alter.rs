//! What becomes of a table that is there: constraints, renames, and columns that change.

use diglot_model::{Column, ColumnChange, Table, Type, names};

use super::{CASELESS, Postgres, counter, trigger};
use crate::{
    Dialect, Enumerations,
    ddl::{self, Hooks, Owner},
    expression::render,
    identifier::{quoted, string},
};

const GUARD_HEAD: &str = "    THEN\n        ";
const GUARD_TAIL: &str = ";\n    END IF;";

/// Adds a constraint unless the table has one of that name.
pub(super) fn add_constraint(table: &str, name: &str, constraint: &str) -> String {
    format!(
        "DO $$\nBEGIN\n    IF NOT EXISTS (\n        SELECT FROM pg_constraint\n        \
         WHERE conname = {} AND conrelid = {}::regclass\n    )\n{GUARD_HEAD}ALTER TABLE {} ADD {constraint}\
         {GUARD_TAIL}\nEND\n$$",
        string(name),
        string(&quoted(table)),
        quoted(table)
    )
}

/// The statement inside what [`add_constraint`] writes.
pub(super) fn unguard(text: &str) -> &str {
    let inner = text.split_once(GUARD_HEAD).and_then(|(_, rest)| rest.split_once(GUARD_TAIL));
    inner.map_or(text, |(statement, _)| statement)
}

/// What the column is called that follows another one until the two exchange names.
pub(super) fn followed(column: &str) -> String {
    format!("_{column}_former")
}

/// How a check of a column's values is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Adding {
    /// Unless it is there, and held against the rows at once.
    Whole,
    /// Without a look at the rows, against which it is then validated.
    Unvalidated,
}

impl Adding {
    /// The statement that adds a check.
    fn check(self, table: &str, name: &str, condition: &str) -> String {
        let check = ddl::check(name, condition);
        match self {
            Self::Whole => add_constraint(table, name, &check),
            Self::Unvalidated => add_unvalidated(table, &check),
        }
    }
}

/// Adds a constraint without a look at the rows.
pub(super) fn add_unvalidated(table: &str, constraint: &str) -> String {
    format!("ALTER TABLE {} ADD {constraint} NOT VALID", quoted(table))
}

pub(super) fn drop_constraint(table: &str, name: &str) -> String {
    format!("ALTER TABLE {} DROP CONSTRAINT IF EXISTS {}", quoted(table), quoted(name))
}

impl Postgres {
    /// A column with all that it brings along.
    pub(super) fn add_column(
        &self,
        after: &Table,
        column: &Column,
        enumerations: &Enumerations,
        adding: Adding,
    ) -> Vec<String> {
        let table = &after.name;
        let caseless = matches!(column.kind, Type::CaselessText { .. });
        let mut out: Vec<String> = caseless.then(|| CASELESS.to_owned()).into_iter().collect();
        out.push(format!(
            "ALTER TABLE {} ADD COLUMN IF NOT EXISTS {}",
            quoted(table),
            ddl::column(self, column)
        ));
        let domain = ddl::domain(self, table, column, enumerations);
        out.extend(domain.map(|(name, condition)| adding.check(table, &name, &condition)));
        if column.updated {
            out.extend(trigger::touch(after, column));
        }
        let comment = column.comment.as_deref();
        out.extend(comment.and_then(|it| self.comment(table, Some(&column.name), Some(it))));
        out
    }

    /// The check of a column's values in the place of the one there is.
    pub(super) fn alter_domain(
        &self,
        table: &Table,
        column: &Column,
        enumerations: &Enumerations,
        adding: Adding,
    ) -> Vec<String> {
        let Some((name, condition)) = ddl::domain(self, &table.name, column, enumerations) else {
            return Vec::new();
        };
        vec![drop_constraint(&table.name, &name), adding.check(&table.name, &name, &condition)]
    }

    /// A rename with what follows it; triggers get their new names.
    pub(super) fn renamed(
        &self,
        before: &Table,
        after: &Table,
        rename: String,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let moved = trigger::create(before) != trigger::create(after);
        let mut out = Vec::new();
        if moved {
            let names = trigger::names(before);
            out.extend(names.iter().flat_map(|it| trigger::drop(&before.name, it)));
        }
        out.push(rename);
        out.extend(self.rename_constraints(before, after, enumerations));
        if moved {
            out.extend(trigger::create(after));
        }
        out
    }

    /// A rename after which the old name can still be read and written, in three parts: a second column that
    /// follows the first, its rows, and the exchange of the names, which takes a moment.
    pub(super) fn rename_and_keep(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        to: &str,
        enumerations: &Enumerations,
    ) -> [Vec<String>; 3] {
        let table = quoted(&after.name);
        let former = after.columns.get(to).and_then(ddl::former);
        let Some(former) = former else { return Default::default() };
        let copy = Column { name: followed(column), ..former };
        let follow = names::former(&after.name, column);
        let mut first = vec![format!("ALTER TABLE {table} ADD COLUMN {}", ddl::column(self, &copy))];
        first.extend(trigger::copy(after, &follow, column, &copy.name));
        let fill = vec![format!("UPDATE {table}\nSET {} = {}", quoted(&copy.name), quoted(column))];
        let mut last: Vec<String> = trigger::drop(&after.name, &follow).into();
        let rename = format!("ALTER TABLE {table} RENAME COLUMN {} TO {}", quoted(column), quoted(to));
        let names = trigger::names(before);
        last.extend(names.iter().flat_map(|it| trigger::drop(&before.name, it)));
        last.push(rename);
        last.extend(self.rename_constraints(before, after, enumerations));
        last.push(format!("ALTER TABLE {table} RENAME COLUMN {} TO {}", quoted(&copy.name), quoted(column)));
        last.extend(trigger::create(after));
        [first, fill, last]
    }

    pub(super) fn rename_constraints(
        &self,
        before: &Table,
        after: &Table,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        ddl::renamed(self, before, after, enumerations)
            .into_iter()
            .map(|(owner, old, new)| {
                let (old, new) = (quoted(&old), quoted(&new));
                if owner == Owner::Index {
                    format!("ALTER INDEX {old} RENAME TO {new}")
                } else {
                    format!("ALTER TABLE {} RENAME CONSTRAINT {old} TO {new}", quoted(&after.name))
                }
            })
            .collect()
    }

    pub(super) fn alter_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        change: &ColumnChange,
        enumerations: &Enumerations,
        adding: Adding,
    ) -> Vec<String> {
        let alter = |what: &str| {
            format!("ALTER TABLE {} ALTER COLUMN {} {what}", quoted(&after.name), quoted(column))
        };
        match change {
            ColumnChange::SetNullable => vec![alter("DROP NOT NULL")],
            ColumnChange::SetNotNull => vec![alter("SET NOT NULL")],
            ColumnChange::SetDefault(default) => {
                vec![alter(&format!("SET DEFAULT {}", self.default(default)))]
            }
            ColumnChange::DropDefault => vec![alter("DROP DEFAULT")],
            ColumnChange::SetUpdated => {
                after.columns.get(column).map(|it| trigger::touch(after, it)).into_iter().flatten().collect()
            }
            ColumnChange::DropUpdated => {
                trigger::drop(&after.name, &names::touch(&after.name, column)).into()
            }
            // It goes on after the largest number there is, as the other engine does.
            ColumnChange::SetIdentity => {
                let add = alter("ADD GENERATED BY DEFAULT AS IDENTITY");
                std::iter::once(add).chain(counter::after_largest(after)).collect()
            }
            ColumnChange::DropIdentity => vec![alter("DROP IDENTITY IF EXISTS")],
            ColumnChange::SetRole(_) => Vec::new(),
            ColumnChange::SetType(kind) | ColumnChange::Convert { kind, .. } => {
                let using = match change {
                    ColumnChange::Convert { using, .. } => {
                        format!(" USING {}", render(self, using, None))
                    }
                    _ => String::new(),
                };
                let column = |table: &Table| table.columns.get(column).cloned();
                let (Some(old), Some(new)) = (column(before), column(after)) else { return Vec::new() };
                let mut out = Vec::new();
                let domain = ddl::domain(self, &before.name, &old, enumerations);
                let next = ddl::domain(self, &after.name, &new, enumerations);
                if domain != next {
                    out.extend(domain.as_ref().map(|(name, _)| drop_constraint(&before.name, name)));
                }
                if self.storage(&old.kind) != self.storage(kind) || !using.is_empty() {
                    if matches!(kind, Type::CaselessText { .. }) {
                        out.push(CASELESS.to_owned());
                    }
                    out.push(alter(&format!("TYPE {}{using}", self.storage(kind))));
                }
                if domain != next {
                    out.extend(next.map(|(name, condition)| adding.check(&after.name, &name, &condition)));
                }
                out
            }
        }
    }
}
