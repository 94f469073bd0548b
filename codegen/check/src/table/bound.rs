//! Indexes that a long value does not fit.
//!
//! Postgres refuses a row whose index entry is longer than a third of a page; SQLite stores it. So the longest
//! values an index can hold must fit. The declarations are judged, not the history, whose applied migrations
//! nobody edits: what it leads to is what is declared.

use diglot_model::{Column, Expression, Function, Index, Literal, Schema, Table, Type, engine_option};
use diglot_parse::{Diagnostic, IndexDeclaration, Location, TableDeclaration};

use super::constraint::{Part, resolve_index};
use crate::expression::Context;

/// The longest index entry. Source: PostgreSQL, `BTMaxItemSize` in `nbtree.h`, for pages of 8,192 bytes; text that
/// does not compress was measured to meet it exactly.
const ENTRY: u64 = 2704;
/// What an entry has before its values, and with the note of which of several are NULL.
const HEADER: u64 = 8;
const HEADER_WITH_NULLS: u64 = 16;
/// What stands before a value of varying length.
const LENGTH: u64 = 4;
/// The longest form of a character in UTF-8.
const CHARACTER: u64 = 4;
/// At least as much as any number, time or identifier takes.
const SCALAR: u64 = 24;

/// The most bytes a value takes; none where nothing bounds it.
type Bytes = Option<u64>;

/// Complains of every declared key, constraint and index that a long value would not fit.
pub(crate) fn unbounded(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    for declaration in declared {
        let Some(table) = schema.tables.get(&declaration.name.text) else { continue };
        let judge = Judge { table, schema, declaration };
        let mut complaints = Vec::new();
        judge.key(&mut complaints);
        judge.columns(&mut complaints);
        let context = Context { file: declaration.file, schema, row: Some(table), through: false };
        let uniques = declaration.uniques.iter().map(|it| (true, it));
        for (unique, index) in uniques.chain(declaration.indexes.iter().map(|it| (false, it))) {
            judge.declared(index, unique, &context, &mut complaints);
        }
        judge.references(&mut complaints);
        diagnostics.extend(complaints);
    }
}

/// One table whose indexes are judged.
struct Judge<'a> {
    table: &'a Table,
    schema: &'a Schema,
    declaration: &'a TableDeclaration,
}

impl Judge<'_> {
    fn key(&self, complaints: &mut Vec<Diagnostic>) {
        let columns = self.table.key_columns();
        let place = self.declaration.columns.iter().filter(|it| it.key).max_by_key(|it| {
            let column = self.table.columns.get(&it.name.text);
            column.map_or(0, |it| self.of_type(&it.kind).unwrap_or(u64::MAX))
        });
        let Some(place) = place.filter(|_| !columns.iter().any(|it| self.is_compound(it))) else { return };
        let index = diglot_model::Index::plain(&self.table.name, columns);
        let complaint = self.complaint(&index, "the key", place.kind.location);
        complaints.extend(
            complaint.map(|it| {
                it.help("or make the key a `Uuid` or a number, and find the row by something else")
            }),
        );
    }

    /// Whether a column holds documents or arrays.
    fn is_compound(&self, column: &str) -> bool {
        self.table.columns.get(column).is_some_and(|it| matches!(it.kind, Type::Json | Type::Array(_)))
    }

    /// What stands on the columns themselves.
    fn columns(&self, complaints: &mut Vec<Diagnostic>) {
        for column in &self.declaration.columns {
            let name = &column.name.text;
            // What is embedded is several columns, and takes no such attribute.
            if !self.table.columns.contains_key(name) {
                continue;
            }
            let index = diglot_model::Index::plain(&self.table.name, std::slice::from_ref(name));
            for (place, word) in [(column.unique, "unique"), (column.index, "index")] {
                // What cannot be held apart at all was complained about.
                let Some(place) = place.filter(|_| word == "index" || !self.is_compound(name)) else {
                    continue;
                };
                let Some(complaint) = self.complaint(&index, &format!("`#[{word}]`"), place) else {
                    continue;
                };
                let complaint = complaint.also(column.kind.location, "the column's type");
                complaints.push(self.otherwise(complaint, &index, word == "unique"));
            }
        }
    }

    fn declared(
        &self,
        declaration: &IndexDeclaration,
        unique: bool,
        context: &Context<'_>,
        complaints: &mut Vec<Diagnostic>,
    ) {
        if declaration.unbounded.as_ref().is_some_and(|it| !it.text.trim().is_empty()) {
            return;
        }
        // What is wrong with it otherwise was said where it was resolved.
        let index = match resolve_index(declaration, unique, context, &mut Vec::new()) {
            Ok(Part::Index(index)) => index,
            Ok(Part::Unique(unique)) => diglot_model::Index::plain(&self.table.name, &unique.columns),
            Err(_) => return,
        };
        let what = if unique { "this unique constraint" } else { "this index" };
        let complaint = self.complaint(&index, what, declaration.location);
        complaints.extend(complaint.map(|it| self.otherwise(it, &index, unique)));
    }

    /// The indexes that references get.
    fn references(&self, complaints: &mut Vec<Diagnostic>) {
        for reference in &self.table.references {
            let mut columns = reference.columns.clone();
            let key = self.table.key_columns().iter();
            columns.extend(key.filter(|it| !reference.columns.contains(it)).cloned());
            let index = diglot_model::Index::plain(&self.table.name, &columns);
            // Without a bound, what it points at was complained about; what is declared has been judged.
            if reference.columns.iter().any(|it| self.of(&Expression::column(it)).is_none()) {
                continue;
            }
            let made = self.table.indexes.iter().any(|it| it.name == index.name);
            let said = self.declaration.indexes.iter().any(|it| {
                let keys = it.keys.iter().map(|it| match &it.expression {
                    syn::Expr::Path(path) => path.path.get_ident().map(diglot_parse::spelled),
                    _ => None,
                });
                keys.collect::<Option<Vec<_>>>().is_some_and(|it| it == columns)
            });
            if !made || said {
                continue;
            }
            let places = super::places(self.declaration, reference);
            let complaint = self.complaint(&index, "the index of this reference", places.reference);
            complaints.extend(complaint.map(|it| {
                it.help(format!(
                    "leave the key out of it: say why with `no_index`, and declare `#[index({})]` on the table",
                    reference.columns.join(", ")
                ))
            }));
        }
    }

    /// What is wrong with an index, if a long value does not fit it.
    fn complaint(&self, index: &Index, what: &str, place: Location) -> Option<Diagnostic> {
        if !index.is_for("postgres") || !keeps_values(index) {
            return None;
        }
        let keys: Vec<Expression> = index
            .keys
            .iter()
            .map(|it| it.expression.clone())
            .chain(index.include.iter().map(|it| Expression::column(it)))
            .collect();
        let header = if keys.len() > 1 { HEADER_WITH_NULLS } else { HEADER };
        let sizes: Vec<Bytes> = keys.iter().map(|it| self.of(it)).collect();
        let whole = sizes.iter().try_fold(header, |sum, it| Some(sum.saturating_add(padded((*it)?))));
        if whole.is_some_and(|it| it <= ENTRY) {
            return None;
        }
        let message = match whole {
            None => {
                format!("{what} is over a value without a bound, which one engine refuses when it is long")
            }
            Some(whole) => format!(
                "{what} is over values of up to {whole} bytes together, and one engine refuses more than {ENTRY}"
            ),
        };
        let mut diagnostic = Diagnostic::new("D0236", place, message);
        for (column, room) in self.bounds(&keys, &sizes, header) {
            let kind = match &column.kind {
                Type::Text { .. } => format!("Text<{}>", room / CHARACTER),
                Type::CaselessText { .. } => format!("CaselessText<{}>", room / CHARACTER),
                _ => format!("Bytes<{room}>"),
            };
            diagnostic = diagnostic.help(format!("give `{}` a bound of at most `{kind}`", column.name));
        }
        Some(diagnostic)
    }

    /// The columns that are too long, each with the bytes its values may take for all of them to fit.
    fn bounds(&self, keys: &[Expression], sizes: &[Bytes], header: u64) -> Vec<(&Column, u64)> {
        let bounded = |at: usize| {
            let name = same_length(&keys[at])?;
            // The bound of a reference is the bound of what it points at.
            let refers = self.table.references.iter().any(|it| it.columns.contains(name));
            let column = self.table.columns.get(name).filter(|_| !refers)?;
            let kind = &column.kind;
            matches!(kind, Type::Text { .. } | Type::CaselessText { .. } | Type::Bytes { .. })
                .then_some(column)
        };
        let mut long: Vec<usize> = (0..keys.len()).filter(|at| bounded(*at).is_some()).collect();
        loop {
            let others = (0..keys.len()).filter(|at| !long.contains(at));
            let taken = others.map(|at| sizes[at].map(padded)).try_fold(header, |sum, it| Some(sum + it?));
            let count = u64::try_from(long.len()).unwrap_or(u64::MAX);
            let room = taken.and_then(|it| ENTRY.checked_sub(it)?.checked_div(count)).map(|it| it / 8 * 8);
            let Some(room) = room.filter(|it| *it > LENGTH + CHARACTER) else { return Vec::new() };
            // What needs less than its share leaves the rest to the others.
            let before = long.len();
            long.retain(|at| sizes[*at].is_none_or(|it| padded(it) > room));
            if long.len() == before {
                return long.iter().filter_map(|at| Some((bounded(*at)?, room - LENGTH))).collect();
            }
        }
    }

    /// What else can be done than to bound a column.
    fn otherwise(&self, diagnostic: Diagnostic, index: &Index, unique: bool) -> Diagnostic {
        let say = "say why the values are short: `unbounded = \"…\"`";
        let key = match index.keys.as_slice() {
            [key] if index.include.is_empty() => &key.expression,
            _ => return diagnostic.help(format!("or {say}")),
        };
        let Expression::Column(name) = key else {
            return diagnostic.help(if unique {
                format!("or keep a hash of it in a `Bytes<32>` and make that unique, or {say}")
            } else {
                format!("index the start of it, `substring(…, 1, 100)`, or {say}")
            });
        };
        let kind = self.table.columns.get(name).map(|it| &it.kind);
        if let Some(Type::Json | Type::Array(_)) = kind {
            return diagnostic.help(format!(
                "index what it contains, `#[index({name}, postgres(using = \"gin\"))]` on the table, or a part of it"
            ));
        }
        if unique {
            return diagnostic.help(format!(
                "or keep a hash of `{name}` in a `Bytes<32>` and make that unique, or say why it is short, on the \
                 table: `#[unique({name}, unbounded = \"…\")]`"
            ));
        }
        let start = match kind {
            Some(Type::Text { .. }) => format!("index its start by `#[index(substring({name}, 1, 100))]`, "),
            _ => String::new(),
        };
        diagnostic.help(format!(
            "or, on the table, look it up by `#[index({name}, postgres(using = \"hash\"))]`, {start}or say why it is \
             short: `#[index({name}, unbounded = \"…\")]`"
        ))
    }

    /// The most bytes an expression's value takes, with what stands before it.
    fn of(&self, expression: &Expression) -> Bytes {
        match expression {
            Expression::Column(name) => {
                let column = self.table.columns.get(name)?;
                // What a type of one engine takes is that engine's business; the option is a divergence already.
                if engine_option(&column.options, "postgres", "type").is_some() {
                    return Some(SCALAR);
                }
                self.of_type(&column.kind)
            }
            Expression::Literal(Literal::Text(text)) => {
                Some(LENGTH + CHARACTER * text.chars().count() as u64)
            }
            Expression::Json { access: diglot_model::JsonAccess::Text, .. } => None,
            Expression::Call { function, arguments } => self.of_call(*function, arguments),
            Expression::Collate { operand, .. } => self.of(operand),
            Expression::Case { branches, otherwise, .. } => {
                let values = branches.iter().map(|it| &it.then).chain(otherwise.as_deref());
                values.map(|it| self.of(it)).try_fold(0, |most, it| Some(most.max(it?)))
            }
            _ => Some(SCALAR),
        }
    }

    fn of_call(&self, function: Function, arguments: &[Expression]) -> Bytes {
        let all = || arguments.iter().map(|it| self.of(it));
        match (function, arguments) {
            (
                Function::Lower
                | Function::Upper
                | Function::Trim
                | Function::TrimStart
                | Function::TrimEnd
                | Function::Nullif,
                [only, ..],
            ) => self.of(only),
            (Function::Coalesce, _) => all().try_fold(0, |most, it| Some(most.max(it?))),
            (Function::Concat, _) => all().try_fold(0_u64, |sum, it| Some(sum.saturating_add(it?))),
            (Function::Substring, [text, _, Expression::Literal(Literal::Integer(count))]) => {
                let part = LENGTH + CHARACTER * count.unsigned_abs();
                Some(self.of(text).map_or(part, |it| it.min(part)))
            }
            // Every character could be one that is replaced.
            (Function::Replace, [text, _, by]) => Some(self.of(text)?.saturating_mul(self.of(by)?.max(1))),
            _ => Some(SCALAR),
        }
    }

    fn of_type(&self, kind: &Type) -> Bytes {
        match kind {
            Type::Text { max_length } | Type::CaselessText { max_length } => {
                max_length.map(|it| LENGTH + CHARACTER * u64::from(it))
            }
            Type::Bytes { max_length } => max_length.map(|it| LENGTH + u64::from(it)),
            Type::Enumeration(name) => {
                let values = self.schema.enumerations.get(name)?.variants.iter();
                values.map(|it| LENGTH + it.value.len() as u64).max()
            }
            Type::Json | Type::Array(_) => None,
            Type::Boolean | Type::Integer { .. } | Type::Float => Some(8),
            Type::Timestamp | Type::Date | Type::Time | Type::Duration => Some(8),
            Type::Uuid => Some(16),
            Type::Decimal { .. } => Some(SCALAR),
        }
    }
}

/// The column an expression is as long as.
fn same_length(expression: &Expression) -> Option<&String> {
    match expression {
        Expression::Column(name) => Some(name),
        Expression::Call {
            function:
                Function::Lower | Function::Upper | Function::Trim | Function::TrimStart | Function::TrimEnd,
            arguments,
        } => same_length(arguments.first()?),
        Expression::Collate { operand, .. } => same_length(operand),
        _ => None,
    }
}

/// Whether an index holds whole values: others hold hashes or parts of them.
fn keeps_values(index: &Index) -> bool {
    match engine_option(&index.options, "postgres", "using") {
        None => true,
        Some(method) => matches!(method.to_lowercase().trim(), "btree" | "brin"),
    }
}

/// What a value takes beside others.
fn padded(bytes: u64) -> u64 {
    bytes.div_ceil(8).saturating_mul(8)
}
