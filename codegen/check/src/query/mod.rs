//! Portable SQL to resolved queries: every name known, every type inferred, or refused with the portable form.

pub(crate) mod cardinality;
mod change;
mod group;
mod named;
mod order;
mod recursion;
mod relation;
mod select;
mod set;
mod view;

use std::cell::RefCell;

use diglot_model::{Column, Expression, FILL_IN, Literal, Query, Schema, Type};
use diglot_parse::{Diagnostic, Location, SqlText, did_you_mean};
use indexmap::IndexMap;
use sqlparser::{
    ast::{self, Expr, LimitClause, SetExpr, Spanned},
    dialect::GenericDialect,
    parser::{Parser, ParserError},
};

use self::group::Grouping;
use crate::expression::{Names, Result, Typed, Typing, helped, sql::Places, unknown_column};

pub(crate) use named::resolve_queries;
pub(crate) use view::{resolve_views, view};

/// A resolved query.
pub(crate) struct Resolved {
    pub(crate) query: Query,
    /// The name and type of each column it gives.
    pub(crate) outputs: Vec<(String, Typed)>,
}

/// Parameters of a query by name, in the order of its signature.
pub(crate) type Parameters = RefCell<IndexMap<String, Parameter>>;

/// What is known of a parameter.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parameter {
    /// Its type; none until it is used where one is asked for.
    pub(crate) kind: Option<Type>,
    /// The newtype it is declared as.
    pub(crate) rust_type: Option<String>,
    /// Whether it may be NULL.
    pub(crate) nullable: bool,
    /// Whether something is looked for among it.
    pub(crate) list: bool,
    /// Whether the text mentions it.
    pub(crate) used: bool,
}

/// A statement, and what it gives.
pub(crate) struct Answer {
    pub(crate) statement: diglot_model::QueryStatement,
    /// The name and type of each column it gives.
    pub(crate) outputs: Vec<(String, Typed)>,
}

/// Resolves the statement of a named query against `schema`.
///
/// Where `nameless`, nothing asks for the names of what it gives.
pub(crate) fn resolve_statement(
    sql: &SqlText,
    schema: &Schema,
    parameters: &Parameters,
    nameless: bool,
) -> Result<Answer> {
    let places = Places::new(sql);
    let parsed = parse(sql, &places)?;
    let scope = Scope { nameless, ..Scope::new(schema, places, Some(parameters)) };
    match parsed.as_slice() {
        [ast::Statement::Query(query)] => {
            let resolved = scope.query(query)?;
            let Resolved { query, outputs } = with_types(resolved, &places, &**query)?;
            Ok(Answer { statement: diglot_model::QueryStatement::Select(query), outputs })
        }
        [ast::Statement::Insert(insert)] => scope.insert(insert),
        [ast::Statement::Update(update)] => scope.update(update),
        [ast::Statement::Delete(delete)] => scope.delete(delete),
        _ => Err(Box::new(
            Diagnostic::new("D0500", places.whole(), "one statement is expected here")
                .help("a query is a `SELECT`, an `INSERT`, an `UPDATE` or a `DELETE`"),
        )),
    }
}

fn parse(sql: &SqlText, places: &Places<'_>) -> Result<Vec<ast::Statement>> {
    if sql.text.trim() == FILL_IN {
        return Err(Box::new(
            Diagnostic::new("D0419", places.whole(), "nobody has said yet what stands here")
                .help(format!("write the query in place of `{FILL_IN}`")),
        ));
    }
    Parser::parse_sql(&GenericDialect {}, &sql.text).map_err(|cause| {
        let message = match &cause {
            ParserError::ParserError(message) | ParserError::TokenizerError(message) => message.as_str(),
            ParserError::RecursionLimitExceeded => "it is nested too deep",
        };
        // The parser ends its message with the place.
        let (message, place) = message.rsplit_once(" at Line: ").unwrap_or((message, ""));
        let place = place.split_once(", Column: ").and_then(|(line, column)| {
            Some(sqlparser::tokenizer::Location::new(line.parse().ok()?, column.parse().ok()?))
        });
        let location = place.map_or(places.whole(), |it| places.at(it.span_to(it)));
        Box::new(Diagnostic::new("D0500", location, format!("the SQL does not parse: {message}")))
    })
}

/// Resolves the text of a query against `schema`.
pub(crate) fn resolve(sql: &SqlText, schema: &Schema) -> Result<Resolved> {
    let places = Places::new(sql);
    let parsed = parse(sql, &places)?;
    let query = match parsed.as_slice() {
        [ast::Statement::Query(query)] => query,
        _ => {
            return Err(Box::new(
                Diagnostic::new("D0500", places.whole(), "one `SELECT` is expected here")
                    .help("other statements belong in a migration's `sql` block"),
            ));
        }
    };
    let resolved = Scope { inside: true, ..Scope::new(schema, places, None) }.query(query)?;
    with_types(resolved, &places, &**query)
}

/// Refuses columns of NULL alone: an engine would give them a type of its own.
fn with_types(resolved: Resolved, places: &Places<'_>, node: &impl Spanned) -> Result<Resolved> {
    match resolved.outputs.iter().find(|it| it.1.kind.is_none()) {
        None => Ok(resolved),
        Some((name, _)) => {
            let what =
                if name.is_empty() { "this column".to_owned() } else { format!("the column `{name}`") };
            Err(helped(
                places.error(node.span(), "D0518", format!("the type of {what} cannot be told")),
                "say it: `CAST(NULL AS TEXT)`; a parameter takes it from what it is compared with, or its declaration",
            ))
        }
    }
}

/// Something with rows and what its columns are.
#[derive(Clone)]
struct Known {
    alias: String,
    /// The table or view it is, where it is one.
    table: Option<String>,
    columns: Vec<(String, Typed)>,
    /// The columns of its primary key.
    key: Vec<String>,
    /// The column that marks its rows as deleted, where those are left out.
    deleted: Option<String>,
    /// The columns it was joined by that are one with those of the other side.
    merged: Vec<String>,
}

/// What names mean at one place of a query.
struct Scope<'a> {
    schema: &'a Schema,
    places: Places<'a>,
    parameters: Option<&'a Parameters>,
    /// The query around this one.
    parent: Option<&'a Scope<'a>>,
    relations: Vec<Known>,
    /// Columns of several relations that are one.
    merged: Vec<(String, Typed)>,
    /// What leaves out rows that are marked as deleted, until it is part of a condition.
    living: Vec<Expression>,
    /// How rows are gathered; known once the select is.
    grouping: Grouping,
    /// Named queries.
    common: Vec<Known>,
    /// Whether a query around this one reads its columns.
    inside: bool,
    /// Whether nothing asks for the names of its columns.
    nameless: bool,
}

impl Names for Scope<'_> {
    fn column(&self, path: &[String], location: Location) -> Result<Typed> {
        match path {
            [name] => self.unqualified(name, location),
            [relation, name] => self.qualified(relation, name, location),
            _ => Err(Box::new(Diagnostic::new("D0302", location, "a column is `name` or `relation.name`"))),
        }
    }

    fn parameter(&self, name: &str, wanted: Option<&Type>, location: Location) -> Result<Typed> {
        let Some(parameters) = self.parameters else {
            return Err(Box::new(
                Diagnostic::new("D0305", location, format!("a view has no parameter `:{name}`"))
                    .help("a view is the same for everybody; filter its rows where they are read"),
            ));
        };
        let (kind, nullable, rust_type) = named::used(parameters, name, wanted, false, location)?;
        let expression = Expression::Parameter(name.to_owned());
        Ok(Typed { expression, kind, nullable, rust_type, ..Typed::null() })
    }

    fn list_parameter(&self, name: &str, wanted: Option<&Type>, location: Location) -> Result<()> {
        match self.parameters {
            Some(parameters) => named::used(parameters, name, wanted, true, location).map(drop),
            None => self.parameter(name, wanted, location).map(drop),
        }
    }

    fn query(&self, query: &ast::Query, _location: Location) -> Result<(Query, Vec<Typed>)> {
        let inner = Scope { parent: Some(self), ..self.inner(true) };
        let resolved = inner.query(query)?;
        Ok((resolved.query, resolved.outputs.into_iter().map(|it| it.1).collect()))
    }
}

impl<'a> Scope<'a> {
    fn new(schema: &'a Schema, places: Places<'a>, parameters: Option<&'a Parameters>) -> Self {
        Self {
            schema,
            places,
            parameters,
            parent: None,
            relations: Vec::new(),
            merged: Vec::new(),
            living: Vec::new(),
            grouping: Grouping::default(),
            common: Vec::new(),
            inside: false,
            nameless: false,
        }
    }
}

impl Scope<'_> {
    fn typing(&self) -> Typing<'_> {
        Typing { schema: self.schema, names: self, sql: true }
    }

    fn error(&self, node: &impl Spanned, code: &'static str, message: impl Into<String>) -> Box<Diagnostic> {
        self.places.error(node.span(), code, message)
    }

    /// Whether a relation of this query, not of one around it, has a column of this name.
    fn reads(&self, name: &str) -> bool {
        self.relations.iter().any(|it| it.columns.iter().any(|it| it.0 == name))
    }

    fn unqualified(&self, name: &str, location: Location) -> Result<Typed> {
        if let Some((_, typed)) = self.merged.iter().find(|it| it.0 == name) {
            return Ok(typed.clone());
        }
        let mut found: Option<(&Known, &Typed)> = None;
        for relation in &self.relations {
            let Some((_, typed)) = relation.columns.iter().find(|it| it.0 == name) else { continue };
            if let Some((other, _)) = found {
                let message =
                    format!("`{name}` is a column of both `{}` and `{}`", other.alias, relation.alias);
                return Err(Box::new(
                    Diagnostic::new("D0512", location, message)
                        .help(format!("say which: `{}.{name}`", other.alias)),
                ));
            }
            found = Some((relation, typed));
        }
        match (found, self.parent) {
            (Some((relation, typed)), _) => Ok(field(relation, name, typed)),
            (None, Some(parent)) => parent.unqualified(name, location),
            (None, None) => {
                let known = self.relations.iter().flat_map(|it| it.columns.iter().map(|it| it.0.as_str()));
                let names: Vec<String> = self.relations.iter().map(Known::described).collect();
                let message = match names.as_slice() {
                    [] => format!("there is no column `{name}`: nothing is read here"),
                    [only] => format!("{only} has no column `{name}`"),
                    names => format!("none of {} has a column `{name}`", names.join(", ")),
                };
                let diagnostic = Diagnostic::new("D0306", location, message);
                Err(Box::new(match (did_you_mean(name, known.clone()), self.relations.as_slice()) {
                    (Some(near), _) => diagnostic.help(format!("did you mean `{near}`?")),
                    (None, []) => diagnostic,
                    (None, _) => {
                        diagnostic.help(format!("there are: {}", known.collect::<Vec<_>>().join(", ")))
                    }
                }))
            }
        }
    }

    fn qualified(&self, relation: &str, name: &str, location: Location) -> Result<Typed> {
        let Some(found) = self.relations.iter().find(|it| it.alias == relation) else {
            if let Some(parent) = self.parent {
                return parent.qualified(relation, name, location);
            }
            let diagnostic =
                Diagnostic::new("D0513", location, format!("nothing is called `{relation}` here"));
            let names = self.relations.iter().map(|it| it.alias.as_str());
            let listed = format!("in scope: {}", names.clone().collect::<Vec<_>>().join(", "));
            return Err(Box::new(diagnostic.did_you_mean(relation, names, listed)));
        };
        match found.columns.iter().find(|it| it.0 == name) {
            Some((_, typed)) => Ok(field(found, name, typed)),
            None => Err(unknown_column(
                &found.described(),
                name,
                found.columns.iter().map(|it| it.0.as_str()),
                location,
            )),
        }
    }

    /// A table, view or named query, by name.
    fn source(&self, name: &str, location: Location) -> Result<Known> {
        if let Some(common) = self.common.iter().rev().find(|it| it.alias == name) {
            return Ok(common.clone());
        }
        let columns = |columns: &mut dyn Iterator<Item = &Column>| -> Vec<(String, Typed)> {
            let typed = |it: &Column| Typed::column(Expression::column(&it.name), it);
            columns.map(|it| (it.name.clone(), typed(it))).collect()
        };
        if let Some(table) = self.schema.tables.get(name) {
            let columns = columns(&mut table.columns.values());
            let deleted = table.soft_delete().map(|it| it.name.clone());
            let key = table.key_columns().to_vec();
            return Ok(Known { key, deleted, ..Known::named(name, columns) });
        }
        if let Some(view) = self.schema.views.get(name) {
            let columns = columns(&mut view.columns.iter());
            return Ok(Known::named(name, columns));
        }
        let names = self.schema.tables.keys().chain(self.schema.views.keys()).map(String::as_str);
        let diagnostic = Diagnostic::new("D0514", location, format!("there is no table or view `{name}`"));
        let otherwise = "tables are named as in `#[table(name)]`; a view reads views declared before it";
        Err(Box::new(diagnostic.did_you_mean(name, names, otherwise)))
    }

    fn query(mut self, query: &ast::Query) -> Result<Resolved> {
        if query.fetch.is_some() || !query.locks.is_empty() || !query.pipe_operators.is_empty() {
            return Err(self.error(
                query,
                "D0510",
                "`FETCH` and `FOR UPDATE` are not part of the portable language",
            ));
        }
        let mut with = Vec::new();
        for common in query.with.iter().flat_map(|it| &it.cte_tables) {
            let common_table = self.common_table(common)?;
            if with.iter().any(|it: &diglot_model::CommonTable| it.name == common_table.name) {
                let message = format!("`{}` is named twice", common_table.name);
                let location = self.places.at(common.alias.name.span);
                return Err(Box::new(Diagnostic::new("D0510", location, message)));
            }
            with.push(common_table);
        }
        let (mut body, mut outputs, scope) = self.body(&query.body)?;
        let order = self.order(query, &mut outputs, scope.as_ref(), &mut body)?;
        let (limit, offset) = self.counts(query)?;
        if (limit.is_some() || offset.is_some()) && order.is_empty() {
            return Err(helped(
                self.error(query, "D0507", "without an order every engine picks other rows"),
                "add `ORDER BY`, down to something unique",
            ));
        }
        Ok(Resolved { query: Query { with, body, order, limit, offset }, outputs })
    }

    /// How many rows are given at most, and how many are passed over first.
    fn counts(&self, query: &ast::Query) -> Result<(Option<Expression>, Option<Expression>)> {
        match &query.limit_clause {
            None => Ok((None, None)),
            Some(LimitClause::LimitOffset { limit, offset, limit_by }) if limit_by.is_empty() => {
                let limit = limit.as_ref().map(|it| self.count(it)).transpose()?;
                Ok((limit, offset.as_ref().map(|it| self.count(&it.value)).transpose()?))
            }
            Some(_) => Err(self.error(query, "D0510", "write `LIMIT count OFFSET count`")),
        }
    }

    fn count(&self, count: &Expr) -> Result<Expression> {
        let node = self.places.read(count)?;
        let typed = self.typing().of_type(&node, &Type::Integer { bits: 64 })?;
        let negative = matches!(typed.expression, Expression::Literal(Literal::Integer(..0)));
        if negative || typed.nullable {
            let message = if negative { "it is negative" } else { "it may be NULL" };
            return Err(helped(
                self.error(count, "D0507", format!("this is no number of rows: {message}")),
                "one engine would give all of them, the other refuses; leave it out for all of them",
            ));
        }
        let mut reads = false;
        typed.expression.for_each(&mut |it| {
            reads |= matches!(
                it,
                Expression::Field { .. }
                    | Expression::Scalar(_)
                    | Expression::Exists(_)
                    | Expression::InQuery { .. }
            );
        });
        if reads {
            return Err(helped(
                self.error(count, "D0507", "a number of rows is known before any is read"),
                "write a number or a parameter; number the rows with `row_number() OVER (…)` and compare that",
            ));
        }
        self.before_groups(&typed.expression, count, "a number of rows is known before they are read")?;
        Ok(typed.expression)
    }

    fn common_table(&mut self, common: &ast::Cte) -> Result<diglot_model::CommonTable> {
        let name = common.alias.name.value.clone();
        let renamed: Vec<String> = common.alias.columns.iter().map(|it| it.name.value.clone()).collect();
        let known = |outputs: &[(String, Typed)]| -> Known {
            let columns = outputs
                .iter()
                .enumerate()
                .map(|(at, (output, typed))| (renamed.get(at).unwrap_or(output).clone(), typed.clone()))
                .collect();
            Known { alias: name.clone(), ..Known::of_query(columns) }
        };
        let nameless = !renamed.is_empty();
        // A query that reads itself has the columns its first part gives.
        let recursive = match &*common.query.body {
            SetExpr::SetOperation { left, right, .. } if mentions(right, &name) => {
                self.is_recursive_part(&common.query, right, &name)?;
                let (_, outputs, _) = self.inner(nameless).body(left)?;
                self.common.push(known(&outputs));
                true
            }
            _ => false,
        };
        let mut resolved = self.inner(nameless).query(&common.query)?;
        if recursive {
            // What the second part may make NULL is NULL in what it reads, too.
            self.common.pop();
            self.common.push(known(&resolved.outputs));
            resolved = self.inner(nameless).query(&common.query)?;
            self.common.pop();
        }
        let resolved = with_types(resolved, &self.places, &*common.query)?;
        let unknown = resolved.outputs.iter().any(|it| it.0.is_empty());
        if renamed.len() > resolved.outputs.len() || unknown && renamed.len() < resolved.outputs.len() {
            let message = format!("`{name}` names {} columns of {}", renamed.len(), resolved.outputs.len());
            return Err(self.error(&*common.query, "D0515", message));
        }
        let known = known(&resolved.outputs);
        let columns = known.columns.iter().map(|it| it.0.clone()).collect();
        self.common.push(known);
        Ok(diglot_model::CommonTable { name, columns, recursive, query: resolved.query })
    }

    /// A scope for a query whose columns this one reads.
    fn inner(&self, nameless: bool) -> Scope<'_> {
        Scope { inside: true, nameless, ..self.child() }
    }

    /// A scope for a query that stands in the place of this one.
    fn child(&self) -> Scope<'_> {
        Scope {
            schema: self.schema,
            places: self.places,
            parameters: self.parameters,
            parent: self.parent,
            relations: Vec::new(),
            merged: Vec::new(),
            living: Vec::new(),
            grouping: Grouping::default(),
            common: self.common.clone(),
            inside: self.inside,
            nameless: self.nameless,
        }
    }
}

/// A column of a relation, as the query names it.
fn field(relation: &Known, name: &str, typed: &Typed) -> Typed {
    let expression = Expression::Field { relation: relation.alias.clone(), column: name.to_owned() };
    Typed { expression, collated: true, ..typed.clone() }
}

/// Whether a body reads something of this name.
fn mentions(body: &SetExpr, name: &str) -> bool {
    let mut found = false;
    let _ = ast::visit_relations(body, |relation| {
        found |= relation.to_string() == name;
        std::ops::ControlFlow::<()>::Continue(())
    });
    found
}
