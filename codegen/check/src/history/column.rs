//! Columns that are added, renamed and changed.

use diglot_model::{ColumnChange, Operation, Role, Table, Type, is_same_kind};
use diglot_parse::{
    ColumnChangeDeclaration, ColumnDeclaration, Diagnostic, Location, Name, RoleName, TypeExpression,
};
use syn::Expr;

use super::Step;
use crate::{
    expression::{Context, describe},
    scope::Scope,
    table, types,
};

impl Step<'_> {
    pub(super) fn add_column(
        &mut self,
        table: &Name,
        declaration: &ColumnDeclaration,
        rewrites: Option<&String>,
    ) {
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
        let add = Operation::AddColumn { table: table.clone(), column, rewrites: rewrites.cloned() };
        self.rewrites(&add, &found, here);
        self.push(here, add);
        if let Some(reference) = reference {
            let now = self.schema.tables.get(&table).cloned().unwrap_or_else(|| found.clone());
            self.push_reference(&now, reference.clone(), here, &table::column_places(declaration));
            let index = found.index_for(&reference);
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
            let index = diglot_model::Index::plain(&table, &columns);
            self.push(here, Operation::AddIndex { table, index });
        }
    }

    pub(super) fn rename_column(&mut self, table: &Name, column: &Name, to: &Name, keeps_old_name: bool) {
        let Some(found) = self.table(table) else { return };
        if !self.has_column(&found, column) {
            return;
        }
        if keeps_old_name && found.columns.get(&column.text).is_some_and(diglot_model::Column::is_computed) {
            let message = format!("`{}` is computed, so nobody writes it by its old name", column.text);
            self.diagnostics.push(
                Diagnostic::new("D0414", column.location, message)
                    .help("rename it at once, or add a second column with the new name"),
            );
            return;
        }
        let (table, column, here) = (found.name, column.text.clone(), to.location);
        self.push(here, Operation::RenameColumn { table, column, to: to.text.clone(), keeps_old_name });
    }

    pub(super) fn alter_column(
        &mut self,
        table: &Name,
        column: &Name,
        change: &ColumnChangeDeclaration,
        rewrites: Option<&String>,
    ) {
        let Some(found) = self.table(table) else { return };
        if !self.has_column(&found, column) {
            return;
        }
        let change = match change {
            ColumnChangeDeclaration::SetNullable => ColumnChange::SetNullable,
            ColumnChangeDeclaration::SetNotNull => ColumnChange::SetNotNull,
            ColumnChangeDeclaration::DropDefault => ColumnChange::DropDefault,
            ColumnChangeDeclaration::DropUpdated => ColumnChange::DropUpdated,
            ColumnChangeDeclaration::SetIdentity => ColumnChange::SetIdentity,
            ColumnChangeDeclaration::DropIdentity => ColumnChange::DropIdentity,
            ColumnChangeDeclaration::SetUpdated => {
                let target = &found.columns[&column.text];
                if !table::is_time(&target.kind, target.nullable) {
                    return self.cannot_hold(
                        column,
                        "the time of the last update",
                        "a `Timestamp` that is not null",
                    );
                }
                ColumnChange::SetUpdated
            }
            ColumnChangeDeclaration::SetRole(role) => {
                let target = &found.columns[&column.text];
                let (kind, nullable) = (&target.kind, target.nullable);
                match role {
                    Some(RoleName::Created) if !table::is_time(kind, nullable) => {
                        return self.cannot_hold(
                            column,
                            "when a row was made",
                            "a `Timestamp` that is not null",
                        );
                    }
                    Some(RoleName::Version) if !table::is_version(kind, nullable) => {
                        return self.cannot_hold(column, "a version", "an `i32` or `i64` that is not null");
                    }
                    Some(RoleName::SoftDelete) if !table::is_optional_time(kind, nullable) => {
                        return self.cannot_hold(column, "when a row was deleted", "an `Option<Timestamp>`");
                    }
                    _ => {}
                }
                ColumnChange::SetRole(role.map(|it| match it {
                    RoleName::Created => Role::Created,
                    RoleName::Version => Role::Version,
                    RoleName::SoftDelete => Role::Deleted,
                }))
            }
            ColumnChangeDeclaration::SetDefault(default) => {
                let context = Context { file: self.file, schema: self.schema, row: None, through: false };
                match context.of_type(default, &found.columns[&column.text].kind) {
                    Ok(default) => ColumnChange::SetDefault(default),
                    Err(diagnostic) => return self.diagnostics.push(*diagnostic),
                }
            }
            ColumnChangeDeclaration::SetType(kind, using) => {
                match self.change_of_type(&found, column, kind, using.as_ref()) {
                    Ok(change) => change,
                    Err(diagnostic) => return self.diagnostics.push(*diagnostic),
                }
            }
        };
        if matches!(change, ColumnChange::SetNullable) && !self.may_be_null(&found, column) {
            return;
        }
        let here = column.location;
        let (name, column) = (found.name.clone(), column.text.clone());
        let alter = Operation::AlterColumn { table: name, column, change, rewrites: rewrites.cloned() };
        self.rewrites(&alter, &found, here);
        self.push(here, alter);
    }

    /// Complains where a column that may be NULL would no longer be a key, or no longer lead to one.
    fn may_be_null(&mut self, table: &Table, column: &Name) -> bool {
        if table.key_columns().contains(&column.text) {
            let message = format!("key column `{}` may not be NULL", column.text);
            let diagnostic = Diagnostic::new("D0207", column.location, message);
            self.diagnostics.push(diagnostic.help("drop the primary key first"));
            return false;
        }
        let mut after = table.clone();
        if let Some(changed) = after.columns.get_mut(&column.text) {
            changed.nullable = true;
        }
        let lost = self
            .schema
            .references_to(&table.name)
            .map(|it| &it.1.referenced_columns)
            .find(|it| table.can_be_referred_to(it) && !after.can_be_referred_to(it));
        if let Some(columns) = lost {
            let complaint = table::not_a_key(&after, columns, column.location);
            self.diagnostics.push(complaint);
            return false;
        }
        true
    }

    fn cannot_hold(&mut self, column: &Name, what: &str, takes: &str) {
        let message = format!("`{}` cannot hold {what}", column.text);
        self.diagnostics
            .push(Diagnostic::new("D0414", column.location, message).help(format!("it takes {takes}")));
    }

    fn change_of_type(
        &self,
        table: &Table,
        column: &Name,
        kind: &TypeExpression,
        using: Option<&Expr>,
    ) -> Result<ColumnChange, Box<Diagnostic>> {
        let types::Resolved { kind: to, .. } = types::resolve(kind, self.schema)?;
        let from = &table.columns[&column.text].kind;
        // A bound is a check of the new name alone; anything else would leave the old one as it was.
        let only_the_bound = matches!(
            (from, &to),
            (Type::Text { .. }, Type::Text { .. })
                | (Type::CaselessText { .. }, Type::CaselessText { .. })
                | (Type::Bytes { .. }, Type::Bytes { .. })
        );
        if let Some(former) = table.columns[&column.text].former.as_ref().filter(|_| !only_the_bound) {
            let message =
                format!("`{}` is still offered as `{former}`, which has the type it had", column.text);
            return Err(Box::new(
                Diagnostic::new("D0414", kind.location, message)
                    .help(format!("end the old name first: `drop old name of {};`", column.text))
                    .help("or change the type before the rename that keeps the old name"),
            ));
        }
        if let Some(using) = using {
            let context = Context { file: self.file, schema: self.schema, row: Some(table), through: false };
            let using = context.of_type(using, &to).map_err(|mut complaint| {
                complaint.help.extend(self.no_way(table, &column.text, &to));
                complaint
            })?;
            return Ok(ColumnChange::Convert { kind: to, using });
        }
        if is_same_kind(from, &to) {
            return Ok(ColumnChange::SetType(to));
        }
        let message = format!("{} does not become {} by itself", describe(from), describe(&to));
        let mut diagnostic = Diagnostic::new("D0408", kind.location, message).label(format!(
            "`{}` is {}",
            column.text,
            describe(from)
        ));
        diagnostic.help = match self.way(table, &column.text, &to) {
            Some(value) => vec![
                format!("say what the new value is: `set type {} using {value}`", to.declared()),
                format!("or add a column of the new type, backfill it with `{value}`, and drop the old one"),
            ],
            None => self.no_way(table, &column.text, &to),
        };
        Err(Box::new(diagnostic))
    }

    /// An expression that makes the values of a column those of another type, if the language has one.
    fn way(&self, table: &Table, column: &str, to: &Type) -> Option<String> {
        let context = Context { file: self.file, schema: self.schema, row: Some(table), through: false };
        let mut candidates =
            ["", "to_text", "to_integer", "to_decimal"].into_iter().map(|function| match function {
                "" => column.to_owned(),
                function => format!("{function}({column})"),
            });
        candidates
            .find(|text| syn::parse_str::<Expr>(text).is_ok_and(|value| context.of_type(&value, to).is_ok()))
    }

    /// What is left to do where the language has none: each engine does it in its own words.
    fn no_way(&self, table: &Table, column: &str, to: &Type) -> Vec<String> {
        if self.way(table, column, to).is_some() {
            return Vec::new();
        }
        let update = format!("UPDATE {} SET new_{column} = …", table.name);
        vec![
            format!(
                "no expression makes it alike on both engines: add a column `new_{column}` of the type {}, fill it, drop the \
                 old one and rename the new one",
                to.declared()
            ),
            format!(
                "fill it in each engine's words: `sql {{ sqlite: \"{update}\"; postgres: \"{update}\"; }}`"
            ),
        ]
    }

    /// Complains where a table that may be big is written anew without a word.
    fn rewrites(&mut self, operation: &Operation, before: &Table, here: Location) {
        let reason = match operation {
            Operation::AddColumn { rewrites, .. } | Operation::AlterColumn { rewrites, .. } => rewrites,
            _ => &None,
        };
        if super::is_said(reason.as_ref())
            || self.created.contains(&before.name)
            || !operation.rewrites(before)
        {
            return;
        }
        let message = format!(
            "this writes table `{}` anew, and nobody can read or write it meanwhile on Postgres",
            before.name
        );
        let mut diagnostic = Diagnostic::new("D0413", here, message)
            .label(super::unsaid(reason.as_ref()))
            .help("say why that is fine, on the line above: `#[rewrites_table(\"it has few rows\")]`");
        if let Operation::AlterColumn { .. } = operation {
            diagnostic =
                diagnostic.help("or add a column of the new type, backfill it, and drop the old one");
        }
        self.diagnostics.push(diagnostic);
    }
}
