//! What becomes of a table that is there: renames, columns that change or go, and the rebuild.

use diglot_model::{Column, ColumnChange, Table, Unique, names};
use diglot_plan::Copied;

use super::{Sqlite, counter, trigger};
use crate::{
    Enumerations,
    ddl::{self, Hooks, Owner},
    expression::render,
    identifier::{list, quoted},
};

/// What a table is called while it is built anew.
fn rebuild_name(table: &str) -> String {
    format!("_rebuild_{table}")
}

pub(super) fn drop_constraint(table: &str, name: &str) -> String {
    format!("ALTER TABLE {} DROP CONSTRAINT {}", quoted(table), quoted(name))
}

pub(super) fn drop_index(name: &str) -> String {
    format!("DROP INDEX IF EXISTS {}", quoted(name))
}

impl Sqlite {
    /// A change with the triggers of the table out of the way: the engine would rewrite them in its own words, or
    /// run them.
    pub(super) fn without_triggers(&self, before: &Table, after: &Table, change: Vec<String>) -> Vec<String> {
        let dropped = trigger::names(before).into_iter().map(|it| trigger::drop(&it));
        dropped.chain(change).chain(trigger::create(self, after)).collect()
    }

    /// A rename with what follows it.
    pub(super) fn renamed(
        &self,
        before: &Table,
        after: &Table,
        rename: String,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let mut change = vec![rename];
        change.extend(self.rename_constraints(before, after, enumerations));
        self.without_triggers(before, after, change)
    }

    /// A rename after which the old name can still be read and written.
    pub(super) fn rename_and_keep(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        to: &str,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let (table, old, new) = (quoted(&after.name), quoted(column), quoted(to));
        let Some(target) = after.columns.get(to) else { return Vec::new() };
        let mut out = vec![format!("ALTER TABLE {table} RENAME COLUMN {old} TO {new}")];
        out.extend(self.rename_constraints(before, after, enumerations));
        if let Some(former) = ddl::former(target) {
            out.push(format!("ALTER TABLE {table} ADD COLUMN {}", ddl::column(self, &former)));
            out.push(format!("UPDATE {table}\nSET {old} = {new}"));
        }
        if self.offered_twice(target).nullable != target.nullable {
            out.push(format!("ALTER TABLE {table} ALTER COLUMN {new} DROP NOT NULL"));
        }
        self.without_triggers(before, after, out)
    }

    pub(super) fn drop_former_name(&self, before: &Table, after: &Table, column: &str) -> Vec<String> {
        let table = quoted(&after.name);
        let (Some(was), Some(now)) = (before.columns.get(column), after.columns.get(column)) else {
            return Vec::new();
        };
        let gone = was.former.iter().map(|it| format!("ALTER TABLE {table} DROP COLUMN {}", quoted(it)));
        let mut out: Vec<String> = gone.collect();
        if self.offered_twice(was).nullable != now.nullable {
            out.push(format!("ALTER TABLE {table} ALTER COLUMN {} SET NOT NULL", quoted(column)));
        }
        self.without_triggers(before, after, out)
    }

    /// Gives checks and indexes the names that follow a rename.
    pub(super) fn rename_constraints(
        &self,
        before: &Table,
        after: &Table,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let mut out = Vec::new();
        let table = quoted(&after.name);
        let domains: Vec<(String, String)> = after
            .columns
            .values()
            .filter_map(|it| ddl::domain(self, &after.name, it, enumerations))
            .collect();
        for (owner, old, new) in ddl::renamed(self, before, after, enumerations) {
            match owner {
                Owner::Check => {
                    out.push(drop_constraint(&after.name, &old));
                    if let Some((_, condition)) = domains.iter().find(|(name, _)| *name == new) {
                        out.push(format!("ALTER TABLE {table} ADD {}", ddl::check(&new, condition)));
                    }
                    if let Some(check) = after.checks.iter().find(|it| it.name == new) {
                        out.push(format!("ALTER TABLE {table} ADD {}", ddl::declared_check(self, check)));
                    }
                }
                Owner::Unique | Owner::Index => {
                    out.push(drop_index(&old));
                    let unique = after.uniques.iter().find(|it| it.name == new);
                    out.extend(unique.map(|it| ddl::unique_index(self, after, it)));
                    let index = after.indexes.iter().find(|it| it.name == new && it.is_for("sqlite"));
                    out.extend(index.map(|it| ddl::create_index(self, &after.name, it)));
                }
                // Their names are not kept where they could differ: a foreign key's makes it a rebuild.
                Owner::PrimaryKey | Owner::Reference => {}
            }
        }
        out
    }

    pub(super) fn drop_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let mut out = Vec::new();
        let kept = |name: &String| {
            after.uniques.iter().any(|it| it.name == *name) || after.indexes.iter().any(|it| it.name == *name)
        };
        let indexes =
            before.uniques.iter().map(|it| &it.name).chain(before.indexes.iter().map(|it| &it.name));
        out.extend(indexes.filter(|it| !kept(it)).map(|it| drop_index(it)));
        let checks =
            before.checks.iter().filter(|it| !after.checks.iter().any(|other| other.name == it.name));
        out.extend(checks.map(|it| drop_constraint(&before.name, &it.name)));
        let domain =
            before.columns.get(column).and_then(|it| ddl::domain(self, &before.name, it, enumerations));
        out.extend(domain.map(|(name, _)| drop_constraint(&before.name, &name)));
        let kept = trigger::names(after);
        out.extend(trigger::names(before).iter().filter(|it| !kept.contains(it)).map(|it| trigger::drop(it)));
        if let Some(former) = before.columns.get(column).and_then(|it| it.former.as_ref()) {
            out.push(format!("ALTER TABLE {} DROP COLUMN {}", quoted(&before.name), quoted(former)));
        }
        out.push(format!("ALTER TABLE {} DROP COLUMN {}", quoted(&before.name), quoted(column)));
        out
    }

    /// A change to whether a column may be NULL, and the unique constraints made anew that say what NULL counts as.
    fn with_null_keys(&self, after: &Table, column: &str, change: Vec<String>) -> Vec<String> {
        let counts_null = |it: &&Unique| it.nulls_not_distinct && it.columns.iter().any(|it| it == column);
        let anew = after.uniques.iter().filter(counts_null);
        let anew = anew.flat_map(|it| [drop_index(&it.name), ddl::unique_index(self, after, it)]);
        change.into_iter().chain(anew).collect()
    }

    pub(super) fn alter_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        change: &ColumnChange,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let table = quoted(&after.name);
        let alter = |what: &str| vec![format!("ALTER TABLE {table} ALTER COLUMN {} {what}", quoted(column))];
        match change {
            // A column that is offered by two names may be required by a trigger instead.
            ColumnChange::SetNullable | ColumnChange::SetNotNull
                if after
                    .columns
                    .get(column)
                    .is_some_and(|it| it.former.is_some() && it.default.is_none()) =>
            {
                self.without_triggers(after, after, Vec::new())
            }
            ColumnChange::SetNullable => self.with_null_keys(after, column, alter("DROP NOT NULL")),
            ColumnChange::SetNotNull => self.with_null_keys(after, column, alter("SET NOT NULL")),
            ColumnChange::SetType(_) => {
                let domain = |table: &Table| {
                    let column: Option<&Column> = table.columns.get(column);
                    column.and_then(|it| ddl::domain(self, &table.name, it, enumerations))
                };
                let (old, new) = (domain(before), domain(after));
                if old == new {
                    return Vec::new();
                }
                let dropped = old.map(|(name, _)| drop_constraint(&before.name, &name));
                let added = new.map(|(name, condition)| {
                    format!("ALTER TABLE {table} ADD {}", ddl::check(&name, &condition))
                });
                dropped.into_iter().chain(added).collect()
            }
            ColumnChange::SetUpdated => {
                after.columns.get(column).map(|it| trigger::touch(self, after, it)).into_iter().collect()
            }
            ColumnChange::DropUpdated => vec![trigger::drop(&names::touch(&after.name, column))],
            // The others are rebuilds, or nothing to a database.
            ColumnChange::SetDefault(_)
            | ColumnChange::DropDefault
            | ColumnChange::Convert { .. }
            | ColumnChange::SetIdentity
            | ColumnChange::DropIdentity
            | ColumnChange::SetRole(_) => Vec::new(),
        }
    }

    /// The rebuild SQLite documents: create under another name, copy, drop, rename, indexes again.
    /// Source: SQLite documentation, "ALTER TABLE", section 7. It needs foreign keys off.
    pub(super) fn rebuild(
        &self,
        before: &Table,
        after: &Table,
        copied: &[Copied],
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let (old, new) = (quoted(&before.name), quoted(&rebuild_name(&after.name)));
        // What is computed is computed anew.
        let stored = |it: &&Copied| after.columns.get(&it.to).is_some_and(|it| it.generated.is_none());
        let copied: Vec<&Copied> = copied.iter().filter(stored).collect();
        let mut pairs: Vec<(String, String)> =
            copied.iter().map(|it| (it.to.clone(), render(self, &it.from, None))).collect();
        // What is offered by two names holds the same by both.
        for column in after.columns.values() {
            let value = pairs.iter().find(|it| it.0 == column.name).map(|it| it.1.clone());
            pairs.extend(column.former.clone().zip(value));
        }
        let mut out = vec![
            format!("DROP TABLE IF EXISTS {new}"),
            ddl::create_table(self, after, &rebuild_name(&after.name), &[], enumerations),
            format!(
                "INSERT INTO {new} ({})\nSELECT {}\nFROM {old}",
                list(pairs.iter().map(|it| &it.0)),
                pairs.iter().map(|it| it.1.as_str()).collect::<Vec<_>>().join(", ")
            ),
        ];
        out.extend(counter::carry(before, after, &rebuild_name(&after.name)));
        out.push(format!("DROP TABLE {old}"));
        out.push(format!("ALTER TABLE {new} RENAME TO {}", quoted(&after.name)));
        out.extend(ddl::create_indexes(self, after));
        out.extend(trigger::create(self, after));
        out
    }
}
