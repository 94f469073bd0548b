//! Table and column declarations to the model.

use diglot_model::{
    Action, Check, Column, Enumeration, Expression, Index, IndexKey, Key, Reference, Schema, Table, Type,
    Unique, Variant, names,
};
use diglot_parse::{
    ActionName, ColumnDeclaration, Diagnostic, EnumerationDeclaration, IndexDeclaration, Name,
    TableDeclaration, did_you_mean,
};
use indexmap::IndexMap;

use crate::{expression::Context, scope::Scope, types};

/// Adds enumerations to `schema`.
pub(crate) fn enumerations<'a>(
    schema: &mut Schema,
    declared: impl Iterator<Item = &'a EnumerationDeclaration>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let enumeration = Enumeration {
            name: declaration.name.text.clone(),
            comment: declaration.comment.clone(),
            variants: declaration
                .variants
                .iter()
                .map(|it| Variant {
                    name: it.name.text.clone(),
                    value: it.value.clone(),
                    comment: it.comment.clone(),
                })
                .collect(),
        };
        if schema.enumerations.insert(enumeration.name.clone(), enumeration).is_some() {
            let message = format!("enumeration `{}` is declared twice", declaration.name.text);
            diagnostics.push(Diagnostic::new("D0204", declaration.name.location, message));
        }
    }
}

/// A table's columns, key and references; its expressions follow when every table is known.
pub(crate) fn resolve(
    declaration: &TableDeclaration,
    scope: &Scope,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Table> {
    let mut columns = IndexMap::new();
    let mut references = Vec::new();
    for column in &declaration.columns {
        let (column, reference) = resolve_column(&declaration.name.text, column, scope, schema, diagnostics)?;
        columns.insert(column.name.clone(), column);
        references.extend(reference);
    }
    let key: Vec<&ColumnDeclaration> = declaration.columns.iter().filter(|it| it.key).collect();
    if key.is_empty() {
        let message = format!("table `{}` has no key", declaration.name.text);
        diagnostics.push(
            Diagnostic::new("D0206", declaration.type_name.location, message)
                .help("mark the column that identifies a row: `#[key] pub id: Uuid,`"),
        );
        return None;
    }
    for column in key.iter().filter(|it| it.nullable) {
        let message = format!("key column `{}` may be NULL", column.name.text);
        diagnostics.push(
            Diagnostic::new("D0207", column.location, message).help("remove `Option` from the column's type"),
        );
    }
    Some(Table {
        name: declaration.name.text.clone(),
        type_name: declaration.type_name.text.clone(),
        comment: declaration.comment.clone(),
        columns,
        primary_key: Key {
            name: names::primary_key(&declaration.name.text),
            columns: key.iter().map(|it| it.name.text.clone()).collect(),
        },
        uniques: Vec::new(),
        references,
        checks: Vec::new(),
        indexes: Vec::new(),
        source: declaration.source.clone(),
    })
}

/// A column without its default, and its reference.
pub(crate) fn resolve_column(
    table: &str,
    declaration: &ColumnDeclaration,
    scope: &Scope,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Column, Option<Reference>)> {
    let mut reference = None;
    let kind = if let Some(target) = types::reference_target(&declaration.kind) {
        let Some(referenced) = scope.get(&target.text) else {
            let message = format!("`{}` is not the row type of a table", target.text);
            let mut diagnostic = Diagnostic::new("D0202", target.location, message);
            diagnostic = match did_you_mean(&target.text, scope.type_names()) {
                Some(near) => diagnostic.help(format!("did you mean `Ref<{near}>`?")),
                None => diagnostic.help("declare the table: `#[table(name)] pub struct …`"),
            };
            diagnostics.push(diagnostic);
            return None;
        };
        let [(key, kind)] = referenced.key.as_slice() else {
            let message = format!("`{}` does not have a key of one column", target.text);
            diagnostics.push(Diagnostic::new("D0202", target.location, message));
            return None;
        };
        let columns = vec![declaration.name.text.clone()];
        reference = Some(Reference {
            name: names::reference(table, &columns),
            columns,
            referenced_table: referenced.table.clone(),
            referenced_columns: vec![key.clone()],
            on_delete: declaration.on_delete.map_or(Action::NoAction, |it| action(it.0)),
            on_update: declaration.on_update.map_or(Action::NoAction, |it| action(it.0)),
            deferrable: declaration.deferrable.is_some(),
            inverse: declaration.inverse.as_ref().map(|it| it.text.clone()),
        });
        kind.clone()
    } else {
        match types::resolve(&declaration.kind, schema) {
            Ok(kind) => kind,
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                return None;
            }
        }
    };
    check_reference(declaration, reference.as_ref(), diagnostics);
    if let Some(location) = declaration.updated
        && kind != Type::Timestamp
    {
        let message = format!("`{}` is not a timestamp", declaration.name.text);
        diagnostics.push(
            Diagnostic::new("D0213", location, message)
                .help("`#[updated]` sets a `Timestamp` to the time of the last update"),
        );
    }
    let column = Column {
        name: declaration.name.text.clone(),
        kind,
        nullable: declaration.nullable,
        default: None,
        secret: declaration.secret,
        updated: declaration.updated.is_some(),
        comment: declaration.comment.clone(),
    };
    Some((column, reference))
}

fn check_reference(
    declaration: &ColumnDeclaration,
    reference: Option<&Reference>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let actions = [("on_delete", declaration.on_delete), ("on_update", declaration.on_update)];
    for (word, (action, location)) in actions.into_iter().filter_map(|(word, it)| Some((word, it?))) {
        let name = &declaration.name.text;
        let problem = if reference.is_none() {
            Some((
                format!("`{name}` is not a reference"),
                "`#[on_delete]` and `#[on_update]` belong on `Ref<T>`",
            ))
        } else if action == ActionName::SetNull && !declaration.nullable {
            Some((
                format!("`{word}(set_null)` on `{name}`, which may not be NULL"),
                "make the column `Option<Ref<…>>`, or choose cascade or restrict",
            ))
        } else if action == ActionName::SetDefault && declaration.default.is_none() {
            Some((format!("`{word}(set_default)` on `{name}`, which has no default"), "add `#[default(…)]`"))
        } else {
            None
        };
        if let Some((message, help)) = problem {
            diagnostics.push(
                Diagnostic::new("D0208", location, message)
                    .also(declaration.name.location, "the column")
                    .help(help),
            );
        }
    }
    if reference.is_none() {
        let misplaced = [
            (declaration.deferrable, "deferrable"),
            (declaration.inverse.as_ref().map(|it| it.location), "inverse"),
        ];
        for (location, word) in misplaced.into_iter().filter_map(|(it, word)| Some((it?, word))) {
            let message = format!("`#[{word}]` on `{}`, which is not a reference", declaration.name.text);
            diagnostics
                .push(Diagnostic::new("D0209", location, message).help("it belongs on a `Ref<T>` column"));
        }
    }
}

fn action(name: ActionName) -> Action {
    match name {
        ActionName::NoAction => Action::NoAction,
        ActionName::Restrict => Action::Restrict,
        ActionName::Cascade => Action::Cascade,
        ActionName::SetNull => Action::SetNull,
        ActionName::SetDefault => Action::SetDefault,
    }
}

/// Resolves defaults, checks, unique constraints and indexes of `declared`, which are all in `schema`.
pub(crate) fn resolve_expressions(
    declared: &[&TableDeclaration],
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let Some(mut table) = schema.tables.get(&declaration.name.text).cloned() else { continue };
        for column in &declaration.columns {
            let Some(target) = table.columns.get(&column.name.text) else { continue };
            let default = resolve_default(column, target, declaration.file, schema, diagnostics);
            if let Some(target) = table.columns.get_mut(&column.name.text) {
                target.default = default;
            }
        }
        let context = Context { file: declaration.file, schema, row: Some(&table), through: false };
        let mut checks: Vec<Check> = Vec::new();
        let mut built = Built::default();
        for (name, expression) in &declaration.checks {
            match context.of_type(expression, &Type::Boolean) {
                Ok(expression) => {
                    let taken: Vec<&str> = checks.iter().map(|it| it.name.as_str()).collect();
                    checks.push(check(&table.name, name.as_ref(), expression, &taken));
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for (unique, index) in declaration
            .uniques
            .iter()
            .map(|it| (true, it))
            .chain(declaration.indexes.iter().map(|it| (false, it)))
        {
            match resolve_index(index, unique, &context) {
                Ok(part) => built.add(part),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for column in &declaration.columns {
            built.column(&table.name, column);
        }
        table.checks = checks;
        table.uniques = built.uniques;
        table.indexes = built.indexes;
        add_reference_indexes(&mut table, |name| {
            declaration.columns.iter().any(|it| it.name.text == *name && it.no_index)
        });
        schema.tables.insert(table.name.clone(), table);
    }
}

/// A column's default, of its type.
pub(crate) fn resolve_default(
    declaration: &ColumnDeclaration,
    column: &Column,
    file: usize,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Expression> {
    let default = declaration.default.as_ref()?;
    let context = Context { file, schema, row: None, through: false };
    match context.of_type(default, &column.kind) {
        Ok(expression) => Some(expression),
        Err(mut diagnostic) => {
            if diagnostic.code == "D0301" || diagnostic.code == "D0308" {
                diagnostic.code = "D0205";
                diagnostic.message = format!(
                    "the default of `{}` does not fit its type: {}",
                    declaration.name.text, diagnostic.message
                );
                diagnostic.secondary.push((declaration.kind.location, "the column's type".to_owned()));
            }
            diagnostics.push(*diagnostic);
            None
        }
    }
}

/// A check, named after its columns unless named or taken.
pub(crate) fn check(table: &str, name: Option<&Name>, expression: Expression, taken: &[&str]) -> Check {
    let derived = names::check(table, &expression.columns());
    let name = name.map_or_else(
        || {
            let mut candidate = derived.clone();
            let mut count = 2;
            while taken.contains(&candidate.as_str()) {
                candidate = format!("{}_{count}_check", derived.trim_end_matches("_check"));
                count += 1;
            }
            candidate
        },
        |it| it.text.clone(),
    );
    Check { name, expression }
}

/// What a `#[unique(…)]` or `#[index(…)]` becomes.
pub(crate) enum Part {
    /// A constraint over plain columns.
    Unique(Unique),
    /// An index.
    Index(Index),
}

/// Unique constraints and indexes as they are gathered.
#[derive(Default)]
struct Built {
    uniques: Vec<Unique>,
    indexes: Vec<Index>,
}

impl Built {
    fn add(&mut self, part: Part) {
        match part {
            Part::Unique(unique) => self.uniques.push(unique),
            Part::Index(index) => self.indexes.push(index),
        }
    }

    fn column(&mut self, table: &str, column: &ColumnDeclaration) {
        let columns = vec![column.name.text.clone()];
        if column.unique.is_some() {
            self.uniques.push(Unique { name: names::unique(table, &columns), columns: columns.clone() });
        }
        if column.index.is_some() {
            self.indexes.push(plain_index(table, &columns));
        }
    }
}

/// An index over plain columns, ascending.
pub(crate) fn plain_index(table: &str, columns: &[String]) -> Index {
    Index {
        name: names::index(table, columns),
        unique: false,
        keys: columns
            .iter()
            .map(|it| IndexKey { expression: Expression::Column(it.clone()), descending: false })
            .collect(),
        predicate: None,
    }
}

/// Resolves one `#[unique(…)]` or `#[index(…)]`.
pub(crate) fn resolve_index(
    declaration: &IndexDeclaration,
    unique: bool,
    context: &Context<'_>,
) -> Result<Part, Box<Diagnostic>> {
    let table = context.row.map(|it| it.name.clone()).unwrap_or_default();
    let mut keys = Vec::new();
    for key in &declaration.keys {
        keys.push(IndexKey { expression: context.any(&key.expression)?, descending: key.descending });
    }
    let predicate = match &declaration.predicate {
        Some(predicate) => Some(context.of_type(predicate, &Type::Boolean)?),
        None => None,
    };
    let columns: Vec<String> = keys.iter().flat_map(|key| key.expression.columns()).collect();
    let derived = if unique { names::unique(&table, &columns) } else { names::index(&table, &columns) };
    let name = declaration.name.as_ref().map_or(derived, |it| it.text.clone());
    let plain = keys.iter().all(|key| matches!(key.expression, Expression::Column(_)) && !key.descending);
    if unique && plain && predicate.is_none() {
        return Ok(Part::Unique(Unique { name, columns }));
    }
    Ok(Part::Index(Index { name, unique, keys, predicate }))
}

/// Gives every reference its index, unless one already serves.
fn add_reference_indexes(table: &mut Table, skip: impl Fn(&String) -> bool) {
    for reference in table.references.clone() {
        if !reference.columns.iter().any(&skip) {
            table.indexes.extend(reference_index(table, &reference));
        }
    }
}

/// The index a reference gets: its columns, then the key, so that the rows that refer to one row can be
/// paged through in key order. None where a key or an index already starts that way.
pub(crate) fn reference_index(table: &Table, reference: &Reference) -> Option<Index> {
    let mut columns = reference.columns.clone();
    columns.extend(table.primary_key.columns.iter().filter(|it| !reference.columns.contains(it)).cloned());
    let names_them = |names: &[String]| names == reference.columns || names.starts_with(&columns);
    let served = names_them(&table.primary_key.columns)
        || table.uniques.iter().any(|it| names_them(&it.columns))
        || table.indexes.iter().filter(|it| it.predicate.is_none()).any(|index| {
            let plain: Option<Vec<String>> = index
                .keys
                .iter()
                .map(|key| match &key.expression {
                    Expression::Column(name) => Some(name.clone()),
                    _ => None,
                })
                .collect();
            plain.is_some_and(|it| names_them(&it))
        });
    (!served).then(|| plain_index(&table.name, &columns))
}
