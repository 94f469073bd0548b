//! Columns that come, change and go.

use diglot_model::{Column, ColumnChange, Expression, FILL_IN, Operation, Table, is_same_kind};

use super::Walk;

impl Walk<'_> {
    pub(super) fn columns(&mut self, found: &Table, wanted: &Table) {
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
            other || it.generated.is_some() && (next.is_none() || reads)
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
        // What is converted may become NULL, where NULL may be afterwards.
        if !before.nullable && after.nullable {
            self.change(table, column, ColumnChange::SetNullable);
        }
        if before.identity && !after.identity {
            self.drop_identity(table, column);
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
        if before.nullable && !after.nullable {
            self.change(table, column, ColumnChange::SetNotNull);
        }
        match (before.updated, after.updated) {
            (false, true) => self.change(table, column, ColumnChange::SetUpdated),
            (true, false) => self.change(table, column, ColumnChange::DropUpdated),
            _ => {}
        }
        if before.role != after.role {
            self.change(table, column, ColumnChange::SetRole(after.role));
        }
        let made = |it: &Column| (it.generated.clone(), it.options.clone());
        if made(before) != made(after) {
            self.out.impossible.push(format!(
                "column {table}.{column} is made another way: add a column, backfill it and drop this one"
            ));
        }
    }

    /// Ends the counting of a key that another one takes the place of: an engine numbers nothing else.
    pub(super) fn stop_counting(&mut self, table: &Table) {
        let counted: Vec<String> =
            table.columns.values().filter(|it| it.identity).map(|it| it.name.clone()).collect();
        for column in counted {
            self.drop_identity(&table.name, &column);
        }
    }

    fn drop_identity(&mut self, table: &str, column: &str) {
        let column_now = self.now.tables.get(table).and_then(|it| it.columns.get(column));
        if column_now.is_some_and(|it| it.identity) {
            self.change(table, column, ColumnChange::DropIdentity);
        }
    }

    /// Lets the engine count a key from now on, once it is one.
    pub(super) fn start_counting(&mut self, wanted: &Table) {
        for column in wanted.columns.values().filter(|it| it.identity) {
            let now = self.now.tables.get(&wanted.name).and_then(|it| it.columns.get(&column.name));
            if now.is_some_and(|it| !it.identity) {
                self.change(&wanted.name, &column.name, ColumnChange::SetIdentity);
            }
        }
    }
}
