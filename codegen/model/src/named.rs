//! Named queries: what an application asks, with parameters and a typed answer.

use serde::{Deserialize, Serialize};

use crate::{Column, Expression, Query, Relation, Type};

/// A query with a name, that becomes a method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NamedQuery {
    /// The method's name.
    pub name: String,
    /// What it is for, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Its parameters, in the order of the signature.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<QueryParameter>,
    /// What is asked or done.
    pub statement: QueryStatement,
    /// How many rows it answers with.
    pub shape: Shape,
    /// The name of the type of its rows; none where a row is its only column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_type: Option<String>,
    /// The columns of its rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<QueryOutput>,
    /// The file it was declared in, without its ending.
    pub source: String,
}

/// A parameter of a named query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryParameter {
    /// Its name.
    pub name: String,
    /// Its type; of each item where it is a list.
    pub kind: Type,
    /// The newtype it is in Rust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rust_type: Option<String>,
    /// Whether it may be NULL.
    pub nullable: bool,
    /// Whether it is a list, to look for something among.
    pub list: bool,
}

/// How many rows a named query answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Exactly one; none is an error.
    One,
    /// One or none.
    Optional,
    /// All of them at once.
    Many,
    /// All of them, one after another.
    Stream,
    /// None: the number of rows that were changed.
    Count,
}

/// A column of a named query's rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QueryOutput {
    /// The struct inside the row that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The column; inside a struct that may be missing, as it is when the struct is there.
    pub column: Column,
    /// Whether NULL means that the whole struct is missing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outer: bool,
}

/// What a named query asks or does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueryStatement {
    /// Reads rows.
    Select(Query),
    /// Adds rows.
    Insert {
        /// The table.
        table: String,
        /// The columns that are given.
        columns: Vec<String>,
        /// Their values.
        source: Rows,
        /// What is given back of each row.
        returning: Vec<crate::Output>,
    },
    /// Changes rows.
    Update {
        /// The table, under the name the query calls it.
        table: Relation,
        /// The columns that are set, and to what.
        set: Vec<(String, Expression)>,
        /// What else is read.
        from: Option<Relation>,
        /// Which rows are changed.
        filter: Option<Expression>,
        /// What is given back of each row.
        returning: Vec<crate::Output>,
    },
    /// Removes rows.
    Delete {
        /// The table, under the name the query calls it.
        table: Relation,
        /// Which rows are removed.
        filter: Option<Expression>,
        /// What is given back of each row.
        returning: Vec<crate::Output>,
    },
}

/// Where the rows of an insert are from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rows {
    /// One row of values.
    Values(Vec<Expression>),
    /// A query.
    Query(Box<Query>),
}

impl QueryStatement {
    /// The table it changes, if it changes one.
    #[must_use]
    pub fn table(&self) -> Option<&str> {
        match self {
            Self::Select(_) => None,
            Self::Insert { table, .. } => Some(table),
            Self::Update { table, .. } | Self::Delete { table, .. } => match &table.source {
                crate::Source::Named(name) => Some(name),
                crate::Source::Query(_) => None,
            },
        }
    }
}
