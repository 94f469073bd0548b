//! The portable expression language of checks, defaults, predicates and backfills.

use serde::{Deserialize, Serialize};

/// A typed expression over the columns of one row.
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
    /// A function call.
    Call {
        /// Which function.
        function: Function,
        /// Its arguments.
        arguments: Vec<Expression>,
    },
}

impl Expression {
    /// Calls `visit` with the name of every column of this row that the expression reads.
    pub fn for_each_column(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Column(name) | Self::Through { column: name, .. } => visit(name),
            Self::Literal(_) => {}
            Self::Not(operand) | Self::IsNull { operand, .. } | Self::In { operand, .. } => {
                operand.for_each_column(visit);
            }
            Self::Binary { left, right, .. } => {
                left.for_each_column(visit);
                right.for_each_column(visit);
            }
            Self::Call { arguments, .. } => arguments.iter().for_each(|it| it.for_each_column(visit)),
        }
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
        match self {
            Self::Column(name) | Self::Through { column: name, .. } => {
                if name == from {
                    to.clone_into(name);
                }
            }
            Self::Literal(_) => {}
            Self::Not(operand) | Self::IsNull { operand, .. } | Self::In { operand, .. } => {
                operand.rename_column(from, to);
            }
            Self::Binary { left, right, .. } => {
                left.rename_column(from, to);
                right.rename_column(from, to);
            }
            Self::Call { arguments, .. } => arguments.iter_mut().for_each(|it| it.rename_column(from, to)),
        }
    }
}

/// A constant, already of the type it is compared with or stored in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Literal {
    /// NULL.
    Null,
    /// True or false.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A decimal as its digits without the point, and how many stand behind it.
    Decimal {
        /// All digits as one integer.
        unscaled: i64,
        /// How many digits stand behind the point.
        scale: u8,
    },
    /// Text, enumeration values included.
    Text(String),
    /// An empty JSON object or array, as its text.
    Json(String),
}

/// A decimal as people write it, with its point.
#[must_use]
pub fn decimal_text(unscaled: i64, scale: u8) -> String {
    let width = usize::from(scale) + 1;
    let digits = format!("{:0>width$}", unscaled.unsigned_abs());
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(scale));
    let sign = if unscaled < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// What joins two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the operators")]
pub enum BinaryOperator {
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
}

impl BinaryOperator {
    /// How tightly it binds; higher binds tighter.
    #[must_use]
    pub fn precedence(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessOrEqual
            | Self::Greater
            | Self::GreaterOrEqual => 4,
            Self::Add | Self::Subtract => 5,
        }
    }
}

/// A portable function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// The current time. Takes nothing.
    Now,
    /// ASCII letters to lower case; every other character stays.
    Lower,
    /// The number of characters (code points).
    Length,
    /// The first argument that is not NULL.
    Coalesce,
}

#[cfg(test)]
mod tests {
    use super::decimal_text;

    #[test]
    fn decimals_are_written_with_their_point() {
        assert_eq!(decimal_text(0, 2), "0.00");
        assert_eq!(decimal_text(-5, 2), "-0.05");
        assert_eq!(decimal_text(12345, 2), "123.45");
        assert_eq!(decimal_text(7, 0), "7");
        assert_eq!(decimal_text(i64::MIN, 6), "-9223372036854.775808");
    }
}
