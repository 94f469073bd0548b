//! Two schemas to the operations that lead from the first to the second.

use diglot_model::{
    Column, ColumnChange, Enumeration, Expression, Operation, Reference, Schema, Table, Variant, View, apply,
    is_same_kind,
};

/// What stands where only a person knows the value; the compiler refuses it.
pub const FILL_IN: &str = "FILL_IN";

/// Names that changed; never guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renames {
    /// Tables, as (before, after).
    pub tables: Vec<(String, String)>,
    /// Columns, as (table after, before, after).
    pub columns: Vec<(String, String, String)>,
    /// Values, as (enumeration, variant before, variant after).
    pub values: Vec<(String, String, String)>,
}

/// What leads from one schema to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Difference {
    /// The operations, in order.
    pub operations: Vec<Operation>,
    /// What goes while something like it comes: perhaps it was renamed.
    pub candidates: Renames,
    /// Differences no operation makes, for people.
    pub impossible: Vec<String>,
}

/// The operations that lead from `from` to `to`.
///
/// A column whose type becomes one of another kind is converted by an expression that holds [`FILL_IN`].
#[must_use]
pub fn difference(from: &Schema, to: &Schema, renames: &Renames) -> Difference {
    // Every operation is applied as it is found, so that the next is found against what is there then.
    let mut walk = Walk { out: Difference::default(), now: from.clone() };
    // A view that changes goes first and comes last: it may read anything.
    let changed = |view: &View| to.views.get(&view.name).is_none_or(|it| it.query != view.query);
    for view in from.views.values().rev().filter(|it| changed(it)) {
        walk.push(Operation::DropView { view: view.name.clone() });
    }
    walk.enumerations(to, renames);
    walk.renames(to, renames);
    let created: Vec<Table> =
        to.tables.values().filter(|it| !walk.now.tables.contains_key(&it.name)).cloned().collect();
    walk.table_candidates(to, &created);
    let kept: Vec<&Table> = to.tables.values().filter(|it| walk.now.tables.contains_key(&it.name)).collect();
    for table in &created {
        walk.create(table, to);
    }
    let gone = |now: &Schema| -> Vec<Table> {
        now.tables.values().filter(|it| !to.tables.contains_key(&it.name)).cloned().collect()
    };
    for table in gone(&walk.now).iter().chain(kept.iter().copied()) {
        walk.drop_references(table, to);
    }
    for table in &kept {
        walk.table(table);
    }
    // A reference may need a key or unique constraint that another table got just now.
    for table in kept.into_iter().chain(&created) {
        walk.add_references(table);
    }
    let gone = gone(&walk.now);
    let names: Vec<&String> = gone.iter().map(|it| &it.name).collect();
    for table in &gone {
        for reference in table.references.iter().filter(|it| names.contains(&&it.referenced_table)) {
            let (table, name) = (table.name.clone(), reference.name.clone());
            walk.push(Operation::DropReference { table, name });
        }
    }
    for table in &gone {
        walk.push(Operation::DropTable { table: table.name.clone(), loses_data: None });
    }
    for view in
        to.views.values().filter(|it| !walk.now.views.contains_key(&it.name)).cloned().collect::<Vec<_>>()
    {
        walk.push(Operation::CreateView(view));
    }
    for (name, enumeration) in &to.enumerations {
        walk.drop_values(name, enumeration);
    }
    walk.out
}

/// The difference so far, and the schema it leads to.
struct Walk {
    out: Difference,
    now: Schema,
}

/// Names of `before` that `after` lacks or has otherwise.
fn changed<T: PartialEq>(before: &[T], after: &[T], name: impl Fn(&T) -> &String) -> Vec<String> {
    before
        .iter()
        .filter(|it| after.iter().find(|other| name(other) == name(it)) != Some(it))
        .map(|it| name(it).clone())
        .collect()
}

/// The columns of `wanted` whose values are computed anew.
fn converted(found: &Table, wanted: &Table) -> Vec<String> {
    let other =
        |it: &&Column| wanted.columns.get(&it.name).is_some_and(|next| !is_same_kind(&it.kind, &next.kind));
    found.columns.values().filter(other).map(|it| it.name.clone()).collect()
}

/// The columns of a table no reference may lead to while it becomes `wanted`: those whose values are computed
/// anew, and those of keys that change.
fn moving(found: Option<&Table>, wanted: Option<&Table>) -> Vec<String> {
    let (Some(found), Some(wanted)) = (found, wanted) else { return Vec::new() };
    let mut columns = converted(found, wanted);
    if found.primary_key != wanted.primary_key {
        columns.extend(found.key_columns().iter().cloned());
    }
    let changed = found.uniques.iter().filter(|it| !wanted.uniques.contains(it));
    columns.extend(changed.flat_map(|it| it.columns.iter().cloned()));
    columns
}

impl Walk {
    fn push(&mut self, operation: Operation) {
        match apply(&mut self.now, &operation) {
            Ok(()) => self.out.operations.push(operation),
            Err(cause) => self.out.impossible.push(format!("{}: {cause}", operation.describe())),
        }
    }

    fn enumerations(&mut self, to: &Schema, renames: &Renames) {
        for (name, enumeration) in &to.enumerations {
            let Some(found) = self.now.enumerations.get(name).cloned() else {
                self.push(Operation::CreateEnumeration(enumeration.clone()));
                continue;
            };
            let has = |list: &[Variant], it: &Variant| {
                list.iter().any(|other| other.name == it.name && other.value == it.value)
            };
            let gone: Vec<&Variant> =
                found.variants.iter().filter(|it| !has(&enumeration.variants, it)).collect();
            for variant in enumeration.variants.iter().filter(|it| !has(&found.variants, it)) {
                let renamed = renames.values.iter().find(|it| it.0 == *name && it.2 == variant.name);
                // The same name with another text is the same value, too.
                let twin = gone.iter().find(|it| it.name == variant.name || it.value == variant.value);
                let before = renamed.map(|it| it.1.clone()).or_else(|| twin.map(|it| it.name.clone()));
                let (enumeration, to) = (name.clone(), variant.clone());
                if let Some(variant) = before {
                    self.push(Operation::RenameValue { enumeration, variant, to });
                    continue;
                }
                let candidates = gone.iter().map(|it| (name.clone(), it.name.clone(), variant.name.clone()));
                self.out.candidates.values.extend(candidates);
                self.push(Operation::AddValue { enumeration, variant: to });
            }
        }
    }

    fn drop_values(&mut self, name: &str, wanted: &Enumeration) {
        let found = self.now.enumerations.get(name).map(|it| it.variants.clone()).unwrap_or_default();
        for variant in found.iter().filter(|it| !wanted.variants.iter().any(|other| other.name == it.name)) {
            let (enumeration, variant) = (name.to_owned(), variant.name.clone());
            self.push(Operation::DropValue { enumeration, variant });
        }
    }

    fn renames(&mut self, to: &Schema, renames: &Renames) {
        for (before, after) in &renames.tables {
            if let (Some(_), Some(table)) = (self.now.tables.get(before), to.tables.get(after)) {
                let type_name = table.type_name.clone();
                self.push(Operation::RenameTable { table: before.clone(), to: after.clone(), type_name });
            }
        }
        for (table, before, after) in &renames.columns {
            if self.now.tables.get(table).is_some_and(|it| it.columns.contains_key(before)) {
                let former = to.tables.get(table).and_then(|it| it.columns.get(after)?.former.as_ref());
                let keeps_old_name = former == Some(before);
                let (table, column, to) = (table.clone(), before.clone(), after.clone());
                self.push(Operation::RenameColumn { table, column, to, keeps_old_name });
            }
        }
    }

    /// A table that goes while one with mostly the same columns comes.
    fn table_candidates(&mut self, to: &Schema, created: &[Table]) {
        for gone in self.now.tables.values().filter(|it| !to.tables.contains_key(&it.name)) {
            for table in created {
                let alike =
                    |it: &&Column| table.columns.get(&it.name).is_some_and(|other| other.kind == it.kind);
                let same = gone.columns.values().filter(alike).count();
                if same * 2 > gone.columns.len().max(table.columns.len()) {
                    self.out.candidates.tables.push((gone.name.clone(), table.name.clone()));
                }
            }
        }
    }

    /// Creates a table, without the references to keys that are about to change.
    fn create(&mut self, table: &Table, to: &Schema) {
        let stays = |it: &Reference| {
            let moving =
                moving(self.now.tables.get(&it.referenced_table), to.tables.get(&it.referenced_table));
            let found = self.now.tables.get(&it.referenced_table);
            found.is_none_or(|found| found.can_be_referred_to(&it.referenced_columns))
                && !it.referenced_columns.iter().any(|it| moving.contains(it))
        };
        let references = table.references.iter().filter(|it| stays(it)).cloned().collect();
        self.push(Operation::CreateTable(Table { references, ..table.clone() }));
    }

    /// Drops the references of a table that change, or whose columns do.
    fn drop_references(&mut self, wanted: &Table, to: &Schema) {
        let Some(found) = self.now.tables.get(&wanted.name).cloned() else { return };
        let plain = |table: &Table| {
            let mut references = table.references.clone();
            references.iter_mut().for_each(|it| it.inverse = None);
            references
        };
        let mut dropped = changed(&plain(&found), &plain(wanted), |it| &it.name);
        let own = converted(&found, wanted);
        for reference in &found.references {
            let referenced = &reference.referenced_table;
            let theirs = moving(self.now.tables.get(referenced), to.tables.get(referenced));
            let moves = reference.columns.iter().any(|it| own.contains(it))
                || reference.referenced_columns.iter().any(|it| theirs.contains(it));
            if moves && !dropped.contains(&reference.name) {
                dropped.push(reference.name.clone());
            }
        }
        for name in dropped {
            self.push(Operation::DropReference { table: wanted.name.clone(), name });
        }
    }

    fn add_references(&mut self, wanted: &Table) {
        let Some(found) = self.now.tables.get(&wanted.name).cloned() else { return };
        let missing =
            wanted.references.iter().filter(|it| !found.references.iter().any(|other| other.name == it.name));
        for reference in missing {
            let (table, reference) = (wanted.name.clone(), reference.clone());
            self.push(Operation::AddReference { table, reference });
        }
    }

    fn table(&mut self, wanted: &Table) {
        let Some(found) = self.now.tables.get(&wanted.name).cloned() else { return };
        let name = || wanted.name.clone();
        let moved = converted(&found, wanted);
        let reads = |it: &Expression| it.columns().iter().any(|column| moved.contains(column));
        let mut checks = changed(&found.checks, &wanted.checks, |it| &it.name);
        checks.extend(found.checks.iter().filter(|it| reads(&it.expression)).map(|it| it.name.clone()));
        checks.sort();
        checks.dedup();
        for constraint in checks {
            self.push(Operation::DropCheck { table: name(), name: constraint });
        }
        let mut indexes = changed(&found.indexes, &wanted.indexes, |it| &it.name);
        indexes
            .extend(found.indexes.iter().filter(|it| it.expressions().any(reads)).map(|it| it.name.clone()));
        indexes.sort();
        indexes.dedup();
        for constraint in indexes {
            self.push(Operation::DropIndex { table: name(), name: constraint });
        }
        for constraint in changed(&found.uniques, &wanted.uniques, |it| &it.name) {
            self.push(Operation::DropUnique { table: name(), name: constraint });
        }
        if found.primary_key.is_some() && found.primary_key != wanted.primary_key {
            self.push(Operation::DropPrimaryKey { table: name() });
        }
        self.columns(&found, wanted);
        let Some(found) = self.now.tables.get(&wanted.name).cloned() else { return };
        if let Some(key) = wanted.primary_key.clone().filter(|it| Some(it) != found.primary_key.as_ref()) {
            self.push(Operation::AddPrimaryKey { table: name(), key });
        }
        for unique in wanted.uniques.iter().filter(|it| !found.uniques.contains(it)) {
            self.push(Operation::AddUnique { table: name(), unique: unique.clone() });
        }
        for check in wanted.checks.iter().filter(|it| !found.checks.contains(it)) {
            self.push(Operation::AddCheck { table: name(), check: check.clone() });
        }
        for index in wanted.indexes.iter().filter(|it| !found.indexes.contains(it)) {
            self.push(Operation::AddIndex { table: name(), index: index.clone() });
        }
        if found.options != wanted.options {
            self.out.impossible.push(format!("table {} has other engine options", wanted.name));
        }
    }

    fn columns(&mut self, found: &Table, wanted: &Table) {
        let name = || wanted.name.clone();
        let drop = |column: &Column| Operation::DropColumn {
            table: wanted.name.clone(),
            column: column.name.clone(),
            loses_data: None,
        };
        let add = |column: Column| {
            let rewrites = column.is_computed().then(|| format!("{FILL_IN}: why that is fine"));
            Operation::AddColumn { table: wanted.name.clone(), column, rewrites }
        };
        // What is computed from a column that changes is computed anew.
        let changes = |column: &String| {
            let kind = |table: &Table| table.columns.get(column).map(|it| it.kind.clone());
            kind(found) != kind(wanted)
        };
        let stale = |it: &Column| {
            let next = wanted.columns.get(&it.name);
            let reads = it.generated.as_ref().is_some_and(|it| it.columns().iter().any(&changes));
            let other = next.is_some_and(|next| next.generated != it.generated && next.generated.is_some());
            it.generated.is_some() && (next.is_none() || reads || other)
        };
        let stale: Vec<&Column> = found.columns.values().filter(|it| stale(it)).collect();
        for column in &stale {
            self.push(drop(column));
        }
        let gone: Vec<&Column> = found
            .columns
            .values()
            .filter(|it| !wanted.columns.contains_key(&it.name) && it.generated.is_none())
            .collect();
        for column in wanted.columns.values() {
            match found.columns.get(&column.name) {
                Some(before) if !stale.iter().any(|it| it.name == column.name) => {
                    self.alter(&wanted.name, before, column);
                }
                Some(_) => {}
                None => {
                    if let Some(former) = &column.former {
                        self.out.impossible.push(format!(
                            "column {}.{} was never called {former}",
                            wanted.name, column.name
                        ));
                    }
                    let same = gone.iter().filter(|it| it.kind == column.kind);
                    let candidates = same.map(|it| (name(), it.name.clone(), column.name.clone()));
                    self.out.candidates.columns.extend(candidates);
                    if column.nullable || column.default.is_some() || column.is_computed() {
                        self.push(add(column.clone()));
                        continue;
                    }
                    // Added without a value, filled, and only then required.
                    self.push(add(Column { nullable: true, ..column.clone() }));
                    self.change(&wanted.name, &column.name, ColumnChange::SetNotNull);
                }
            }
        }
        for column in stale.iter().filter_map(|it| wanted.columns.get(&it.name)) {
            self.push(add(column.clone()));
        }
        for column in gone {
            self.push(drop(column));
        }
    }

    fn change(&mut self, table: &str, column: &str, change: ColumnChange) {
        let rewrites = match &change {
            ColumnChange::Convert { .. } | ColumnChange::SetType(_) => {
                let alter = |rewrites| Operation::AlterColumn {
                    table: table.to_owned(),
                    column: column.to_owned(),
                    change: change.clone(),
                    rewrites,
                };
                let before = self.now.tables.get(table);
                before.filter(|it| alter(None).rewrites(it)).map(|_| format!("{FILL_IN}: why that is fine"))
            }
            _ => None,
        };
        let (table, column) = (table.to_owned(), column.to_owned());
        self.push(Operation::AlterColumn { table, column, change, rewrites });
    }

    fn alter(&mut self, table: &str, before: &Column, after: &Column) {
        let column = after.name.as_str();
        if before.former.is_some() && after.former.is_none() {
            self.push(Operation::DropFormerName { table: table.to_owned(), column: column.to_owned() });
        }
        if !is_same_kind(&before.kind, &after.kind) {
            if before.default.is_some() {
                self.change(table, column, ColumnChange::DropDefault);
            }
            let using = Expression::Parameter(FILL_IN.to_owned());
            self.change(table, column, ColumnChange::Convert { kind: after.kind.clone(), using });
        } else if before.kind != after.kind {
            self.change(table, column, ColumnChange::SetType(after.kind.clone()));
        }
        // A renamed value is renamed in the default, too.
        let current = self.now.tables.get(table).and_then(|it| it.columns.get(column)?.default.clone());
        if current != after.default {
            let change = after.default.clone().map_or(ColumnChange::DropDefault, ColumnChange::SetDefault);
            self.change(table, column, change);
        }
        match (before.nullable, after.nullable) {
            (false, true) => self.change(table, column, ColumnChange::SetNullable),
            (true, false) => self.change(table, column, ColumnChange::SetNotNull),
            _ => {}
        }
        match (before.updated, after.updated) {
            (false, true) => self.change(table, column, ColumnChange::SetUpdated),
            (true, false) => self.change(table, column, ColumnChange::DropUpdated),
            _ => {}
        }
        if before.role != after.role {
            self.change(table, column, ColumnChange::SetRole(after.role));
        }
        let made = |it: &Column| (it.generated.clone(), it.identity, it.options.clone());
        if made(before) != made(after) {
            self.out.impossible.push(format!(
                "column {table}.{column} is made another way: add a column, backfill it and drop this one"
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_schemas_need_nothing() {
        assert_eq!(
            difference(&Schema::default(), &Schema::default(), &Renames::default()),
            Difference::default()
        );
    }
}
