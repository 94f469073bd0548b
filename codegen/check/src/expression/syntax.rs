//! Expressions as written, whether in Rust's words or in SQL's: what the typing rules work on.

use diglot_model::{ArithmeticOperator, BinaryOperator, JsonAccess, Ranking};
use diglot_parse::Location;

/// An expression and where it was written.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    pub(crate) location: Location,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub(crate) enum NodeKind {
    /// `a` or `a.b`.
    Name(Vec<String>),
    /// `Enumeration::Variant`.
    Variant(String, String),
    Null,
    Boolean(bool),
    /// Digits with their sign and point.
    Number(String),
    Text(String),
    /// `:name`.
    Parameter(String),
    Not(Box<Node>),
    Negate(Box<Node>),
    Binary(BinaryOperator, Box<Node>, Box<Node>),
    Arithmetic(ArithmeticOperator, Box<Node>, Box<Node>),
    IsNull {
        operand: Box<Node>,
        negated: bool,
    },
    In {
        operand: Box<Node>,
        list: Vec<Node>,
        negated: bool,
    },
    Between {
        operand: Box<Node>,
        low: Box<Node>,
        high: Box<Node>,
        negated: bool,
    },
    Like {
        operand: Box<Node>,
        pattern: Box<Node>,
        ignore_case: bool,
        negated: bool,
    },
    Distinct {
        left: Box<Node>,
        right: Box<Node>,
        negated: bool,
    },
    Case(CaseNode),
    /// `CAST(operand AS kind)`.
    Cast {
        operand: Box<Node>,
        kind: sqlparser::ast::DataType,
    },
    Call {
        name: String,
        arguments: Vec<Node>,
    },
    Json {
        access: JsonAccess,
        operand: Box<Node>,
        path: Vec<(String, Location)>,
    },
    List(Vec<Node>),
    Aggregate {
        function: AggregateName,
        distinct: bool,
        argument: Option<Box<Node>>,
        filter: Option<Box<Node>>,
        over: Option<WindowNode>,
    },
    Ranking {
        function: Ranking,
        arguments: Vec<Node>,
        over: WindowNode,
    },
    /// A query that gives one value.
    Scalar(Box<sqlparser::ast::Query>),
    Exists(Box<sqlparser::ast::Query>),
    InQuery {
        operand: Box<Node>,
        query: Box<sqlparser::ast::Query>,
        negated: bool,
    },
}

/// A case as written.
#[derive(Debug, Clone)]
pub(crate) struct CaseNode {
    /// What the branches' values are compared with; without, they are conditions.
    pub(crate) operand: Option<Box<Node>>,
    /// Conditions or values, and what each gives.
    pub(crate) branches: Vec<(Node, Node)>,
    pub(crate) otherwise: Option<Box<Node>>,
}

/// An aggregate by its name; what it gives follows from its argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AggregateName {
    Count,
    Sum,
    Minimum,
    Maximum,
}

/// A window as written.
#[derive(Debug, Clone)]
pub(crate) struct WindowNode {
    pub(crate) partition: Vec<Node>,
    /// What is compared, largest first, NULL first where said.
    pub(crate) order: Vec<(Node, bool, Option<bool>)>,
}

impl Node {
    /// Whether its type depends on where it stands.
    pub(crate) fn takes_the_other_type(&self) -> bool {
        match &self.kind {
            NodeKind::Null
            | NodeKind::Boolean(_)
            | NodeKind::Number(_)
            | NodeKind::Text(_)
            | NodeKind::List(_)
            | NodeKind::Parameter(_) => true,
            NodeKind::Negate(inner) => inner.takes_the_other_type(),
            _ => false,
        }
    }
}

/// What a function of this name reads from a JSON document.
pub(super) fn json_access(name: &str) -> Option<JsonAccess> {
    match name {
        "json_text" => Some(JsonAccess::Text),
        "json_integer" => Some(JsonAccess::Integer),
        "json_boolean" => Some(JsonAccess::Boolean),
        "json_exists" => Some(JsonAccess::Exists),
        _ => None,
    }
}
