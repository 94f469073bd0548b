//! Postgres, 13 and later.
//!
//! Text compares by code point (`COLLATE "C"`), so that order and equality agree with SQLite. A constraint
//! has no `IF NOT EXISTS`, so adding one is wrapped in a block that looks in `pg_constraint` first.

use diglot_model::{
    Catalog, ColumnChange, Expression, Literal, Operation, Schema, Table, Type, decimal_text,
};
use diglot_plan::{Capabilities, Change};
use sqlparser::dialect::PostgreSqlDialect;

use crate::{
    Dialect, Enumerations, Queries, ReadError,
    ddl::{self, Hooks, Owner},
    expression::Words,
    identifier::{quoted, string},
    read::Reading,
};

/// The Postgres dialect.
#[derive(Debug, Clone, Copy)]
pub struct Postgres;

/// The one instance of [`Postgres`].
pub static POSTGRES: Postgres = Postgres;

impl Words for Postgres {
    fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::Null => "NULL".to_owned(),
            Literal::Boolean(true) => "TRUE".to_owned(),
            Literal::Boolean(false) => "FALSE".to_owned(),
            Literal::Integer(value) => value.to_string(),
            Literal::Decimal { unscaled, scale } => decimal_text(*unscaled, *scale),
            Literal::Text(text) | Literal::Json(text) => string(text),
        }
    }

    fn now(&self) -> &'static str {
        "now()"
    }
}

impl Hooks for Postgres {
    fn storage(&self, kind: &Type) -> String {
        match kind {
            Type::Boolean => "boolean".to_owned(),
            Type::Integer { bits: 16 } => "smallint".to_owned(),
            Type::Integer { bits: 32 } => "integer".to_owned(),
            Type::Integer { .. } => "bigint".to_owned(),
            Type::Float => "double precision".to_owned(),
            Type::Decimal { precision, scale } => format!("numeric({precision}, {scale})"),
            Type::Text { .. } | Type::Enumeration(_) => "text COLLATE \"C\"".to_owned(),
            Type::Bytes { .. } => "bytea".to_owned(),
            Type::Uuid => "uuid".to_owned(),
            Type::Timestamp => "timestamptz".to_owned(),
            Type::Date => "date".to_owned(),
            Type::Json => "jsonb".to_owned(),
        }
    }

    fn catalog_storage(&self, kind: &Type) -> String {
        match kind {
            Type::Text { .. } | Type::Enumeration(_) => "text collate C".to_owned(),
            other => catalog_word(&self.storage(other)),
        }
    }

    fn domain(&self, column: &str, kind: &Type, enumerations: &Enumerations) -> Option<String> {
        match kind {
            Type::Float => Some(format!("abs({column}) <= '1.7976931348623157e308'::double precision")),
            Type::Text { max_length } => max_length.map(|maximum| format!("length({column}) <= {maximum}")),
            Type::Bytes { max_length } => {
                max_length.map(|maximum| format!("octet_length({column}) <= {maximum}"))
            }
            Type::Enumeration(name) => {
                let values = enumerations.get(name)?.variants.iter().map(|it| string(&it.value));
                Some(format!("{column} IN ({})", values.collect::<Vec<_>>().join(", ")))
            }
            _ => None,
        }
    }

    fn default(&self, expression: &Expression) -> String {
        crate::expression::render(self, expression, None)
    }

    fn table_options(&self) -> &'static [&'static str] {
        &[]
    }

    fn declares_uniques(&self) -> bool {
        true
    }

    fn reading(&self) -> Reading {
        Reading {
            grammar: &PostgreSqlDialect {},
            storage: catalog_word,
            unique_constraints_are_indexes: true,
            unguard,
        }
    }
}

/// The name `format_type` gives a declared type.
fn catalog_word(declared: &str) -> String {
    match declared {
        "timestamptz" => "timestamp with time zone".to_owned(),
        other => other.replace(", ", ",").replace("numeric (", "numeric("),
    }
}

impl Capabilities for Postgres {
    fn needs_rebuild(&self, _operation: &Operation, _before: &Table, _after: &Table) -> bool {
        false
    }

    fn accepts_forward_references(&self) -> bool {
        false
    }
}

impl Dialect for Postgres {
    fn name(&self) -> &'static str {
        "postgres"
    }

    fn statements(&self, change: &Change, enumerations: &Enumerations) -> Vec<String> {
        match change {
            Change::CreateTable { table, deferred } => {
                let mut out = vec![ddl::create_table(self, table, &table.name, deferred, enumerations)];
                out.extend(ddl::create_indexes(self, table));
                out.extend(
                    table.comment.as_ref().and_then(|text| self.comment(&table.name, None, Some(text))),
                );
                for column in table.columns.values().filter(|it| it.comment.is_some()) {
                    out.extend(self.comment(&table.name, Some(&column.name), column.comment.as_deref()));
                }
                out
            }
            Change::DropTable { table } => vec![format!("DROP TABLE IF EXISTS {}", quoted(&table.name))],
            Change::RenameTable { before, after } => {
                let rename =
                    format!("ALTER TABLE {} RENAME TO {}", quoted(&before.name), quoted(&after.name));
                std::iter::once(rename).chain(self.rename_constraints(before, after, enumerations)).collect()
            }
            Change::AddColumn { after, column } => {
                let mut out = vec![format!(
                    "ALTER TABLE {} ADD COLUMN IF NOT EXISTS {}",
                    quoted(&after.name),
                    ddl::column(self, column)
                )];
                if let Some((name, condition)) = ddl::domain(self, &after.name, column, enumerations) {
                    out.push(add_constraint(&after.name, &name, &ddl::check(&name, &condition)));
                }
                let comment = column.comment.as_deref();
                out.extend(comment.and_then(|it| self.comment(&after.name, Some(&column.name), Some(it))));
                out
            }
            // Checks, indexes and constraints on the column alone go with it; the others are dropped first.
            Change::DropColumn { before, after, column } => {
                let checks =
                    before.checks.iter().filter(|it| !after.checks.iter().any(|other| other.name == it.name));
                let dropped = checks.map(|it| drop_constraint(&before.name, &it.name));
                let uniques = before
                    .uniques
                    .iter()
                    .filter(|it| !after.uniques.iter().any(|other| other.name == it.name));
                let uniques = uniques.map(|it| drop_constraint(&before.name, &it.name));
                let column =
                    format!("ALTER TABLE {} DROP COLUMN IF EXISTS {}", quoted(&before.name), quoted(column));
                dropped.chain(uniques).chain([column]).collect()
            }
            Change::RenameColumn { before, after, column, to } => {
                let rename = format!(
                    "ALTER TABLE {} RENAME COLUMN {} TO {}",
                    quoted(&after.name),
                    quoted(column),
                    quoted(to)
                );
                std::iter::once(rename).chain(self.rename_constraints(before, after, enumerations)).collect()
            }
            Change::AlterColumn { before, after, column, change } => {
                self.alter_column(before, after, column, change, enumerations)
            }
            Change::AlterDomain { table, column } => {
                let domain = ddl::domain(self, &table.name, column, enumerations);
                let replace = domain.map(|(name, condition)| {
                    let add = add_constraint(&table.name, &name, &ddl::check(&name, &condition));
                    vec![drop_constraint(&table.name, &name), add]
                });
                replace.unwrap_or_default()
            }
            Change::AddReference { table, reference } => {
                vec![add_constraint(&table.name, &reference.name, &ddl::reference(reference))]
            }
            Change::AddUnique { table, unique } => {
                vec![add_constraint(&table.name, &unique.name, &ddl::unique(unique))]
            }
            Change::AddCheck { table, check } => {
                vec![add_constraint(&table.name, &check.name, &ddl::declared_check(self, check))]
            }
            Change::DropReference { table, name }
            | Change::DropUnique { table, name }
            | Change::DropCheck { table, name } => vec![drop_constraint(&table.name, name)],
            Change::AddIndex { table, index } => vec![ddl::create_index(self, &table.name, index)],
            Change::DropIndex { name, .. } => vec![format!("DROP INDEX IF EXISTS {}", quoted(name))],
            Change::Rebuild { .. } => Vec::new(),
            Change::Backfill { table, set, filter } => vec![ddl::backfill(self, table, set, filter.as_ref())],
            Change::Sql { postgres, .. } => postgres.clone(),
        }
    }

    fn structure(&self, schema: &Schema) -> Result<Catalog, ReadError> {
        ddl::structure(self, schema)
    }

    fn read(&self, statements: &[String]) -> Result<Catalog, ReadError> {
        self.reading().statements(statements)
    }

    fn comment(&self, table: &str, column: Option<&str>, text: Option<&str>) -> Option<String> {
        let text = text.map_or_else(|| "NULL".to_owned(), string);
        Some(match column {
            Some(column) => format!("COMMENT ON COLUMN {}.{} IS {text}", quoted(table), quoted(column)),
            None => format!("COMMENT ON TABLE {} IS {text}", quoted(table)),
        })
    }

    fn queries(&self) -> Queries {
        // A parameter has the database's collation until told otherwise, and with it other letters fold.
        Queries { lower_parameter: |parameter| format!("lower({parameter} COLLATE \"C\")") }
    }
}

const GUARD_HEAD: &str = "    THEN\n        ";
const GUARD_TAIL: &str = ";\n    END IF;";

/// Adds a constraint unless the table has one of that name.
fn add_constraint(table: &str, name: &str, constraint: &str) -> String {
    format!(
        "DO $$\nBEGIN\n    IF NOT EXISTS (\n        SELECT FROM pg_constraint\n        \
         WHERE conname = {} AND conrelid = {}::regclass\n    )\n{GUARD_HEAD}ALTER TABLE {} ADD {constraint}\
         {GUARD_TAIL}\nEND\n$$",
        string(name),
        string(&quoted(table)),
        quoted(table)
    )
}

/// The statement inside what [`add_constraint`] writes.
fn unguard(text: &str) -> &str {
    let inner = text.split_once(GUARD_HEAD).and_then(|(_, rest)| rest.split_once(GUARD_TAIL));
    inner.map_or(text, |(statement, _)| statement)
}

fn drop_constraint(table: &str, name: &str) -> String {
    format!("ALTER TABLE {} DROP CONSTRAINT IF EXISTS {}", quoted(table), quoted(name))
}

impl Postgres {
    /// The canonical text of an expression, as the server gave it back.
    ///
    /// # Errors
    /// It does not parse.
    pub fn canonical(&self, text: &str) -> Result<String, ReadError> {
        self.reading().expression(text)
    }

    fn rename_constraints(&self, before: &Table, after: &Table, enumerations: &Enumerations) -> Vec<String> {
        ddl::renamed(self, before, after, enumerations)
            .into_iter()
            .map(|(owner, old, new)| {
                let (old, new) = (quoted(&old), quoted(&new));
                if owner == Owner::Index {
                    format!("ALTER INDEX {old} RENAME TO {new}")
                } else {
                    format!("ALTER TABLE {} RENAME CONSTRAINT {old} TO {new}", quoted(&after.name))
                }
            })
            .collect()
    }

    fn alter_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        change: &ColumnChange,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let alter = |what: &str| {
            format!("ALTER TABLE {} ALTER COLUMN {} {what}", quoted(&after.name), quoted(column))
        };
        match change {
            ColumnChange::SetNullable => vec![alter("DROP NOT NULL")],
            ColumnChange::SetNotNull => vec![alter("SET NOT NULL")],
            ColumnChange::SetDefault(default) => {
                vec![alter(&format!("SET DEFAULT {}", self.default(default)))]
            }
            ColumnChange::DropDefault => vec![alter("DROP DEFAULT")],
            ColumnChange::SetType(kind) => {
                let column = |table: &Table| table.columns.get(column).cloned();
                let (Some(old), Some(new)) = (column(before), column(after)) else { return Vec::new() };
                let mut out = Vec::new();
                let domain = ddl::domain(self, &before.name, &old, enumerations);
                let next = ddl::domain(self, &after.name, &new, enumerations);
                if domain != next {
                    out.extend(domain.as_ref().map(|(name, _)| drop_constraint(&before.name, name)));
                }
                if self.storage(&old.kind) != self.storage(kind) {
                    out.push(alter(&format!("TYPE {}", self.storage(kind))));
                }
                if domain != next {
                    out.extend(next.map(|(name, condition)| {
                        add_constraint(&after.name, &name, &ddl::check(&name, &condition))
                    }));
                }
                out
            }
        }
    }
}
