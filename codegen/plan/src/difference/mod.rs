//! Two schemas to the operations that lead from the first to the second.

mod column;
mod rename;
mod value;

use diglot_model::{Column, Expression, Operation, Reference, Schema, Table, View, apply, is_same_kind};

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
/// A column whose type becomes one of another kind is converted by an expression that holds [`FILL_IN`](diglot_model::FILL_IN).
#[must_use]
pub fn difference(from: &Schema, to: &Schema, renames: &Renames) -> Difference {
    // Every operation is applied as it is found, so that the next is found against what is there then.
    let mut walk = Walk { out: Difference::default(), now: from.clone(), to };
    // A view that changes goes first and comes last: it may read anything.
    let changed = |view: &View| to.views.get(&view.name).is_none_or(|it| it.query != view.query);
    for view in from.views.values().rev().filter(|it| changed(it)) {
        walk.push(Operation::DropView { view: view.name.clone() });
    }
    walk.enumerations(renames);
    walk.renames(renames);
    let created: Vec<Table> =
        to.tables.values().filter(|it| !walk.now.tables.contains_key(&it.name)).cloned().collect();
    walk.table_candidates(&created);
    let kept: Vec<&Table> = to.tables.values().filter(|it| walk.now.tables.contains_key(&it.name)).collect();
    walk.hand_on(&kept);
    for table in &created {
        walk.create(table);
    }
    for table in walk.gone().iter().chain(kept.iter().copied()) {
        walk.drop_references(table);
    }
    for table in &kept {
        walk.table(table);
    }
    // A reference may need a key or unique constraint that another table got just now.
    for table in kept.into_iter().chain(&created) {
        walk.add_references(table);
    }
    let gone = walk.gone();
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
    walk.drop_values();
    walk.out
}

/// The difference so far, the schema it leads to, and the one it is to lead to.
struct Walk<'a> {
    out: Difference,
    now: Schema,
    to: &'a Schema,
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

impl Walk<'_> {
    fn push(&mut self, operation: Operation) {
        match apply(&mut self.now, &operation) {
            Ok(()) => self.out.operations.push(operation),
            Err(cause) => self.out.impossible.push(format!("{}: {cause}", operation.describe())),
        }
    }

    /// The tables that are there and are not to be.
    fn gone(&self) -> Vec<Table> {
        self.now.tables.values().filter(|it| !self.to.tables.contains_key(&it.name)).cloned().collect()
    }

    /// Drops a table another one takes the name of, and what refers to it.
    fn drop_table(&mut self, table: &str) {
        let holders: Vec<(String, String)> = self
            .now
            .references_to(table)
            .filter(|(holder, _)| holder.name != table)
            .map(|(holder, it)| (holder.name.clone(), it.name.clone()))
            .collect();
        for (table, name) in holders {
            self.push(Operation::DropReference { table, name });
        }
        self.push(Operation::DropTable { table: table.to_owned(), loses_data: None });
    }

    /// Names of indexes and unique constraints are those of the whole schema: one that another table takes is given up
    /// before anything is created.
    fn hand_on(&mut self, kept: &[&Table]) {
        let names = |table: &Table| -> Vec<String> {
            let uniques = table.uniques.iter().map(|it| it.name.clone());
            uniques.chain(table.indexes.iter().map(|it| it.name.clone())).collect()
        };
        let taken_by_another = |holder: &str, name: &String| {
            let mut others = self.to.tables.values().filter(|it| it.name != holder);
            others.any(|it| names(it).contains(name)) || self.to.tables.contains_key(name)
        };
        let mut given: Vec<(String, String)> = Vec::new();
        for table in self.now.tables.values() {
            let stays = kept.iter().find(|it| it.name == table.name);
            let goes = |name: &String| stays.is_none_or(|it| !names(it).contains(name));
            let names = names(table).into_iter().filter(|it| goes(it) && taken_by_another(&table.name, it));
            given.extend(names.map(|it| (table.name.clone(), it)));
        }
        for (table, name) in given {
            let found =
                self.now.tables.get(&table).and_then(|it| it.uniques.iter().find(|it| it.name == name));
            let Some(columns) = found.map(|it| it.columns.clone()) else {
                self.push(Operation::DropIndex { table, name });
                continue;
            };
            // What refers to it refers to something else from now on, or is added again.
            let led_here = self.now.references_to(&table).filter(|it| it.1.referenced_columns == columns);
            let led_here: Vec<_> =
                led_here.map(|(holder, it)| (holder.name.clone(), it.name.clone())).collect();
            for (table, name) in led_here {
                self.push(Operation::DropReference { table, name });
            }
            self.push(Operation::DropUnique { table, name });
        }
    }

    /// A table that goes while one with mostly the same columns comes.
    fn table_candidates(&mut self, created: &[Table]) {
        for gone in self.gone() {
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
    fn create(&mut self, table: &Table) {
        let to = self.to;
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
    fn drop_references(&mut self, wanted: &Table) {
        let to = self.to;
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
            self.stop_counting(&found);
            self.push(Operation::DropPrimaryKey { table: name() });
        }
        self.columns(&found, wanted);
        let Some(found) = self.now.tables.get(&wanted.name).cloned() else { return };
        if let Some(key) = wanted.primary_key.clone().filter(|it| Some(it) != found.primary_key.as_ref()) {
            self.push(Operation::AddPrimaryKey { table: name(), key });
        }
        self.start_counting(wanted);
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
            self.out.impossible.push(format!(
                "table {} has other engine options, which an engine does not change in place: create a table that has \
                 them, `insert` its rows from this one, drop this one and rename the new one",
                wanted.name
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
