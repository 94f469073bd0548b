//! Tables and what they are made of.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::Expression;

/// A whole schema: every enumeration and table, in declaration order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Schema {
    /// String enumerations by their Rust name.
    pub enumerations: IndexMap<String, Enumeration>,
    /// Tables by their SQL name.
    pub tables: IndexMap<String, Table>,
}

impl Schema {
    /// The table whose row type has the Rust name `type_name`.
    #[must_use]
    pub fn table_of_type(&self, type_name: &str) -> Option<&Table> {
        self.tables.values().find(|table| table.type_name == type_name)
    }

    /// Every reference in the schema that points at `table`, with the table that holds it.
    pub fn references_to<'a>(&'a self, table: &'a str) -> impl Iterator<Item = (&'a Table, &'a Reference)> {
        self.tables.values().flat_map(move |holder| {
            holder
                .references
                .iter()
                .filter(move |reference| reference.referenced_table == table)
                .map(move |reference| (holder, reference))
        })
    }
}

/// A set of text values a column may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enumeration {
    /// The Rust name, `SessionStatus`.
    pub name: String,
    /// What it is for, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The values, in declaration order.
    pub variants: Vec<Variant>,
}

/// One value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// The Rust name, `Active`.
    pub name: String,
    /// The stored text, `active`.
    pub value: String,
    /// What it means, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The SQL name, `chat_messages`.
    pub name: String,
    /// The Rust name of a row, `ChatMessage`.
    pub type_name: String,
    /// What a row is, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The columns, in physical order.
    pub columns: IndexMap<String, Column>,
    /// The primary key.
    pub primary_key: Key,
    /// Unique constraints over plain columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uniques: Vec<Unique>,
    /// Foreign keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// Declared checks; the checks a column's type implies are the dialect's business.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
    /// Indexes, unique ones over expressions or with a predicate among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indexes: Vec<Index>,
    /// The subject the declaration lives in, such as `users` for `users.rs`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The SQL name.
    pub name: String,
    /// The logical type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether NULL is a value of this column.
    #[serde(default)]
    pub nullable: bool,
    /// The value of a row that does not give one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Expression>,
    /// Never leaves the process in a response, a log or a debug print.
    #[serde(default, skip_serializing_if = "is_false")]
    pub secret: bool,
    /// Set to the current time by every update.
    #[serde(default, skip_serializing_if = "is_false")]
    pub updated: bool,
    /// What the column holds, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// The logical type of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// True or false.
    Boolean,
    /// A signed integer of 16, 32 or 64 bits.
    Integer {
        /// 16, 32 or 64.
        bits: u8,
    },
    /// A finite double-precision number.
    Float,
    /// An exact decimal of at most 18 digits.
    Decimal {
        /// Digits in all, 1 to 18.
        precision: u8,
        /// Digits behind the point, at most `precision`.
        scale: u8,
    },
    /// Unicode text without NUL, ordered by code point.
    Text {
        /// The most characters (code points), or no bound.
        max_length: Option<u32>,
    },
    /// Bytes.
    Bytes {
        /// The most bytes, or no bound.
        max_length: Option<u32>,
    },
    /// A UUID (RFC 9562).
    Uuid,
    /// An instant in UTC with microseconds.
    Timestamp,
    /// A calendar date.
    Date,
    /// A JSON document.
    Json,
    /// One of an enumeration's values, by the enumeration's Rust name.
    Enumeration(String),
}

/// A primary key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The constraint's name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<String>,
}

/// A unique constraint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unique {
    /// The constraint's name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<String>,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The constraint's name.
    pub name: String,
    /// The referencing columns.
    pub columns: Vec<String>,
    /// The referenced table.
    pub referenced_table: String,
    /// The referenced columns, a key of the referenced table.
    pub referenced_columns: Vec<String>,
    /// What deleting the referenced row does.
    pub on_delete: Action,
    /// What changing the referenced key does.
    pub on_update: Action,
    /// Checked at commit rather than at the statement.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deferrable: bool,
    /// What the referenced row calls the rows that refer to it, `messages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inverse: Option<String>,
}

/// A referential action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Refuse, checked at the end of the statement or transaction.
    #[default]
    NoAction,
    /// Refuse at once.
    Restrict,
    /// Do the same to the referencing rows.
    Cascade,
    /// Set the referencing columns to NULL.
    SetNull,
    /// Set the referencing columns to their defaults.
    SetDefault,
}

/// A check constraint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// The constraint's name.
    pub name: String,
    /// What every row must not make false.
    pub expression: Expression,
}

/// An index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// The index's name.
    pub name: String,
    /// Whether it forbids two equal keys.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unique: bool,
    /// What it is ordered by.
    pub keys: Vec<IndexKey>,
    /// The rows it holds, or all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Expression>,
}

/// One key of an index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IndexKey {
    /// A column or an expression over the row.
    pub expression: Expression,
    /// Largest first.
    #[serde(default, skip_serializing_if = "is_false")]
    pub descending: bool,
}

/// Whether every value of `from` is a value of `to`, stored the same way.
#[must_use]
pub fn widens(from: &Type, to: &Type) -> bool {
    let longer = |from: Option<u32>, to: Option<u32>| match (from, to) {
        (_, None) => true,
        (Some(from), Some(to)) => to >= from,
        (None, Some(_)) => false,
    };
    match (from, to) {
        (Type::Integer { bits: from }, Type::Integer { bits: to }) => to >= from,
        (Type::Text { max_length: from }, Type::Text { max_length: to })
        | (Type::Bytes { max_length: from }, Type::Bytes { max_length: to }) => longer(*from, *to),
        (Type::Decimal { precision: from, scale }, Type::Decimal { precision: to, scale: same }) => {
            to >= from && scale == same
        }
        (from, to) => from == to,
    }
}
