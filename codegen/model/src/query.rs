//! Queries: what a view shows, resolved against the schema.

use serde::{Deserialize, Serialize};

use crate::Expression;

/// A query with everything around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// Named queries it may read, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<CommonTable>,
    /// What it gives.
    pub body: QueryBody,
    /// In which order; an order is always a total word on NULL.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<Ordering>,
    /// The most rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Expression>,
    /// The rows passed over first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<Expression>,
}

/// A named query before another one (`WITH`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonTable {
    /// Its name.
    pub name: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Whether it reads itself.
    pub recursive: bool,
    /// What it gives.
    pub query: Query,
}

/// One select, or several put together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueryBody {
    /// One select.
    Select(Box<Select>),
    /// Two put together.
    Set {
        /// How.
        operator: SetOperator,
        /// The first.
        left: Box<QueryBody>,
        /// The second.
        right: Box<QueryBody>,
    },
    /// A query with an order or a limit of its own, as a part of another.
    Query(Box<Query>),
}

/// How two selects are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are SQL's")]
pub enum SetOperator {
    Union,
    UnionAll,
    Intersect,
    Except,
}

/// One select.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Select {
    /// Whether equal rows are given once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub distinct: bool,
    /// What each row is made of.
    pub outputs: Vec<Output>,
    /// What is read first; none for a single row of constants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Relation>,
    /// What is joined to it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joins: Vec<Join>,
    /// Which rows count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Expression>,
    /// What rows are gathered by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub group: Vec<Expression>,
    /// Which groups count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub having: Option<Expression>,
}

/// One column of a result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// Its name; empty where nothing asks for it, as in `EXISTS (SELECT 1 …)`.
    pub name: String,
    /// Its value.
    pub expression: Expression,
}

/// Something with rows, under the name the query calls it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// The name in this query.
    pub alias: String,
    /// Where its rows are from.
    pub source: Source,
}

/// Where rows are from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A table, a view or a named query, by name.
    Named(String),
    /// Another query.
    Query(Box<Query>),
}

/// A relation joined to those before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// Which rows are kept without a partner.
    pub kind: JoinKind,
    /// What is joined.
    pub relation: Relation,
    /// Which rows are partners; none where all are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Expression>,
}

/// Which rows a join keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinKind {
    /// Those with a partner.
    Inner,
    /// Those of the left side, with or without.
    Left,
    /// Those of the right side, with or without.
    Right,
    /// All of both.
    Full,
    /// Every pair.
    Cross,
}

/// One key of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordering {
    /// What is compared.
    pub expression: Expression,
    /// Largest first.
    pub descending: bool,
    /// Whether NULL comes before everything else.
    pub nulls_first: bool,
    /// Whether it is never NULL, so that there is no need to say where NULL comes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub never_null: bool,
}

impl Query {
    /// Calls `visit` with the name of every table, view or named query it reads, however deep.
    pub fn for_each_source(&self, visit: &mut impl FnMut(&str)) {
        // A closure cannot name its own type, so what recurses takes it as an object.
        self.sources(visit);
    }

    fn sources(&self, visit: &mut dyn FnMut(&str)) {
        self.with.iter().for_each(|it| it.query.sources(visit));
        self.body.sources(visit);
        let around = self.order.iter().map(|it| &it.expression).chain(&self.limit).chain(&self.offset);
        around.for_each(|it| it.for_each_query(&mut |query| query.sources(visit)));
    }
}

impl QueryBody {
    fn sources(&self, visit: &mut dyn FnMut(&str)) {
        match self {
            Self::Set { left, right, .. } => {
                left.sources(visit);
                right.sources(visit);
            }
            Self::Query(query) => query.sources(visit),
            Self::Select(select) => {
                for relation in select.from.iter().chain(select.joins.iter().map(|it| &it.relation)) {
                    match &relation.source {
                        Source::Named(name) => visit(name),
                        Source::Query(query) => query.sources(visit),
                    }
                }
                for expression in select.expressions() {
                    expression.for_each_query(&mut |query| query.sources(visit));
                }
            }
        }
    }

    /// The names of the columns it gives.
    #[must_use]
    pub fn output_names(&self) -> Vec<String> {
        match self {
            Self::Select(select) => select.outputs.iter().map(|it| it.name.clone()).collect(),
            Self::Set { left, .. } => left.output_names(),
            Self::Query(query) => query.body.output_names(),
        }
    }

    /// Calls `visit` with each of its selects, those of queries inside expressions and relations left out.
    pub fn for_each_select_mut(&mut self, visit: &mut dyn FnMut(&mut Select)) {
        match self {
            Self::Select(select) => visit(select),
            Self::Set { left, right, .. } => {
                left.for_each_select_mut(visit);
                right.for_each_select_mut(visit);
            }
            Self::Query(query) => query.body.for_each_select_mut(visit),
        }
    }
}

impl Select {
    /// Its expressions, those inside queries and relations left out.
    pub fn expressions(&self) -> impl Iterator<Item = &Expression> {
        let outputs = self.outputs.iter().map(|it| &it.expression);
        outputs
            .chain(self.joins.iter().filter_map(|it| it.on.as_ref()))
            .chain(&self.filter)
            .chain(&self.group)
            .chain(&self.having)
    }
}
