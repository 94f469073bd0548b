//! Migrations: operations on the model.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Access, Check, Class, Column, Enumeration, Expression, Index, Key, Reference, Schema, Table, Unique,
    Variant, View,
};

/// Everything that is compiled: the schema and the history that leads to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Project {
    /// The schema as declared, its columns in the order the history gave them.
    pub schema: Schema,
    /// The named queries, in the order of declaration.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub queries: Vec<crate::NamedQuery>,
    /// The history, oldest first; the first one creates the base schema.
    pub migrations: Vec<Migration>,
}

/// A named list of operations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Migration {
    /// Its place in the history, from 0.
    pub number: u32,
    /// Its name with the number, `001_add_oauth_support`.
    pub name: String,
    /// Why it exists, from the doc comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What it does, in order.
    pub operations: Vec<Operation>,
    /// How it is taken back, where that was declared; else it follows from the operations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub down: Option<Vec<Operation>>,
    /// The migrations it stands for, oldest first, where it was made by squashing them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<Replaced>,
}

/// A migration that another one stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// Its name.
    pub name: String,
    /// Its checksum.
    pub checksum: String,
}

impl Migration {
    /// A migration that is nothing but operations.
    #[must_use]
    pub fn new(number: u32, name: impl Into<String>, operations: Vec<Operation>) -> Self {
        Self { number, name: name.into(), comment: None, operations, down: None, replaces: Vec::new() }
    }

    /// Whether programs compiled before it go on working after it: it only adds, or offers both names.
    #[must_use]
    pub fn keeps_old_programs(&self) -> bool {
        self.operations.iter().all(Operation::keeps_old_programs)
    }

    /// SHA-256 over the operations, not over any text, as 64 hexadecimal digits.
    #[must_use]
    pub fn checksum(&self) -> String {
        let mut structural = self.operations.clone();
        structural.iter_mut().for_each(Operation::strip_comments);
        let bytes = serde_json::to_vec(&structural).unwrap_or_default();
        Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// One change to the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the variant names")]
pub enum Operation {
    CreateEnumeration(Enumeration),
    /// Columns of the enumeration may hold one more value.
    AddValue {
        enumeration: String,
        variant: Variant,
    },
    /// They may not hold this value any more; rows that do make the migration fail.
    DropValue {
        enumeration: String,
        variant: String,
    },
    /// A value gets another name, and rows that hold it hold the new one.
    RenameValue {
        enumeration: String,
        variant: String,
        to: Variant,
    },
    CreateTable(Table),
    DropTable {
        table: String,
        loses_data: Option<String>,
    },
    RenameTable {
        table: String,
        to: String,
        type_name: String,
    },
    AddColumn {
        table: String,
        column: Column,
        /// Why writing the whole table anew is fine, where an engine must.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rewrites: Option<String>,
    },
    DropColumn {
        table: String,
        column: String,
        loses_data: Option<String>,
    },
    RenameColumn {
        table: String,
        column: String,
        to: String,
        /// Whether programs that know the old name go on working until [`Operation::DropFormerName`].
        #[serde(default, skip_serializing_if = "is_false")]
        keeps_old_name: bool,
    },
    /// The name a column had before its rename is no longer offered.
    DropFormerName {
        table: String,
        column: String,
    },
    AlterColumn {
        table: String,
        column: String,
        change: ColumnChange,
        /// Why writing the whole table anew is fine, where an engine must.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rewrites: Option<String>,
    },
    AddPrimaryKey {
        table: String,
        key: Key,
    },
    DropPrimaryKey {
        table: String,
    },
    /// A foreign key, check, unique constraint or index gets another name.
    RenameConstraint {
        table: String,
        name: String,
        to: String,
    },
    AddReference {
        table: String,
        reference: Reference,
    },
    DropReference {
        table: String,
        name: String,
    },
    AddUnique {
        table: String,
        unique: Unique,
    },
    DropUnique {
        table: String,
        name: String,
    },
    AddCheck {
        table: String,
        check: Check,
    },
    DropCheck {
        table: String,
        name: String,
    },
    AddIndex {
        table: String,
        index: Index,
    },
    DropIndex {
        table: String,
        name: String,
    },
    CreateView(View),
    DropView {
        view: String,
    },
    Backfill {
        table: String,
        set: Vec<(String, Expression)>,
        filter: Option<Expression>,
        /// The rows the values come from; the row itself without.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Joined>,
    },
    /// Every row of one table becomes a row of another.
    Insert {
        table: String,
        from: String,
        set: Vec<(String, Expression)>,
        filter: Option<Expression>,
    },
    Sql {
        sqlite: Vec<String>,
        postgres: Vec<String>,
    },
}

/// The rows of another table that values are taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The other table.
    pub table: String,
    /// Its column that refers to the key of the filled table; no two of its rows refer to the same one.
    pub column: String,
    /// The column of the filled table it refers to.
    pub key: String,
}

/// A change to one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnChange {
    /// NULL becomes a value.
    SetNullable,
    /// NULL stops being a value.
    SetNotNull,
    /// Rows that give no value get this one.
    SetDefault(Expression),
    /// Rows that give no value are refused, or get NULL.
    DropDefault,
    /// The logical type becomes another one of the same kind; values that do not fit make it fail.
    SetType(crate::Type),
    /// The logical type becomes another one, and every value is computed anew from its row.
    Convert {
        /// The new type.
        #[serde(rename = "type")]
        kind: crate::Type,
        /// The new value.
        using: Expression,
    },
    /// Every update sets it to the current time.
    SetUpdated,
    /// Updates leave it alone.
    DropUpdated,
    /// The engine numbers the rows from now on, beginning after the largest number that is there.
    SetIdentity,
    /// Rows are given their numbers.
    DropIdentity,
    /// What the column is for beyond holding a value; a database does not see it.
    SetRole(Option<crate::Role>),
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's skip_serializing_if passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

impl Operation {
    /// How much care the operation needs.
    #[must_use]
    pub fn class(&self) -> Class {
        match self {
            Self::CreateEnumeration(_)
            | Self::CreateTable(_)
            | Self::CreateView(_)
            | Self::AddColumn { .. }
            | Self::AddIndex { index: Index { unique: false, .. }, .. } => Class::Additive,
            Self::AddValue { .. }
            | Self::DropReference { .. }
            | Self::DropUnique { .. }
            | Self::DropCheck { .. }
            | Self::DropIndex { .. }
            | Self::DropPrimaryKey { .. }
            | Self::RenameConstraint { .. }
            | Self::RenameColumn { keeps_old_name: true, .. }
            | Self::AlterColumn {
                change:
                    ColumnChange::SetIdentity
                    | ColumnChange::SetNullable
                    | ColumnChange::SetDefault(_)
                    | ColumnChange::DropDefault
                    | ColumnChange::SetUpdated
                    | ColumnChange::DropUpdated
                    | ColumnChange::SetRole(_)
                    | ColumnChange::SetType(_),
                ..
            } => Class::Widening,
            Self::Backfill { .. } | Self::Insert { .. } | Self::Sql { .. } => Class::Data,
            Self::DropValue { .. }
            | Self::RenameValue { .. }
            | Self::DropFormerName { .. }
            | Self::AddPrimaryKey { .. }
            | Self::RenameTable { .. }
            | Self::RenameColumn { .. }
            | Self::AlterColumn { .. }
            | Self::AddReference { .. }
            | Self::AddUnique { .. }
            | Self::AddCheck { .. }
            | Self::DropView { .. }
            | Self::AddIndex { .. } => Class::Narrowing,
            Self::DropTable { .. } | Self::DropColumn { .. } => Class::Destructive,
        }
    }

    /// Whether programs compiled before it go on working after it.
    #[must_use]
    pub fn keeps_old_programs(&self) -> bool {
        match self {
            Self::CreateEnumeration(_)
            | Self::CreateTable(_)
            | Self::CreateView(_)
            | Self::AddColumn { .. }
            | Self::DropCheck { .. }
            | Self::DropIndex { .. }
            | Self::RenameConstraint { .. }
            | Self::RenameColumn { keeps_old_name: true, .. }
            | Self::AlterColumn {
                change: ColumnChange::SetDefault(_) | ColumnChange::SetUpdated | ColumnChange::SetIdentity,
                ..
            }
            | Self::Backfill { .. }
            | Self::Insert { .. } => true,
            Self::AddIndex { index, .. } => !index.unique,
            // Only the struct has another name.
            Self::RenameTable { table, to, .. } => table == to,
            _ => false,
        }
    }

    /// Whether an engine must write every row of `before` anew for it, with nobody reading or writing
    /// meanwhile.
    #[must_use]
    pub fn rewrites(&self, before: &Table) -> bool {
        match self {
            Self::AddColumn { column, .. } => column.is_computed(),
            Self::AlterColumn { change: ColumnChange::Convert { .. }, .. } => true,
            Self::AlterColumn { change: ColumnChange::SetType(to), column, .. } => {
                let from = before.columns.get(column).map(|it| &it.kind);
                match (from, to) {
                    (Some(crate::Type::Integer { bits: from }), crate::Type::Integer { bits: to }) => {
                        from != to
                    }
                    (
                        Some(crate::Type::Decimal { precision: from, .. }),
                        crate::Type::Decimal { precision: to, .. },
                    ) => to < from,
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// The table it is about, by the name the table has before it.
    #[must_use]
    pub fn table(&self) -> Option<&str> {
        match self {
            Self::CreateEnumeration(_)
            | Self::AddValue { .. }
            | Self::DropValue { .. }
            | Self::RenameValue { .. }
            | Self::CreateView(_)
            | Self::DropView { .. }
            | Self::Sql { .. } => None,
            Self::CreateTable(table) => Some(&table.name),
            Self::DropTable { table, .. }
            | Self::RenameTable { table, .. }
            | Self::AddColumn { table, .. }
            | Self::DropColumn { table, .. }
            | Self::RenameColumn { table, .. }
            | Self::DropFormerName { table, .. }
            | Self::AlterColumn { table, .. }
            | Self::AddPrimaryKey { table, .. }
            | Self::DropPrimaryKey { table }
            | Self::RenameConstraint { table, .. }
            | Self::Insert { table, .. }
            | Self::AddReference { table, .. }
            | Self::DropReference { table, .. }
            | Self::AddUnique { table, .. }
            | Self::DropUnique { table, .. }
            | Self::AddCheck { table, .. }
            | Self::DropCheck { table, .. }
            | Self::AddIndex { table, .. }
            | Self::DropIndex { table, .. }
            | Self::Backfill { table, .. } => Some(table),
        }
    }

    /// What it does, in one line for people.
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Self::CreateEnumeration(enumeration) => format!("create enumeration {}", enumeration.name),
            Self::AddValue { enumeration, variant } => {
                format!("add value {} to {enumeration}", variant.value)
            }
            Self::DropValue { enumeration, variant } => format!("drop value {variant} of {enumeration}"),
            Self::RenameValue { enumeration, variant, to } => {
                format!("rename value {variant} of {enumeration} to {}", to.name)
            }
            Self::CreateTable(table) => format!("create table {}", table.name),
            Self::DropTable { table, .. } => format!("drop table {table}"),
            Self::RenameTable { table, to, .. } => format!("rename table {table} to {to}"),
            Self::AddColumn { table, column, .. } => format!("add column {table}.{}", column.name),
            Self::DropColumn { table, column, .. } => format!("drop column {table}.{column}"),
            Self::RenameColumn { table, column, to, keeps_old_name } => {
                let kept = if *keeps_old_name { ", keeping the old name" } else { "" };
                format!("rename column {table}.{column} to {to}{kept}")
            }
            Self::DropFormerName { table, column } => format!("drop the former name of {table}.{column}"),
            Self::AddPrimaryKey { table, key } => {
                format!("add primary key ({}) to {table}", key.columns.join(", "))
            }
            Self::DropPrimaryKey { table } => format!("drop the primary key of {table}"),
            Self::RenameConstraint { table, name, to } => format!("rename {name} of {table} to {to}"),
            Self::Insert { table, from, .. } => format!("insert rows of {from} into {table}"),
            Self::AlterColumn { table, column, change, .. } => {
                let what = match change {
                    ColumnChange::SetNullable => "allow NULL in",
                    ColumnChange::SetNotNull => "forbid NULL in",
                    ColumnChange::SetDefault(_) => "set the default of",
                    ColumnChange::DropDefault => "drop the default of",
                    ColumnChange::SetType(kind) | ColumnChange::Convert { kind, .. } => {
                        return format!("change the type of {table}.{column} to {}", kind.declared());
                    }
                    ColumnChange::SetIdentity => "let the engine number",
                    ColumnChange::DropIdentity => "no longer let the engine number",
                    ColumnChange::SetRole(_) => "change the role of",
                    ColumnChange::SetUpdated => "set the time of updates in",
                    ColumnChange::DropUpdated => "no longer set the time of updates in",
                };
                format!("{what} {table}.{column}")
            }
            Self::AddReference { table, reference } => {
                format!("add foreign key {} to {table}", reference.name)
            }
            Self::DropReference { table, name } => format!("drop foreign key {name} of {table}"),
            Self::AddUnique { table, unique } => format!("add unique constraint {} to {table}", unique.name),
            Self::DropUnique { table, name } => format!("drop unique constraint {name} of {table}"),
            Self::AddCheck { table, check } => format!("add check {} to {table}", check.name),
            Self::DropCheck { table, name } => format!("drop check {name} of {table}"),
            Self::AddIndex { table, index } => format!("add index {} to {table}", index.name),
            Self::DropIndex { table, name } => format!("drop index {name} of {table}"),
            Self::CreateView(view) => format!("create view {}", view.name),
            Self::DropView { view } => format!("drop view {view}"),
            Self::Backfill { table, set, .. } => {
                let columns: Vec<&str> = set.iter().map(|(column, _)| column.as_str()).collect();
                format!("fill {table}.{}", columns.join(", "))
            }
            Self::Sql { .. } => "run statements written by hand".to_owned(),
        }
    }

    fn strip_comments(&mut self) {
        match self {
            Self::CreateEnumeration(enumeration) => {
                enumeration.comment = None;
                enumeration.variants.iter_mut().for_each(|variant| variant.comment = None);
            }
            Self::CreateTable(table) => {
                table.comment = None;
                table.source.clear();
                table.access = Access::Full;
                for column in table.columns.values_mut() {
                    // Secrecy was part of the operations before there were types of Rust's own.
                    *column = Column { secret: column.secret, ..column.structural() };
                }
            }
            Self::CreateView(view) => {
                view.comment = None;
                view.source.clear();
                view.columns.iter_mut().for_each(|column| *column = column.structural());
            }
            Self::AddColumn { column, rewrites, .. } => {
                *column = Column { secret: column.secret, ..column.structural() };
                *rewrites = None;
            }
            Self::AlterColumn { rewrites, .. } => *rewrites = None,
            Self::AddValue { variant, .. } | Self::RenameValue { to: variant, .. } => variant.comment = None,
            _ => {}
        }
    }
}
