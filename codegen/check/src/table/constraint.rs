//! Checks, unique constraints and indexes.

use diglot_model::{BinaryOperator, Check, Expression, Index, IndexKey, Table, Type, Unique, names};
use diglot_parse::{
    ColumnDeclaration, Diagnostic, ExclusiveDeclaration, IndexDeclaration, IndexKeyDeclaration, Location,
    Name,
};

use super::options::options;
use crate::expression::{Context, of_table, refuse_volatile, unknown_column};

/// A condition on every row, which must be the same whenever it is asked.
pub(crate) fn truth(
    context: &Context<'_>,
    expression: &syn::Expr,
    what: &str,
) -> Result<Expression, Box<Diagnostic>> {
    let lowered = context.of_type(expression, &Type::Boolean)?;
    let location = Location::of(context.file, expression);
    refuse_volatile(&lowered, location, what)?;
    Ok(lowered)
}

/// At most one of some columns has a value, or exactly one.
pub(crate) fn exclusive_check(
    declaration: &ExclusiveDeclaration,
    table: &Table,
) -> Result<Expression, Box<Diagnostic>> {
    named_once(&declaration.columns)?;
    if declaration.columns.len() < 2 {
        return Err(Box::new(
            Diagnostic::new("D0227", declaration.location, "columns exclude one another from two on")
                .help("name at least two: `#[exclusive(a, b)]`"),
        ));
    }
    for column in &declaration.columns {
        match table.columns.get(&column.text) {
            None => {
                let known = table.columns.keys().map(String::as_str);
                return Err(unknown_column(&of_table(&table.name), &column.text, known, column.location));
            }
            Some(found) if !found.nullable => {
                let message =
                    format!("`{}` always has a value, so it excludes the others for good", column.text);
                return Err(Box::new(
                    Diagnostic::new("D0227", column.location, message).help("make the column `Option<…>`"),
                ));
            }
            Some(_) => {}
        }
    }
    let given = |name: &Name| Expression::is_not_null(Expression::column(&name.text));
    let mut all: Option<Expression> = None;
    let mut and = |next: Expression| {
        all = Some(match all.take() {
            None => next,
            Some(before) => Expression::binary(BinaryOperator::And, before, next),
        });
    };
    for (at, first) in declaration.columns.iter().enumerate() {
        for second in &declaration.columns[at + 1..] {
            let empty = |name: &Name| Expression::is_null(Expression::column(&name.text));
            and(Expression::binary(BinaryOperator::Or, empty(first), empty(second)));
        }
    }
    if declaration.required {
        let some = declaration
            .columns
            .iter()
            .map(given)
            .reduce(|before, next| Expression::binary(BinaryOperator::Or, before, next));
        some.into_iter().for_each(&mut and);
    }
    Ok(all.unwrap_or(Expression::Literal(diglot_model::Literal::Boolean(true))))
}

/// Refuses a column that is named a second time, which one engine refuses and which says nothing more.
fn named_once(names: &[Name]) -> Result<(), Box<Diagnostic>> {
    let earlier = |at: usize| names[..at].iter().find(|it| it.text == names[at].text);
    match (0..names.len()).find_map(|at| Some((&names[at], earlier(at)?))) {
        None => Ok(()),
        Some((again, first)) => Err(Box::new(
            Diagnostic::new("D0237", again.location, format!("`{}` is named twice", again.text))
                .label("named again here")
                .also(first.location, "first named here")
                .help("name it once"),
        )),
    }
}

/// A column that stands alone as a key of an index, with its place.
fn bare_column(key: &IndexKeyDeclaration, file: usize) -> Option<Name> {
    match &key.expression {
        syn::Expr::Path(path) => path.path.get_ident().map(|it| Name::of(it, file)),
        _ => None,
    }
}

/// Refuses to hold documents and arrays apart, or to find a row by one.
pub(super) fn comparable_key(kind: &Type, location: Location, what: &str) -> Result<(), Box<Diagnostic>> {
    if let Type::Json | Type::Array(_) = kind {
        return Err(Box::new(
            Diagnostic::new("D0309", location, "the engines do not compare documents and arrays alike")
                .help(what.to_owned()),
        ));
    }
    Ok(())
}

/// A check, named after its columns unless named or taken.
pub(crate) fn check(table: &str, name: Option<&Name>, expression: Expression, taken: &[&str]) -> Check {
    let derived = names::check(table, &expression.columns());
    let name = name.map_or_else(
        || {
            let mut candidate = derived.clone();
            let mut count = 2;
            while taken.contains(&candidate.as_str()) {
                candidate = format!("{}_{count}_check", derived.trim_end_matches("_check"));
                count += 1;
            }
            candidate
        },
        |it| it.text.clone(),
    );
    Check { name, expression }
}

/// What a `#[unique(…)]` or `#[index(…)]` becomes.
pub(crate) enum Part {
    /// A constraint over plain columns.
    Unique(Unique),
    /// An index.
    Index(Index),
}

/// Unique constraints and indexes as they are gathered.
#[derive(Default)]
pub(super) struct Built {
    pub(super) uniques: Vec<Unique>,
    pub(super) indexes: Vec<Index>,
}

impl Built {
    pub(super) fn add(&mut self, part: Part) {
        match part {
            Part::Unique(unique) => self.uniques.push(unique),
            Part::Index(index) => self.indexes.push(index),
        }
    }

    pub(super) fn column(
        &mut self,
        table: &Table,
        column: &ColumnDeclaration,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let columns = vec![column.name.text.clone()];
        let held_apart = column.unique.is_some() || column.key;
        if let Some(found) = table.columns.get(&column.name.text).filter(|_| held_apart) {
            let help = "let a row be known by a column of its own, such as a `Uuid`";
            diagnostics.extend(comparable_key(&found.kind, column.kind.location, help).err().map(|it| *it));
            if column.key && matches!(found.kind, Type::Float | Type::Bytes { .. } | Type::Duration) {
                let message =
                    format!("a row cannot be addressed by a value of type `{}`", found.kind.declared());
                diagnostics.push(Diagnostic::new("D0242", column.kind.location, message).help(help));
            }
        }
        if column.unique.is_some() {
            self.add(plain_unique(table, columns.clone()));
        }
        if column.index.is_some() {
            self.indexes.push(Index::plain(&table.name, &columns));
        }
    }
}

/// A unique constraint over plain columns; over the rows that are not deleted where deleting only marks them.
pub(crate) fn plain_unique(table: &Table, columns: Vec<String>) -> Part {
    let name = names::unique(&table.name, &columns);
    match living(table) {
        None => Part::Unique(Unique { name, columns, nulls_not_distinct: false }),
        predicate => {
            Part::Index(Index { name, unique: true, predicate, ..Index::plain(&table.name, &columns) })
        }
    }
}

/// The condition that a row is not deleted, where deleting only marks rows.
pub(super) fn living(table: &Table) -> Option<Expression> {
    table.soft_delete().map(|it| Expression::is_null(Expression::column(&it.name)))
}

/// Resolves one `#[unique(…)]` or `#[index(…)]`.
pub(crate) fn resolve_index(
    declaration: &IndexDeclaration,
    unique: bool,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Part, Box<Diagnostic>> {
    let Some(table) = context.row else {
        return Err(Box::new(Diagnostic::new("D0302", declaration.location, "an index belongs to a table")));
    };
    let mut named: Vec<Name> =
        declaration.keys.iter().filter_map(|it| bare_column(it, context.file)).collect();
    named.extend(declaration.include.iter().cloned());
    named_once(&named)?;
    let mut keys = Vec::new();
    for key in &declaration.keys {
        let typed = context.any(&key.expression)?;
        let location = Location::of(context.file, &key.expression);
        refuse_volatile(&typed.expression, location, "an index")?;
        if let Some(kind) = typed.kind.filter(|_| unique) {
            comparable_key(&kind, location, "index a value inside it, `data.json_text(\"key\")`")?;
        }
        keys.push(IndexKey { expression: typed.expression, descending: key.descending });
    }
    let mut predicate = match &declaration.predicate {
        Some(predicate) => Some(truth(context, predicate, "a partial index")?),
        None => None,
    };
    for column in &declaration.include {
        if !table.columns.contains_key(&column.text) {
            let known = table.columns.keys().map(String::as_str);
            return Err(unknown_column(&of_table(&table.name), &column.text, known, column.location));
        }
    }
    let columns: Vec<String> = keys.iter().flat_map(|key| key.expression.columns()).collect();
    let derived =
        if unique { names::unique(&table.name, &columns) } else { names::index(&table.name, &columns) };
    let name = declaration.name.as_ref().map_or(derived, |it| it.text.clone());
    let known = [("postgres", "only"), ("sqlite", "only"), ("postgres", "using"), ("postgres", "with")];
    let options = options(&declaration.options, &known, diagnostics);
    if unique && predicate.is_none() {
        predicate = living(table);
    }
    let plain = keys.iter().all(|key| matches!(key.expression, Expression::Column(_)) && !key.descending);
    let constraint =
        unique && plain && predicate.is_none() && options.is_empty() && declaration.include.is_empty();
    if let Some(location) = declaration.nulls_not_distinct.filter(|_| !constraint) {
        return Err(Box::new(
            Diagnostic::new(
                "D0231",
                location,
                "`nulls_not_distinct` is for a unique constraint over plain columns",
            )
            .help("remove it, or the expressions, `where`, `include` and options beside it"),
        ));
    }
    if constraint {
        let nulls_not_distinct = declaration.nulls_not_distinct.is_some();
        return Ok(Part::Unique(Unique { name, columns, nulls_not_distinct }));
    }
    let include = declaration.include.iter().map(|it| it.text.clone()).collect();
    Ok(Part::Index(Index { name, unique, keys, predicate, include, options }))
}
