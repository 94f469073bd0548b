//! A migration's operations to steps.

use diglot_model::{
    Class, ColumnChange, Effect, Migration, Operation, ReplayError, Schema, Table, Type, View, apply,
};
use indexmap::IndexMap;

use crate::{Capabilities, Change, Copied, Step, order};

/// The steps of `migration` on a database whose schema is `schema`, which becomes the schema after it.
///
/// Operations an engine cannot do in place are gathered into one rebuild per table, which runs before the
/// next step that reads or moves rows, or at the end.
///
/// # Errors
/// An operation that does not fit the schema.
pub fn migration(
    migration: &Migration,
    schema: &mut Schema,
    engine: &dyn Capabilities,
) -> Result<Vec<Step>, ReplayError> {
    let mut planner = Planner {
        engine,
        steps: Vec::new(),
        created: Vec::new(),
        rebuilds: IndexMap::new(),
        hidden: Vec::new(),
    };
    for operation in &migration.operations {
        planner.operation(operation, schema)?;
    }
    planner.create_tables(schema);
    planner.flush(schema);
    planner.show_views(schema);
    Ok(planner.steps)
}

/// A table whose rebuild is due.
struct Rebuild {
    before: Table,
    copied: Vec<Copied>,
    class: Class,
    reasons: Vec<String>,
}

struct Planner<'a> {
    engine: &'a dyn Capabilities,
    steps: Vec<Step>,
    /// Tables created in a row, so that their references can be ordered together.
    created: Vec<String>,
    rebuilds: IndexMap<String, Rebuild>,
    /// Views that were taken away while what they read changes.
    hidden: Vec<View>,
}

impl Planner<'_> {
    fn push(&mut self, description: String, class: Class, effect: Effect, change: Change) {
        self.steps.push(Step { description, class, effect, change });
    }

    fn create_tables(&mut self, schema: &Schema) {
        let created = std::mem::take(&mut self.created);
        let tables: Vec<&Table> = created.iter().filter_map(|name| schema.tables.get(name)).collect();
        self.steps.extend(order::create(&tables, self.engine));
    }

    fn flush(&mut self, schema: &Schema) {
        for (name, rebuild) in std::mem::take(&mut self.rebuilds) {
            let Some(after) = schema.tables.get(&name) else { continue };
            self.push(
                format!("rebuild table {name}: {}", rebuild.reasons.join(", ")),
                rebuild.class,
                Effect::None,
                Change::Rebuild { before: rebuild.before, after: after.clone(), copied: rebuild.copied },
            );
        }
    }

    fn operation(&mut self, operation: &Operation, schema: &mut Schema) -> Result<(), ReplayError> {
        let Some(table) = operation.table() else {
            if let Operation::CreateView(_) | Operation::DropView { .. } = operation {
                return self.view(operation, schema);
            }
            if let Operation::Sql { sqlite, postgres } = operation {
                self.create_tables(schema);
                self.flush(schema);
                let change = Change::Sql { sqlite: sqlite.clone(), postgres: postgres.clone() };
                self.push(operation.describe(), operation.class(), Effect::None, change);
            }
            if let Operation::AddValue { enumeration, .. } | Operation::DropValue { enumeration, .. } =
                operation
            {
                self.create_tables(schema);
                self.alter_domains(operation, enumeration, schema);
            }
            return apply(schema, operation);
        };
        if let Operation::CreateTable(_) = operation {
            apply(schema, operation)?;
            self.created.push(table.to_owned());
            return Ok(());
        }
        self.create_tables(schema);
        if !matches!(operation, Operation::Backfill { .. }) {
            self.hide_views(table, schema);
        }
        let before = schema.tables.get(table).cloned();
        // What reads rows or renames tables must see the rebuilds before it; what is dropped needs none.
        match operation {
            Operation::Backfill { .. } | Operation::RenameTable { .. } => self.flush(schema),
            Operation::DropTable { .. } => _ = self.rebuilds.shift_remove(table),
            _ => {}
        }
        apply(schema, operation)?;
        let Some(before) = before else { return Ok(()) };
        let after_name = if let Operation::RenameTable { to, .. } = operation { to } else { table };
        let after = schema.tables.get(after_name).cloned();
        match (after, operation) {
            (None, _) => {
                let effect = Effect::TableMissing(before.name.clone());
                self.push(
                    operation.describe(),
                    operation.class(),
                    effect,
                    Change::DropTable { table: before },
                );
            }
            (Some(after), Operation::RenameTable { .. }) => self.rename_table(operation, before, after),
            (Some(after), _) => self.alter(operation, before, after),
        }
        Ok(())
    }

    /// Every column of an enumeration is checked against its values anew. A table that is to be rebuilt gets
    /// the new check with the rebuild.
    fn alter_domains(&mut self, operation: &Operation, enumeration: &str, schema: &Schema) {
        for table in schema.tables.values().filter(|it| !self.rebuilds.contains_key(&it.name)) {
            for column in table.columns.values() {
                if matches!(&column.kind, Type::Enumeration(name) if name == enumeration) {
                    self.steps.push(Step {
                        description: format!(
                            "{}: check {}.{}",
                            operation.describe(),
                            table.name,
                            column.name
                        ),
                        class: operation.class(),
                        effect: Effect::None,
                        change: Change::AlterDomain { table: table.clone(), column: column.clone() },
                    });
                }
            }
        }
    }

    /// A view reads what is there once everything before it is done.
    fn view(&mut self, operation: &Operation, schema: &mut Schema) -> Result<(), ReplayError> {
        self.create_tables(schema);
        self.flush(schema);
        let (effect, change) = match operation {
            Operation::CreateView(view) => {
                (Effect::ViewExists(view.name.clone()), Change::CreateView { view: view.clone() })
            }
            Operation::DropView { view } => {
                let Some(found) = schema.views.get(view).cloned() else { return apply(schema, operation) };
                // Views that read this one go before it, and come back if they are still wanted.
                self.hide_views(view, schema);
                self.hidden.retain(|it| it.name != *view);
                (Effect::ViewMissing(view.clone()), Change::DropView { view: found })
            }
            _ => return apply(schema, operation),
        };
        self.push(operation.describe(), operation.class(), effect, change);
        apply(schema, operation)
    }

    /// Takes away the views that read `table`, for as long as it changes: neither engine changes what a view
    /// reads, or not without rewriting the view.
    fn hide_views(&mut self, table: &str, schema: &Schema) {
        let mut names: Vec<String> = vec![table.to_owned()];
        let mut found: Vec<View> = Vec::new();
        for view in schema.views.values() {
            let mut reads = false;
            view.query.for_each_source(&mut |it| reads |= names.iter().any(|name| name == it));
            if reads {
                names.push(view.name.clone());
                found.push(view.clone());
            }
        }
        for view in found.into_iter().rev() {
            if !self.hidden.iter().any(|it| it.name == view.name) {
                let description = format!("drop view {} while {table} changes", view.name);
                let effect = Effect::ViewMissing(view.name.clone());
                self.push(description, Class::Widening, effect, Change::DropView { view: view.clone() });
                self.hidden.push(view);
            }
        }
    }

    /// Brings back the views that were taken away, in the order in which they read one another.
    fn show_views(&mut self, schema: &Schema) {
        let hidden = std::mem::take(&mut self.hidden);
        for view in schema.views.values().filter(|it| hidden.iter().any(|other| other.name == it.name)) {
            let description = format!("create view {} again", view.name);
            let effect = Effect::ViewExists(view.name.clone());
            self.push(description, Class::Additive, effect, Change::CreateView { view: view.clone() });
        }
    }

    fn rename_table(&mut self, operation: &Operation, before: Table, after: Table) {
        let rebuild = self.engine.needs_rebuild(operation, &before, &after);
        let effect = Effect::TableExists(after.name.clone());
        let mut renamed = before.clone();
        renamed.name.clone_from(&after.name);
        let change =
            Change::RenameTable { before, after: if rebuild { renamed.clone() } else { after.clone() } };
        self.push(operation.describe(), operation.class(), effect, change);
        if rebuild {
            let copied = identity(&renamed);
            let reasons = vec!["rename its constraints".to_owned()];
            self.rebuilds
                .insert(after.name, Rebuild { before: renamed, copied, class: operation.class(), reasons });
        }
    }

    fn alter(&mut self, operation: &Operation, before: Table, after: Table) {
        let due = self.rebuilds.contains_key(&before.name);
        let structural = !matches!(operation, Operation::Backfill { .. });
        if structural && (due || self.engine.needs_rebuild(operation, &before, &after)) {
            let rebuild = self.rebuilds.entry(before.name.clone()).or_insert_with(|| Rebuild {
                copied: identity(&before),
                before,
                class: Class::Additive,
                reasons: Vec::new(),
            });
            rebuild.class = rebuild.class.max(operation.class());
            rebuild.reasons.push(operation.describe());
            match operation {
                Operation::DropColumn { column, .. } => rebuild.copied.retain(|it| it.to != *column),
                Operation::RenameColumn { column, to, .. } => {
                    for copied in rebuild.copied.iter_mut().filter(|it| it.to == *column) {
                        copied.to.clone_from(to);
                    }
                }
                _ => {}
            }
            return;
        }
        if let Some((effect, change)) = change(operation, before, after) {
            self.push(operation.describe(), operation.class(), effect, change);
        }
    }
}

fn identity(table: &Table) -> Vec<Copied> {
    table.columns.keys().map(|name| Copied { to: name.clone(), from: name.clone() }).collect()
}

/// The change that does `operation` in place, and what it makes true.
fn change(operation: &Operation, before: Table, after: Table) -> Option<(Effect, Change)> {
    let name = after.name.clone();
    Some(match operation.clone() {
        Operation::AddColumn { column, .. } => {
            (Effect::ColumnExists(name, column.name.clone()), Change::AddColumn { after, column })
        }
        Operation::DropColumn { column, .. } => {
            (Effect::ColumnMissing(name, column.clone()), Change::DropColumn { before, after, column })
        }
        Operation::RenameColumn { column, to, .. } => {
            (Effect::ColumnExists(name, to.clone()), Change::RenameColumn { before, after, column, to })
        }
        Operation::AlterColumn { column, change, .. } => {
            let effect = match change {
                ColumnChange::SetNullable => Effect::ColumnNullable(name, column.clone()),
                ColumnChange::SetNotNull => Effect::ColumnNotNull(name, column.clone()),
                _ => Effect::None,
            };
            (effect, Change::AlterColumn { before, after, column, change })
        }
        Operation::AddReference { reference, .. } => (
            Effect::ConstraintExists(name, reference.name.clone()),
            Change::AddReference { table: after, reference },
        ),
        Operation::DropReference { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropReference { table: after, name: constraint },
        ),
        Operation::AddUnique { unique, .. } => {
            (Effect::ConstraintExists(name, unique.name.clone()), Change::AddUnique { table: after, unique })
        }
        Operation::DropUnique { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropUnique { table: after, name: constraint },
        ),
        Operation::AddCheck { check, .. } => {
            (Effect::ConstraintExists(name, check.name.clone()), Change::AddCheck { table: after, check })
        }
        Operation::DropCheck { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropCheck { table: after, name: constraint },
        ),
        Operation::AddIndex { index, .. } => {
            (Effect::ConstraintExists(name, index.name.clone()), Change::AddIndex { table: after, index })
        }
        Operation::DropIndex { name: constraint, .. } => (
            Effect::ConstraintMissing(name, constraint.clone()),
            Change::DropIndex { table: after, name: constraint },
        ),
        Operation::Backfill { set, filter, .. } => {
            (Effect::None, Change::Backfill { table: after, set, filter })
        }
        Operation::CreateEnumeration(_)
        | Operation::AddValue { .. }
        | Operation::DropValue { .. }
        | Operation::CreateTable(_)
        | Operation::DropTable { .. }
        | Operation::RenameTable { .. }
        | Operation::CreateView(_)
        | Operation::DropView { .. }
        | Operation::Sql { .. } => return None,
    })
}
