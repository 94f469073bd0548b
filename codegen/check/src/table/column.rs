//! Columns: types, defaults, what they are computed from, what they are kept for.

use diglot_model::{
    Action, Column, Expression, Function, Literal, Reference, Role, Schema, Table, Type, names,
};
use diglot_parse::{ColumnDeclaration, Diagnostic, Location, TableDeclaration, UnknownType, did_you_mean};

use super::{
    options::column_options,
    reference::{action, check_reference},
};
use crate::{
    expression::{Context, refuse_volatile},
    scope::Scope,
    types,
};

/// What a column is for, by its attribute.
pub(super) fn role(declaration: &ColumnDeclaration) -> Option<(Role, Location)> {
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
            diagnostic.unknown = Some(UnknownType { name: target.text.clone(), in_list: false });
            diagnostic = match did_you_mean(&target.text, scope.type_names()) {
                Some(near) => diagnostic.help(format!("did you mean `Ref<{near}>`?")),
                None => diagnostic.help("declare the table: `#[table(name)] pub struct …`"),
            };
            diagnostics.push(diagnostic);
            return None;
        };
        if referenced.unfinished {
            return None;
        }
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
    check_read_only(declaration, &resolved.kind, diagnostics);
    let role = role(declaration).map(|it| it.0);
    let column = Column {
        secret: declaration.secret,
        read_only: declaration.read_only.is_some(),
        updated: declaration.updated.is_some(),
        identity: declaration.identity.is_some(),
        role,
        former: declaration.was.as_ref().map(|it| it.text.clone()),
        former_after: None,
        rust_type: resolved.rust_type,
        options: column_options(declaration, diagnostics),
        comment: declaration.comment.clone(),
        ..Column::new(declaration.name.text.clone(), resolved.kind, declaration.nullable)
    };
    Some((column, reference))
}

/// Refuses a column that every new row must give and no client can.
fn check_read_only(declaration: &ColumnDeclaration, kind: &Type, diagnostics: &mut Vec<Diagnostic>) {
    let Some(location) = declaration.read_only else { return };
    let by_itself = declaration.default.is_some()
        || declaration.generated.is_some()
        || declaration.identity.is_some()
        || declaration.created.is_some()
        || declaration.updated.is_some()
        || declaration.version.is_some()
        || (declaration.key && *kind == Type::Uuid);
    if !declaration.nullable && !by_itself {
        let name = &declaration.name.text;
        diagnostics.push(
            Diagnostic::new(
                "D0241",
                location,
                format!("no client could add a row: `{name}` has no value by itself"),
            )
            .help("give the column a default, make it an `Option`, or say `#[read_only]` of the whole table"),
        );
    }
}

/// Whether a column can hold when its row was made or changed.
pub(crate) fn is_time(kind: &Type, nullable: bool) -> bool {
    *kind == Type::Timestamp && !nullable
}

/// Whether a column can hold when its row was deleted.
pub(crate) fn is_optional_time(kind: &Type, nullable: bool) -> bool {
    *kind == Type::Timestamp && nullable
}

/// Whether a column can count the updates of its row.
pub(crate) fn is_version(kind: &Type, nullable: bool) -> bool {
    matches!(kind, Type::Integer { bits: 32 | 64 }) && !nullable
}

/// Refuses attributes that ask for another type than the column has.
pub(super) fn check_roles(declaration: &ColumnDeclaration, kind: &Type, diagnostics: &mut Vec<Diagnostic>) {
    let name = &declaration.name.text;
    let nullable = declaration.nullable;
    let wrong = [
        (declaration.updated, is_time(kind, nullable), "updated", "pub updated_at: Timestamp"),
        (declaration.created, is_time(kind, nullable), "created", "pub created_at: Timestamp"),
        (declaration.version, is_version(kind, nullable), "version", "pub version: i64"),
        (
            declaration.soft_delete,
            is_optional_time(kind, nullable),
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

/// Resolves what generated columns are computed from.
pub(super) fn resolve_generated(
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

pub(super) fn generated(
    column: &ColumnDeclaration,
    expression: &syn::Expr,
    target: &Column,
    table: &Table,
    declaration: &TableDeclaration,
    schema: &Schema,
) -> Result<Expression, Box<Diagnostic>> {
    let context = Context { file: declaration.file, schema, row: Some(table), through: false };
    let typed = context.typed(expression, &target.kind)?;
    let location = Location::of(declaration.file, expression);
    refuse_volatile(&typed.expression, location, "a stored column")?;
    if typed.nullable && !target.nullable {
        let message = format!("`{}` may be computed to NULL", column.name.text);
        return Err(Box::new(
            Diagnostic::new("D0225", location, message)
                .also(column.kind.location, "but this type has no NULL")
                .help("make the column `Option<…>`, or give NULL another value with `coalesce`"),
        ));
    }
    let mut constant = false;
    typed.expression.for_each(&mut |it| constant |= is_constant_text(it));
    if constant {
        let message = "texts that are constants are computed here";
        let help =
            "write what comes out; one engine computes it before it knows by which collation, and fails";
        return Err(Box::new(Diagnostic::new("D0225", location, message).help(help)));
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

/// Whether something is computed by a collation from constants alone.
fn is_constant_text(expression: &Expression) -> bool {
    let by_collation = match expression {
        Expression::Call { function, .. } => {
            matches!(function, Function::Lower | Function::Upper | Function::Replace)
        }
        Expression::Binary { .. }
        | Expression::In { .. }
        | Expression::InList { .. }
        | Expression::Between { .. }
        | Expression::Distinct { .. } => true,
        _ => false,
    };
    let mut text = false;
    expression.for_each(&mut |it| text |= matches!(it, Expression::Literal(Literal::Text(_))));
    by_collation && text && expression.columns().is_empty()
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
        let location = Location::of(file, default);
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
            let location = Location::of(file, default);
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
