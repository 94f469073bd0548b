//! Tables and what they are made of.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::{Access, Column, Expression, Query, Role, Type, column::is_false};

/// The enumerations a schema's columns may have, by Rust name.
pub type Enumerations = IndexMap<String, Enumeration>;

/// A whole schema: every enumeration and table, in declaration order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Schema {
    /// String enumerations by their Rust name.
    pub enumerations: IndexMap<String, Enumeration>,
    /// Types that wrap one value, by their Rust name.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub newtypes: IndexMap<String, Newtype>,
    /// Groups of columns that are one field of a row, by their Rust name.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub embeddables: IndexMap<String, Embeddable>,
    /// Types of JSON documents, by their Rust name.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub documents: IndexMap<String, Document>,
    /// Tables by their SQL name.
    pub tables: IndexMap<String, Table>,
    /// Views by their SQL name, each after the ones it reads.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub views: IndexMap<String, View>,
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

/// A Rust type that wraps one value, so that two keys cannot be mixed up. It is stored as the value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newtype {
    /// The Rust name, `UserId`.
    pub name: String,
    /// What it is for, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The type of the value.
    #[serde(rename = "type")]
    pub kind: Type,
}

/// A group of columns that is one field of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Embeddable {
    /// The Rust name, `Address`.
    pub name: String,
    /// What it is, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Its fields as columns, named without a prefix.
    pub columns: Vec<Column>,
}

/// The type of a JSON document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The Rust name, `FileTree`.
    pub name: String,
    /// What it is, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The fields.
    pub fields: Vec<DocumentField>,
}

/// A field of a JSON document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentField {
    /// The name, in Rust and in JSON.
    pub name: String,
    /// What it holds, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: DocumentType,
}

/// The type of a field of a JSON document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentType {
    /// A value of one of the language's types, in its JSON form.
    Value(Type),
    /// Another document, by its Rust name.
    Document(String),
    /// May be left out.
    Optional(Box<DocumentType>),
    /// Any number of them.
    List(Box<DocumentType>),
    /// By text keys.
    Map(Box<DocumentType>),
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
    /// The primary key; none where the declaration says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_key: Option<Key>,
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
    /// What only one engine is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<EngineOption>,
    /// What clients may do with its rows.
    #[serde(default, skip_serializing_if = "Access::is_full")]
    pub access: Access,
    /// The subject the declaration lives in, such as `users` for `users.rs`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl Table {
    /// The columns of the primary key, in order; empty without one.
    #[must_use]
    pub fn key_columns(&self) -> &[String] {
        self.primary_key.as_ref().map_or(&[], |it| it.columns.as_slice())
    }

    /// The column that says when a row was deleted, where deleting only marks rows.
    #[must_use]
    pub fn soft_delete(&self) -> Option<&Column> {
        self.columns.values().find(|it| it.role == Some(Role::Deleted))
    }

    /// Whether the table has a key or unique constraint over exactly these columns, in any order.
    #[must_use]
    pub fn is_unique(&self, columns: &[String]) -> bool {
        same_columns(self.key_columns(), columns)
            || self.uniques.iter().any(|it| same_columns(&it.columns, columns))
    }

    /// Whether a reference may point at exactly these columns, in any order: a key, or a unique constraint that
    /// every engine keeps over the bare columns. One for which NULL is equal to NULL is kept over expressions
    /// where a column may be NULL, and a reference to those is none.
    #[must_use]
    pub fn can_be_referred_to(&self, columns: &[String]) -> bool {
        let may_be_null = |it: &String| self.columns.get(it).is_some_and(|it| it.nullable);
        let bare = |it: &Unique| !it.nulls_not_distinct || !it.columns.iter().any(may_be_null);
        same_columns(self.key_columns(), columns)
            || self.uniques.iter().any(|it| same_columns(&it.columns, columns) && bare(it))
    }
}

/// Whether two lists name the same columns, in any order.
fn same_columns(some: &[String], others: &[String]) -> bool {
    some.len() == others.len() && some.iter().all(|it| others.contains(it))
}

/// What only one engine is told: visible in the source, listed in the documentation as a divergence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EngineOption {
    /// The engine, `postgres` or `sqlite`.
    pub engine: String,
    /// What it is about, `with`, `using`, `type`, `without_rowid`, `only`.
    pub name: String,
    /// The text, in that engine's words; empty for a word alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
}

/// The value of an option called `name` for `engine`.
#[must_use]
pub fn engine_option<'a>(options: &'a [EngineOption], engine: &str, name: &str) -> Option<&'a str> {
    options.iter().find(|it| it.engine == engine && it.name == name).map(|it| it.value.as_str())
}

/// A view: a query with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// The SQL name, `live_sessions`.
    pub name: String,
    /// The Rust name of a row, `LiveSession`.
    pub type_name: String,
    /// What a row is, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The columns its rows have.
    pub columns: Vec<Column>,
    /// What it shows.
    pub query: Query,
    /// The subject the declaration lives in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
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
    /// Whether two rows with NULL are equal, too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub nulls_not_distinct: bool,
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
    /// Columns it carries along, so that a query need not look at the row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// What only one engine is told; `only` says which one has the index at all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<EngineOption>,
}

impl Index {
    /// Whether `engine` has it.
    #[must_use]
    pub fn is_for(&self, engine: &str) -> bool {
        self.options.iter().all(|it| it.name != "only" || it.engine == engine)
    }

    /// The expressions it is made of: its keys and its predicate.
    pub fn expressions(&self) -> impl Iterator<Item = &Expression> {
        self.keys.iter().map(|it| &it.expression).chain(&self.predicate)
    }

    /// The same, to be changed.
    pub fn expressions_mut(&mut self) -> impl Iterator<Item = &mut Expression> {
        self.keys.iter_mut().map(|it| &mut it.expression).chain(&mut self.predicate)
    }

    /// Its keys as plain columns, ascending; none where one is something else.
    #[must_use]
    pub fn plain_columns(&self) -> Option<Vec<String>> {
        let plain = |key: &IndexKey| match &key.expression {
            Expression::Column(name) if !key.descending => Some(name.clone()),
            _ => None,
        };
        self.keys.iter().map(plain).collect()
    }
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
