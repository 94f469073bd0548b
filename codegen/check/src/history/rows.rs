//! Rows that are filled, and rows that are made of the rows of another table.

use diglot_model::{Expression, Joined, Operation, Table, Type};
use diglot_parse::{Diagnostic, Name};
use syn::Expr;

use super::Step;
use crate::expression::Context;

/// What is set to what, and for which rows.
type Values = (Vec<(String, Expression)>, Option<Expression>);

impl Step<'_> {
    pub(super) fn backfill(
        &mut self,
        table: &Name,
        from: Option<&(Name, Name)>,
        set: &[(Name, Expr)],
        filter: Option<&Expr>,
    ) {
        let Some(found) = self.table(table) else { return };
        let mut source = found.clone();
        let mut joined = None;
        if let Some((other, by)) = from {
            let Some(other) = self.table(other) else { return };
            let Some(join) = self.joined(&found, &other, by) else { return };
            (source, joined) = (other, Some(join));
        }
        let through = joined.is_none();
        let Some((set, filter)) = self.values(&found, &source, through, set, filter) else { return };
        let table_name = found.name;
        self.push(table.location, Operation::Backfill { table: table_name, set, filter, from: joined });
    }

    /// How rows of `other` belong to rows of `table`: by a reference that no two of them share.
    fn joined(&mut self, table: &Table, other: &Table, by: &Name) -> Option<Joined> {
        if !self.has_column(other, by) {
            return None;
        }
        let columns = std::slice::from_ref(&by.text);
        let reference =
            other.references.iter().find(|it| it.columns == columns && it.referenced_table == table.name);
        let Some(reference) = reference else {
            let message = format!("`{}.{}` does not refer to `{}`", other.name, by.text, table.name);
            self.diagnostics.push(
                Diagnostic::new("D0415", by.location, message)
                    .help("name the column that says which row a value is for"),
            );
            return None;
        };
        if !other.is_unique(columns) {
            let message = format!("several rows of `{}` can refer to one of `{}`", other.name, table.name);
            self.diagnostics.push(
                Diagnostic::new("D0415", by.location, message)
                    .label("which of them gives the value is not said")
                    .help(format!("make it unique first (`add unique({});`), or use an `sql` step", by.text)),
            );
            return None;
        }
        let key = reference.referenced_columns.first().cloned()?;
        Some(Joined { table: other.name.clone(), column: by.text.clone(), key })
    }

    pub(super) fn insert(&mut self, table: &Name, from: &Name, set: &[(Name, Expr)], filter: Option<&Expr>) {
        let (Some(found), Some(source)) = (self.table(table), self.table(from)) else { return };
        let Some((set, filter)) = self.values(&found, &source, true, set, filter) else { return };
        let left_out = found.columns.values().find(|it| {
            let given = set.iter().any(|(name, _)| *name == it.name);
            !given && !it.nullable && it.default.is_none() && !it.is_computed()
        });
        if let Some(column) = left_out {
            let message = format!("every row of `{}` needs a value for `{}`", found.name, column.name);
            self.diagnostics.push(
                Diagnostic::new("D0418", table.location, message)
                    .help(format!("add `set {} = …;`", column.name)),
            );
            return;
        }
        let (name, from) = (found.name, source.name);
        self.push(table.location, Operation::Insert { table: name, from, set, filter });
    }

    /// What columns of `table` are set to, from a row of `source`, and which rows of it count.
    fn values(
        &mut self,
        table: &Table,
        source: &Table,
        through: bool,
        set: &[(Name, Expr)],
        filter: Option<&Expr>,
    ) -> Option<Values> {
        let mut resolved = Vec::new();
        for (column, expression) in set {
            if !self.has_column(table, column) {
                return None;
            }
            let context = Context { file: self.file, schema: self.schema, row: Some(source), through };
            match context.of_type(expression, &table.columns[&column.text].kind) {
                Ok(expression) => resolved.push((column.text.clone(), expression)),
                Err(diagnostic) => {
                    self.diagnostics.push(*diagnostic);
                    return None;
                }
            }
        }
        let context = Context { file: self.file, schema: self.schema, row: Some(source), through: false };
        match filter.map(|it| context.of_type(it, &Type::Boolean)).transpose() {
            Ok(filter) => Some((resolved, filter)),
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                None
            }
        }
    }
}
