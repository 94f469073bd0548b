//! The changes a plan is made of.

use diglot_model::{
    Check, Class, Column, ColumnChange, Effect, Expression, Index, Operation, Reference, Table, Unique, View,
};

/// What the planner must know about an engine.
pub trait Capabilities {
    /// Whether `operation`, which turns `before` into `after`, can only be done by building the table anew.
    fn needs_rebuild(&self, operation: &Operation, before: &Table, after: &Table) -> bool;

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
    },
    /// Statements written by hand, per engine.
    Sql {
        sqlite: Vec<String>,
        postgres: Vec<String>,
    },
}

/// A column of a rebuilt table and the one its values come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The column of the new table.
    pub to: String,
    /// The column of the old table.
    pub from: String,
}
