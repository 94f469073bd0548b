//! A migration's operations to steps.

use std::{collections::HashSet, sync::Arc};

use diglot_model::{
    Class, Column, ColumnChange, Effect, Enumerations, Expression, Migration, Operation, ReplayError, Schema,
    Table, Type, View, apply, widens,
};
use indexmap::IndexMap;

use crate::{
    Capabilities, Change, Condition, Loss, Requirement, Step, in_place::change, order, rebuild::Rebuild,
    requirement::requirements, value,
};

/// The steps of `migration` on a database whose schema is `schema`, which becomes the schema after it.
///
/// # Errors
/// An operation that does not fit the schema.
pub fn migration(
    migration: &Migration,
    schema: &mut Schema,
    engine: &dyn Capabilities,
) -> Result<Vec<Step>, ReplayError> {
    steps(&migration.operations, schema, engine)
}

/// The steps that do `operations`.
///
/// Operations an engine cannot do in place are gathered into one rebuild per table, which runs before the
/// next step that reads or moves rows, or at the end.
///
/// # Errors
/// An operation that does not fit the schema.
pub fn steps(
    operations: &[Operation],
    schema: &mut Schema,
    engine: &dyn Capabilities,
) -> Result<Vec<Step>, ReplayError> {
    let mut planner = Planner {
        engine,
        steps: Vec::new(),
        created: Vec::new(),
        rebuilds: IndexMap::new(),
        hidden: Vec::new(),
        empty: HashSet::new(),
        touched: HashSet::new(),
        added: HashSet::new(),
        retyped: HashSet::new(),
        current: None,
    };
    for (place, operation) in operations.iter().enumerate() {
        planner.current = Some(place);
        planner.operation(operation, schema)?;
    }
    planner.current = None;
    planner.create_tables(schema);
    planner.flush(schema);
    planner.show_views(schema);
    // A migration that is one transaction stops as a whole.
    if !engine.asks_in_between() {
        order::forbid_last(&mut planner.steps);
    }
    Ok(planner.steps)
}

struct Planner<'a> {
    engine: &'a dyn Capabilities,
    steps: Vec<Step>,
    /// The operation that is planned.
    current: Option<usize>,
    /// Tables created in a row, so that their references can be ordered together, with the operations that do.
    created: Vec<(String, Option<usize>)>,
    rebuilds: IndexMap<String, Rebuild>,
    /// Views that were taken away while what they read changes.
    hidden: Vec<View>,
    /// Tables this migration created and put no rows into.
    empty: HashSet<String>,
    /// Tables whose rows are not as they were at the start.
    touched: HashSet<String>,
    /// Columns that were not there at the start, or are not there any more, by table.
    added: HashSet<(String, String)>,
    /// Tables with columns whose type is another than at the start; NULL is NULL in either.
    retyped: HashSet<String>,
}

impl Planner<'_> {
    /// Adds a step on what is there; `tables` are those it is about.
    fn push(
        &mut self,
        description: String,
        class: Class,
        effect: Effect,
        change: Change,
        schema: &Schema,
        tables: &[&str],
    ) -> &mut Step {
        let enumerations: Arc<Enumerations> = Arc::new(schema.enumerations.clone());
        let mut step = Step::new(description, class, effect, change, &enumerations);
        step.populated = tables.iter().any(|it| !self.empty.contains(*it));
        step.referenced = self.populated(step.change.referenced());
        step.operation = self.current;
        self.steps.push(step);
        let at = self.steps.len() - 1;
        &mut self.steps[at]
    }

    /// Those of `tables` that may have rows.
    fn populated(&self, tables: Vec<&str>) -> Vec<String> {
        tables.into_iter().filter(|it| !self.empty.contains(*it)).map(str::to_owned).collect()
    }

    fn create_tables(&mut self, schema: &Schema) {
        let created = std::mem::take(&mut self.created);
        let tables: Vec<&Table> = created.iter().filter_map(|it| schema.tables.get(&it.0)).collect();
        let enumerations = Arc::new(schema.enumerations.clone());
        let mut steps = order::create(&tables, self.engine, &enumerations);
        for step in &mut steps {
            let table = step.change.table();
            step.operation = created.iter().find(|it| Some(it.0.as_str()) == table).and_then(|it| it.1);
            step.referenced = self.populated(step.change.referenced());
        }
        self.steps.append(&mut steps);
    }

    fn flush(&mut self, schema: &Schema) {
        for name in self.rebuilds.keys().cloned().collect::<Vec<_>>() {
            self.flush_table(&name, schema);
        }
    }

    fn flush_table(&mut self, name: &str, schema: &Schema) {
        let Some(rebuild) = self.rebuilds.shift_remove(name) else { return };
        let Some(after) = schema.tables.get(name) else { return };
        let description = format!("rebuild table {name}: {}", rebuild.reasons.join(", "));
        let change = Change::Rebuild { before: rebuild.before, after: after.clone(), copied: rebuild.copied };
        let step = self.push(description, rebuild.class, Effect::None, change, schema, &[name]);
        step.requires = rebuild.requires;
        step.loses = rebuild.loses;
        step.operation = None;
    }

    fn operation(&mut self, operation: &Operation, schema: &mut Schema) -> Result<(), ReplayError> {
        match operation {
            Operation::CreateView(_) | Operation::DropView { .. } => return self.view(operation, schema),
            Operation::Sql { sqlite, postgres } => {
                self.create_tables(schema);
                self.flush(schema);
                let change = Change::Sql { sqlite: sqlite.clone(), postgres: postgres.clone() };
                self.push(operation.describe(), operation.class(), Effect::None, change, schema, &[""]);
                // Nobody knows what it did.
                self.empty.clear();
                self.touched.extend(schema.tables.keys().cloned());
            }
            Operation::AddValue { enumeration, .. } | Operation::DropValue { enumeration, .. } => {
                self.create_tables(schema);
                let gone = value::dropped(operation, schema);
                apply(schema, operation)?;
                self.alter_domains(operation, enumeration, gone.as_deref(), schema);
                return Ok(());
            }
            Operation::RenameValue { .. } => return self.rename_value(operation, schema),
            // A struct that has another name is nothing to a database.
            Operation::RenameTable { table, to, .. } if table == to => return apply(schema, operation),
            Operation::CreateTable(table) => {
                apply(schema, operation)?;
                self.created.push((table.name.clone(), self.current));
                self.empty.insert(table.name.clone());
                return Ok(());
            }
            _ => {}
        }
        let Some(table) = operation.table() else { return apply(schema, operation) };
        self.create_tables(schema);
        if !matches!(operation, Operation::Backfill { .. } | Operation::Insert { .. }) {
            self.hide_views(table, schema);
        }
        let before = schema.tables.get(table).cloned();
        // What reads rows or renames tables must see the rebuilds before it; what is dropped needs none.
        match operation {
            Operation::RenameTable { .. } => self.flush(schema),
            Operation::Backfill { .. } | Operation::Insert { .. } => {
                let due = self.rebuilds.iter().filter(|(_, it)| !it.leaves_alone(operation));
                for name in due.map(|(name, _)| name.clone()).collect::<Vec<_>>() {
                    self.flush_table(&name, schema);
                }
            }
            Operation::DropTable { .. } => _ = self.rebuilds.shift_remove(table),
            _ => {}
        }
        apply(schema, operation)?;
        let Some(before) = before else { return Ok(()) };
        match operation {
            Operation::DropTable { loses_data, .. } => {
                let effect = Effect::TableMissing(before.name.clone());
                let change = Change::DropTable { table: before.clone() };
                let (what, class) = (operation.describe(), operation.class());
                let step = self.push(what, class, effect, change, schema, &[&before.name]);
                step.loses = vec![Loss::Table(before.name.clone())];
                step.loses_because.clone_from(loses_data);
            }
            Operation::RenameTable { to, .. } => {
                if let Some(after) = schema.tables.get(to).cloned() {
                    self.rename_table(operation, before, after, schema);
                }
            }
            _ => {
                if let Some(after) = schema.tables.get(table).cloned() {
                    self.alter(operation, before, after, schema);
                }
            }
        }
        self.note(operation, table);
        Ok(())
    }

    /// Notes what is no longer as it was at the start, so that it can no longer be asked there.
    fn note(&mut self, operation: &Operation, table: &str) {
        match operation {
            Operation::AddColumn { column, .. } => {
                self.added.insert((table.to_owned(), column.name.clone()));
            }
            Operation::DropColumn { column, .. } => {
                self.added.insert((table.to_owned(), column.clone()));
            }
            Operation::AlterColumn { change: ColumnChange::SetType(_), .. } => {
                self.retyped.insert(table.to_owned());
            }
            Operation::AddReference { .. }
            | Operation::DropReference { .. }
            | Operation::AddUnique { .. }
            | Operation::DropUnique { .. }
            | Operation::AddCheck { .. }
            | Operation::DropCheck { .. }
            | Operation::AddIndex { .. }
            | Operation::DropIndex { .. }
            | Operation::RenameConstraint { .. }
            | Operation::AddPrimaryKey { .. }
            | Operation::DropPrimaryKey { .. }
            | Operation::AlterColumn {
                change:
                    ColumnChange::SetNullable
                    | ColumnChange::SetNotNull
                    | ColumnChange::SetDefault(_)
                    | ColumnChange::DropDefault
                    | ColumnChange::SetIdentity
                    | ColumnChange::DropIdentity
                    | ColumnChange::SetUpdated
                    | ColumnChange::DropUpdated
                    | ColumnChange::SetRole(_),
                ..
            } => {}
            _ => _ = self.touched.insert(table.to_owned()),
        }
        if let Operation::Insert { .. } | Operation::Backfill { .. } = operation {
            self.empty.remove(table);
        }
    }

    /// Every column of an enumeration is checked against its values anew. A table that is to be rebuilt gets
    /// the new check with the rebuild.
    fn alter_domains(
        &mut self,
        operation: &Operation,
        enumeration: &str,
        gone: Option<&str>,
        schema: &Schema,
    ) {
        let holds = |it: &Column| matches!(&it.kind, Type::Enumeration(name) if name == enumeration);
        let mut asked = Vec::new();
        for (name, rebuild) in &self.rebuilds {
            let Some(table) = schema.tables.get(name) else { continue };
            for column in table.columns.values().filter(|it| holds(it)) {
                if let Some(value) = gone.filter(|_| rebuild.before.columns.contains_key(&column.name)) {
                    let (before, value) = (rebuild.before.clone(), value.to_owned());
                    let condition = Condition::Without { table: before, column: column.name.clone(), value };
                    let early = self.is_early(&condition);
                    asked.push((name.clone(), Requirement { condition, early }));
                }
            }
        }
        for (table, rebuild) in &mut self.rebuilds {
            rebuild.loosens |= schema.tables.get(table).is_some_and(|it| it.columns.values().any(holds));
            let due = asked.iter().filter(|it| it.0 == *table && it.1.early);
            rebuild.requires.extend(due.map(|it| it.1.clone()));
        }
        let tables: Vec<&Table> =
            schema.tables.values().filter(|it| !self.rebuilds.contains_key(&it.name)).collect();
        for table in tables {
            for column in table.columns.values() {
                if !matches!(&column.kind, Type::Enumeration(name) if name == enumeration) {
                    continue;
                }
                let what = format!("{}: check {}.{}", operation.describe(), table.name, column.name);
                let change = Change::AlterDomain { table: table.clone(), column: column.clone() };
                let step = self.push(what, operation.class(), Effect::None, change, schema, &[&table.name]);
                let asked = step.populated;
                if let Some(value) = gone.filter(|_| asked).map(str::to_owned) {
                    let condition =
                        Condition::Without { table: table.clone(), column: column.name.clone(), value };
                    let early = self.is_early(&condition);
                    if let Some(step) = self.steps.last_mut() {
                        step.requires.push(Requirement { condition, early });
                    }
                }
            }
        }
    }

    /// A value that is renamed is added, taken over row by row, and dropped.
    fn rename_value(&mut self, operation: &Operation, schema: &mut Schema) -> Result<(), ReplayError> {
        let mut after = schema.clone();
        apply(&mut after, operation)?;
        for part in value::rename(operation, schema, &after) {
            self.operation(&part, schema)?;
        }
        *schema = after;
        // The values stand in their old order now.
        let enumerations = Arc::new(schema.enumerations.clone());
        let written = self.steps.iter_mut().rev();
        let domains = written.take_while(|it| matches!(it.change, Change::AlterDomain { .. }));
        domains.for_each(|it| it.enumerations = enumerations.clone());
        Ok(())
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
        self.push(operation.describe(), operation.class(), effect, change, schema, &[]);
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
                let change = Change::DropView { view: view.clone() };
                self.push(description, Class::Widening, effect, change, schema, &[]).operation = None;
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
            let change = Change::CreateView { view: view.clone() };
            self.push(description, Class::Additive, effect, change, schema, &[]);
        }
    }

    fn rename_table(&mut self, operation: &Operation, before: Table, after: Table, schema: &Schema) {
        let rebuild = self.engine.needs_rebuild(operation, &before, &after);
        if self.empty.contains(&before.name) {
            self.empty.insert(after.name.clone());
        }
        self.touched.insert(after.name.clone());
        let effect = Effect::TableExists(after.name.clone());
        let mut renamed = before.clone();
        renamed.name.clone_from(&after.name);
        let target = if rebuild { renamed.clone() } else { after.clone() };
        let change = Change::RenameTable { before, after: target };
        let name = after.name.clone();
        self.push(operation.describe(), operation.class(), effect, change, schema, &[&name]);
        if rebuild {
            let mut rebuild = Rebuild::new(renamed);
            rebuild.class = operation.class();
            rebuild.reasons.push("rename its constraints".to_owned());
            self.rebuilds.insert(name, rebuild);
        }
    }

    /// Whether the rows can be asked before the migration starts: what is asked is then as it will be.
    fn is_early(&self, condition: &Condition) -> bool {
        let table = &condition.table().name;
        let new = |it: &String| self.added.contains(&(table.clone(), it.clone()));
        let as_before = |it: &str| !self.touched.contains(it) && !self.empty.contains(it);
        as_before(table)
            && (!self.retyped.contains(table) || matches!(condition, Condition::NotNull { .. }))
            && !condition.columns().iter().any(new)
            // What rows refer to must be as it was, too.
            && condition.other_table().is_none_or(|it| as_before(it) && !self.retyped.contains(it))
    }

    /// What can be asked at the start of a unique constraint over columns the migration adds: every row gets the same default,
    /// so that rows must differ in the other columns.
    fn before_it_starts(&self, condition: &Condition) -> Option<Condition> {
        let Condition::Unique { table, name, keys, predicate: None, nulls_not_distinct } = condition else {
            return None;
        };
        if [&self.retyped, &self.touched, &self.empty].iter().any(|it| it.contains(&table.name)) {
            return None;
        }
        let mut kept = Vec::new();
        for key in keys {
            let Expression::Column(column) = key else { return None };
            if !self.added.contains(&(table.name.clone(), column.clone())) {
                kept.push(key.clone());
                continue;
            }
            let default = table.columns.get(column).and_then(|it| it.default.as_ref());
            if !matches!(default, Some(Expression::Literal(_))) {
                return None;
            }
        }
        let (table, name, nulls_not_distinct) = (table.clone(), name.clone(), *nulls_not_distinct);
        Some(Condition::Unique { table, name, keys: kept, predicate: None, nulls_not_distinct })
    }

    fn alter(&mut self, operation: &Operation, before: Table, after: Table, schema: &Schema) {
        let due = self.rebuilds.contains_key(&before.name);
        let structural = !matches!(operation, Operation::Backfill { .. } | Operation::Insert { .. });
        let mut requires = Vec::new();
        if !self.empty.contains(&before.name) {
            for condition in requirements(operation, &before, &after) {
                let early = self.is_early(&condition);
                let before = if early { None } else { self.before_it_starts(&condition) };
                requires.extend(before.map(|condition| Requirement { condition, early: true }));
                requires.push(Requirement { condition, early });
            }
        }
        let class = class(operation, &before);
        let loses = match operation {
            Operation::DropColumn { column, .. }
                if before.columns.get(column).is_some_and(|it| it.generated.is_none()) =>
            {
                vec![Loss::Column(before.name.clone(), column.clone())]
            }
            _ => Vec::new(),
        };
        // A name of the whole schema is given up at once, since another table may take it.
        let given_up = self.rebuilds.get_mut(&before.name).is_some_and(|it| it.gives_up(operation));
        if structural && !given_up && (due || self.engine.needs_rebuild(operation, &before, &after)) {
            let rebuild = self.rebuilds.entry(before.name.clone()).or_insert_with(|| Rebuild::new(before));
            rebuild.gather(operation, class);
            // Asked of the table as it is before the rebuild, so only where that has the same columns.
            rebuild.requires.extend(requires.into_iter().filter(|it| it.early));
            rebuild.loses.extend(loses);
            return;
        }
        // Rows that are filled before the table is rebuilt are those of the table as it still is.
        let after = self.rebuilds.get(&before.name).map_or(after, |it| it.before.clone());
        let name = after.name.clone();
        let rewrites = operation.rewrites(&before);
        if let Some((effect, change)) = change(operation, before, after, schema) {
            let mut tables = vec![name.as_str()];
            if let Operation::Insert { from, .. } = operation {
                // Its rows are read, and may be many.
                tables.push(from);
            }
            let step = self.push(operation.describe(), class, effect, change, schema, &tables);
            step.requires = requires;
            step.loses = loses;
            if let Operation::DropColumn { loses_data, .. } = operation {
                step.loses_because.clone_from(loses_data);
            }
            if let Operation::AddColumn { rewrites: why, .. } | Operation::AlterColumn { rewrites: why, .. } =
                operation
            {
                step.rewrites = why.clone().filter(|_| rewrites);
            }
        }
    }
}

/// How much care the operation needs on this table.
fn class(operation: &Operation, before: &Table) -> Class {
    match operation {
        Operation::AlterColumn { column, change: ColumnChange::SetType(to), .. }
            if before.columns.get(column).is_some_and(|it| !widens(&it.kind, to)) =>
        {
            Class::Narrowing
        }
        other => other.class(),
    }
}
