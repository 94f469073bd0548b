//! Statements of named queries that change rows.

use diglot_model::{Column, Output, QueryStatement, Relation, Rows, Source, Table};
use diglot_parse::{Diagnostic, did_you_mean};
use sqlparser::ast::{
    self, AssignmentTarget, Expr, FromTable, SetExpr, TableObject, TableWithJoins, UpdateTableFromKind,
};

use super::{
    Answer, Scope,
    cardinality::one_for_each,
    relation::{LeaveOut, both},
};
use crate::expression::{Result, Typed, arithmetic, describe_option, fits, helped};

/// What `RETURNING` gives, and the name and type of each column.
type Returned = (Vec<Output>, Vec<(String, Typed)>);

impl Scope<'_> {
    /// `INSERT INTO table (columns) SELECT …` or `VALUES (…)`.
    pub(super) fn insert(mut self, insert: &ast::Insert) -> Result<Answer> {
        let extras = insert.or.is_some()
            || insert.ignore
            || insert.replace_into
            || insert.overwrite
            || insert.on.is_some()
            || insert.table_alias.is_some()
            || !insert.assignments.is_empty()
            || insert.partitioned.is_some();
        let (TableObject::TableName(name), false) = (&insert.table, extras) else {
            return Err(helped(
                self.error(
                    &ast::Statement::Insert(insert.clone()),
                    "D0510",
                    "this form of `INSERT` is not part of the portable language",
                ),
                "a row that may be there already is a repository's `upsert`",
            ));
        };
        let table = self.changed(&name.to_string(), name)?;
        let mut columns: Vec<&Column> = Vec::new();
        for name in &insert.columns {
            let column = self.settable(&table, name)?;
            if columns.iter().any(|it| it.name == column.name) {
                return Err(self.error(name, "D0526", format!("`{}` is named twice", column.name)));
            }
            columns.push(column);
        }
        for column in table.columns.values() {
            let given = columns.iter().any(|it| it.name == column.name);
            if !given && !column.nullable && column.default.is_none() && !column.is_computed() {
                return Err(helped(
                    self.error(name, "D0526", format!("`{}.{}` must have a value", table.name, column.name)),
                    "name it among the columns and give it one; keys are made by the application",
                ));
            }
        }
        let Some(source) = &insert.source else {
            return Err(self.error(name, "D0526", "an insert has `VALUES` or a `SELECT`"));
        };
        let source = match &*source.body {
            SetExpr::Values(values) => {
                let [row] = values.rows.as_slice() else {
                    return Err(helped(
                        self.error(name, "D0510", "one row of values is written here"),
                        "many rows are a repository's `create_many`",
                    ));
                };
                if row.content.len() != columns.len() {
                    return Err(self.uneven(name, row.content.len(), columns.len()));
                }
                let values =
                    row.content.iter().zip(&columns).map(|(value, column)| self.assigned(value, column));
                Rows::Values(values.collect::<Result<_>>()?)
            }
            _ => {
                let resolved = self.inner(true).query(source)?;
                if resolved.outputs.len() != columns.len() {
                    return Err(self.uneven(name, resolved.outputs.len(), columns.len()));
                }
                for ((_, typed), column) in resolved.outputs.iter().zip(&columns) {
                    self.storable(typed, column, name)?;
                }
                Rows::Query(Box::new(resolved.query))
            }
        };
        let columns = columns.into_iter().map(|it| it.name.clone()).collect();
        let known = self.source(&table.name, self.places.whole())?;
        self.relations.push(known);
        let (returning, outputs) = self.returning(insert.returning.as_deref())?;
        Ok(Answer {
            statement: QueryStatement::Insert { table: table.name.clone(), columns, source, returning },
            outputs,
        })
    }

    /// `UPDATE table SET … FROM other WHERE …`.
    pub(super) fn update(mut self, update: &ast::Update) -> Result<Answer> {
        let extras = update.or.is_some() || !update.order_by.is_empty() || update.limit.is_some();
        let from = match &update.from {
            None => None,
            Some(UpdateTableFromKind::AfterSet(from)) if from.len() == 1 => from.first(),
            Some(_) => {
                return Err(helped(
                    self.error(&update.table, "D0510", "one relation is read beside the table"),
                    "put what is joined in a query: `FROM (SELECT …) AS other`",
                ));
            }
        };
        if extras || !update.table.joins.is_empty() || from.is_some_and(|it| !it.joins.is_empty()) {
            return Err(helped(
                self.error(
                    &update.table,
                    "D0510",
                    "this form of `UPDATE` is not part of the portable language",
                ),
                "write `UPDATE table SET … FROM other WHERE …`",
            ));
        }
        let (table, relation) = self.target(&update.table)?;
        let from = from.map(|it| self.relation(&it.relation, LeaveOut::ByCondition)).transpose()?;
        let mut set = Vec::new();
        for assignment in &update.assignments {
            let AssignmentTarget::ColumnName(name) = &assignment.target else {
                return Err(self.error(&assignment.value, "D0510", "columns are set one by one"));
            };
            let column = self.settable(&table, name)?;
            if set.iter().any(|it: &(String, diglot_model::Expression)| it.0 == column.name) {
                return Err(self.error(name, "D0526", format!("`{}` is set twice", column.name)));
            }
            set.push((column.name.clone(), self.assigned(&assignment.value, column)?));
        }
        let filter = self.changed_rows(update.selection.as_ref())?;
        if let Some(other) = from.as_ref().filter(|it| !one_for_each(it, filter.as_ref(), self.schema)) {
            let message = format!(
                "several rows of `{}` may be found for one row, and engines take different ones",
                other.alias
            );
            return Err(helped(
                self.error(&update.table, "D0501", message),
                "compare its key or the columns it is unique by, or take one value: `SET column = (SELECT max(…) FROM …)`",
            ));
        }
        // What is given back is of the changed row alone: the engines name the other one differently.
        self.relations.truncate(1);
        let (returning, outputs) = self.returning(update.returning.as_deref())?;
        Ok(Answer {
            statement: QueryStatement::Update { table: relation, set, from, filter, returning },
            outputs,
        })
    }

    /// `DELETE FROM table WHERE …`.
    pub(super) fn delete(mut self, delete: &ast::Delete) -> Result<Answer> {
        let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = &delete.from;
        let ([table], None, true) =
            (from.as_slice(), &delete.using, delete.limit.is_none() && delete.order_by.is_empty())
        else {
            return Err(helped(
                self.error(
                    &ast::Statement::Delete(delete.clone()),
                    "D0510",
                    "one engine does not have this form of `DELETE`",
                ),
                "write `DELETE FROM table WHERE key IN (SELECT …)`",
            ));
        };
        let (changed, relation) = self.target(table)?;
        if let Some(column) = changed.soft_delete().filter(|_| !self.living.is_empty()) {
            let (name, column) = (&changed.name, &column.name);
            return Err(helped(
                self.error(
                    table,
                    "D0527",
                    format!("the rows of `{name}` are marked as deleted, not removed"),
                ),
                format!(
                    "mark them: `UPDATE {name} SET {column} = now() WHERE …`; to remove rows for good, marked or not: \
                     `DELETE FROM with_deleted({name})`"
                ),
            ));
        }
        let filter = self.changed_rows(delete.selection.as_ref())?;
        let (returning, outputs) = self.returning(delete.returning.as_deref())?;
        Ok(Answer { statement: QueryStatement::Delete { table: relation, filter, returning }, outputs })
    }

    fn uneven(&self, node: &ast::ObjectName, values: usize, columns: usize) -> Box<Diagnostic> {
        self.error(node, "D0526", format!("{values} values are given for {columns} columns"))
    }

    /// The table that is changed.
    fn changed(&self, name: &str, node: &impl ast::Spanned) -> Result<Table> {
        match self.schema.tables.get(name) {
            Some(table) => Ok(table.clone()),
            None => {
                // Says what is known instead; a view is known, but not changed.
                self.source(name, self.places.at(node.span()))?;
                Err(self.error(node, "D0526", format!("`{name}` is a view, which is only read")))
            }
        }
    }

    fn target(&mut self, table: &TableWithJoins) -> Result<(Table, Relation)> {
        let relation = self.relation(&table.relation, LeaveOut::ByCondition)?;
        match &relation.source {
            Source::Named(name) => Ok((self.changed(name, table)?, relation)),
            Source::Query(_) => Err(self.error(table, "D0526", "a table is changed, by its name")),
        }
    }

    /// Which rows are changed: not those that are marked as deleted.
    fn changed_rows(&mut self, condition: Option<&Expr>) -> Result<Option<diglot_model::Expression>> {
        let mut filter = self.row_condition(condition)?;
        for living in std::mem::take(&mut self.living) {
            filter = Some(both(filter.take(), living));
        }
        Ok(filter)
    }

    /// A column that may be set.
    fn settable<'t>(&self, table: &'t Table, name: &ast::ObjectName) -> Result<&'t Column> {
        let text = name.0.last().and_then(|it| it.as_ident()).map(|it| it.value.clone()).unwrap_or_default();
        match table.columns.get(&text) {
            Some(column) if column.is_computed() => Err(helped(
                self.error(name, "D0526", format!("`{}.{text}` is made by the engine itself", table.name)),
                "leave it out",
            )),
            Some(column) => Ok(column),
            None => {
                let message = format!("`{}` has no column `{text}`", table.name);
                let mut diagnostic = self.error(name, "D0306", message);
                let near = did_you_mean(&text, table.columns.keys().map(String::as_str));
                diagnostic.help.extend(near.map(|it| format!("did you mean `{it}`?")));
                Err(diagnostic)
            }
        }
    }

    /// A value for a column.
    fn assigned(&self, value: &Expr, column: &Column) -> Result<diglot_model::Expression> {
        let node = self.places.read(value)?;
        let mut typed = self.typing().of_type(&node, &column.kind)?;
        arithmetic::held_to_range(&mut typed.expression);
        self.before_groups(&typed.expression, value, "a value is set row by row")?;
        self.storable(&typed, column, value)?;
        Ok(typed.expression)
    }

    fn storable(&self, typed: &Typed, column: &Column, node: &impl ast::Spanned) -> Result<()> {
        if !fits(&column.kind, typed.kind.as_ref()) {
            let message = format!(
                "`{}` is {}, and this is {}",
                column.name,
                describe_option(Some(&column.kind)),
                describe_option(typed.kind.as_ref())
            );
            return Err(self.error(node, "D0301", message));
        }
        if typed.nullable && !column.nullable {
            let message = format!("`{}` cannot be NULL, and this may be", column.name);
            return Err(helped(
                self.error(node, "D0526", message),
                "write `coalesce(…, value)`, or leave out the rows where it is NULL",
            ));
        }
        Ok(())
    }

    fn returning(&self, items: Option<&[ast::SelectItem]>) -> Result<Returned> {
        let mut outputs = Vec::new();
        for item in items.unwrap_or_default() {
            self.output(item, &mut outputs)?;
        }
        for ((_, typed), item) in outputs.iter().zip(items.unwrap_or_default()) {
            self.before_groups(&typed.expression, item, "what is given back is of one row")?;
        }
        let output = |(name, typed): &(String, Typed)| Output {
            name: name.clone(),
            expression: typed.expression.clone(),
        };
        Ok((outputs.iter().map(output).collect(), outputs))
    }
}
