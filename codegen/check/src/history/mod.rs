//! Migration declarations to operations, each checked against the schema at its point of the history.

mod back;
mod column;
mod rows;

use diglot_model::{FILL_IN, Migration, Operation, Reference, Replaced, Schema, Table, apply};
use diglot_parse::{
    ColumnDeclaration, Declarations, Diagnostic, IndexDeclaration, Location, MigrationDeclaration, Name,
    OperationDeclaration, TableDeclaration, did_you_mean,
};

use crate::{
    expression::Context,
    query,
    scope::Scope,
    table::{self, Part, Places},
    whole,
};

/// Resolves the whole history and replays it.
pub(crate) fn resolve(
    declarations: &Declarations,
    declared: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Migration>, Schema) {
    // Types that are only Rust's have no history: a migration may name those there are now.
    let mut schema = Schema {
        newtypes: declared.newtypes.clone(),
        embeddables: declared.embeddables.clone(),
        documents: declared.documents.clone(),
        ..Schema::default()
    };
    let mut migrations: Vec<Migration> = Vec::new();
    let mut ordered: Vec<&MigrationDeclaration> = declarations.migrations.iter().collect();
    ordered.sort_by(|a, b| a.name.text.cmp(&b.name.text));
    let mut previous: Option<(u32, &Name)> = None;
    // One that stands for others has the number of the last of them.
    let squashed = ordered.first().filter(|it| !it.replaces.is_empty());
    let squashed = squashed.and_then(|it| it.name.text.split_once('_')?.0.parse::<usize>().ok());
    let first = squashed.unwrap_or(0);
    for (position, declaration) in ordered.into_iter().enumerate() {
        let number = number(&declaration.name, diagnostics);
        let twin = previous.filter(|(before, _)| number == Some(*before));
        previous = number.map(|it| (it, &declaration.name)).or(previous);
        if let Some((number, first)) = twin {
            let message = format!("two migrations have the number {number:03}");
            diagnostics.push(
                Diagnostic::new("D0412", declaration.name.location, message)
                    .label("given again here")
                    .also(first.location, "first given here")
                    .help("the one that was applied nowhere yet takes the next free number"),
            );
        } else if let Some(number) = number
            && usize::try_from(number).ok() != Some(first + position)
        {
            let expected = first + position;
            let message = format!("migration `{}` should be number {expected:03}", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0402", declaration.name.location, message)
                    .help("migrations are numbered from 000 without gaps or repetitions"),
            );
        }
        if position > 0
            && let Some((replaced, _)) = declaration.replaces.first()
        {
            diagnostics.push(
                Diagnostic::new("D0417", replaced.location, "only the first migration can stand for others")
                    .help("squash from the beginning: `cargo xtask migration squash --to NAME`"),
            );
        }
        let before = schema.clone();
        let mut step = Step::new(&mut schema, declaration.file, diagnostics);
        step.migration(&declaration.operations);
        let operations = step.operations;
        let mut migration =
            Migration::new(number.unwrap_or_default(), declaration.name.text.clone(), operations);
        migration.comment.clone_from(&declaration.comment);
        migration.replaces = declaration
            .replaces
            .iter()
            .map(|(name, checksum)| Replaced { name: name.text.clone(), checksum: checksum.clone() })
            .collect();
        migration.down = declaration
            .down
            .as_ref()
            .map(|(down, here)| back::resolve(down, *here, declaration.file, &before, &schema, diagnostics));
        migrations.push(migration);
    }
    (migrations, schema)
}

/// Whether somebody gave a reason, rather than leaving the place for one.
fn is_said(reason: Option<&String>) -> bool {
    reason.is_some_and(|it| !it.trim().is_empty() && !it.starts_with(FILL_IN))
}

/// What there is of a reason that nobody gave.
fn unsaid(reason: Option<&String>) -> String {
    match reason {
        Some(text) if text.starts_with(FILL_IN) => format!("the reason is still `{FILL_IN}`"),
        Some(_) => "the reason is empty".to_owned(),
        None => String::new(),
    }
}

/// The number a migration's name starts with.
fn number(name: &Name, diagnostics: &mut Vec<Diagnostic>) -> Option<u32> {
    let (digits, rest) = name.text.split_once('_').unwrap_or((&name.text, ""));
    let legal = digits.len() >= 3
        && !rest.is_empty()
        && rest.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
    let number = digits.parse().ok().filter(|_| legal);
    if number.is_none() {
        let message = format!("`{}` is not a migration's name", name.text);
        diagnostics.push(
            Diagnostic::new("D0401", name.location, message)
                .help("three digits and what it does, in snake_case: `001_add_oauth_support`"),
        );
    }
    number
}

/// One migration being resolved.
struct Step<'a> {
    schema: &'a mut Schema,
    file: usize,
    operations: Vec<Operation>,
    /// The tables it creates, which have no rows.
    created: Vec<String>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a> Step<'a> {
    fn new(schema: &'a mut Schema, file: usize, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        Self { schema, file, operations: Vec::new(), created: Vec::new(), diagnostics }
    }

    fn migration(&mut self, declared: &[OperationDeclaration]) {
        let created: Vec<&TableDeclaration> = declared
            .iter()
            .filter_map(|it| match it {
                OperationDeclaration::CreateTable(table) => Some(&**table),
                _ => None,
            })
            .collect();
        // Enumerations first: a table created above one may use it.
        self.created = created.iter().map(|it| it.name.text.clone()).collect();
        for operation in declared {
            if let OperationDeclaration::CreateEnumeration(enumeration) = operation {
                let mut one = Schema::default();
                table::enumerations(&mut one, std::iter::once(enumeration), self.diagnostics);
                for (_, created) in one.enumerations {
                    self.push(enumeration.name.location, Operation::CreateEnumeration(created));
                }
            }
        }
        // They are created together, before everything else, so that they may refer to one another and rows may be moved to
        // them; unless they need what is done before them: a name that is given up, a value or a key that is added.
        let here = self.needs_what_is_before(&created);
        if !here {
            self.create_tables(&created);
        }
        let mut rest = declared.iter().peekable();
        while let Some(operation) = rest.next() {
            let OperationDeclaration::CreateTable(first) = operation else {
                self.operation(operation);
                continue;
            };
            let mut together: Vec<&TableDeclaration> = vec![first];
            while let Some(OperationDeclaration::CreateTable(next)) = rest.peek() {
                together.push(next);
                rest.next();
            }
            if here {
                self.create_tables(&together);
            }
        }
    }

    /// Whether tables cannot be created before everything else.
    fn needs_what_is_before(&self, created: &[&TableDeclaration]) -> bool {
        let (mut schema, mut complaints) = (self.schema.clone(), Vec::new());
        let mut trial = Step::new(&mut schema, self.file, &mut complaints);
        trial.create_tables(created);
        !complaints.is_empty()
    }

    fn push(&mut self, location: Location, operation: Operation) {
        match apply(self.schema, &operation) {
            Ok(()) => self.operations.push(operation),
            Err(error) => self.diagnostics.push(Diagnostic::new("D0403", location, error.to_string())),
        }
    }

    fn create_tables(&mut self, created: &[&TableDeclaration]) {
        let scope = Scope::new(self.schema, created.iter().copied(), self.diagnostics);
        let mut next = self.schema.clone();
        let mut locations = Vec::new();
        for declaration in created {
            if self.schema.tables.contains_key(&declaration.name.text) {
                let message = format!("table `{}` already exists at this point", declaration.name.text);
                self.diagnostics.push(Diagnostic::new("D0403", declaration.name.location, message));
                continue;
            }
            if let Some(table) = table::resolve(declaration, &scope, &next, self.diagnostics) {
                locations.push((declaration.name.location, table.name.clone()));
                next.tables.insert(table.name.clone(), table);
            }
        }
        table::resolve_expressions(created, &mut next, &scope, self.diagnostics);
        whole::check(created, &next, self.diagnostics);
        for (location, name) in locations {
            if let Some(table) = next.tables.get(&name).cloned() {
                self.push(location, Operation::CreateTable(table));
            }
        }
    }

    /// The table an operation names, as it is now.
    fn table(&mut self, name: &Name) -> Option<Table> {
        let found = self.schema.tables.get(&name.text).cloned();
        if found.is_none() {
            let message = format!("there is no table `{}` at this point of the history", name.text);
            let mut diagnostic = Diagnostic::new("D0404", name.location, message);
            if let Some(near) = did_you_mean(&name.text, self.schema.tables.keys().map(String::as_str)) {
                diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            }
            self.diagnostics.push(diagnostic);
        }
        found
    }

    /// Whether `column` is in `table`.
    fn has_column(&mut self, table: &Table, column: &Name) -> bool {
        let found = table.columns.contains_key(&column.text);
        if !found {
            let message = format!("table `{}` has no column `{}` at this point", table.name, column.text);
            let mut diagnostic = Diagnostic::new("D0405", column.location, message);
            if let Some(near) = did_you_mean(&column.text, table.columns.keys().map(String::as_str)) {
                diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            }
            self.diagnostics.push(diagnostic);
        }
        found
    }

    fn operation(&mut self, operation: &OperationDeclaration) {
        use OperationDeclaration as Declared;
        match operation {
            Declared::CreateEnumeration(_) | Declared::CreateTable(_) => {}
            Declared::AddValue { enumeration, variant } => {
                let added = diglot_model::Variant {
                    name: variant.name.text.clone(),
                    value: variant.value.clone(),
                    comment: variant.comment.clone(),
                };
                let enumeration = enumeration.text.clone();
                self.push(variant.name.location, Operation::AddValue { enumeration, variant: added });
            }
            Declared::RenameValue { enumeration, variant, to } => {
                let renamed = diglot_model::Variant {
                    name: to.name.text.clone(),
                    value: to.value.clone(),
                    comment: to.comment.clone(),
                };
                let (enumeration, before) = (enumeration.text.clone(), variant.text.clone());
                let here = variant.location;
                self.push(here, Operation::RenameValue { enumeration, variant: before, to: renamed });
            }
            Declared::DropValue { enumeration, variant } => {
                let (enumeration, dropped) = (enumeration.text.clone(), variant.text.clone());
                self.push(variant.location, Operation::DropValue { enumeration, variant: dropped });
            }
            Declared::AddReference { table, column } => self.add_reference(table, column),
            Declared::AddCompositeReference { table, reference } => {
                let Some(found) = self.table(table) else { return };
                let scope = Scope::new(self.schema, std::iter::empty(), self.diagnostics);
                match table::resolve_reference(reference, &found, &scope, self.schema) {
                    Ok(resolved) => {
                        let places = table::composite_places(reference);
                        self.push_reference(&found, resolved, reference.location, &places);
                    }
                    Err(diagnostic) => self.diagnostics.push(*diagnostic),
                }
            }
            Declared::AddExclusive { table, exclusive } => {
                let Some(found) = self.table(table) else { return };
                match table::exclusive_check(exclusive, &found) {
                    Ok(expression) => {
                        let taken: Vec<&str> = found.checks.iter().map(|it| it.name.as_str()).collect();
                        let check = table::check(&found.name, None, expression, &taken);
                        self.push(
                            exclusive.location,
                            Operation::AddCheck { table: found.name.clone(), check },
                        );
                    }
                    Err(diagnostic) => self.diagnostics.push(*diagnostic),
                }
            }
            Declared::CreateView(declaration) => {
                if let Some(view) = query::view(declaration, self.schema, self.diagnostics) {
                    self.push(declaration.name.location, Operation::CreateView(view));
                }
            }
            Declared::DropView { view } => {
                self.push(view.location, Operation::DropView { view: view.text.clone() });
            }
            Declared::DropTable { table, loses_data, location } => {
                if self.table(table).is_some() {
                    self.loses(loses_data.as_ref(), *location, &format!("table `{}`", table.text));
                    self.push(
                        *location,
                        Operation::DropTable { table: table.text.clone(), loses_data: loses_data.clone() },
                    );
                }
            }
            Declared::RenameTable { table, to, type_name } => {
                if let Some(found) = self.table(table) {
                    let type_name = type_name.as_ref().map_or(found.type_name, |it| it.text.clone());
                    let to = to.text.clone();
                    self.push(
                        table.location,
                        Operation::RenameTable { table: table.text.clone(), to, type_name },
                    );
                }
            }
            Declared::AddColumn { table, column, rewrites } => {
                self.add_column(table, column, rewrites.as_ref());
            }
            Declared::DropColumn { table, column, loses_data, location } => {
                if let Some(found) = self.table(table)
                    && self.has_column(&found, column)
                {
                    self.loses(
                        loses_data.as_ref(),
                        *location,
                        &format!("column `{}.{}`", table.text, column.text),
                    );
                    self.push(
                        *location,
                        Operation::DropColumn {
                            table: table.text.clone(),
                            column: column.text.clone(),
                            loses_data: loses_data.clone(),
                        },
                    );
                }
            }
            Declared::RenameColumn { table, column, to, keeps_old_name } => {
                self.rename_column(table, column, to, *keeps_old_name);
            }
            Declared::DropFormerName { table, column } => {
                if let Some(found) = self.table(table)
                    && self.has_column(&found, column)
                {
                    let (table, name) = (found.name, column.text.clone());
                    self.push(column.location, Operation::DropFormerName { table, column: name });
                }
            }
            Declared::AlterColumn { table, column, change, rewrites } => {
                self.alter_column(table, column, change, rewrites.as_ref());
            }
            Declared::AddPrimaryKey { table, columns } => {
                let Some(found) = self.table(table) else { return };
                if columns.iter().all(|it| self.has_column(&found, it)) {
                    let name = diglot_model::names::primary_key(&found.name);
                    let columns = columns.iter().map(|it| it.text.clone()).collect();
                    let key = diglot_model::Key { name, columns };
                    self.push(table.location, Operation::AddPrimaryKey { table: found.name, key });
                }
            }
            Declared::DropPrimaryKey { table, location } => {
                if let Some(found) = self.table(table) {
                    self.push(*location, Operation::DropPrimaryKey { table: found.name });
                }
            }
            Declared::RenameConstraint { table, name, to } => {
                if let Some(found) = self.table(table) {
                    let (before, after) = (name.text.clone(), to.text.clone());
                    let table = found.name;
                    self.push(name.location, Operation::RenameConstraint { table, name: before, to: after });
                }
            }
            Declared::AddUnique { table, unique } => self.add_index(table, unique, true),
            Declared::AddIndex { table, index } => self.add_index(table, index, false),
            Declared::AddCheck { table, name, expression } => {
                let Some(found) = self.table(table) else { return };
                let context =
                    Context { file: self.file, schema: self.schema, row: Some(&found), through: false };
                match table::truth(&context, expression, "a check") {
                    Ok(expression) => {
                        let taken: Vec<&str> = found.checks.iter().map(|it| it.name.as_str()).collect();
                        let check = table::check(&found.name, name.as_ref(), expression, &taken);
                        self.push(table.location, Operation::AddCheck { table: found.name.clone(), check });
                    }
                    Err(diagnostic) => self.diagnostics.push(*diagnostic),
                }
            }
            Declared::DropConstraint { table, kind, name } => {
                let Some(found) = self.table(table) else { return };
                let (table, constraint) = (found.name.clone(), name.text.clone());
                let index = found.indexes.iter().any(|it| it.name == constraint);
                self.push(
                    name.location,
                    match *kind {
                        // A unique index over an expression is written `drop unique` too.
                        "unique" if !index => Operation::DropUnique { table, name: constraint },
                        "unique" | "index" => Operation::DropIndex { table, name: constraint },
                        "check" => Operation::DropCheck { table, name: constraint },
                        _ => Operation::DropReference { table, name: constraint },
                    },
                );
            }
            Declared::Backfill { table, from, set, filter } => {
                self.backfill(table, from.as_ref(), set, filter.as_ref());
            }
            Declared::Insert { table, from, set, filter } => self.insert(table, from, set, filter.as_ref()),
            Declared::Sql { sqlite, postgres } => {
                self.operations.push(Operation::Sql { sqlite: sqlite.clone(), postgres: postgres.clone() });
            }
        }
    }

    fn loses(&mut self, reason: Option<&String>, location: Location, what: &str) {
        if !is_said(reason) {
            self.diagnostics.push(
                Diagnostic::new("D0406", location, format!("dropping {what} loses its data"))
                    .label(unsaid(reason))
                    .help("say why that is fine, on the line above: `#[loses_data(\"why\")]`"),
            );
        }
    }

    /// A foreign key on a column that is there; an index is a change of its own.
    fn add_reference(&mut self, table: &Name, declaration: &ColumnDeclaration) {
        let Some(found) = self.table(table) else { return };
        if !self.has_column(&found, &declaration.name) {
            return;
        }
        let scope = Scope::new(self.schema, std::iter::empty(), self.diagnostics);
        let resolved = table::resolve_column(&found.name, declaration, &scope, self.schema, self.diagnostics);
        let here = declaration.name.location;
        match resolved {
            Some((column, Some(reference))) => {
                if found.columns.get(&column.name).map(|it| &it.kind) == Some(&column.kind) {
                    self.push_reference(&found, reference, here, &table::column_places(declaration));
                } else {
                    let message = format!("`{}` does not have the type of the key it refers to", column.name);
                    self.diagnostics.push(Diagnostic::new("D0411", declaration.kind.location, message));
                }
            }
            Some((_, None)) => self.diagnostics.push(
                Diagnostic::new("D0411", declaration.kind.location, "not a reference")
                    .help("write `Ref<Table>`"),
            ),
            None => {}
        }
    }

    /// A reference that means the same on both engines.
    fn push_reference(&mut self, table: &Table, reference: Reference, here: Location, places: &Places) {
        let referenced = self.schema.tables.get(&reference.referenced_table);
        let complaint = referenced.and_then(|it| table::divergence(table, &reference, it, places));
        self.diagnostics.extend(complaint);
        self.push(here, Operation::AddReference { table: table.name.clone(), reference });
    }

    fn add_index(&mut self, table: &Name, declaration: &IndexDeclaration, unique: bool) {
        let Some(found) = self.table(table) else { return };
        let context = Context { file: self.file, schema: self.schema, row: Some(&found), through: false };
        let table = found.name.clone();
        match table::resolve_index(declaration, unique, &context, self.diagnostics) {
            Ok(part) => self.add_part(declaration.location, &table, part),
            Err(diagnostic) => self.diagnostics.push(*diagnostic),
        }
    }

    fn add_part(&mut self, location: Location, table: &str, part: Part) {
        let table = table.to_owned();
        self.push(
            location,
            match part {
                Part::Unique(unique) => Operation::AddUnique { table, unique },
                Part::Index(index) => Operation::AddIndex { table, index },
            },
        );
    }
}
