//! Portable expressions and queries to SQL text.
//!
//! What is alike on both engines is here; what differs is asked of a dialect's [`Words`]. Which text needs
//! parentheses is decided in `grammar.rs` alone.

mod grammar;
mod query;
mod scalar;
mod statement;

use diglot_model::{
    ArithmeticOperator, Collation, Expression, Function, JsonAccess, Literal, NamedQuery, Numbers, Query,
    QueryParameter, SetOperator, Type,
};

pub(crate) use grammar::{Grammar, Operator, Piece};

/// Where an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In what a table stores: a check, a default, a generated column, an index. Any program may write the row,
    /// so the text stands for itself.
    Table,
    /// In a view. Any program may read it, so the text stands for itself as long as it stays short.
    View,
    /// In a statement of ours, which runs on a connection that brings functions of its own along.
    Statement,
}

/// What the shared renderers ask of a dialect.
pub(crate) trait Words {
    /// How tightly the engine's operators bind.
    fn grammar(&self) -> Grammar;
    /// A constant.
    fn literal(&self, literal: &Literal) -> String;
    /// A constant where nothing beside it tells an engine its type.
    fn typed(&self, literal: &Literal) -> Piece;
    /// NULL of a type.
    fn null(&self, kind: &Type) -> Piece;
    /// A text that is compared by a collation; `column` says whether it is a column, which has one of its own.
    fn collate(&self, operand: Piece, collation: Collation, column: bool) -> Piece;
    /// The current time as a value of the storage of a timestamp.
    fn now(&self) -> Piece;
    /// A call whose text is the dialect's own; none where both engines write it alike.
    fn function(&self, function: Function, arguments: &[Piece], place: Place) -> Option<Piece>;
    /// An operand of arithmetic with numbers, brought to those it is done with.
    fn operand(&self, operand: Operand<'_>, numbers: Numbers) -> Piece;
    /// Whether each step of arithmetic is guarded by itself; else they are guarded together.
    fn guards_each(&self, place: Place, steps: usize) -> bool;
    /// The result of a step of arithmetic, brought to its type, and refused where it is beyond what its numbers
    /// hold and `may_overflow`.
    fn guard(&self, result: Piece, numbers: Numbers, may_overflow: bool, place: Place) -> Piece;
    /// A result that is refused where one of the steps that lead to it is beyond what its numbers hold.
    fn guard_together(&self, result: Piece, steps: &[(Piece, Numbers)]) -> Piece;
    /// A match of a pattern.
    fn like(&self, operand: Piece, pattern: &str, ignore_case: bool) -> Piece;
    /// A value inside a JSON document.
    fn json(&self, access: JsonAccess, operand: Piece, path: &[String], place: Place) -> Piece;
    /// The function that sums decimals or integers; exact, and refused beyond what the sum's type holds.
    fn sum(&self, of: Sum) -> Summed;
    /// Parameter number `number` of a named query, counted from 1.
    fn parameter(&self, number: usize, parameter: &QueryParameter) -> Piece;
    /// Whether what `RETURNING` gives names the changed table, as it must where another one is read beside it.
    fn names_returned(&self) -> bool;
    /// Whether an operand is among the items of a list parameter.
    fn among(&self, operand: Piece, parameter: &Piece) -> Piece;
    /// How tightly a set operation binds; a higher level binds tighter.
    fn set_level(&self, operator: SetOperator) -> u8;
    /// Whether a part of a set operation may stand in parentheses.
    fn nests_sets(&self) -> bool;
    /// What joins two relations whose pairs all count, where they cannot be written as a list.
    fn pairs(&self) -> &'static str;
    /// How many rows are given at most, and how many are passed over first: each clause with its word.
    fn window(&self, limit: Option<Count>, offset: Option<Count>) -> Vec<String>;
}

/// An operand of arithmetic.
#[allow(dead_code, reason = "a dialect alone need not ask for all that is known of an operand")]
pub(crate) struct Operand<'a> {
    /// What is done with it.
    pub(crate) operator: ArithmeticOperator,
    /// What it is.
    pub(crate) expression: &'a Expression,
    /// Its text.
    pub(crate) piece: Piece,
    /// The operand on the other side.
    pub(crate) other: &'a Expression,
    /// Whether it is the left one.
    pub(crate) left: bool,
    /// Where the arithmetic stands.
    pub(crate) place: Place,
}

/// What is summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sum {
    /// Integers of 64 bits, or durations.
    Integers,
    /// Integers of 32 bits at most.
    SmallIntegers,
    /// Decimals.
    Decimals {
        /// Digits behind the point.
        scale: u8,
    },
}

/// How a sum is written.
pub(crate) struct Summed {
    /// The function.
    pub(crate) name: &'static str,
    /// The type the result is brought to, where it is of another one.
    pub(crate) cast: Option<String>,
}

/// A number of rows.
#[allow(dead_code, reason = "a dialect alone need not ask for all that is known of it")]
pub(crate) struct Count {
    /// Its text.
    pub(crate) piece: Piece,
    /// Whether it is a constant, which the compiler has looked at.
    pub(crate) constant: bool,
}

/// Renders what a table stores; columns are qualified with `table` where given.
pub(crate) fn render(words: &dyn Words, expression: &Expression, table: Option<&str>) -> String {
    piece(words, expression, table).into_text()
}

/// As [`render`], with what is needed to put it beside an operator.
pub(crate) fn piece(words: &dyn Words, expression: &Expression, table: Option<&str>) -> Piece {
    Renderer { words, table, parameters: &[], plain: false, place: Place::Table }.scalar(expression)
}

/// Renders the query of a view on several lines.
pub(crate) fn render_query(words: &dyn Words, query: &Query) -> String {
    Renderer { words, table: None, parameters: &[], plain: false, place: Place::View }.query(query, 0)
}

/// Renders a named query on several lines.
pub(crate) fn render_named(words: &dyn Words, query: &NamedQuery) -> String {
    let renderer =
        Renderer { words, table: None, parameters: &query.parameters, plain: false, place: Place::Statement };
    renderer.statement(&query.statement)
}

#[derive(Clone, Copy)]
struct Renderer<'a> {
    words: &'a dyn Words,
    table: Option<&'a str>,
    /// The parameters that may be mentioned, in the order they are numbered.
    parameters: &'a [QueryParameter],
    /// Whether columns of relations are written without the relation.
    plain: bool,
    place: Place,
}
