//! Portable SQL to resolved queries: every name known, every type inferred, or refused with the portable form.

mod change;
mod named;
mod select;
mod view;

use std::cell::RefCell;

use diglot_model::{Column, Ordering, Query, QueryBody, Schema, SetOperator, Type};
use diglot_parse::{Diagnostic, Location, SqlText, did_you_mean};
use indexmap::IndexMap;
use sqlparser::{
    ast::{self, Expr, LimitClause, OrderByKind, SetExpr, SetQuantifier, Spanned},
    dialect::GenericDialect,
    parser::Parser,
};

use crate::expression::{
    Names, Result, Typed, Typing, alike, describe_option, helped, sql::Places, unknown_column,
};

pub(crate) use named::resolve_queries;
pub(crate) use view::{resolve_views, view};

/// A resolved query.
pub(crate) struct Resolved {
    pub(crate) query: Query,
    /// The name and type of each column it gives.
    pub(crate) outputs: Vec<(String, Typed)>,
}

/// A body, what it gives, and for a single select the scope its order may use.
type Body<'a> = (QueryBody, Vec<(String, Typed)>, Option<Scope<'a>>);

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
pub(crate) fn resolve_statement(sql: &SqlText, schema: &Schema, parameters: &Parameters) -> Result<Answer> {
    let places = Places::new(sql);
    let parsed = parse(sql, &places)?;
    let scope = Scope {
        schema,
        places,
        parameters: Some(parameters),
        parent: None,
        relations: Vec::new(),
        common: Vec::new(),
    };
    match parsed.as_slice() {
        [ast::Statement::Query(query)] => {
            let Resolved { query, outputs } = scope.query(query)?;
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
    Parser::parse_sql(&GenericDialect {}, &sql.text).map_err(|cause| {
        Box::new(Diagnostic::new("D0500", places.whole(), format!("the SQL does not parse: {cause}")))
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
    let scope =
        Scope { schema, places, parameters: None, parent: None, relations: Vec::new(), common: Vec::new() };
    scope.query(query)
}

/// Something with rows and what its columns are.
#[derive(Clone)]
struct Known {
    alias: String,
    columns: Vec<(String, Typed)>,
    /// The columns of its primary key.
    key: Vec<String>,
}

/// What names mean at one place of a query.
struct Scope<'a> {
    schema: &'a Schema,
    places: Places<'a>,
    parameters: Option<&'a Parameters>,
    /// The query around this one.
    parent: Option<&'a Scope<'a>>,
    relations: Vec<Known>,
    /// Named queries.
    common: Vec<Known>,
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
        let expression = diglot_model::Expression::Parameter(name.to_owned());
        Ok(Typed { expression, kind, nullable, rust_type, ..Typed::null() })
    }

    fn list_parameter(&self, name: &str, wanted: Option<&Type>, location: Location) -> Result<()> {
        match self.parameters {
            Some(parameters) => named::used(parameters, name, wanted, true, location).map(drop),
            None => self.parameter(name, wanted, location).map(drop),
        }
    }

    fn query(&self, query: &ast::Query, _location: Location) -> Result<(Query, Vec<Typed>)> {
        let inner = Scope { parent: Some(self), ..self.child() };
        let resolved = inner.query(query)?;
        Ok((resolved.query, resolved.outputs.into_iter().map(|it| it.1).collect()))
    }
}

impl Scope<'_> {
    fn typing(&self) -> Typing<'_> {
        Typing { schema: self.schema, names: self, sql: true }
    }

    fn error(&self, node: &impl Spanned, code: &'static str, message: impl Into<String>) -> Box<Diagnostic> {
        self.places.error(node.span(), code, message)
    }

    fn unqualified(&self, name: &str, location: Location) -> Result<Typed> {
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
                let names: Vec<&str> = self.relations.iter().map(|it| it.alias.as_str()).collect();
                let message = format!("none of {} has a column `{name}`", names.join(", "));
                let diagnostic = Diagnostic::new("D0306", location, message);
                Err(Box::new(match did_you_mean(name, known) {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic,
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
            None => {
                Err(unknown_column(relation, name, found.columns.iter().map(|it| it.0.as_str()), location))
            }
        }
    }

    /// A table, view or named query, by name.
    fn source(&self, name: &str, location: Location) -> Result<Known> {
        if let Some(common) = self.common.iter().rev().find(|it| it.alias == name) {
            return Ok(common.clone());
        }
        let columns = |columns: &mut dyn Iterator<Item = &Column>| -> Vec<(String, Typed)> {
            let typed = |it: &Column| Typed::column(diglot_model::Expression::column(&it.name), it);
            columns.map(|it| (it.name.clone(), typed(it))).collect()
        };
        if let Some(table) = self.schema.tables.get(name) {
            let columns = columns(&mut table.columns.values());
            return Ok(Known { alias: name.to_owned(), columns, key: table.key_columns().to_vec() });
        }
        if let Some(view) = self.schema.views.get(name) {
            let columns = columns(&mut view.columns.iter());
            return Ok(Known { alias: name.to_owned(), columns, key: Vec::new() });
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
            with.push(self.common_table(common)?);
        }
        let (body, outputs, order_scope) = self.body(&query.body)?;
        let mut order = Vec::new();
        let keys = match query.order_by.as_ref().map(|it| &it.kind) {
            None => &[][..],
            Some(OrderByKind::Expressions(keys)) => keys.as_slice(),
            Some(OrderByKind::All(_)) => {
                return Err(self.error(query, "D0508", "an order names what it orders by"));
            }
        };
        for key in keys {
            order.push(self.order_key(key, &outputs, order_scope.as_ref(), &body)?);
        }
        let (mut limit, mut offset) = (None, None);
        match &query.limit_clause {
            None => {}
            Some(LimitClause::LimitOffset { limit: most, offset: skip, limit_by }) if limit_by.is_empty() => {
                let count = |it: &Expr| -> Result<diglot_model::Expression> {
                    let node = self.places.read(it)?;
                    Ok(self.typing().of_type(&node, &Type::Integer { bits: 64 })?.expression)
                };
                limit = most.as_ref().map(count).transpose()?;
                offset = skip.as_ref().map(|it| count(&it.value)).transpose()?;
            }
            Some(_) => return Err(self.error(query, "D0510", "write `LIMIT count OFFSET count`")),
        }
        if (limit.is_some() || offset.is_some()) && order.is_empty() {
            return Err(helped(
                self.error(query, "D0507", "without an order every engine picks other rows"),
                "add `ORDER BY`, down to something unique",
            ));
        }
        Ok(Resolved { query: Query { with, body, order, limit, offset }, outputs })
    }

    fn order_key(
        &self,
        key: &ast::OrderByExpr,
        outputs: &[(String, Typed)],
        inner: Option<&Scope<'_>>,
        body: &QueryBody,
    ) -> Result<Ordering> {
        let (node, descending, nulls_first) = self.places.order(key)?;
        if let Expr::Identifier(name) = &key.expr
            && let Some((_, typed)) = outputs.iter().find(|it| it.0 == name.value)
        {
            if matches!(typed.kind, Some(Type::Json | Type::Array(_))) {
                let what = describe_option(typed.kind.as_ref());
                return Err(self.error(&key.expr, "D0309", format!("the engines do not order {what} alike")));
            }
            return Ok(Ordering {
                expression: diglot_model::Expression::Column(name.value.clone()),
                descending,
                nulls_first: nulls_first.unwrap_or(descending),
            });
        }
        let distinct = matches!(body, QueryBody::Select(select) if select.distinct);
        match inner.filter(|_| !distinct) {
            Some(inner) => inner.typing().ordering(&node, descending, nulls_first),
            None => Err(helped(
                self.error(&key.expr, "D0508", "this order must name a column of the result"),
                "give the value a name with `AS`, and order by that",
            )),
        }
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
            Known { alias: name.clone(), columns, key: Vec::new() }
        };
        // A query that reads itself has the columns its first part gives.
        let recursive = match &*common.query.body {
            SetExpr::SetOperation { left, right, .. } if mentions(right, &name) => {
                let (_, outputs, _) = self.child().body(left)?;
                self.common.push(known(&outputs));
                true
            }
            _ => false,
        };
        let mut resolved = self.child().query(&common.query)?;
        if recursive {
            // What the second part may make NULL is NULL in what it reads, too.
            self.common.pop();
            self.common.push(known(&resolved.outputs));
            resolved = self.child().query(&common.query)?;
            self.common.pop();
        }
        let known = known(&resolved.outputs);
        let columns = known.columns.iter().map(|it| it.0.clone()).collect();
        self.common.push(known);
        Ok(diglot_model::CommonTable { name, columns, recursive, query: resolved.query })
    }

    /// A scope for a query that stands in the place of this one.
    fn child(&self) -> Scope<'_> {
        Scope {
            schema: self.schema,
            places: self.places,
            parameters: self.parameters,
            parent: self.parent,
            relations: Vec::new(),
            common: self.common.clone(),
        }
    }

    fn body(&self, body: &SetExpr) -> Result<Body<'_>> {
        match body {
            SetExpr::Select(select) => {
                let mut scope = self.child();
                let (select, outputs) = scope.select(select)?;
                Ok((QueryBody::Select(Box::new(select)), outputs, Some(scope)))
            }
            SetExpr::Query(query) if query.order_by.is_none() && query.limit_clause.is_none() => {
                self.body(&query.body)
            }
            SetExpr::SetOperation { left, op, set_quantifier, right } => {
                let operator = match (op, set_quantifier) {
                    (ast::SetOperator::Union, SetQuantifier::All) => SetOperator::UnionAll,
                    (ast::SetOperator::Union, SetQuantifier::None | SetQuantifier::Distinct) => {
                        SetOperator::Union
                    }
                    (ast::SetOperator::Intersect, SetQuantifier::None | SetQuantifier::Distinct) => {
                        SetOperator::Intersect
                    }
                    (ast::SetOperator::Except, SetQuantifier::None | SetQuantifier::Distinct) => {
                        SetOperator::Except
                    }
                    _ => {
                        return Err(self.error(body, "D0510", "one engine does not have this set operation"));
                    }
                };
                // The engines bind chains of them differently.
                if let SetExpr::SetOperation { op: inner, .. } = &**right
                    && inner != op
                {
                    return Err(self.error(
                        body,
                        "D0510",
                        "mixed set operations bind differently on each engine",
                    ));
                }
                let (left_body, first, _) = self.body(left)?;
                let (right_body, second, _) = self.body(right)?;
                let outputs = self.combined(right, first, &second)?;
                let (left, right) = (Box::new(left_body), Box::new(right_body));
                Ok((QueryBody::Set { operator, left, right }, outputs, None))
            }
            _ => Err(self.error(body, "D0510", "this is not part of the portable language")),
        }
    }

    fn combined(
        &self,
        node: &SetExpr,
        first: Vec<(String, Typed)>,
        second: &[(String, Typed)],
    ) -> Result<Vec<(String, Typed)>> {
        if first.len() != second.len() {
            let message = format!("{} columns cannot be put together with {}", first.len(), second.len());
            return Err(self.error(node, "D0515", message));
        }
        let mut outputs = Vec::new();
        for ((name, mut typed), (_, other)) in first.into_iter().zip(second) {
            if !alike(typed.kind.as_ref(), other.kind.as_ref()) {
                let (a, b) = (describe_option(typed.kind.as_ref()), describe_option(other.kind.as_ref()));
                return Err(self.error(
                    node,
                    "D0515",
                    format!("`{name}` is {a} in one part and {b} in the other"),
                ));
            }
            typed.nullable |= other.nullable;
            typed.kind = typed.kind.or_else(|| other.kind.clone());
            typed.secret = typed.secret.or_else(|| other.secret.clone());
            outputs.push((name, typed));
        }
        Ok(outputs)
    }
}

/// A column of a relation, as the query names it.
fn field(relation: &Known, name: &str, typed: &Typed) -> Typed {
    let expression =
        diglot_model::Expression::Field { relation: relation.alias.clone(), column: name.to_owned() };
    Typed { expression, ..typed.clone() }
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
