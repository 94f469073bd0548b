//! Table and column declarations to the model.

use diglot_model::{
    Action, BinaryOperator, Check, Column, Embeddable, Embedded, EngineOption, Enumeration, Expression,
    Function, Index, IndexKey, Key, Literal, Reference, Role, Schema, Table, Type, Unique, Variant, names,
};
use diglot_parse::{
    ActionName, ColumnDeclaration, Diagnostic, EmbeddableDeclaration, EnumerationDeclaration,
    ExclusiveDeclaration, IndexDeclaration, Location, Name, OptionDeclaration, ReferenceDeclaration,
    TableDeclaration, did_you_mean,
};
use indexmap::IndexMap;

use crate::{
    expression::{Context, describe, refuse_volatile, unknown_column},
    scope::Scope,
    types,
};

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

/// Adds embeddable groups of columns to `schema`.
pub(crate) fn embeddables<'a>(
    schema: &mut Schema,
    declared: impl Iterator<Item = &'a EmbeddableDeclaration>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let mut columns = Vec::new();
        for column in &declaration.columns {
            let misplaced = column.key
                || column.unique.is_some()
                || column.index.is_some()
                || column.generated.is_some()
                || column.identity.is_some()
                || types::reference_target(&column.kind).is_some()
                || role(column).is_some();
            if misplaced {
                diagnostics.push(
                    Diagnostic::new("D0222", column.location, "an embedded column is a plain value")
                        .help("keys, references, indexes and maintained columns belong in the table itself"),
                );
                continue;
            }
            let resolved = match types::resolve(&column.kind, schema) {
                Ok(resolved) => resolved,
                Err(diagnostic) => {
                    diagnostics.push(*diagnostic);
                    continue;
                }
            };
            let mut plain = Column {
                rust_type: resolved.rust_type,
                secret: column.secret,
                comment: column.comment.clone(),
                ..Column::new(column.name.text.clone(), resolved.kind, column.nullable)
            };
            plain.default = resolve_default(column, &plain, declaration.file, schema, diagnostics);
            columns.push(plain);
        }
        let name = declaration.name.text.clone();
        let embeddable = Embeddable { name: name.clone(), comment: declaration.comment.clone(), columns };
        schema.embeddables.insert(name, embeddable);
    }
}

/// The columns an embedded field becomes.
fn embedded_columns(
    declaration: &ColumnDeclaration,
    embeddable: &Embeddable,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Column> {
    let attributes = declaration.key
        || declaration.unique.is_some()
        || declaration.index.is_some()
        || declaration.default.is_some()
        || declaration.generated.is_some()
        || declaration.secret
        || role(declaration).is_some();
    if declaration.nullable || attributes {
        let message = format!(
            "`{}` is several columns, so it takes no attributes and is no `Option`",
            declaration.name.text
        );
        diagnostics.push(Diagnostic::new("D0222", declaration.location, message).help(format!(
            "make the fields of `{}` optional, or declare the columns one by one",
            embeddable.name
        )));
    }
    let prefixed = |column: &Column| Column {
        name: format!("{}_{}", declaration.name.text, column.name),
        embedded: Some(Embedded {
            field: declaration.name.text.clone(),
            type_name: embeddable.name.clone(),
            member: column.name.clone(),
        }),
        ..column.clone()
    };
    embeddable.columns.iter().map(prefixed).collect()
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
    let mut whole = true;
    for column in &declaration.columns {
        if let Some(embeddable) = schema.embeddables.get(&column.kind.name.text) {
            for column in embedded_columns(column, embeddable, diagnostics) {
                columns.insert(column.name.clone(), column);
            }
            continue;
        }
        match resolve_column(&declaration.name.text, column, scope, schema, diagnostics) {
            Some((column, reference)) => {
                columns.insert(column.name.clone(), column);
                references.extend(reference);
            }
            None => whole = false,
        }
    }
    let primary_key = key(declaration, diagnostics);
    if !whole || (primary_key.is_none() && declaration.no_key.is_none()) {
        return None;
    }
    Some(Table {
        name: declaration.name.text.clone(),
        type_name: declaration.type_name.text.clone(),
        comment: declaration.comment.clone(),
        columns,
        primary_key,
        uniques: Vec::new(),
        references,
        checks: Vec::new(),
        indexes: Vec::new(),
        options: table_options(declaration, diagnostics),
        source: declaration.source.clone(),
    })
}

fn key(declaration: &TableDeclaration, diagnostics: &mut Vec<Diagnostic>) -> Option<Key> {
    let key: Vec<&ColumnDeclaration> = declaration.columns.iter().filter(|it| it.key).collect();
    if let (Some(location), Some(column)) = (declaration.no_key, key.first()) {
        let message = format!("table `{}` says it has no key, but has one", declaration.name.text);
        diagnostics.push(
            Diagnostic::new("D0206", location, message)
                .also(column.location, "a column of its key")
                .help("remove `#[no_key]` or `#[key]`"),
        );
    }
    if key.is_empty() {
        if declaration.no_key.is_none() {
            let message = format!("table `{}` has no key", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0206", declaration.type_name.location, message)
                    .help("mark the column that identifies a row: `#[key] pub id: Uuid,`")
                    .help("or say that none does, `#[no_key]`: its rows are then added and counted, never changed one by one"),
            );
        }
        return None;
    }
    for column in key.iter().filter(|it| it.nullable) {
        let message = format!("key column `{}` may be NULL", column.name.text);
        diagnostics.push(
            Diagnostic::new("D0207", column.location, message).help("remove `Option` from the column's type"),
        );
    }
    for column in &key {
        if let Some(location) = column.identity.filter(|_| key.len() > 1) {
            diagnostics.push(
                Diagnostic::new("D0223", location, "a number the engine makes is a key by itself")
                    .help("leave `#[key]` on this column alone, and declare the others `#[unique(…)]`"),
            );
        }
        if column.generated.is_some() {
            let message = format!("`{}` is computed, and one engine has no computed keys", column.name.text);
            diagnostics.push(
                Diagnostic::new("D0223", column.location, message).help("declare it `#[unique]` instead"),
            );
        }
    }
    Some(Key {
        name: names::primary_key(&declaration.name.text),
        columns: key.iter().map(|it| it.name.text.clone()).collect(),
    })
}

/// What a column is for, by its attribute.
fn role(declaration: &ColumnDeclaration) -> Option<(Role, Location)> {
    let created = declaration.created.map(|it| (Role::Created, it));
    let version = declaration.version.map(|it| (Role::Version, it));
    let deleted = declaration.soft_delete.map(|it| (Role::Deleted, it));
    created.or(version).or(deleted)
}

/// A column without its expressions, and its reference.
pub(crate) fn resolve_column(
    table: &str,
    declaration: &ColumnDeclaration,
    scope: &Scope,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Column, Option<Reference>)> {
    let mut reference = None;
    let resolved = if let Some(target) = types::reference_target(&declaration.kind) {
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
        let [(key, resolved)] = referenced.key.as_slice() else {
            let message = format!("`{}` does not have a key of one column", target.text);
            diagnostics.push(
                Diagnostic::new("D0202", target.location, message)
                    .help("declare the columns, and on the table `#[reference(a, b => Table(a, b))]`"),
            );
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
        resolved.clone()
    } else {
        match types::resolve(&declaration.kind, schema) {
            Ok(resolved) => resolved,
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                return None;
            }
        }
    };
    check_reference(declaration, reference.as_ref(), diagnostics);
    check_roles(declaration, &resolved.kind, diagnostics);
    let role = role(declaration).map(|it| it.0);
    let column = Column {
        secret: declaration.secret,
        updated: declaration.updated.is_some(),
        identity: declaration.identity.is_some(),
        role,
        rust_type: resolved.rust_type,
        options: column_options(declaration, diagnostics),
        comment: declaration.comment.clone(),
        ..Column::new(declaration.name.text.clone(), resolved.kind, declaration.nullable)
    };
    Some((column, reference))
}

/// Refuses attributes that ask for another type than the column has.
fn check_roles(declaration: &ColumnDeclaration, kind: &Type, diagnostics: &mut Vec<Diagnostic>) {
    let name = &declaration.name.text;
    let timestamp = *kind == Type::Timestamp;
    let number = matches!(kind, Type::Integer { bits: 32 | 64 });
    let wrong = [
        (declaration.updated, timestamp && !declaration.nullable, "updated", "pub updated_at: Timestamp"),
        (declaration.created, timestamp && !declaration.nullable, "created", "pub created_at: Timestamp"),
        (declaration.version, number && !declaration.nullable, "version", "pub version: i64"),
        (
            declaration.soft_delete,
            timestamp && declaration.nullable,
            "soft_delete",
            "pub deleted_at: Option<Timestamp>",
        ),
        (
            declaration.identity,
            *kind == Type::Integer { bits: 64 } && declaration.key,
            "identity",
            "#[key] #[identity] pub id: i64",
        ),
    ];
    for (location, right, word, example) in wrong {
        if let Some(location) = location.filter(|_| !right) {
            let message = format!("`#[{word}]` does not go with `{name}: {}`", declaration.written_type());
            diagnostics.push(
                Diagnostic::new("D0213", location, message)
                    .label(format!("asks for `{example}`"))
                    .also(declaration.kind.location, "the column's type"),
            );
        }
    }
    let maintained = role(declaration).map(|it| it.1).or(declaration.identity);
    if let (Some(location), true) = (maintained.or(declaration.updated), declaration.generated.is_some()) {
        diagnostics.push(
            Diagnostic::new("D0224", location, format!("`{name}` is computed, so nothing else may set it"))
                .help("remove `#[generated]` or this attribute"),
        );
    }
    let given =
        declaration.default.is_some() && (declaration.generated.is_some() || declaration.identity.is_some());
    if given {
        diagnostics.push(
            Diagnostic::new(
                "D0224",
                declaration.location,
                format!("`{name}` is made by the engine, so it has no default"),
            )
            .help("remove `#[default]`"),
        );
    }
}

/// The options of one engine that the compiler knows where to put.
fn options(
    declared: &[OptionDeclaration],
    known: &[(&str, &str)],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<EngineOption> {
    let mut out = Vec::new();
    for option in declared {
        let (engine, name) = (option.engine.text.as_str(), option.name.text.as_str());
        if known.contains(&(engine, name)) {
            if let Err(cause) = parses_inside(engine, name, &option.value) {
                diagnostics.push(
                    Diagnostic::new(
                        "D0226",
                        option.name.location,
                        format!("`{name}` is not {engine} SQL: {cause}"),
                    )
                    .help("the text is put into the statement as it is"),
                );
                continue;
            }
            out.push(EngineOption {
                engine: option.engine.text.clone(),
                name: option.name.text.clone(),
                value: option.value.clone(),
            });
            continue;
        }
        let here: Vec<String> = known.iter().map(|(engine, name)| format!("{engine}({name})")).collect();
        let message = format!("`{engine}` is not told `{name}` here");
        diagnostics.push(
            Diagnostic::new("D0226", option.name.location, message)
                .help(format!("known here: {}", here.join(", "))),
        );
    }
    out
}

/// Whether a text that is put into a statement as it is parses there.
fn parses_inside(engine: &str, name: &str, value: &str) -> Result<(), String> {
    let statement = match name {
        "with" => format!("CREATE TABLE t (a integer) WITH ({value})"),
        "using" => format!("CREATE INDEX i ON t USING {value} (a)"),
        "type" => format!("CREATE TABLE t (a {value})"),
        _ if value.is_empty() => return Ok(()),
        _ => return Err("it is a word alone".to_owned()),
    };
    let grammar: &dyn sqlparser::dialect::Dialect = if engine == "sqlite" {
        &sqlparser::dialect::SQLiteDialect {}
    } else {
        &sqlparser::dialect::PostgreSqlDialect {}
    };
    match sqlparser::parser::Parser::parse_sql(grammar, &statement) {
        Ok(parsed) if parsed.len() == 1 => Ok(()),
        Ok(_) => Err("it ends the statement".to_owned()),
        Err(cause) => Err(cause.to_string()),
    }
}

fn table_options(declaration: &TableDeclaration, diagnostics: &mut Vec<Diagnostic>) -> Vec<EngineOption> {
    options(&declaration.options, &[("postgres", "with"), ("sqlite", "without_rowid")], diagnostics)
}

fn column_options(declaration: &ColumnDeclaration, diagnostics: &mut Vec<Diagnostic>) -> Vec<EngineOption> {
    let out = options(&declaration.options, &[("postgres", "type")], diagnostics);
    if let (Some(_), Some(option)) = (out.first(), declaration.options.first())
        && (declaration.kind.name.text != "Text" || !declaration.kind.arguments.is_empty())
    {
        diagnostics.push(
            Diagnostic::new("D0226", option.name.location, "a type of one engine is a `Text` on the other")
                .also(declaration.kind.location, "the column's type")
                .help("its values are the text that type reads and writes; declare the column `Text`"),
        );
    }
    out
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

/// Resolves defaults, checks, unique constraints, indexes and references of `declared`, which are all in
/// `schema`.
pub(crate) fn resolve_expressions(
    declared: &[&TableDeclaration],
    schema: &mut Schema,
    scope: &Scope,
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
        resolve_generated(declaration, &mut table, schema, diagnostics);
        let context = Context { file: declaration.file, schema, row: Some(&table), through: false };
        let mut checks: Vec<Check> = Vec::new();
        let mut built = Built::default();
        for (name, expression) in &declaration.checks {
            match truth(&context, expression, "a check") {
                Ok(expression) => {
                    let taken: Vec<&str> = checks.iter().map(|it| it.name.as_str()).collect();
                    checks.push(check(&table.name, name.as_ref(), expression, &taken));
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for exclusive in &declaration.exclusives {
            match exclusive_check(exclusive, &table) {
                Ok(expression) => {
                    let taken: Vec<&str> = checks.iter().map(|it| it.name.as_str()).collect();
                    checks.push(check(&table.name, None, expression, &taken));
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
            match resolve_index(index, unique, &context, diagnostics) {
                Ok(part) => built.add(part),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for column in &declaration.columns {
            built.column(&table, column);
        }
        table.checks = checks;
        table.uniques = built.uniques;
        table.indexes = built.indexes;
        schema.tables.insert(table.name.clone(), table);
    }
    // What a reference points at must be unique, so every table's constraints come first.
    for declaration in declared {
        let Some(mut table) = schema.tables.get(&declaration.name.text).cloned() else { continue };
        let mut unindexed: Vec<Vec<String>> = Vec::new();
        for column in declaration.columns.iter().filter(|it| it.no_index.is_some()) {
            unindexed.push(vec![column.name.text.clone()]);
        }
        for composite in &declaration.references {
            match resolve_reference(composite, &table, scope, schema) {
                Ok(reference) => {
                    if composite.no_index.is_some() {
                        unindexed.push(reference.columns.clone());
                    }
                    table.references.push(reference);
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        for reference in table.references.clone() {
            if !unindexed.contains(&reference.columns) {
                table.indexes.extend(reference_index(&table, &reference));
            }
        }
        schema.tables.insert(table.name.clone(), table);
    }
}

/// A condition on every row, which must be the same whenever it is asked.
pub(crate) fn truth(
    context: &Context<'_>,
    expression: &syn::Expr,
    what: &str,
) -> Result<Expression, Box<Diagnostic>> {
    let lowered = context.of_type(expression, &Type::Boolean)?;
    let location = Location { file: context.file, span: syn::spanned::Spanned::span(expression) };
    refuse_volatile(&lowered, location, what)?;
    Ok(lowered)
}

/// Resolves what generated columns are computed from.
fn resolve_generated(
    declaration: &TableDeclaration,
    table: &mut Table,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for column in &declaration.columns {
        let (Some(expression), Some(target)) = (&column.generated, table.columns.get(&column.name.text))
        else {
            continue;
        };
        match generated(column, expression, target, table, declaration, schema) {
            Ok(lowered) => {
                if let Some(target) = table.columns.get_mut(&column.name.text) {
                    target.generated = Some(lowered);
                }
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
}

fn generated(
    column: &ColumnDeclaration,
    expression: &syn::Expr,
    target: &Column,
    table: &Table,
    declaration: &TableDeclaration,
    schema: &Schema,
) -> Result<Expression, Box<Diagnostic>> {
    let context = Context { file: declaration.file, schema, row: Some(table), through: false };
    let typed = context.typed(expression, &target.kind)?;
    let location = Location { file: declaration.file, span: syn::spanned::Spanned::span(expression) };
    refuse_volatile(&typed.expression, location, "a stored column")?;
    if typed.nullable && !target.nullable {
        let message = format!("`{}` may be computed to NULL", column.name.text);
        return Err(Box::new(
            Diagnostic::new("D0225", location, message)
                .also(column.kind.location, "but this type has no NULL")
                .help("make the column `Option<…>`, or give NULL another value with `coalesce`"),
        ));
    }
    let other =
        typed.expression.columns().into_iter().find(|name| {
            declaration.columns.iter().any(|it| it.name.text == *name && it.generated.is_some())
        });
    if let Some(other) = other {
        let message = format!("`{}` is computed from `{other}`, which is computed itself", column.name.text);
        return Err(Box::new(
            Diagnostic::new("D0225", location, message)
                .help("one engine computes only from plain columns; repeat the expression"),
        ));
    }
    Ok(typed.expression)
}

/// At most one of some columns has a value, or exactly one.
pub(crate) fn exclusive_check(
    declaration: &ExclusiveDeclaration,
    table: &Table,
) -> Result<Expression, Box<Diagnostic>> {
    if declaration.columns.len() < 2 {
        return Err(Box::new(
            Diagnostic::new("D0227", declaration.location, "columns exclude one another from two on")
                .help("name at least two: `#[exclusive(a, b)]`"),
        ));
    }
    for column in &declaration.columns {
        match table.columns.get(&column.text) {
            None => {
                let known = table.columns.keys().map(String::as_str);
                return Err(unknown_column(&table.name, &column.text, known, column.location));
            }
            Some(found) if !found.nullable => {
                let message =
                    format!("`{}` always has a value, so it excludes the others for good", column.text);
                return Err(Box::new(
                    Diagnostic::new("D0227", column.location, message).help("make the column `Option<…>`"),
                ));
            }
            Some(_) => {}
        }
    }
    let given = |name: &Name| Expression::is_not_null(Expression::column(&name.text));
    let mut all: Option<Expression> = None;
    let mut and = |next: Expression| {
        all = Some(match all.take() {
            None => next,
            Some(before) => Expression::binary(BinaryOperator::And, before, next),
        });
    };
    for (at, first) in declaration.columns.iter().enumerate() {
        for second in &declaration.columns[at + 1..] {
            let empty = |name: &Name| Expression::is_null(Expression::column(&name.text));
            and(Expression::binary(BinaryOperator::Or, empty(first), empty(second)));
        }
    }
    if declaration.required {
        let some = declaration
            .columns
            .iter()
            .map(given)
            .reduce(|before, next| Expression::binary(BinaryOperator::Or, before, next));
        some.into_iter().for_each(&mut and);
    }
    Ok(all.unwrap_or(Expression::Literal(diglot_model::Literal::Boolean(true))))
}

/// A reference over several columns, or to something other than the key.
pub(crate) fn resolve_reference(
    declaration: &ReferenceDeclaration,
    table: &Table,
    scope: &Scope,
    schema: &Schema,
) -> Result<Reference, Box<Diagnostic>> {
    let target = &declaration.target;
    let Some(found) = scope.get(&target.text).and_then(|it| schema.tables.get(&it.table)) else {
        let diagnostic = Diagnostic::new(
            "D0202",
            target.location,
            format!("`{}` is not the row type of a table", target.text),
        );
        return Err(Box::new(match did_you_mean(&target.text, scope.type_names()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help("declare the table: `#[table(name)] pub struct …`"),
        }));
    };
    let referenced: Vec<String> = if declaration.referenced_columns.is_empty() {
        found.key_columns().to_vec()
    } else {
        declaration.referenced_columns.iter().map(|it| it.text.clone()).collect()
    };
    if referenced.len() != declaration.columns.len() {
        let message = format!("{} columns cannot refer to {}", declaration.columns.len(), referenced.len());
        return Err(Box::new(Diagnostic::new("D0229", declaration.location, message).help(format!(
            "`{}` is known by ({})",
            found.name,
            referenced.join(", ")
        ))));
    }
    for (column, other) in declaration.columns.iter().zip(&referenced) {
        let place = declaration.referenced_columns.iter().find(|it| it.text == *other);
        let Some(own) = table.columns.get(&column.text) else {
            let known = table.columns.keys().map(String::as_str);
            return Err(unknown_column(&table.name, &column.text, known, column.location));
        };
        let Some(other_column) = found.columns.get(other) else {
            let known = found.columns.keys().map(String::as_str);
            let location = place.map_or(target.location, |it| it.location);
            return Err(unknown_column(&found.name, other, known, location));
        };
        if own.kind != other_column.kind {
            let message = format!(
                "`{}` is {}, but `{}.{other}` is {}",
                column.text,
                describe(&own.kind),
                found.name,
                describe(&other_column.kind)
            );
            return Err(Box::new(
                Diagnostic::new("D0221", column.location, message)
                    .also(place.map_or(target.location, |it| it.location), "what it would refer to")
                    .help("give both the same type and length"),
            ));
        }
    }
    if !found.is_unique(&referenced) {
        let message = format!("({}) does not identify a row of `{}`", referenced.join(", "), found.name);
        return Err(Box::new(Diagnostic::new("D0230", target.location, message).help(format!(
            "declare `#[unique({})]` on `{}`",
            referenced.join(", "),
            target.text
        ))));
    }
    let columns: Vec<String> = declaration.columns.iter().map(|it| it.text.clone()).collect();
    let actions = [("on_delete", declaration.on_delete), ("on_update", declaration.on_update)];
    for (word, (act, location)) in actions.into_iter().filter_map(|(word, it)| Some((word, it?))) {
        let required = columns.iter().find(|it| table.columns.get(*it).is_some_and(|it| !it.nullable));
        if let (ActionName::SetNull, Some(required)) = (act, required) {
            let message = format!("`{word} = set_null` on `{required}`, which may not be NULL");
            return Err(Box::new(
                Diagnostic::new("D0208", location, message)
                    .help("make the columns `Option<…>`, or choose cascade or restrict"),
            ));
        }
        let bare = columns
            .iter()
            .find(|it| table.columns.get(*it).is_some_and(|it| it.default.is_none() && !it.nullable));
        if let (ActionName::SetDefault, Some(bare)) = (act, bare) {
            let message = format!("`{word} = set_default` on `{bare}`, which has no default");
            return Err(Box::new(Diagnostic::new("D0208", location, message).help("add `#[default(…)]`")));
        }
    }
    Ok(Reference {
        name: declaration
            .name
            .as_ref()
            .map_or_else(|| names::reference(&table.name, &columns), |it| it.text.clone()),
        columns,
        referenced_table: found.name.clone(),
        referenced_columns: referenced,
        on_delete: declaration.on_delete.map_or(Action::NoAction, |it| action(it.0)),
        on_update: declaration.on_update.map_or(Action::NoAction, |it| action(it.0)),
        deferrable: declaration.deferrable,
        inverse: declaration.inverse.as_ref().map(|it| it.text.clone()),
    })
}

/// A column's default, of its type.
pub(crate) fn resolve_default(
    declaration: &ColumnDeclaration,
    column: &Column,
    file: usize,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Expression> {
    let Some(default) = &declaration.default else {
        // What is maintained starts by itself.
        return match column.role {
            _ if column.updated => Some(Expression::call(Function::Now, Vec::new())),
            Some(Role::Created) => Some(Expression::call(Function::Now, Vec::new())),
            Some(Role::Version) => Some(Expression::Literal(Literal::Integer(1))),
            _ => None,
        };
    };
    let context = Context { file, schema, row: None, through: false };
    if column.kind == Type::Json
        && let Some(document) = &column.rust_type
    {
        let location = Location { file, span: syn::spanned::Spanned::span(default) };
        diagnostics.push(
            Diagnostic::new("D0311", location, format!("a `{document}` is not made by the engine"))
                .also(declaration.kind.location, "the column's type")
                .help("give it where the row is made, or make the column `Option<…>`"),
        );
        return None;
    }
    match context.of_type(default, &column.kind) {
        // No default is NULL already.
        Ok(Expression::Literal(Literal::Null)) if column.nullable => None,
        Ok(Expression::Literal(Literal::Null)) => {
            let message =
                format!("the default of `{}` is NULL, which it may not hold", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0205", declaration.location, message)
                    .also(declaration.kind.location, "the column's type")
                    .help("make the column `Option<…>`, or remove the default"),
            );
            None
        }
        Ok(expression @ (Expression::Literal(_) | Expression::Call { function: Function::Now, .. })) => {
            Some(expression)
        }
        Ok(_) => {
            let location = Location { file, span: syn::spanned::Spanned::span(default) };
            let message = format!("the default of `{}` is computed", declaration.name.text);
            diagnostics.push(
                Diagnostic::new("D0305", location, message).help(
                    "a default is a constant, `Enum::Variant` or `now`; compute it where the row is made",
                ),
            );
            None
        }
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

    fn column(&mut self, table: &Table, column: &ColumnDeclaration) {
        let columns = vec![column.name.text.clone()];
        if column.unique.is_some() {
            self.add(plain_unique(table, columns.clone()));
        }
        if column.index.is_some() {
            self.indexes.push(plain_index(&table.name, &columns));
        }
    }
}

/// A unique constraint over plain columns; over the rows that are not deleted where deleting only marks them.
pub(crate) fn plain_unique(table: &Table, columns: Vec<String>) -> Part {
    let name = names::unique(&table.name, &columns);
    match living(table) {
        None => Part::Unique(Unique { name, columns, nulls_not_distinct: false }),
        predicate => {
            Part::Index(Index { name, unique: true, predicate, ..plain_index(&table.name, &columns) })
        }
    }
}

/// The condition that a row is not deleted, where deleting only marks rows.
fn living(table: &Table) -> Option<Expression> {
    table.soft_delete().map(|it| Expression::is_null(Expression::column(&it.name)))
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
        include: Vec::new(),
        options: Vec::new(),
    }
}

/// Resolves one `#[unique(…)]` or `#[index(…)]`.
pub(crate) fn resolve_index(
    declaration: &IndexDeclaration,
    unique: bool,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Part, Box<Diagnostic>> {
    let Some(table) = context.row else {
        return Err(Box::new(Diagnostic::new("D0302", declaration.location, "an index belongs to a table")));
    };
    let mut keys = Vec::new();
    for key in &declaration.keys {
        let typed = context.any(&key.expression)?;
        let location = Location { file: context.file, span: syn::spanned::Spanned::span(&key.expression) };
        refuse_volatile(&typed.expression, location, "an index")?;
        if let Some(Type::Json | Type::Array(_)) = typed.kind.filter(|_| unique) {
            return Err(Box::new(
                Diagnostic::new("D0309", location, "the engines do not compare documents and arrays alike")
                    .help("index a value inside it, `data.json_text(\"key\")`"),
            ));
        }
        keys.push(IndexKey { expression: typed.expression, descending: key.descending });
    }
    let mut predicate = match &declaration.predicate {
        Some(predicate) => Some(truth(context, predicate, "a partial index")?),
        None => None,
    };
    for column in &declaration.include {
        if !table.columns.contains_key(&column.text) {
            let known = table.columns.keys().map(String::as_str);
            return Err(unknown_column(&table.name, &column.text, known, column.location));
        }
    }
    let columns: Vec<String> = keys.iter().flat_map(|key| key.expression.columns()).collect();
    let derived =
        if unique { names::unique(&table.name, &columns) } else { names::index(&table.name, &columns) };
    let name = declaration.name.as_ref().map_or(derived, |it| it.text.clone());
    let known = [("postgres", "only"), ("sqlite", "only"), ("postgres", "using"), ("postgres", "with")];
    let options = options(&declaration.options, &known, diagnostics);
    if unique && predicate.is_none() {
        predicate = living(table);
    }
    let plain = keys.iter().all(|key| matches!(key.expression, Expression::Column(_)) && !key.descending);
    let constraint =
        unique && plain && predicate.is_none() && options.is_empty() && declaration.include.is_empty();
    if let Some(location) = declaration.nulls_not_distinct.filter(|_| !constraint) {
        return Err(Box::new(
            Diagnostic::new(
                "D0231",
                location,
                "`nulls_not_distinct` is for a unique constraint over plain columns",
            )
            .help("remove it, or the expressions, `where`, `include` and options beside it"),
        ));
    }
    if constraint {
        let nulls_not_distinct = declaration.nulls_not_distinct.is_some();
        return Ok(Part::Unique(Unique { name, columns, nulls_not_distinct }));
    }
    let include = declaration.include.iter().map(|it| it.text.clone()).collect();
    Ok(Part::Index(Index { name, unique, keys, predicate, include, options }))
}

/// The index a reference gets: its columns, then the key, so that the rows that refer to one row can be
/// paged through in key order. None where a key or an index already starts that way.
pub(crate) fn reference_index(table: &Table, reference: &Reference) -> Option<Index> {
    let mut columns = reference.columns.clone();
    columns.extend(table.key_columns().iter().filter(|it| !reference.columns.contains(it)).cloned());
    let names_them = |names: &[String]| names == reference.columns || names.starts_with(&columns);
    let served = names_them(table.key_columns())
        || table.uniques.iter().any(|it| names_them(&it.columns))
        || table
            .indexes
            .iter()
            .filter(|it| it.predicate.is_none() && it.options.is_empty())
            .any(|index| index.plain_columns().is_some_and(|it| names_them(&it)));
    (!served).then(|| plain_index(&table.name, &columns))
}
