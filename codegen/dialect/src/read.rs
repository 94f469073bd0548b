//! SQL text back to a catalogue.

use std::collections::BTreeMap;

use diglot_model::{Catalog, CatalogColumn, CatalogIndex, CatalogReference, CatalogTable, CatalogView};
use sqlparser::{
    ast::{
        AlterTableOperation, ColumnDef, ColumnOption, CommentObject, CreateIndex, CreateTable,
        CreateTableOptions, DeferrableInitial, Expr, ForeignKeyConstraint, Ident, IndexColumn,
        NullsDistinctOption, ObjectName, OrderBySort, ReferentialAction, SqliteTableOption, Statement,
        TableConstraint,
    },
    dialect::Dialect as Grammar,
    parser::{Parser, ParserError},
};

use crate::{canonical, canonical_query, ddl::storage_parameters};

/// SQL text that cannot be read back.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It does not parse.
    #[error("cannot parse `{text}`: {source}")]
    Syntax {
        /// The statement or expression.
        text: String,
        /// What the parser says.
        source: sqlparser::parser::ParserError,
    },
    /// It parses, but is not something a schema is made of.
    #[error("`{0}` does not define a table, an index or a constraint")]
    Unexpected(String),
}

/// What the reader asks of a dialect.
pub(crate) struct Reading {
    /// The grammar.
    pub(crate) grammar: &'static dyn Grammar,
    /// The catalogue's word for a declared type.
    pub(crate) storage: fn(&str) -> String,
    /// Whether a unique constraint inside a table appears in the catalogue as an index of its name.
    pub(crate) unique_constraints_are_indexes: bool,
    /// The statement inside a guard, or the text itself.
    pub(crate) unguard: fn(&str) -> &str,
}

/// How deep a text of ours may be: an expression that was typed within the parser's own limit of 50 levels, with all
/// the calls and casts that a dialect writes it with.
const DEPTH: usize = 2_000;

impl Reading {
    fn parser(&self) -> Parser<'_> {
        Parser::new(self.grammar).with_recursion_limit(DEPTH)
    }

    fn parse(&self, text: &str) -> Result<Vec<Statement>, ParserError> {
        self.parser().try_with_sql(text)?.parse_statements()
    }

    /// Parses one expression to its canonical text.
    pub(crate) fn expression(&self, text: &str) -> Result<String, ReadError> {
        let syntax = |source| ReadError::Syntax { text: text.to_owned(), source };
        let mut parser = self.parser().try_with_sql(text).map_err(syntax)?;
        let parsed = parser.parse_expr().map_err(syntax)?;
        Ok(canonical(&parsed))
    }

    /// Parses one query to its canonical text.
    pub(crate) fn query(&self, text: &str) -> Result<String, ReadError> {
        let syntax = |source| ReadError::Syntax { text: text.to_owned(), source };
        match self.parse(text).map_err(syntax)?.as_slice() {
            [Statement::Query(query)] => Ok(canonical_query(query)),
            _ => Err(ReadError::Unexpected(text.to_owned())),
        }
    }

    /// Parses one statement, whatever it is.
    pub(crate) fn parses(&self, text: &str) -> Result<(), ReadError> {
        match self.parse(text) {
            Ok(_) => Ok(()),
            Err(source) => Err(ReadError::Syntax { text: text.to_owned(), source }),
        }
    }

    /// Reads every statement into one catalogue.
    pub(crate) fn statements(&self, statements: &[String]) -> Result<Catalog, ReadError> {
        let mut catalog = Catalog::default();
        let mut bodies: BTreeMap<String, String> = BTreeMap::new();
        for statement in statements {
            let text = (self.unguard)(statement);
            if text.starts_with("CREATE COLLATION") {
                continue;
            }
            if let Some((name, body)) = function(text) {
                bodies.insert(name, body);
                continue;
            }
            if let Some(trigger) = Trigger::read(text) {
                let body = bodies.get(&trigger.name).map(|it| format!(" {it}")).unwrap_or_default();
                let table = catalog.tables.entry(trigger.table).or_default();
                table.triggers.insert(trigger.name, trigger.text + &body);
                continue;
            }
            let parsed =
                self.parse(text).map_err(|source| ReadError::Syntax { text: text.to_owned(), source })?;
            for statement in parsed {
                self.statement(&mut catalog, statement)?;
            }
        }
        Ok(catalog)
    }

    fn statement(&self, catalog: &mut Catalog, statement: Statement) -> Result<(), ReadError> {
        match statement {
            Statement::CreateTable(table) => {
                let name = last(&table.name);
                catalog.tables.insert(name, self.table(&table));
            }
            Statement::CreateView(view) => {
                let query = canonical_query(&view.query);
                catalog.views.insert(last(&view.name), CatalogView { query, comment: None });
            }
            Statement::CreateIndex(index) => {
                let table = catalog.tables.entry(last(&index.table_name)).or_default();
                let name = index.name.as_ref().map(last).unwrap_or_default();
                table.indexes.insert(name, index_of(&index));
            }
            Statement::AlterTable(alter) => {
                let table = catalog.tables.entry(last(&alter.name)).or_default();
                for operation in &alter.operations {
                    match operation {
                        AlterTableOperation::AddConstraint { constraint, .. } => {
                            self.constraint(table, constraint);
                        }
                        other => return Err(ReadError::Unexpected(other.to_string())),
                    }
                }
            }
            Statement::Comment { object_type, object_name, comment, .. } => {
                let parts: Vec<String> =
                    object_name.0.iter().filter_map(|it| it.as_ident()).map(|it| it.value.clone()).collect();
                match (object_type, parts.as_slice()) {
                    (CommentObject::View, [.., view]) => {
                        catalog.views.entry(view.clone()).or_default().comment = comment;
                    }
                    (CommentObject::Table, [.., table]) => {
                        catalog.tables.entry(table.clone()).or_default().comment = comment;
                    }
                    (_, [.., table, column]) => {
                        let table = catalog.tables.entry(table.clone()).or_default();
                        if let Some(column) = table.columns.iter_mut().find(|it| it.name == *column) {
                            column.comment = comment;
                        }
                    }
                    _ => {}
                }
            }
            other => return Err(ReadError::Unexpected(other.to_string())),
        }
        Ok(())
    }

    fn table(&self, create: &CreateTable) -> CatalogTable {
        let mut table = CatalogTable::default();
        if create.sqlite_table_options.options.iter().any(|it| matches!(it, SqliteTableOption::Strict)) {
            table.options.push("strict".to_owned());
        }
        if create.sqlite_table_options.options.iter().any(|it| matches!(it, SqliteTableOption::WithoutRowid))
        {
            table.options.push("without rowid".to_owned());
        }
        if let CreateTableOptions::With(parameters) = &create.table_options {
            table.options.extend(parameters.iter().flat_map(|it| storage_parameters(&it.to_string())));
        }
        for column in &create.columns {
            self.column(&mut table, column);
        }
        for constraint in &create.constraints {
            self.constraint(&mut table, constraint);
        }
        for column in &mut table.columns {
            column.nullable &= !table.primary_key.contains(&column.name);
        }
        table
    }

    fn column(&self, table: &mut CatalogTable, definition: &ColumnDef) {
        let name = definition.name.value.clone();
        let mut column = CatalogColumn {
            name: name.clone(),
            storage: (self.storage)(&definition.data_type.to_string().to_lowercase()),
            nullable: true,
            default: None,
            generated: None,
            identity: false,
            comment: None,
        };
        for option in &definition.options {
            let constraint = option.name.clone();
            match &option.option {
                ColumnOption::NotNull => column.nullable = false,
                ColumnOption::Default(expression) => column.default = Some(canonical(expression)),
                ColumnOption::Collation(collation) => {
                    column.storage = format!("{} collate {}", column.storage, last(collation));
                }
                ColumnOption::PrimaryKey(_) => table.primary_key = vec![name.clone()],
                ColumnOption::Generated { generation_expr: Some(expression), .. } => {
                    column.generated = Some(canonical(expression));
                }
                ColumnOption::Generated { generation_expr: None, .. } => column.identity = true,
                ColumnOption::DialectSpecific(words)
                    if words.iter().any(|it| it.to_string().eq_ignore_ascii_case("autoincrement")) =>
                {
                    column.identity = true;
                }
                ColumnOption::Check(check) => {
                    let constraint = constraint.or_else(|| check.name.clone());
                    let text = canonical(&check.expr);
                    add(&mut table.checks, constraint.as_ref(), &text.clone(), text);
                }
                ColumnOption::ForeignKey(reference) => {
                    let mut reference = reference.clone();
                    reference.columns = vec![definition.name.clone()];
                    let constraint = constraint.or_else(|| reference.name.clone());
                    let reference = reference_of(&reference);
                    add(&mut table.references, constraint.as_ref(), &reference.to_string(), reference);
                }
                ColumnOption::Unique(unique) => {
                    let constraint = constraint.or_else(|| unique.name.clone());
                    let index =
                        CatalogIndex { unique: true, keys: vec![name.clone()], ..CatalogIndex::default() };
                    add(&mut table.indexes, constraint.as_ref(), &index.to_string(), index);
                }
                _ => {}
            }
        }
        table.columns.push(column);
    }

    fn constraint(&self, table: &mut CatalogTable, constraint: &TableConstraint) {
        match constraint {
            TableConstraint::PrimaryKey(key) => table.primary_key = plain(&key.columns),
            TableConstraint::Unique(unique) => {
                let index = CatalogIndex {
                    unique: true,
                    keys: plain(&unique.columns),
                    nulls_not_distinct: unique.nulls_distinct == NullsDistinctOption::NotDistinct,
                    ..CatalogIndex::default()
                };
                let name = unique.name.clone().map(|mut it| {
                    if !self.unique_constraints_are_indexes {
                        it.value = format!("unique constraint {}", it.value);
                    }
                    it
                });
                add(&mut table.indexes, name.as_ref(), &index.to_string(), index);
            }
            TableConstraint::ForeignKey(reference) => {
                let read = reference_of(reference);
                add(&mut table.references, reference.name.as_ref(), &read.to_string(), read);
            }
            TableConstraint::Check(check) => {
                let text = canonical(&check.expr);
                add(&mut table.checks, check.name.as_ref(), &text.clone(), text);
            }
            _ => {}
        }
    }
}

/// The name and the body of a function a trigger calls.
fn function(text: &str) -> Option<(String, String)> {
    let rest = text.strip_prefix("CREATE OR REPLACE FUNCTION ")?;
    let (name, rest) = rest.split_once("()")?;
    let (_, rest) = rest.split_once("$$")?;
    let (body, _) = rest.split_once("$$")?;
    Some((name.trim_matches('"').to_owned(), squeezed(body)))
}

/// A trigger, whose grammar is every engine's own: only its name and its table are told from the rest.
pub(crate) struct Trigger {
    pub(crate) name: String,
    pub(crate) table: String,
    pub(crate) text: String,
}

impl Trigger {
    /// Reads the text of a trigger; none if it is something else.
    pub(crate) fn read(text: &str) -> Option<Self> {
        // Somebody may have written it by hand: in any case, and over several lines.
        let rest = ["CREATE OR REPLACE TRIGGER ", "CREATE TRIGGER IF NOT EXISTS ", "CREATE TRIGGER "]
            .iter()
            .find(|it| text.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it)))
            .map(|it| &text[it.len()..])?;
        let (name, rest) = written_name(rest)?;
        let on = rest.match_indices(char::is_whitespace).map(|it| it.0).find(|at| {
            let after = rest[*at..].trim_start();
            after.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("on"))
                && after[2..].starts_with(char::is_whitespace)
        })?;
        let before = &rest[..on];
        let (table, after) = written_name(&rest[on..].trim_start()[2..])?;
        let text = squeezed(&format!("{before} on {table} {after}"));
        Some(Self { name, table, text })
    }
}

/// The name at the start of a text, without its schema and its quotes, and what follows it.
fn written_name(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    let close = match text.chars().next()? {
        quote @ ('"' | '`') => Some(quote),
        '[' => Some(']'),
        _ => None,
    };
    let (name, rest) = match close {
        Some(close) => text[1..].split_once(close)?,
        None => text.split_at(text.find(|it: char| it.is_whitespace() || it == '.').unwrap_or(text.len())),
    };
    match rest.strip_prefix('.') {
        Some(rest) => written_name(rest),
        None => Some((name.to_owned(), rest)),
    }
}

/// A text without what a server adds or leaves out: case, parentheses, quotes and spaces.
pub(crate) fn squeezed(text: &str) -> String {
    let plain: String = text.chars().filter(|it| !matches!(it, '(' | ')' | '"')).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").trim_end_matches(';').to_lowercase()
}

fn last(name: &ObjectName) -> String {
    name.0.last().and_then(|it| it.as_ident()).map(|it| it.value.clone()).unwrap_or_default()
}

/// Adds a constraint under its name. One without a name is known by what it says, so that two of them stay two.
fn add<T>(constraints: &mut BTreeMap<String, T>, name: Option<&Ident>, says: &str, constraint: T) {
    let name = name.map_or_else(|| format!("(unnamed) {says}"), |it| it.value.clone());
    let again = (2..).map(|number| format!("{name} {number}"));
    let free = std::iter::once(name.clone()).chain(again).find(|it| !constraints.contains_key(it));
    // There is always one more number.
    constraints.insert(free.unwrap_or(name), constraint);
}

fn plain(columns: &[IndexColumn]) -> Vec<String> {
    columns.iter().map(|it| canonical(&it.column.expr)).collect()
}

fn reference_of(reference: &ForeignKeyConstraint) -> CatalogReference {
    let names = |list: &[Ident]| list.iter().map(|it| it.value.clone()).collect();
    let deferred = reference
        .characteristics
        .as_ref()
        .is_some_and(|it| it.deferrable == Some(true) && it.initially == Some(DeferrableInitial::Deferred));
    CatalogReference {
        columns: names(&reference.columns),
        table: last(&reference.foreign_table),
        referenced_columns: names(&reference.referred_columns),
        on_delete: action(reference.on_delete.as_ref()),
        on_update: action(reference.on_update.as_ref()),
        deferrable: deferred,
        options: reference_options(reference),
    }
}

/// What a foreign key says that the model does not know.
fn reference_options(reference: &ForeignKeyConstraint) -> Vec<String> {
    let mut options = Vec::new();
    if let Some(kind) = &reference.match_kind {
        options.push(kind.to_string().to_lowercase());
    }
    let immediate = reference
        .characteristics
        .as_ref()
        .is_some_and(|it| it.deferrable == Some(true) && it.initially != Some(DeferrableInitial::Deferred));
    if immediate {
        options.push("deferrable initially immediate".to_owned());
    }
    options
}

fn action(action: Option<&ReferentialAction>) -> String {
    action.map_or_else(|| "no action".to_owned(), |it| it.to_string().to_lowercase())
}

/// A key of an index. A collation is told where one is stated: it may be another one than the column's.
fn index_key(key: &IndexColumn) -> String {
    let mut text = canonical(&key.column.expr);
    if let Expr::Collate { collation, .. } = &key.column.expr {
        text += &format!(" collate {}", last(collation).to_lowercase());
    }
    if let Some(class) = &key.operator_class {
        text += &format!(" {}", class.to_string().to_lowercase());
    }
    let descending = matches!(key.column.options.sort, Some(OrderBySort::Desc));
    if descending {
        text += " desc";
    }
    match key.column.options.nulls_first {
        Some(first) if first != descending => text + if first { " nulls first" } else { " nulls last" },
        _ => text,
    }
}

fn index_of(index: &CreateIndex) -> CatalogIndex {
    CatalogIndex {
        unique: index.unique,
        keys: index.columns.iter().map(index_key).collect(),
        predicate: index.predicate.as_ref().map(|it: &Expr| canonical(it)),
        include: index.include.iter().map(|it| it.value.clone()).collect(),
        nulls_not_distinct: index.nulls_distinct == Some(false),
        options: index
            .using
            .iter()
            .map(|it| format!("using {}", it.to_string().to_lowercase()))
            .chain(index.with.iter().flat_map(|it| storage_parameters(&it.to_string())))
            .collect(),
    }
}
