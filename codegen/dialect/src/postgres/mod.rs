//! Postgres, 15 and later.
//!
//! Text compares by code point (`COLLATE "C"`), so that order and equality agree with SQLite. A constraint
//! has no `IF NOT EXISTS`, so adding one is wrapped in a block that looks in `pg_constraint` first.

mod alter;
mod counter;
mod exception;
mod function;
mod json;
mod online;
mod remnant;
mod trigger;
mod words;

use diglot_model::{Catalog, Column, Expression, Operation, Schema, Table, Type, Unique, engine_option};
use diglot_plan::{Capabilities, Change, Condition, Step};
use sqlparser::dialect::PostgreSqlDialect;

use self::alter::{Adding, add_constraint, drop_constraint, unguard};
use crate::{
    Dialect, Enumerations, Queries, ReadError, Stage, condition,
    ddl::{self, Hooks},
    expression::{Piece, Words, render_named, render_query},
    identifier::{list, quoted, string},
    read::{Reading, Trigger, squeezed},
    rows,
};

/// The Postgres dialect.
#[derive(Debug, Clone, Copy)]
pub struct Postgres;

/// The one instance of [`Postgres`].
pub static POSTGRES: Postgres = Postgres;

/// The collation of text that is compared without regard to case: the root order of every script, without its
/// difference of case. Source: Unicode Technical Standard 35, "Collation Settings" (`ks`).
const CASELESS: &str = "CREATE COLLATION IF NOT EXISTS diglot_caseless \
                        (provider = icu, locale = 'und-u-ks-level2', deterministic = false)";

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
            Type::CaselessText { .. } => "text COLLATE diglot_caseless".to_owned(),
            Type::Time => "time".to_owned(),
            Type::Duration => "bigint".to_owned(),
            Type::Array(element) => format!("{}[]", self.array_element(element)),
        }
    }

    fn catalog_storage(&self, kind: &Type) -> String {
        match kind {
            Type::CaselessText { .. } => "text collate diglot_caseless".to_owned(),
            Type::Array(element) => format!("{}[]", catalog_word(&self.array_element(element))),
            Type::Text { .. } | Type::Enumeration(_) => "text collate C".to_owned(),
            other => catalog_word(&self.storage(other)),
        }
    }

    fn domain(&self, column: &str, kind: &Type, enumerations: &Enumerations) -> Option<String> {
        match kind {
            Type::Float => Some(format!("abs({column}) <= '1.7976931348623157e308'::double precision")),
            Type::Time => Some(format!("{column} < '24:00:00'")),
            Type::Array(_) => Some(format!(
                "array_position({column}, NULL) IS NULL AND coalesce(array_ndims({column}), 1) = 1"
            )),
            Type::Text { max_length } | Type::CaselessText { max_length } => {
                max_length.map(|maximum| format!("length({column}) <= {maximum}"))
            }
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

    fn column_storage(&self, column: &Column) -> String {
        match engine_option(&column.options, "postgres", "type") {
            Some(native) => native.to_owned(),
            None => self.storage(&column.kind),
        }
    }

    fn assigned(&self, column: &Column, from: Option<&Column>, value: String) -> String {
        let native = |it: &Column| engine_option(&it.options, "postgres", "type").map(str::to_owned);
        let (into, out_of) = (native(column), from.and_then(native));
        if into == out_of { value } else { format!("CAST({value} AS {})", self.column_storage(column)) }
    }

    fn column_catalog_storage(&self, column: &Column) -> String {
        match engine_option(&column.options, "postgres", "type") {
            Some(native) => catalog_word(&native.to_lowercase()),
            None => self.catalog_storage(&column.kind),
        }
    }

    fn engine(&self) -> &'static str {
        "postgres"
    }

    fn identity(&self, _key: &str) -> String {
        "GENERATED BY DEFAULT AS IDENTITY NOT NULL".to_owned()
    }

    fn identity_is_key(&self) -> bool {
        false
    }

    fn null_keys(&self, _table: &Table, unique: &Unique) -> Vec<String> {
        unique.columns.iter().map(|it| quoted(it)).collect()
    }

    fn carries_columns(&self) -> bool {
        true
    }

    fn table_options(&self, table: &Table) -> Vec<String> {
        let parameters = engine_option(&table.options, "postgres", "with");
        parameters.map(|it| format!("WITH ({it})")).into_iter().collect()
    }

    fn catalog_options(&self, table: &Table) -> Vec<String> {
        let parameters = engine_option(&table.options, "postgres", "with");
        parameters.map(ddl::storage_parameters).unwrap_or_default()
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
        array if array.ends_with("[]") => format!("{}[]", catalog_word(array.trim_end_matches("[]"))),
        "timestamptz" => "timestamp with time zone".to_owned(),
        "time" => "time without time zone".to_owned(),
        other => other.replace(", ", ",").replace("numeric (", "numeric("),
    }
}

impl Capabilities for Postgres {
    fn needs_rebuild(&self, _operation: &Operation, _before: &Table, _after: &Table) -> bool {
        false
    }

    fn asks_in_between(&self) -> bool {
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
                let caseless = table.columns.values().any(is_caseless);
                let mut out: Vec<String> = caseless.then(|| CASELESS.to_owned()).into_iter().collect();
                out.push(ddl::create_table(self, table, &table.name, deferred, enumerations));
                out.extend(ddl::create_indexes(self, table));
                out.extend(trigger::create(table));
                out.extend(
                    table.comment.as_ref().and_then(|text| self.comment(&table.name, None, Some(text))),
                );
                for column in table.columns.values().filter(|it| it.comment.is_some()) {
                    out.extend(self.comment(&table.name, Some(&column.name), column.comment.as_deref()));
                }
                out
            }
            Change::DropTable { table } => {
                let names = trigger::names(table);
                let functions = names.iter().map(|it| format!("DROP FUNCTION IF EXISTS {}()", quoted(it)));
                std::iter::once(format!("DROP TABLE IF EXISTS {}", quoted(&table.name)))
                    .chain(functions)
                    .collect()
            }
            Change::RenameTable { before, after } => {
                let rename =
                    format!("ALTER TABLE {} RENAME TO {}", quoted(&before.name), quoted(&after.name));
                self.renamed(before, after, rename, enumerations)
            }
            Change::AddColumn { after, column } => {
                self.add_column(after, column, enumerations, Adding::Whole)
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
                let drop_column = |it: &str| {
                    format!("ALTER TABLE {} DROP COLUMN IF EXISTS {}", quoted(&before.name), quoted(it))
                };
                let gone_column = drop_column(column);
                let former = before.columns.get(column).and_then(|it| it.former.as_deref()).map(drop_column);
                let kept = trigger::names(after);
                let unused = trigger::names(before).into_iter().filter(|it| !kept.contains(it));
                let triggers = unused.flat_map(|it| trigger::drop(&before.name, &it));
                dropped.chain(uniques).chain(triggers).chain([gone_column]).chain(former).collect()
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
                self.alter_column(before, after, column, change, enumerations, Adding::Whole)
            }
            Change::RenameAndKeep { before, after, column, to } => {
                let stages = self.rename_and_keep(before, after, column, to, enumerations);
                stages.into_iter().flatten().collect()
            }
            Change::DropFormerName { before, after, column } => {
                let names = |table: &Table| trigger::names(table);
                let gone = names(before).into_iter().filter(|it| !names(after).contains(it));
                let mut out: Vec<String> = gone.flat_map(|it| trigger::drop(&after.name, &it)).collect();
                let former = before.columns.get(column).and_then(|it| it.former.as_ref());
                out.extend(former.map(|it| {
                    format!("ALTER TABLE {} DROP COLUMN IF EXISTS {}", quoted(&after.name), quoted(it))
                }));
                out
            }
            Change::AddPrimaryKey { table, key } => {
                let constraint =
                    format!("CONSTRAINT {} PRIMARY KEY ({})", quoted(&key.name), list(&key.columns));
                vec![add_constraint(&table.name, &key.name, &constraint)]
            }
            Change::DropPrimaryKey { table, name } => vec![drop_constraint(&table.name, name)],
            Change::RenameConstraint { before, after } => {
                self.rename_constraints(before, after, enumerations)
            }
            Change::AlterDomain { table, column } => {
                self.alter_domain(table, column, enumerations, Adding::Whole)
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
            Change::AddIndex { index, .. } if !index.is_for("postgres") => Vec::new(),
            Change::AddIndex { table, index } => vec![ddl::create_index(self, &table.name, index)],
            Change::CreateView { view } => {
                let query = render_query(self, &view.query);
                let mut out = vec![format!("CREATE OR REPLACE VIEW {} AS\n{query}", quoted(&view.name))];
                out.extend(view.comment.as_ref().map(|it| view_comment(&view.name, it)));
                out
            }
            Change::DropView { view } => vec![format!("DROP VIEW IF EXISTS {}", quoted(&view.name))],
            Change::DropIndex { name, .. } => vec![format!("DROP INDEX IF EXISTS {}", quoted(name))],
            Change::Rebuild { .. } => Vec::new(),
            Change::Backfill { table, set, filter, from } => {
                let update = rows::backfill(self, table, set, filter.as_ref(), from.as_ref());
                [update].into_iter().chain(counter::go_on(table, set)).collect()
            }
            Change::Insert { table, from, set, filter } => {
                let source = quoted(&from.name);
                let insert = rows::insert(self, table, from, &source, set, filter.as_ref());
                [insert].into_iter().chain(counter::go_on(table, set)).collect()
            }
            Change::Sql { postgres, .. } => postgres.clone(),
        }
    }

    fn stages(&self, step: &Step) -> Vec<Stage> {
        online::stages(self, step)
    }

    fn remnants(&self, live: &Catalog, from: &Catalog, to: &Catalog) -> Vec<String> {
        remnant::remove(live, from, to)
    }

    fn transaction(&self) -> (&'static [&'static str], &'static [&'static str]) {
        (&["BEGIN", "SET LOCAL lock_timeout = '2s'", "SET LOCAL statement_timeout = 0"], &["COMMIT"])
    }

    fn violations(&self, condition: &Condition, enumerations: &Enumerations) -> Option<String> {
        condition::violations(self, condition, enumerations)
    }

    fn structure(&self, schema: &Schema) -> Result<Catalog, ReadError> {
        let mut catalog = ddl::structure(self, schema)?;
        for table in schema.tables.values() {
            let read = self.reading().statements(&trigger::create(table))?;
            let triggers = read.tables.into_values().next().map(|it| it.triggers);
            if let (Some(found), Some(triggers)) = (catalog.tables.get_mut(&table.name), triggers) {
                found.triggers = triggers;
            }
        }
        Ok(catalog)
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

    fn triggers(&self, table: &Table) -> Vec<String> {
        trigger::create(table)
    }

    fn query(&self, query: &diglot_model::NamedQuery) -> String {
        render_named(self, query)
    }

    fn parses(&self, statement: &str) -> Result<(), ReadError> {
        self.reading().parses(statement)
    }

    fn queries(&self) -> Queries {
        // A parameter has the database's collation until told otherwise, and with it other letters fold.
        Queries {
            lower_parameter: |parameter| format!("lower({parameter} COLLATE \"C\")"),
            // A type of the engine's own is written and read as its text.
            parameter: |native, parameter| match native {
                Some(native) => format!("CAST(CAST({parameter} AS text) AS {native})"),
                None => parameter.to_owned(),
            },
            output: |native, column| match native {
                Some(_) => format!("CAST({column} AS text)"),
                None => column.to_owned(),
            },
            among: |operand, parameter| {
                POSTGRES.among(Piece::name(operand), &Piece::name(parameter)).into_text()
            },
            matches: |function, operand, parameter| ddl::matches(&POSTGRES, function, operand, parameter),
        }
    }
}

fn is_caseless(column: &Column) -> bool {
    matches!(column.kind, Type::CaselessText { .. })
}

fn view_comment(view: &str, comment: &str) -> String {
    format!("COMMENT ON VIEW {} IS {}", quoted(view), string(comment))
}

impl Postgres {
    /// The canonical text of an expression, as the server gave it back.
    ///
    /// # Errors
    /// It does not parse.
    pub fn canonical(&self, text: &str) -> Result<String, ReadError> {
        self.reading().expression(text)
    }

    /// The type of an array's items.
    pub(crate) fn array_element(&self, element: &Type) -> String {
        match element {
            Type::Text { .. } => "text".to_owned(),
            other => self.storage(other),
        }
    }

    /// The type of a parameter, without what only a column has.
    pub(crate) fn parameter_type(&self, kind: &Type) -> String {
        match kind {
            Type::Text { .. } | Type::CaselessText { .. } | Type::Enumeration(_) => "text".to_owned(),
            Type::Decimal { .. } => "numeric".to_owned(),
            other => self.storage(other),
        }
    }

    /// The canonical text of a query, as the server gave it back.
    ///
    /// # Errors
    /// It does not parse.
    pub fn canonical_query(&self, text: &str) -> Result<String, ReadError> {
        self.reading().query(text.trim().trim_end_matches(';'))
    }

    /// The canonical text of a trigger: its definition and the body of its function.
    #[must_use]
    pub fn canonical_trigger(&self, definition: &str, body: &str) -> String {
        let trigger = Trigger::read(definition).map_or_else(|| squeezed(definition), |it| it.text);
        format!("{trigger} {}", squeezed(body))
    }
}
