//! Migration declarations to operations, each checked against the schema at its point of the history.

use diglot_model::{ColumnChange, Migration, Operation, Schema, Table, Type, apply};
use diglot_parse::{
    ColumnChangeDeclaration, ColumnDeclaration, Declarations, Diagnostic, IndexDeclaration, Location,
    MigrationDeclaration, Name, OperationDeclaration, TableDeclaration, did_you_mean,
};

use crate::{
    expression::Context,
    query,
    scope::Scope,
    table::{self, Part},
    types, whole,
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
            && usize::try_from(number).ok() != Some(position)
        {
            let message = format!("migration `{}` should be number {position:03}", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0402", declaration.name.location, message)
                    .help("migrations are numbered from 000 without gaps or repetitions"),
            );
        }
        let mut step =
            Step { schema: &mut schema, file: declaration.file, operations: Vec::new(), diagnostics };
        step.migration(declaration);
        let operations = step.operations;
        migrations.push(Migration {
            number: number.unwrap_or_default(),
            name: declaration.name.text.clone(),
            comment: declaration.comment.clone(),
            operations,
        });
    }
    (migrations, schema)
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
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Step<'_> {
    fn migration(&mut self, declaration: &MigrationDeclaration) {
        let created: Vec<&TableDeclaration> = declaration
            .operations
            .iter()
            .filter_map(|it| match it {
                OperationDeclaration::CreateTable(table) => Some(&**table),
                _ => None,
            })
            .collect();
        // Enumerations first: a table created above one may use it.
        for operation in &declaration.operations {
            if let OperationDeclaration::CreateEnumeration(enumeration) = operation {
                let mut one = Schema::default();
                table::enumerations(&mut one, std::iter::once(enumeration), self.diagnostics);
                for (_, created) in one.enumerations {
                    self.push(enumeration.name.location, Operation::CreateEnumeration(created));
                }
            }
        }
        self.create_tables(&created);
        for operation in &declaration.operations {
            self.operation(operation);
        }
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
                        let (name, location) = (found.name, reference.location);
                        self.push(location, Operation::AddReference { table: name, reference: resolved });
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
            Declared::AddColumn { table, column } => self.add_column(table, column),
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
            Declared::RenameColumn { table, column, to } => {
                if let Some(found) = self.table(table)
                    && self.has_column(&found, column)
                {
                    let here = to.location;
                    let (table, column, to) = (table.text.clone(), column.text.clone(), to.text.clone());
                    self.push(here, Operation::RenameColumn { table, column, to });
                }
            }
            Declared::AlterColumn { table, column, change } => self.alter_column(table, column, change),
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
            Declared::Backfill { table, set, filter } => self.backfill(table, set, filter.as_ref()),
            Declared::Sql { sqlite, postgres } => {
                self.operations.push(Operation::Sql { sqlite: sqlite.clone(), postgres: postgres.clone() });
            }
        }
    }

    fn loses(&mut self, reason: Option<&String>, location: Location, what: &str) {
        if reason.is_none_or(|it| it.trim().is_empty()) {
            self.diagnostics.push(
                Diagnostic::new("D0406", location, format!("dropping {what} loses its data"))
                    .help("say why that is fine, on the line above: `#[loses_data(\"why\")]`"),
            );
        }
    }

    fn add_column(&mut self, table: &Name, declaration: &ColumnDeclaration) {
        let Some(found) = self.table(table) else { return };
        let scope = Scope::new(self.schema, std::iter::empty(), self.diagnostics);
        let resolved = table::resolve_column(&found.name, declaration, &scope, self.schema, self.diagnostics);
        let Some((mut column, reference)) = resolved else { return };
        column.default =
            table::resolve_default(declaration, &column, self.file, self.schema, self.diagnostics);
        if let Some(expression) = &declaration.generated {
            let context = Context { file: self.file, schema: self.schema, row: Some(&found), through: false };
            match context.of_type(expression, &column.kind) {
                Ok(expression) => column.generated = Some(expression),
                Err(diagnostic) => return self.diagnostics.push(*diagnostic),
            }
        }
        if !column.nullable && column.default.is_none() && !column.is_computed() {
            let message = format!("new column `{}` has no value for the rows that are there", column.name);
            self.diagnostics.push(Diagnostic::new("D0407", declaration.location, message).help(
                "give it a `#[default(…)]`, or add it as `Option`, backfill it and then `set not null`",
            ));
            return;
        }
        let here = declaration.name.location;
        let table = found.name.clone();
        let name = column.name.clone();
        self.push(here, Operation::AddColumn { table: table.clone(), column });
        if let Some(reference) = reference {
            self.push(here, Operation::AddReference { table: table.clone(), reference: reference.clone() });
            let index = table::reference_index(&found, &reference);
            if let Some(index) =
                index.filter(|_| declaration.no_index.is_none() && declaration.unique.is_none())
            {
                self.push(here, Operation::AddIndex { table: table.clone(), index });
            }
        }
        let columns = vec![name];
        if declaration.unique.is_some() {
            self.add_part(here, &table, table::plain_unique(&found, columns.clone()));
        }
        if declaration.index.is_some() {
            let index = table::plain_index(&table, &columns);
            self.push(here, Operation::AddIndex { table, index });
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
                    self.push(here, Operation::AddReference { table: found.name, reference });
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

    fn alter_column(&mut self, table: &Name, column: &Name, change: &ColumnChangeDeclaration) {
        let Some(found) = self.table(table) else { return };
        if !self.has_column(&found, column) {
            return;
        }
        let change = match change {
            ColumnChangeDeclaration::SetNullable => ColumnChange::SetNullable,
            ColumnChangeDeclaration::SetNotNull => ColumnChange::SetNotNull,
            ColumnChangeDeclaration::DropDefault => ColumnChange::DropDefault,
            ColumnChangeDeclaration::SetDefault(default) => {
                let context = Context { file: self.file, schema: self.schema, row: None, through: false };
                match context.of_type(default, &found.columns[&column.text].kind) {
                    Ok(default) => ColumnChange::SetDefault(default),
                    Err(diagnostic) => return self.diagnostics.push(*diagnostic),
                }
            }
            ColumnChangeDeclaration::SetType(kind) => match types::resolve(kind, self.schema) {
                Ok(types::Resolved { kind: to, .. }) => {
                    if !diglot_model::widens(&found.columns[&column.text].kind, &to) {
                        let message = format!("not every value of `{}` fits the new type", column.text);
                        return self.diagnostics.push(
                            Diagnostic::new("D0408", kind.location, message)
                                .help("add a column of the new type, backfill it, and drop the old one"),
                        );
                    }
                    ColumnChange::SetType(to)
                }
                Err(diagnostic) => return self.diagnostics.push(*diagnostic),
            },
        };
        let (table, name) = (found.name, column.text.clone());
        self.push(column.location, Operation::AlterColumn { table, column: name, change });
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

    fn backfill(&mut self, table: &Name, set: &[(Name, syn::Expr)], filter: Option<&syn::Expr>) {
        let Some(found) = self.table(table) else { return };
        let mut resolved = Vec::new();
        for (column, expression) in set {
            if !self.has_column(&found, column) {
                return;
            }
            let context = Context { file: self.file, schema: self.schema, row: Some(&found), through: true };
            match context.of_type(expression, &found.columns[&column.text].kind) {
                Ok(expression) => resolved.push((column.text.clone(), expression)),
                Err(diagnostic) => return self.diagnostics.push(*diagnostic),
            }
        }
        let context = Context { file: self.file, schema: self.schema, row: Some(&found), through: false };
        let filter = match filter.map(|it| context.of_type(it, &Type::Boolean)).transpose() {
            Ok(filter) => filter,
            Err(diagnostic) => return self.diagnostics.push(*diagnostic),
        };
        self.push(table.location, Operation::Backfill { table: found.name.clone(), set: resolved, filter });
    }
}
