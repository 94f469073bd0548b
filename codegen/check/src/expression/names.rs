//! What names mean: the columns of one row here, those of relations in a query.

use diglot_model::{Expression, Query, Schema, Table, Type};
use diglot_parse::{Diagnostic, Location};

use super::{Result, Typed};

/// What names mean where an expression stands.
pub(crate) trait Names {
    /// The column a name means.
    fn column(&self, path: &[String], location: Location) -> Result<Typed>;

    /// A parameter, which must be of type `wanted` here.
    fn parameter(&self, name: &str, _wanted: Option<&Type>, location: Location) -> Result<Typed> {
        Err(Box::new(
            Diagnostic::new("D0305", location, format!("there is no parameter `:{name}` here"))
                .help("only a query has parameters"),
        ))
    }

    /// A parameter that something is looked for among, an array of type `wanted`.
    fn list_parameter(&self, name: &str, wanted: Option<&Type>, location: Location) -> Result<()> {
        self.parameter(name, wanted, location).map(drop)
    }

    /// A query inside the expression, with the type of each of its columns.
    fn query(&self, _query: &sqlparser::ast::Query, location: Location) -> Result<(Query, Vec<Typed>)> {
        Err(Box::new(Diagnostic::new("D0302", location, "an expression over one row holds no query")))
    }
}

/// The columns of one row, or of none.
pub(super) struct Row<'a> {
    pub(super) schema: &'a Schema,
    pub(super) table: Option<&'a Table>,
    pub(super) through: bool,
}

impl Names for Row<'_> {
    fn column(&self, path: &[String], location: Location) -> Result<Typed> {
        match path {
            [name] => self.plain(name, location),
            [column, target] => self.through(column, target, location),
            _ => Err(Box::new(Diagnostic::new("D0302", location, "this is not a column"))),
        }
    }
}

impl Row<'_> {
    fn plain(&self, name: &str, location: Location) -> Result<Typed> {
        let Some(row) = self.table else {
            let message = format!("`{name}` is not a constant");
            return Err(Box::new(
                Diagnostic::new("D0305", location, message)
                    .help("a default is a constant, `Enum::Variant` or `now`"),
            ));
        };
        match row.columns.get(name) {
            Some(column) => Ok(Typed::column(Expression::Column(name.to_owned()), column)),
            None => Err(unknown_column(
                &of_table(&row.name),
                name,
                row.columns.keys().map(String::as_str),
                location,
            )),
        }
    }

    /// `conversation_id.model`: a column of the referenced row.
    fn through(&self, column: &str, target: &str, location: Location) -> Result<Typed> {
        let Some(row) = self.table.filter(|_| self.through) else {
            return Err(Box::new(
                Diagnostic::new("D0307", location, "only a backfill may read a column of a referenced row")
                    .help("a check sees one row; keep the value in a column of this table"),
            ));
        };
        let reference = row.references.iter().find(|it| it.columns == [column]);
        let Some((reference, table)) =
            reference.and_then(|it| Some((it, self.schema.tables.get(&it.referenced_table)?)))
        else {
            let message = format!("`{column}` is not a reference");
            return Err(Box::new(
                Diagnostic::new("D0307", location, message)
                    .help("`column.other` reads through a `Ref<T>` column"),
            ));
        };
        let Some(found) = table.columns.get(target) else {
            return Err(unknown_column(
                &of_table(&table.name),
                target,
                table.columns.keys().map(String::as_str),
                location,
            ));
        };
        let expression = Expression::Through {
            column: column.to_owned(),
            table: table.name.clone(),
            key: reference.referenced_columns.first().cloned().unwrap_or_default(),
            target: target.to_owned(),
        };
        let mut typed = Typed::column(expression, found);
        typed.nullable = true;
        Ok(typed)
    }
}

/// A table as messages name it.
pub(crate) fn of_table(name: &str) -> String {
    format!("table `{name}`")
}

/// A column that `holder`, as people say it, does not have, with the one that may be meant.
pub(crate) fn unknown_column<'a>(
    holder: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    location: Location,
) -> Box<Diagnostic> {
    let known: Vec<&str> = known.into_iter().collect();
    let diagnostic = Diagnostic::new("D0306", location, format!("{holder} has no column `{name}`"));
    let listed = format!("its columns: {}", known.join(", "));
    Box::new(diagnostic.did_you_mean(name, known, listed))
}
