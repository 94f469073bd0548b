//! The changes a plan is made of.

use std::sync::Arc;

use diglot_model::{
    Check, Class, Column, ColumnChange, Effect, Enumerations, Expression, Index, Joined, Key, Operation,
    Reference, Table, Type, Unique, View,
};

/// What the planner must know about an engine.
pub trait Capabilities {
    /// Whether `operation`, which turns `before` into `after`, can only be done by building the table anew.
    fn needs_rebuild(&self, operation: &Operation, before: &Table, after: &Table) -> bool;

    /// Whether rows can be asked in the middle of a migration without keeping others out for longer.
    fn asks_in_between(&self) -> bool;

    /// Whether a table may be created with a reference to one that does not exist yet.
    fn accepts_forward_references(&self) -> bool;
}

/// One change of a plan.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it does, for people: `add column users.auth_provider`.
    pub description: String,
    /// How much care it needs.
    pub class: Class,
    /// What it makes true; a step whose effect holds already is skipped.
    pub effect: Effect,
    /// What is to be done.
    pub change: Change,
    /// Whether the tables it is about may have rows that others read and write meanwhile.
    pub populated: bool,
    /// Other tables that may have rows and that a foreign key it makes or drops refers to.
    pub referenced: Vec<String>,
    /// What the rows must be like for it to succeed.
    pub requires: Vec<Requirement>,
    /// Why writing a whole table anew is fine.
    pub rewrites: Option<String>,
    /// What is gone afterwards.
    pub loses: Vec<Loss>,
    /// Why losing it is fine.
    pub loses_because: Option<String>,
    /// The values of enumerations while it runs.
    pub enumerations: Arc<Enumerations>,
    /// The operation it is of, by its place in the migration; none where it serves several.
    pub operation: Option<usize>,
}

impl Step {
    /// A step on tables nobody uses yet.
    #[must_use]
    pub fn new(
        description: String,
        class: Class,
        effect: Effect,
        change: Change,
        enumerations: &Arc<Enumerations>,
    ) -> Self {
        Self {
            description,
            class,
            effect,
            change,
            populated: false,
            referenced: Vec::new(),
            requires: Vec::new(),
            rewrites: None,
            loses: Vec::new(),
            loses_because: None,
            enumerations: enumerations.clone(),
            operation: None,
        }
    }
}

/// Something rows must fulfil for a step to succeed.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// What.
    pub condition: Condition,
    /// Whether nothing before it in the migration touches the rows, so that it can be asked at the start.
    pub early: bool,
}

/// What rows must be like.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are what the variant names")]
pub enum Condition {
    /// No row has NULL in the column.
    NotNull { table: Table, column: String },
    /// No row makes the check false.
    Check { table: Table, check: Check },
    /// No two rows have the same keys.
    Unique {
        table: Table,
        name: String,
        keys: Vec<Expression>,
        predicate: Option<Expression>,
        nulls_not_distinct: bool,
    },
    /// Every row's reference leads to a row.
    Reference { table: Table, reference: Reference },
    /// No row holds the value.
    Without { table: Table, column: String, value: String },
    /// Every value of the column fits the type.
    Fits { table: Table, column: String, kind: Type },
    /// What every value of the column becomes fits the type, and is not NULL where that is not allowed.
    Becomes { table: Table, column: String, kind: Type, using: Expression, nullable: bool },
}

impl Condition {
    /// What the rows are asked, in words: `usage_events_quantity_check`.
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Self::NotNull { table, column } => format!("NULL in {}.{column}", table.name),
            Self::Check { check, .. } => format!("a violation of {}", check.name),
            Self::Unique { name, .. } => format!("the same key as another, against {name}"),
            Self::Reference { reference, .. } => {
                format!("no row of {} to refer to, against {}", reference.referenced_table, reference.name)
            }
            Self::Without { table, column, value } => format!("the value {value} in {}.{column}", table.name),
            Self::Fits { table, column, kind } => {
                format!("a value in {}.{column} that is not a {}", table.name, kind.declared())
            }
            Self::Becomes { table, column, kind, nullable, .. } => {
                let nullable = if *nullable { "" } else { ", or becomes NULL" };
                format!("a value in {}.{column} that becomes no {}{nullable}", table.name, kind.declared())
            }
        }
    }

    /// The columns of the table it reads.
    #[must_use]
    pub fn columns(&self) -> Vec<String> {
        match self {
            Self::NotNull { column, .. } | Self::Without { column, .. } | Self::Fits { column, .. } => {
                vec![column.clone()]
            }
            Self::Check { check, .. } => check.expression.columns(),
            Self::Unique { keys, predicate, .. } => {
                keys.iter().chain(predicate).flat_map(Expression::columns).collect()
            }
            Self::Reference { reference, .. } => reference.columns.clone(),
            Self::Becomes { column, using, .. } => {
                std::iter::once(column.clone()).chain(using.columns()).collect()
            }
        }
    }

    /// The other table whose rows are asked.
    #[must_use]
    pub fn other_table(&self) -> Option<&str> {
        match self {
            Self::Reference { reference, .. } => Some(&reference.referenced_table),
            _ => None,
        }
    }

    /// The table whose rows are asked.
    #[must_use]
    pub fn table(&self) -> &Table {
        match self {
            Self::NotNull { table, .. }
            | Self::Check { table, .. }
            | Self::Unique { table, .. }
            | Self::Reference { table, .. }
            | Self::Without { table, .. }
            | Self::Fits { table, .. }
            | Self::Becomes { table, .. } => table,
        }
    }
}

/// Data that is gone afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// Every row of a table.
    Table(String),
    /// Every value of a column, as (table, column).
    Column(String, String),
}

impl std::fmt::Display for Loss {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Table(table) => write!(f, "table {table}"),
            Self::Column(table, column) => write!(f, "column {table}.{column}"),
        }
    }
}

/// A change an engine can be told to make.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are what the variant names")]
pub enum Change {
    /// Creates a table and its indexes, without the references named in `deferred`.
    CreateTable {
        table: Table,
        deferred: Vec<String>,
    },
    DropTable {
        table: Table,
    },
    RenameTable {
        before: Table,
        after: Table,
    },
    /// Adds a column; the tables tell which constraints its type brings.
    AddColumn {
        after: Table,
        column: Column,
    },
    DropColumn {
        before: Table,
        after: Table,
        column: String,
    },
    RenameColumn {
        before: Table,
        after: Table,
        column: String,
        to: String,
    },
    /// Renames a column, and goes on offering it by its old name.
    RenameAndKeep {
        before: Table,
        after: Table,
        column: String,
        to: String,
    },
    /// Ends that.
    DropFormerName {
        before: Table,
        after: Table,
        column: String,
    },
    AddPrimaryKey {
        table: Table,
        key: Key,
    },
    DropPrimaryKey {
        table: Table,
        name: String,
    },
    /// A foreign key, check, unique constraint or index gets another name.
    RenameConstraint {
        before: Table,
        after: Table,
    },
    AlterColumn {
        before: Table,
        after: Table,
        column: String,
        change: ColumnChange,
    },
    /// Checks a column against the values its enumeration has now.
    AlterDomain {
        table: Table,
        column: Column,
    },
    /// Adds a foreign key once both tables exist.
    AddReference {
        table: Table,
        reference: Reference,
    },
    DropReference {
        table: Table,
        name: String,
    },
    AddUnique {
        table: Table,
        unique: Unique,
    },
    DropUnique {
        table: Table,
        name: String,
    },
    AddCheck {
        table: Table,
        check: Check,
    },
    DropCheck {
        table: Table,
        name: String,
    },
    AddIndex {
        table: Table,
        index: Index,
    },
    DropIndex {
        table: Table,
        name: String,
    },
    CreateView {
        view: View,
    },
    DropView {
        view: View,
    },
    /// Builds the table anew and copies its rows.
    Rebuild {
        before: Table,
        after: Table,
        copied: Vec<Copied>,
    },
    Backfill {
        table: Table,
        set: Vec<(String, Expression)>,
        filter: Option<Expression>,
        from: Option<Joined>,
    },
    Insert {
        table: Table,
        from: Table,
        set: Vec<(String, Expression)>,
        filter: Option<Expression>,
    },
    /// Statements written by hand, per engine.
    Sql {
        sqlite: Vec<String>,
        postgres: Vec<String>,
    },
}

impl Change {
    /// The other tables that the foreign keys it makes or drops refer to, each once.
    #[must_use]
    pub fn referenced(&self) -> Vec<&str> {
        let (table, references): (&Table, Vec<&Reference>) = match self {
            Self::CreateTable { table, deferred } => {
                (table, table.references.iter().filter(|it| !deferred.contains(&it.name)).collect())
            }
            Self::DropTable { table } => (table, table.references.iter().collect()),
            Self::AddReference { table, reference } => (table, vec![reference]),
            Self::DropReference { table, name } => {
                (table, table.references.iter().filter(|it| it.name == *name).collect())
            }
            _ => return Vec::new(),
        };
        let mut tables: Vec<&str> = references.iter().map(|it| it.referenced_table.as_str()).collect();
        tables.retain(|it| *it != table.name);
        tables.sort_unstable();
        tables.dedup();
        tables
    }

    /// The table whose rows it reads or writes.
    #[must_use]
    pub fn table(&self) -> Option<&str> {
        match self {
            Self::CreateTable { table, .. }
            | Self::DropTable { table }
            | Self::AlterDomain { table, .. }
            | Self::AddPrimaryKey { table, .. }
            | Self::DropPrimaryKey { table, .. }
            | Self::AddReference { table, .. }
            | Self::DropReference { table, .. }
            | Self::AddUnique { table, .. }
            | Self::DropUnique { table, .. }
            | Self::AddCheck { table, .. }
            | Self::DropCheck { table, .. }
            | Self::AddIndex { table, .. }
            | Self::DropIndex { table, .. }
            | Self::Backfill { table, .. }
            | Self::Insert { from: table, .. }
            | Self::RenameTable { before: table, .. }
            | Self::AddColumn { after: table, .. }
            | Self::DropColumn { before: table, .. }
            | Self::RenameColumn { before: table, .. }
            | Self::RenameAndKeep { before: table, .. }
            | Self::DropFormerName { before: table, .. }
            | Self::RenameConstraint { before: table, .. }
            | Self::AlterColumn { before: table, .. }
            | Self::Rebuild { before: table, .. } => Some(&table.name),
            Self::CreateView { .. } | Self::DropView { .. } | Self::Sql { .. } => None,
        }
    }
}

/// A column of a rebuilt table and where its values come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The column of the new table.
    pub to: String,
    /// Its value, over the row of the old table.
    pub from: Expression,
}
