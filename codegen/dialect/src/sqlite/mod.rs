//! SQLite, as bundled: 3.54.
//!
//! Tables are `STRICT`. A UUID is a 16-byte BLOB, a timestamp the microseconds since 1970, a date the days
//! since then, a decimal its digits as one integer: equality, order and range then agree with Postgres.
//! Unique constraints are unique indexes, because those can be added and dropped without a rebuild.

mod alter;
mod counter;
mod function;
mod json;
mod trigger;
mod words;

use diglot_model::{
    Catalog, Column, ColumnChange, Expression, Function, Operation, Schema, Table, Type, Unique,
    engine_option,
};
use diglot_plan::{Capabilities, Change, Condition, Step};
use sqlparser::dialect::SQLiteDialect;

use self::alter::{drop_constraint, drop_index};
use crate::{
    Dialect, Enumerations, Queries, ReadError, Stage, condition,
    ddl::{self, Hooks},
    expression::{Piece, Words, render_named, render_query},
    identifier::{quoted, string},
    read::{Reading, Trigger},
    rows,
};

/// The SQLite dialect.
#[derive(Debug, Clone, Copy)]
pub struct Sqlite;

/// The one instance of [`Sqlite`].
pub static SQLITE: Sqlite = Sqlite;

impl Hooks for Sqlite {
    fn storage(&self, kind: &Type) -> String {
        match kind {
            Type::Boolean
            | Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Timestamp
            | Type::Date
            | Type::Time
            | Type::Duration => "INTEGER",
            Type::Float => "REAL",
            Type::Text { .. } | Type::Json | Type::Enumeration(_) | Type::Array(_) => "TEXT",
            // The collation every connection of the runtime brings along.
            Type::CaselessText { .. } => "TEXT COLLATE diglot_caseless",
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
            Type::Integer { bits: 64 } | Type::Timestamp | Type::Date | Type::Duration => None,
            Type::Time => Some(format!("{column} BETWEEN 0 AND 86399999999")),
            Type::Array(_) => Some(format!("json_valid({column}) AND json_type({column}) = 'array'")),
            Type::Integer { bits } => {
                let limit = 1_i64 << (bits - 1);
                Some(format!("{column} BETWEEN -{limit} AND {}", limit - 1))
            }
            Type::Float => Some(format!("abs({column}) <= 1.7976931348623157e308")),
            Type::Decimal { precision, .. } => {
                let limit = 10_i64.pow(u32::from(*precision)) - 1;
                Some(format!("{column} BETWEEN -{limit} AND {limit}"))
            }
            Type::Text { max_length } | Type::CaselessText { max_length } | Type::Bytes { max_length } => {
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

    fn engine(&self) -> &'static str {
        "sqlite"
    }

    fn identity(&self, key: &str) -> String {
        // AUTOINCREMENT keeps a number from being used again after a delete.
        format!("CONSTRAINT {} PRIMARY KEY AUTOINCREMENT NOT NULL", quoted(key))
    }

    fn identity_is_key(&self) -> bool {
        true
    }

    fn null_keys(&self, table: &Table, unique: &Unique) -> Vec<String> {
        let key = |name: &String| match table.columns.get(name).filter(|it| it.nullable) {
            // A value no row can hold, since the table is STRICT: bytes among texts and numbers, text among bytes.
            Some(column) if self.storage(&column.kind) == "BLOB" => format!("coalesce({}, '')", quoted(name)),
            Some(column) if matches!(column.kind, Type::CaselessText { .. }) => {
                format!("coalesce({}, x'') COLLATE diglot_caseless", quoted(name))
            }
            Some(_) => format!("coalesce({}, x'')", quoted(name)),
            None => quoted(name),
        };
        unique.columns.iter().map(key).collect()
    }

    fn carries_columns(&self) -> bool {
        false
    }

    fn offered_twice(&self, column: &Column) -> Column {
        Column { nullable: column.nullable || column.default.is_none(), ..column.clone() }
    }

    fn table_options(&self, table: &Table) -> Vec<String> {
        let without = engine_option(&table.options, "sqlite", "without_rowid");
        let without = without.map(|_| "WITHOUT ROWID".to_owned());
        std::iter::once("STRICT".to_owned()).chain(without).collect()
    }

    fn catalog_options(&self, table: &Table) -> Vec<String> {
        self.table_options(table).iter().map(|it| it.to_lowercase()).collect()
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
                column.generated.is_some()
                    || matches!(&column.default, Some(Expression::Call { function: Function::Now, .. }))
            }
            Operation::AlterColumn { change, column, .. } => match change {
                ColumnChange::SetNullable
                | ColumnChange::SetNotNull
                | ColumnChange::SetUpdated
                | ColumnChange::DropUpdated
                | ColumnChange::SetRole(_) => false,
                ColumnChange::SetDefault(_)
                | ColumnChange::DropDefault
                | ColumnChange::Convert { .. }
                | ColumnChange::SetIdentity
                | ColumnChange::DropIdentity => true,
                ColumnChange::SetType(_) => {
                    let storage = |table: &Table| table.columns.get(column).map(|it| self.storage(&it.kind));
                    storage(before) != storage(after)
                }
            },
            Operation::AddReference { .. }
            | Operation::DropReference { .. }
            | Operation::AddPrimaryKey { .. }
            | Operation::DropPrimaryKey { .. } => true,
            Operation::DropColumn { column, .. } => {
                let computed =
                    |it: &Column| it.generated.as_ref().is_some_and(|it| it.columns().contains(column));
                before.references.len() != after.references.len() || before.columns.values().any(computed)
            }
            // A foreign key's name cannot be changed in place.
            Operation::RenameColumn { .. }
            | Operation::RenameTable { .. }
            | Operation::RenameConstraint { .. } => {
                let names = |table: &Table| -> Vec<String> {
                    table.references.iter().map(|it| it.name.clone()).collect()
                };
                names(before) != names(after)
            }
            _ => false,
        }
    }

    fn asks_in_between(&self) -> bool {
        true
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
                let indexes = ddl::create_indexes(self, table);
                std::iter::once(create).chain(indexes).chain(trigger::create(self, table)).collect()
            }
            Change::DropTable { table } => vec![format!("DROP TABLE IF EXISTS {}", quoted(&table.name))],
            Change::RenameTable { before, after } => {
                let rename =
                    format!("ALTER TABLE {} RENAME TO {}", quoted(&before.name), quoted(&after.name));
                self.renamed(before, after, rename, enumerations)
            }
            Change::AddColumn { after, column } => {
                let mut text =
                    format!("ALTER TABLE {} ADD COLUMN {}", quoted(&after.name), ddl::column(self, column));
                if let Some((name, condition)) = ddl::domain(self, &after.name, column, enumerations) {
                    text.push_str(&format!(" {}", ddl::check(&name, &condition)));
                }
                let touch = column.updated.then(|| trigger::touch(self, after, column));
                std::iter::once(text).chain(touch).collect()
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
                self.renamed(before, after, rename, enumerations)
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
            Change::RenameAndKeep { before, after, column, to } => {
                self.rename_and_keep(before, after, column, to, enumerations)
            }
            Change::DropFormerName { before, after, column } => self.drop_former_name(before, after, column),
            Change::RenameConstraint { before, after } => {
                self.rename_constraints(before, after, enumerations)
            }
            // Those are rebuilds.
            Change::AddReference { .. }
            | Change::DropReference { .. }
            | Change::AddPrimaryKey { .. }
            | Change::DropPrimaryKey { .. } => Vec::new(),
            Change::AddUnique { table, unique } => vec![ddl::unique_index(self, table, unique)],
            Change::AddCheck { table, check } => {
                vec![format!("ALTER TABLE {} ADD {}", quoted(&table.name), ddl::declared_check(self, check))]
            }
            Change::DropCheck { table, name } => vec![drop_constraint(&table.name, name)],
            Change::AddIndex { index, .. } if !index.is_for("sqlite") => Vec::new(),
            Change::AddIndex { table, index } => vec![ddl::create_index(self, &table.name, index)],
            Change::CreateView { view } => vec![format!(
                "CREATE VIEW IF NOT EXISTS {} AS\n{}",
                quoted(&view.name),
                render_query(self, &view.query)
            )],
            Change::DropView { view } => vec![format!("DROP VIEW IF EXISTS {}", quoted(&view.name))],
            Change::DropUnique { name, .. } | Change::DropIndex { name, .. } => vec![drop_index(name)],
            Change::Rebuild { before, after, copied } => self.rebuild(before, after, copied, enumerations),
            Change::Backfill { table, set, filter, from } => {
                let update = rows::backfill(self, table, set, filter.as_ref(), from.as_ref());
                trigger::untouched(self, table, update)
            }
            Change::Insert { table, from, set, filter } => {
                let source = quoted(&from.name);
                vec![rows::insert(self, table, from, &source, set, filter.as_ref())]
            }
            Change::Sql { sqlite, .. } => sqlite.clone(),
        }
    }

    fn stages(&self, step: &Step) -> Vec<Stage> {
        let sql = self.statements(&step.change, &step.enumerations);
        // One writer at a time, and readers never wait for it: the whole migration is one transaction.
        vec![Stage::whole(step, "the database, for other writers".to_owned(), sql)]
    }

    fn transaction(&self) -> (&'static [&'static str], &'static [&'static str]) {
        (&["PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE"], &["PRAGMA foreign_key_check", "COMMIT"])
    }

    fn violations(&self, condition: &Condition, enumerations: &Enumerations) -> Option<String> {
        condition::violations(self, condition, enumerations)
    }

    fn structure(&self, schema: &Schema) -> Result<Catalog, ReadError> {
        let mut catalog = ddl::structure(self, schema)?;
        // SQLite keeps no comments.
        catalog.views.values_mut().for_each(|it| it.comment = None);
        for table in schema.tables.values() {
            if let Some(found) = catalog.tables.get_mut(&table.name) {
                let triggers = trigger::create(self, table);
                found.triggers =
                    triggers.iter().filter_map(|it| Trigger::read(it)).map(|it| (it.name, it.text)).collect();
            }
        }
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

    fn triggers(&self, table: &Table) -> Vec<String> {
        self.without_triggers(table, table, Vec::new())
    }

    fn query(&self, query: &diglot_model::NamedQuery) -> String {
        render_named(self, query)
    }

    fn parses(&self, statement: &str) -> Result<(), ReadError> {
        self.reading().parses(statement)
    }

    fn queries(&self) -> Queries {
        Queries {
            lower_parameter: |parameter| format!("lower({parameter})"),
            parameter: |_, parameter| parameter.to_owned(),
            output: |_, column| column.to_owned(),
            among: |operand, parameter| {
                SQLITE.among(Piece::name(operand), &Piece::name(parameter)).into_text()
            },
            matches: |function, operand, parameter| ddl::matches(&SQLITE, function, operand, parameter),
        }
    }
}
