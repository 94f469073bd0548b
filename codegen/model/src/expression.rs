//! The portable expression language of checks, defaults, predicates, generated columns, backfills and queries.

use serde::{Deserialize, Serialize};

use crate::{
    Aggregate, ArithmeticOperator, BinaryOperator, Collation, Function, JsonAccess, Literal, Numbers,
    Ordering, Query, Ranking, Type,
};

/// A typed expression over the columns of one row, or of the relations of a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expression {
    /// A column of the row.
    Column(String),
    /// A column of the row that the reference in the first column points at.
    Through {
        /// The referencing column of this row.
        column: String,
        /// The referenced table.
        table: String,
        /// The referenced table's key column.
        key: String,
        /// The column read from the referenced row.
        target: String,
    },
    /// A constant.
    Literal(Literal),
    /// NULL of a type, where nothing around it tells an engine the type.
    TypedNull(Type),
    /// The same text, compared by a collation that is not left to the engine. Where the compiler knows that an
    /// engine would compare by this one anyway, as with a bare column, there is none.
    Collate {
        /// The text.
        operand: Box<Expression>,
        /// By what it is compared.
        collation: Collation,
    },
    /// Logical negation.
    Not(Box<Expression>),
    /// Two operands.
    Binary {
        /// What joins them.
        operator: BinaryOperator,
        /// Left operand.
        left: Box<Expression>,
        /// Right operand.
        right: Box<Expression>,
    },
    /// Whether the operand is NULL, or is not.
    IsNull {
        /// What is looked at.
        operand: Box<Expression>,
        /// True for "is not null".
        negated: bool,
    },
    /// Whether the operand is one of some constants.
    In {
        /// What is looked for.
        operand: Box<Expression>,
        /// The constants.
        list: Vec<Literal>,
    },
    /// Whether the operand is one of some values, not all of them constants.
    InList {
        /// What is looked for.
        operand: Box<Expression>,
        /// The values.
        list: Vec<Expression>,
    },
    /// Whether the operand is not less than one value and not greater than another; of an operand that is
    /// more than a column, which is then written once.
    Between {
        /// What is compared.
        operand: Box<Expression>,
        /// The least value.
        low: Box<Expression>,
        /// The greatest value.
        high: Box<Expression>,
    },
    /// A function call.
    Call {
        /// Which function.
        function: Function,
        /// Its arguments.
        arguments: Vec<Expression>,
    },
    /// Arithmetic, exact or refused.
    Arithmetic {
        /// What is done.
        operator: ArithmeticOperator,
        /// With what.
        numbers: Numbers,
        /// Whether values of the operands' types can lead beyond what the numbers hold: the row is then
        /// refused.
        may_overflow: bool,
        /// Left operand.
        left: Box<Expression>,
        /// Right operand.
        right: Box<Expression>,
    },
    /// The value of the first branch whose condition is true, or whose value equals the operand.
    Case {
        /// What the branches' values are compared with; without, they are conditions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        operand: Option<Box<Expression>>,
        /// Conditions and values.
        branches: Vec<Branch>,
        /// The value when none is; NULL without.
        otherwise: Option<Box<Expression>>,
    },
    /// Whether a text matches a pattern of `%` (any text) and `_` (any character); `\` takes the next one as it
    /// is.
    Like {
        /// The text.
        operand: Box<Expression>,
        /// The pattern.
        pattern: String,
        /// Whether ASCII letters match in either case.
        ignore_case: bool,
    },
    /// Whether two values differ, NULL being equal to NULL.
    Distinct {
        /// Left operand.
        left: Box<Expression>,
        /// Right operand.
        right: Box<Expression>,
        /// True for "is not distinct from".
        negated: bool,
    },
    /// A value inside a JSON document.
    Json {
        /// What is asked.
        access: JsonAccess,
        /// The document.
        operand: Box<Expression>,
        /// The keys that lead to the value.
        path: Vec<String>,
    },
    /// A column of a relation of a query.
    Field {
        /// The relation, as the query calls it.
        relation: String,
        /// The column.
        column: String,
    },
    /// A column of the result, by its place, counted from 1, in an order or a group of a query.
    Output(usize),
    /// A named parameter of a query.
    Parameter(String),
    /// Whether the operand is one of the values of a list parameter.
    InParameter {
        /// What is looked for.
        operand: Box<Expression>,
        /// The parameter.
        parameter: String,
    },
    /// One value of many rows.
    Aggregate {
        /// How it is made.
        function: Aggregate,
        /// Whether equal values count once.
        distinct: bool,
        /// Of what; of the rows themselves without.
        argument: Option<Box<Expression>>,
        /// Which rows count.
        filter: Option<Box<Expression>>,
        /// The window it is taken over, where it is not one value for a group.
        over: Option<Window>,
    },
    /// A row's place among others.
    Ranking {
        /// Which.
        function: Ranking,
        /// What it is about, for those that look at another row.
        arguments: Vec<Expression>,
        /// The others.
        over: Window,
    },
    /// Whether a query has rows.
    Exists(Box<Query>),
    /// The one value of a query, NULL where it has no row.
    Scalar(Box<Query>),
    /// Whether the operand is among the values of a query.
    InQuery {
        /// What is looked for.
        operand: Box<Expression>,
        /// The values.
        query: Box<Query>,
    },
}

/// One branch of a [`Expression::Case`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    /// When it is taken.
    pub when: Expression,
    /// What it gives.
    pub then: Expression,
}

/// Which rows a window holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Those with the same values of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partition: Vec<Expression>,
    /// Up to the row itself, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<Ordering>,
}

impl Expression {
    /// A column of the row, by name.
    #[must_use]
    pub fn column(name: &str) -> Self {
        Self::Column(name.to_owned())
    }

    /// Two operands joined.
    #[must_use]
    pub fn binary(operator: BinaryOperator, left: Self, right: Self) -> Self {
        Self::Binary { operator, left: Box::new(left), right: Box::new(right) }
    }

    /// A function call.
    #[must_use]
    pub fn call(function: Function, arguments: Vec<Self>) -> Self {
        Self::Call { function, arguments }
    }

    /// The text, compared by `collation` and no other.
    #[must_use]
    pub fn collate(operand: Self, collation: Collation) -> Self {
        match operand {
            // The outer one decides.
            Self::Collate { operand, .. } => Self::Collate { operand, collation },
            other => Self::Collate { operand: Box::new(other), collation },
        }
    }

    /// Whether the operand is NULL.
    #[must_use]
    pub fn is_null(operand: Self) -> Self {
        Self::IsNull { operand: Box::new(operand), negated: false }
    }

    /// Whether the operand is not NULL.
    #[must_use]
    pub fn is_not_null(operand: Self) -> Self {
        Self::IsNull { operand: Box::new(operand), negated: true }
    }

    /// The expressions it is directly made of, those inside queries left out.
    #[must_use]
    pub fn children(&self) -> Vec<&Self> {
        match self {
            Self::Column(_)
            | Self::Through { .. }
            | Self::Literal(_)
            | Self::TypedNull(_)
            | Self::Output(_)
            | Self::Field { .. }
            | Self::Parameter(_)
            | Self::Exists(_)
            | Self::Scalar(_) => Vec::new(),
            Self::Not(operand)
            | Self::Collate { operand, .. }
            | Self::IsNull { operand, .. }
            | Self::In { operand, .. }
            | Self::Like { operand, .. }
            | Self::Json { operand, .. }
            | Self::InParameter { operand, .. }
            | Self::InQuery { operand, .. } => vec![operand],
            Self::Binary { left, right, .. }
            | Self::Arithmetic { left, right, .. }
            | Self::Distinct { left, right, .. } => vec![left, right],
            Self::Between { operand, low, high } => vec![operand, low, high],
            Self::InList { operand, list } => std::iter::once(&**operand).chain(list).collect(),
            Self::Call { arguments, .. } => arguments.iter().collect(),
            Self::Case { operand, branches, otherwise } => operand
                .as_deref()
                .into_iter()
                .chain(branches.iter().flat_map(|it| [&it.when, &it.then]))
                .chain(otherwise.as_deref())
                .collect(),
            Self::Aggregate { argument, filter, over, .. } => argument
                .as_deref()
                .into_iter()
                .chain(filter.as_deref())
                .chain(over.iter().flat_map(Window::expressions))
                .collect(),
            Self::Ranking { arguments, over, .. } => arguments.iter().chain(over.expressions()).collect(),
        }
    }

    /// The same, to be changed.
    #[must_use]
    pub fn children_mut(&mut self) -> Vec<&mut Self> {
        match self {
            Self::Column(_)
            | Self::Through { .. }
            | Self::Literal(_)
            | Self::TypedNull(_)
            | Self::Output(_)
            | Self::Field { .. }
            | Self::Parameter(_)
            | Self::Exists(_)
            | Self::Scalar(_) => Vec::new(),
            Self::Not(operand)
            | Self::Collate { operand, .. }
            | Self::IsNull { operand, .. }
            | Self::In { operand, .. }
            | Self::Like { operand, .. }
            | Self::Json { operand, .. }
            | Self::InParameter { operand, .. }
            | Self::InQuery { operand, .. } => vec![operand],
            Self::Binary { left, right, .. }
            | Self::Arithmetic { left, right, .. }
            | Self::Distinct { left, right, .. } => vec![left, right],
            Self::Between { operand, low, high } => vec![operand, low, high],
            Self::InList { operand, list } => std::iter::once(&mut **operand).chain(list).collect(),
            Self::Call { arguments, .. } => arguments.iter_mut().collect(),
            Self::Case { operand, branches, otherwise } => operand
                .as_deref_mut()
                .into_iter()
                .chain(branches.iter_mut().flat_map(|it| [&mut it.when, &mut it.then]))
                .chain(otherwise.as_deref_mut())
                .collect(),
            Self::Aggregate { argument, filter, over, .. } => argument
                .as_deref_mut()
                .into_iter()
                .chain(filter.as_deref_mut())
                .chain(over.iter_mut().flat_map(Window::expressions_mut))
                .collect(),
            Self::Ranking { arguments, over, .. } => {
                arguments.iter_mut().chain(over.expressions_mut()).collect()
            }
        }
    }

    /// Calls `visit` with this expression and every one it is made of, those inside queries left out.
    pub fn for_each(&self, visit: &mut dyn FnMut(&Self)) {
        visit(self);
        self.children().into_iter().for_each(|it| it.for_each(visit));
    }

    /// Calls `visit` with every query directly inside the expression.
    pub fn for_each_query(&self, visit: &mut dyn FnMut(&Query)) {
        self.for_each(&mut |it| match it {
            Self::Exists(query) | Self::Scalar(query) | Self::InQuery { query, .. } => visit(query),
            _ => {}
        });
    }

    /// Calls `visit` with the name of every column of this row that the expression reads.
    pub fn for_each_column(&self, visit: &mut impl FnMut(&str)) {
        self.for_each(&mut |it| {
            if let Self::Column(name) | Self::Through { column: name, .. } = it {
                visit(name);
            }
        });
    }

    /// The columns it reads, each once, in order of appearance.
    #[must_use]
    pub fn columns(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        self.for_each_column(&mut |name| {
            if !names.iter().any(|it| it == name) {
                names.push(name.to_owned());
            }
        });
        names
    }

    /// Replaces every mention of column `from` by `to`.
    pub fn rename_column(&mut self, from: &str, to: &str) {
        if let Self::Column(name) | Self::Through { column: name, .. } = self
            && name == from
        {
            to.clone_into(name);
        }
        self.children_mut().into_iter().for_each(|it| it.rename_column(from, to));
    }

    /// Replaces every column of the row by what `value` says of it.
    pub fn substitute(&mut self, value: &impl Fn(&str) -> Option<Self>) {
        if let Self::Column(name) = self {
            if let Some(found) = value(name) {
                *self = found;
            }
            return;
        }
        self.children_mut().into_iter().for_each(|it| it.substitute(value));
    }

    /// Replaces value `from` by `to` wherever it is compared with one of `columns`.
    pub fn rename_value(&mut self, columns: &[String], from: &str, to: &str) {
        let is_column = |it: &Self| matches!(it, Self::Column(name) if columns.contains(name));
        let rename = |literal: &mut Literal| {
            if let Literal::Text(value) = literal
                && value == from
            {
                to.clone_into(value);
            }
        };
        match self {
            Self::In { operand, list } if is_column(operand) => list.iter_mut().for_each(rename),
            Self::InList { operand, list } if is_column(operand) => list.iter_mut().for_each(|it| {
                if let Self::Literal(literal) = it {
                    rename(literal);
                }
            }),
            Self::Binary { left, right, .. } | Self::Distinct { left, right, .. } => {
                let (on_left, on_right) = (is_column(left), is_column(right));
                match (&mut **left, &mut **right) {
                    (_, Self::Literal(literal)) if on_left => rename(literal),
                    (Self::Literal(literal), _) if on_right => rename(literal),
                    _ => {}
                }
            }
            _ => {}
        }
        self.children_mut().into_iter().for_each(|it| it.rename_value(columns, from, to));
    }

    /// Whether it gives another value when asked again.
    #[must_use]
    pub fn is_volatile(&self) -> bool {
        let mut volatile = false;
        self.for_each(&mut |it| volatile |= matches!(it, Self::Call { function: Function::Now, .. }));
        volatile
    }
}

impl Window {
    fn expressions(&self) -> impl Iterator<Item = &Expression> {
        self.partition.iter().chain(self.order.iter().map(|it| &it.expression))
    }

    fn expressions_mut(&mut self) -> impl Iterator<Item = &mut Expression> {
        self.partition.iter_mut().chain(self.order.iter_mut().map(|it| &mut it.expression))
    }
}
