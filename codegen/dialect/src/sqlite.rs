//! SQLite, as bundled: 3.54.
//!
//! Tables are `STRICT`. A UUID is a 16-byte BLOB, a timestamp the microseconds since 1970, a date the days
//! since then, a decimal its digits as one integer: equality, order and range then agree with Postgres.
//! Unique constraints are unique indexes, because those can be added and dropped without a rebuild.

use diglot_model::{
    Catalog, Column, ColumnChange, Expression, Function, Literal, Operation, Schema, Table, Type,
};
use diglot_plan::{Capabilities, Change, Copied};
use sqlparser::dialect::SQLiteDialect;

use crate::{
    Dialect, Enumerations, Queries, ReadError,
    ddl::{self, Hooks, Owner},
    expression::Words,
    identifier::{list, quoted, string},
    read::Reading,
};

/// The SQLite dialect.
#[derive(Debug, Clone, Copy)]
pub struct Sqlite;

/// The one instance of [`Sqlite`].
pub static SQLITE: Sqlite = Sqlite;

/// What a table is called while it is built anew.
fn rebuild_name(table: &str) -> String {
    format!("_rebuild_{table}")
}

impl Words for Sqlite {
    fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::Null => "NULL".to_owned(),
            Literal::Boolean(true) => "TRUE".to_owned(),
            Literal::Boolean(false) => "FALSE".to_owned(),
            Literal::Integer(value) => value.to_string(),
            Literal::Decimal { unscaled, .. } => unscaled.to_string(),
            Literal::Text(text) | Literal::Json(text) => string(text),
        }
    }

    fn now(&self) -> &'static str {
        // Milliseconds are the finest clock SQLite has in SQL; rounding first keeps the product exact.
        "CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000"
    }
}

impl Hooks for Sqlite {
    fn storage(&self, kind: &Type) -> String {
        match kind {
            Type::Boolean | Type::Integer { .. } | Type::Decimal { .. } | Type::Timestamp | Type::Date => {
                "INTEGER"
            }
            Type::Float => "REAL",
            Type::Text { .. } | Type::Json | Type::Enumeration(_) => "TEXT",
            Type::Bytes { .. } | Type::Uuid => "BLOB",
        }
        .to_owned()
    }

    fn catalog_storage(&self, kind: &Type) -> String {
        self.storage(kind).to_lowercase()
    }

    fn domain(&self, column: &str, kind: &Type, enumerations: &Enumerations) -> Option<String> {
        match kind {
            Type::Boolean => Some(format!("{column} IN (0, 1)")),
            Type::Integer { bits: 64 } | Type::Timestamp | Type::Date => None,
            Type::Integer { bits } => {
                let limit = 1_i64 << (bits - 1);
                Some(format!("{column} BETWEEN -{limit} AND {}", limit - 1))
            }
            Type::Float => Some(format!("abs({column}) <= 1.7976931348623157e308")),
            Type::Decimal { precision, .. } => {
                let limit = 10_i64.pow(u32::from(*precision)) - 1;
                Some(format!("{column} BETWEEN -{limit} AND {limit}"))
            }
            Type::Text { max_length } | Type::Bytes { max_length } => {
                max_length.map(|maximum| format!("length({column}) <= {maximum}"))
            }
            Type::Uuid => Some(format!("length({column}) = 16")),
            Type::Json => Some(format!("json_valid({column})")),
            Type::Enumeration(name) => {
                let values = enumerations.get(name)?.variants.iter().map(|it| string(&it.value));
                Some(format!("{column} IN ({})", values.collect::<Vec<_>>().join(", ")))
            }
        }
    }

    fn default(&self, expression: &Expression) -> String {
        match expression {
            Expression::Literal(literal) => self.literal(literal),
            other => format!("({})", crate::expression::render(self, other, None)),
        }
    }

    fn table_options(&self) -> &'static [&'static str] {
        &["STRICT"]
    }

    fn declares_uniques(&self) -> bool {
        false
    }

    fn reading(&self) -> Reading {
        Reading {
            grammar: &SQLiteDialect {},
            storage: str::to_owned,
            unique_constraints_are_indexes: false,
            unguard: |text| text,
        }
    }
}

impl Capabilities for Sqlite {
    fn needs_rebuild(&self, operation: &Operation, before: &Table, after: &Table) -> bool {
        match operation {
            // A column added to rows that are there takes a constant default only.
            Operation::AddColumn { column, .. } => {
                matches!(&column.default, Some(Expression::Call { function: Function::Now, .. }))
            }
            Operation::AlterColumn { change, column, .. } => match change {
                ColumnChange::SetNullable | ColumnChange::SetNotNull => false,
                ColumnChange::SetDefault(_) | ColumnChange::DropDefault => true,
                ColumnChange::SetType(_) => {
                    let storage = |table: &Table| table.columns.get(column).map(|it| self.storage(&it.kind));
                    storage(before) != storage(after)
                }
            },
            Operation::AddReference { .. } | Operation::DropReference { .. } => true,
            Operation::DropColumn { .. } => before.references.len() != after.references.len(),
            // A foreign key's name cannot be changed in place.
            Operation::RenameColumn { .. } | Operation::RenameTable { .. } => {
                let names = |table: &Table| -> Vec<String> {
                    table.references.iter().map(|it| it.name.clone()).collect()
                };
                names(before) != names(after)
            }
            _ => false,
        }
    }

    fn accepts_forward_references(&self) -> bool {
        true
    }
}

impl Dialect for Sqlite {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn statements(&self, change: &Change, enumerations: &Enumerations) -> Vec<String> {
        match change {
            Change::CreateTable { table, .. } => {
                let create = ddl::create_table(self, table, &table.name, &[], enumerations);
                std::iter::once(create).chain(ddl::create_indexes(self, table)).collect()
            }
            Change::DropTable { table } => vec![format!("DROP TABLE IF EXISTS {}", quoted(&table.name))],
            Change::RenameTable { before, after } => {
                let rename =
                    format!("ALTER TABLE {} RENAME TO {}", quoted(&before.name), quoted(&after.name));
                std::iter::once(rename).chain(self.rename_constraints(before, after, enumerations)).collect()
            }
            Change::AddColumn { after, column } => {
                let mut text =
                    format!("ALTER TABLE {} ADD COLUMN {}", quoted(&after.name), ddl::column(self, column));
                if let Some((name, condition)) = ddl::domain(self, &after.name, column, enumerations) {
                    text.push_str(&format!(" {}", ddl::check(&name, &condition)));
                }
                vec![text]
            }
            Change::DropColumn { before, after, column } => {
                self.drop_column(before, after, column, enumerations)
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
                    let add =
                        format!("ALTER TABLE {} ADD {}", quoted(&table.name), ddl::check(&name, &condition));
                    vec![drop_constraint(&table.name, &name), add]
                });
                replace.unwrap_or_default()
            }
            // Those are rebuilds.
            Change::AddReference { .. } | Change::DropReference { .. } => Vec::new(),
            Change::AddUnique { table, unique } => vec![ddl::unique_index(&table.name, unique)],
            Change::AddCheck { table, check } => {
                vec![format!("ALTER TABLE {} ADD {}", quoted(&table.name), ddl::declared_check(self, check))]
            }
            Change::DropCheck { table, name } => vec![drop_constraint(&table.name, name)],
            Change::AddIndex { table, index } => vec![ddl::create_index(self, &table.name, index)],
            Change::DropUnique { name, .. } | Change::DropIndex { name, .. } => vec![drop_index(name)],
            Change::Rebuild { before, after, copied } => self.rebuild(before, after, copied, enumerations),
            Change::Backfill { table, set, filter } => vec![ddl::backfill(self, table, set, filter.as_ref())],
            Change::Sql { sqlite, .. } => sqlite.clone(),
        }
    }

    fn structure(&self, schema: &Schema) -> Result<Catalog, ReadError> {
        let mut catalog = ddl::structure(self, schema)?;
        // SQLite keeps no comments.
        for table in catalog.tables.values_mut() {
            table.comment = None;
            table.columns.iter_mut().for_each(|it| it.comment = None);
        }
        Ok(catalog)
    }

    fn read(&self, statements: &[String]) -> Result<Catalog, ReadError> {
        self.reading().statements(statements)
    }

    fn comment(&self, _table: &str, _column: Option<&str>, _text: Option<&str>) -> Option<String> {
        None
    }

    fn queries(&self) -> Queries {
        Queries { lower_parameter: |parameter| format!("lower({parameter})") }
    }
}

fn drop_constraint(table: &str, name: &str) -> String {
    format!("ALTER TABLE {} DROP CONSTRAINT {}", quoted(table), quoted(name))
}

fn drop_index(name: &str) -> String {
    format!("DROP INDEX IF EXISTS {}", quoted(name))
}

impl Sqlite {
    /// Gives checks and indexes the names that follow a rename.
    fn rename_constraints(&self, before: &Table, after: &Table, enumerations: &Enumerations) -> Vec<String> {
        let mut out = Vec::new();
        let table = quoted(&after.name);
        let domains: Vec<(String, String)> = after
            .columns
            .values()
            .filter_map(|it| ddl::domain(self, &after.name, it, enumerations))
            .collect();
        for (owner, old, new) in ddl::renamed(self, before, after, enumerations) {
            match owner {
                Owner::Check => {
                    out.push(drop_constraint(&after.name, &old));
                    if let Some((_, condition)) = domains.iter().find(|(name, _)| *name == new) {
                        out.push(format!("ALTER TABLE {table} ADD {}", ddl::check(&new, condition)));
                    }
                    if let Some(check) = after.checks.iter().find(|it| it.name == new) {
                        out.push(format!("ALTER TABLE {table} ADD {}", ddl::declared_check(self, check)));
                    }
                }
                Owner::Unique | Owner::Index => {
                    out.push(drop_index(&old));
                    let unique = after.uniques.iter().find(|it| it.name == new);
                    out.extend(unique.map(|it| ddl::unique_index(&after.name, it)));
                    let index = after.indexes.iter().find(|it| it.name == new);
                    out.extend(index.map(|it| ddl::create_index(self, &after.name, it)));
                }
                // Their names are not kept where they could differ: a foreign key's makes it a rebuild.
                Owner::PrimaryKey | Owner::Reference => {}
            }
        }
        out
    }

    fn drop_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let mut out = Vec::new();
        let kept = |name: &String| {
            after.uniques.iter().any(|it| it.name == *name) || after.indexes.iter().any(|it| it.name == *name)
        };
        let indexes =
            before.uniques.iter().map(|it| &it.name).chain(before.indexes.iter().map(|it| &it.name));
        out.extend(indexes.filter(|it| !kept(it)).map(|it| drop_index(it)));
        let checks =
            before.checks.iter().filter(|it| !after.checks.iter().any(|other| other.name == it.name));
        out.extend(checks.map(|it| drop_constraint(&before.name, &it.name)));
        let domain =
            before.columns.get(column).and_then(|it| ddl::domain(self, &before.name, it, enumerations));
        out.extend(domain.map(|(name, _)| drop_constraint(&before.name, &name)));
        out.push(format!("ALTER TABLE {} DROP COLUMN {}", quoted(&before.name), quoted(column)));
        out
    }

    fn alter_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        change: &ColumnChange,
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let table = quoted(&after.name);
        let alter = |what: &str| vec![format!("ALTER TABLE {table} ALTER COLUMN {} {what}", quoted(column))];
        match change {
            ColumnChange::SetNullable => alter("DROP NOT NULL"),
            ColumnChange::SetNotNull => alter("SET NOT NULL"),
            ColumnChange::SetType(_) => {
                let domain = |table: &Table| {
                    let column: Option<&Column> = table.columns.get(column);
                    column.and_then(|it| ddl::domain(self, &table.name, it, enumerations))
                };
                let (old, new) = (domain(before), domain(after));
                if old == new {
                    return Vec::new();
                }
                let dropped = old.map(|(name, _)| drop_constraint(&before.name, &name));
                let added = new.map(|(name, condition)| {
                    format!("ALTER TABLE {table} ADD {}", ddl::check(&name, &condition))
                });
                dropped.into_iter().chain(added).collect()
            }
            ColumnChange::SetDefault(_) | ColumnChange::DropDefault => Vec::new(),
        }
    }

    /// The rebuild SQLite documents: create under another name, copy, drop, rename, indexes again.
    /// Source: SQLite documentation, "ALTER TABLE", section 7. It needs foreign keys off.
    fn rebuild(
        &self,
        before: &Table,
        after: &Table,
        copied: &[Copied],
        enumerations: &Enumerations,
    ) -> Vec<String> {
        let (old, new) = (quoted(&before.name), quoted(&rebuild_name(&after.name)));
        let mut out = vec![
            format!("DROP TABLE IF EXISTS {new}"),
            ddl::create_table(self, after, &rebuild_name(&after.name), &[], enumerations),
            format!(
                "INSERT INTO {new} ({})\nSELECT {}\nFROM {old}",
                list(copied.iter().map(|it| &it.to)),
                list(copied.iter().map(|it| &it.from))
            ),
            format!("DROP TABLE {old}"),
            format!("ALTER TABLE {new} RENAME TO {}", quoted(&after.name)),
        ];
        out.extend(ddl::create_indexes(self, after));
        out
    }
}
