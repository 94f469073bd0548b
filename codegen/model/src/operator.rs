//! The operators and functions expressions are made with.

use serde::{Deserialize, Serialize};

/// What joins two operands to a truth value.
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
}

impl BinaryOperator {
    /// How tightly it binds; higher binds tighter.
    #[must_use]
    pub fn precedence(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            _ => 4,
        }
    }
}

/// What arithmetic does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArithmeticOperator {
    /// Addition.
    Add,
    /// Subtraction.
    Subtract,
    /// Multiplication.
    Multiply,
    /// Integer division, cut towards zero; by zero it is NULL.
    Divide,
    /// What integer division leaves, with the sign of the left operand; by zero it is NULL.
    Remainder,
}

impl ArithmeticOperator {
    /// How tightly it binds; higher binds tighter.
    #[must_use]
    pub fn precedence(self) -> u8 {
        match self {
            Self::Add | Self::Subtract => 5,
            _ => 6,
        }
    }

    /// Its sign, the same in Rust and SQL.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }
}

/// What arithmetic is done with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Numbers {
    /// Integers of 64 bits.
    Integer,
    /// Decimals of 18 digits, so many of them behind the point in the result.
    Decimal {
        /// Digits behind the point of the left operand.
        left: u8,
        /// Digits behind the point of the right operand.
        right: u8,
        /// Digits behind the point of the result.
        result: u8,
    },
    /// An instant and a length of time.
    TimestampDuration,
    /// Two instants; the result is a length of time.
    Timestamps,
    /// A date and a number of days.
    DateDays,
    /// Two dates; the result is a number of days.
    Dates,
    /// Two lengths of time.
    Durations,
}

/// What is asked of a JSON document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JsonAccess {
    /// The text there; NULL where there is something else.
    Text,
    /// The whole number of at most 18 digits there; NULL where there is something else.
    Integer,
    /// The truth value there; NULL where there is something else.
    Boolean,
    /// Whether there is anything.
    Exists,
}

/// By what texts are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Collation {
    /// Code point by code point.
    CodePoint,
    /// Without regard to case, in every script.
    Caseless,
}

/// A portable function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// The current time. Takes nothing.
    Now,
    /// ASCII letters to lower case; every other character stays.
    Lower,
    /// ASCII letters to upper case; every other character stays.
    Upper,
    /// The number of characters (code points).
    Length,
    /// The number of bytes.
    ByteLength,
    /// The first argument that is not NULL.
    Coalesce,
    /// NULL where both arguments are equal, else the first.
    Nullif,
    /// Without spaces at either end.
    Trim,
    /// Without spaces at the start.
    TrimStart,
    /// Without spaces at the end.
    TrimEnd,
    /// So many characters from a position on, counted from 1.
    Substring,
    /// Every occurrence of the second text replaced by the third.
    Replace,
    /// Texts one after the other; NULL if one is.
    Concat,
    /// Whether the first text starts with the second.
    StartsWith,
    /// Whether the first text ends with the second.
    EndsWith,
    /// Whether the first text holds the second.
    Contains,
    /// The number without its sign.
    Abs,
    /// The year of an instant, in UTC.
    Year,
    /// The month of an instant, in UTC, from 1.
    Month,
    /// The day of the month of an instant, in UTC, from 1.
    Day,
    /// The hour of an instant, in UTC, from 0.
    Hour,
    /// The date of an instant, in UTC.
    DateOf,
    /// The start of the hour an instant is in.
    StartOfHour,
    /// The start of the day an instant is in, in UTC.
    StartOfDay,
    /// The start of the month an instant is in, in UTC.
    StartOfMonth,
    /// The start of the year an instant is in, in UTC.
    StartOfYear,
    /// The number of items of an array.
    ArrayLength,
    /// The same number, of 64 bits or 18 digits whatever the engine makes of it; of a decimal, the second argument is
    /// how many digits it has behind the point.
    Widen,
    /// An integer as its digits; a type of an engine's own as that engine writes it.
    ToText,
    /// An integer as the nearest floating-point number.
    ToFloat,
    /// A text of digits as the integer; NULL for any other text.
    ToInteger,
    /// An integer as a decimal; the second argument is how many digits it has behind the point.
    ToDecimal,
}

/// How one value is made of many rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aggregate {
    /// How many there are.
    Count,
    /// The sum of decimals, a decimal of 18 digits; NULL without rows.
    Sum {
        /// How many of them stand behind the point.
        scale: u8,
    },
    /// The sum of integers or durations, of 64 bits; NULL without rows.
    SumOfIntegers,
    /// The sum of integers of 32 bits at most, which 64 bits hold for any number of rows; NULL without rows.
    SumOfSmallIntegers,
    /// The least.
    Minimum,
    /// The greatest.
    Maximum,
}

/// A row's place among the rows of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ranking {
    /// Its number, from 1.
    RowNumber,
    /// One more than the rows before it that are not its equals.
    Rank,
    /// One more than the different values before it.
    DenseRank,
    /// A value of the row before.
    Lag,
    /// A value of the row after.
    Lead,
}
