//! Named queries: the signature and the text, held against each other.

use std::cell::RefCell;

use diglot_model::{Column, NamedQuery, QueryOutput, QueryParameter, QueryStatement, Schema, Shape, Type};
use diglot_parse::{
    Diagnostic, Name, ParameterDeclaration, QueryDeclaration, ShapeDeclaration, TypeArgument, did_you_mean,
};
use indexmap::IndexMap;

use super::{Answer, Parameter, Parameters, resolve_statement};
use crate::{
    expression::{Result, Typed, describe, fits, helped},
    types,
};

/// Resolves every query against `schema`, in the order of declaration.
pub(crate) fn resolve_queries(
    declared: &[QueryDeclaration],
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<NamedQuery> {
    let mut queries: Vec<NamedQuery> = Vec::new();
    for declaration in declared {
        let found = resolve(declaration, schema).and_then(|query| {
            unlike_others(&query, declaration, &queries, schema)?;
            Ok(query)
        });
        match found {
            Ok(query) => queries.push(query),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    queries
}

/// Refuses a name that is taken.
fn unlike_others(
    query: &NamedQuery,
    declaration: &QueryDeclaration,
    others: &[NamedQuery],
    schema: &Schema,
) -> Result<()> {
    let name = &query.name;
    let taken = schema.tables.contains_key(name)
        || schema.views.contains_key(name)
        || others.iter().any(|it| it.name == *name);
    if taken {
        let message = format!("a query, a table or a view is named `{name}` already");
        return Err(helped(
            Box::new(Diagnostic::new("D0525", declaration.name.location, message)),
            "each is a method of the database: give this one another name",
        ));
    }
    let same = others.iter().find(|it| it.row_type.is_some() && it.row_type == query.row_type);
    if let (Some(other), Some(row)) = (same, &declaration.row)
        && other.outputs != query.outputs
    {
        let message = format!("`{}` is the row type of `{}`, whose columns are others", row.text, other.name);
        return Err(helped(
            Box::new(Diagnostic::new("D0525", row.location, message)),
            "give this one a type of its own, or the same columns in the same order",
        ));
    }
    Ok(())
}

fn resolve(declaration: &QueryDeclaration, schema: &Schema) -> Result<NamedQuery> {
    let parameters: Parameters = RefCell::new(IndexMap::new());
    for parameter in &declaration.parameters {
        let known = declared(parameter, schema)?;
        parameters.borrow_mut().insert(parameter.name.text.clone(), known);
    }
    let Answer { statement, outputs } =
        resolve_statement(&declaration.sql, schema, &parameters, declaration.row.is_none())?;
    let shape = shape(declaration, &statement, &outputs)?;
    let parameters = declaration
        .parameters
        .iter()
        .zip(parameters.into_inner().into_values())
        .map(|(declared, known)| parameter(declared, known))
        .collect::<Result<_>>()?;
    let outputs = outputs_of(declaration, outputs)?;
    if declaration.row.is_none()
        && let [_, second, ..] = outputs.as_slice()
    {
        let message = format!("a row has a second column, `{}`", second.column.name);
        return Err(helped(
            Box::new(Diagnostic::new("D0523", declaration.sql.location, message)),
            "`_` is the only column; name a row type instead",
        ));
    }
    Ok(NamedQuery {
        name: declaration.name.text.clone(),
        comment: declaration.comment.clone(),
        parameters,
        statement,
        shape,
        row_type: declaration.row.as_ref().map(|it| it.text.clone()),
        outputs,
        source: declaration.source.clone(),
    })
}

fn declared(parameter: &ParameterDeclaration, schema: &Schema) -> Result<Parameter> {
    let mut known = Parameter { nullable: parameter.nullable, ..Parameter::default() };
    let listed = match parameter.kind.as_ref().map(|it| (it.name.text.as_str(), it.arguments.as_slice())) {
        Some(("Vec", [TypeArgument::Type(item)])) => Some(item),
        _ => None,
    };
    if let Some(item) = listed {
        // Of any type, unlike an array that is stored.
        let resolved = types::resolve(item, schema)?;
        known.kind = Some(Type::Array(Box::new(resolved.kind)));
        known.rust_type = resolved.rust_type;
    } else if let Some(kind) = &parameter.kind {
        let resolved = types::resolve(kind, schema)?;
        known.kind = Some(resolved.kind);
        known.rust_type = resolved.rust_type;
    }
    Ok(known)
}

fn parameter(declared: &ParameterDeclaration, known: Parameter) -> Result<QueryParameter> {
    let Name { text, location } = &declared.name;
    if !known.used {
        return Err(helped(
            Box::new(Diagnostic::new("D0520", *location, format!("the text does not use `:{text}`"))),
            "remove the parameter, or use it",
        ));
    }
    let Some(kind) = known.kind else {
        return Err(helped(
            Box::new(Diagnostic::new("D0521", *location, format!("the type of `:{text}` cannot be told"))),
            format!("declare it: `{text}: Text`"),
        ));
    };
    let kind = match kind {
        Type::Array(element) if known.list => *element,
        other => other,
    };
    let (rust_type, nullable, list) = (known.rust_type, known.nullable, known.list);
    Ok(QueryParameter { name: text.clone(), kind, rust_type, nullable, list })
}

fn shape(
    declaration: &QueryDeclaration,
    statement: &QueryStatement,
    outputs: &[(String, Typed)],
) -> Result<Shape> {
    let refuse = |message: &str, help: &str| {
        Err(helped(Box::new(Diagnostic::new("D0522", declaration.sql.location, message)), help))
    };
    let reads = matches!(statement, QueryStatement::Select(_));
    match declaration.shape {
        ShapeDeclaration::Count if reads => refuse(
            "this reads rows, and changes none to be counted",
            "give the function a row type: `-> Vec<Row>`",
        ),
        ShapeDeclaration::Count if !outputs.is_empty() => {
            refuse("what `RETURNING` gives is thrown away", "remove it, or give the function a row type")
        }
        ShapeDeclaration::Count => Ok(Shape::Count),
        _ if outputs.is_empty() => refuse(
            "this gives no rows",
            "add `RETURNING …`, or let the function give `u64`, the number of rows",
        ),
        ShapeDeclaration::Stream if !reads => refuse(
            "what is changed is changed at once, not one row after another",
            "write `Vec` instead of `Stream`",
        ),
        ShapeDeclaration::One => Ok(Shape::One),
        ShapeDeclaration::Optional => Ok(Shape::Optional),
        ShapeDeclaration::Many => Ok(Shape::Many),
        ShapeDeclaration::Stream => Ok(Shape::Stream),
    }
}

/// The columns of the rows, those named `group.column` in structs of their own.
fn outputs_of(declaration: &QueryDeclaration, outputs: Vec<(String, Typed)>) -> Result<Vec<QueryOutput>> {
    let group = |name: &str| name.split_once('.').map(|(group, _)| group.to_owned());
    // A struct may be missing where all it holds is of rows that may be.
    let missing = |name: &str| {
        let mut inside = outputs.iter().filter(|it| group(&it.0).as_deref() == Some(name));
        let outer = inside.clone().any(|it| it.1.outer);
        outer && inside.all(|it| it.1.outer || it.1.nullable)
    };
    let mut out = Vec::new();
    for (name, typed) in &outputs {
        // A value that is the whole of a row needs no name of its own.
        let name = if name.is_empty() && declaration.row.is_none() { "value" } else { name };
        let (group, plain) = match name.split_once('.') {
            Some((group, plain)) => (Some(group.to_owned()), plain),
            None => (None, name),
        };
        let word = |it: &str| {
            it.starts_with(|it: char| it.is_ascii_lowercase() || it == '_')
                && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_')
        };
        if !word(plain) || !group.as_deref().is_none_or(word) {
            let message = format!("`{name}` is not the name of a field");
            return Err(helped(
                Box::new(Diagnostic::new("D0524", declaration.sql.location, message)),
                "write `AS field`, or `AS \"struct.field\"` for a field of a struct inside the row",
            ));
        }
        let optional = group.as_deref().is_some_and(missing);
        let outer = optional && typed.outer;
        let kind = typed.kind.clone().unwrap_or(Type::Boolean);
        let mut column = Column::new(plain, kind, typed.nullable && !outer);
        column.rust_type.clone_from(&typed.rust_type);
        out.push(QueryOutput { group, column, outer });
    }
    Ok(out)
}

/// A parameter as the text uses it.
pub(super) fn used(
    parameters: &Parameters,
    name: &str,
    wanted: Option<&Type>,
    list: bool,
    location: diglot_parse::Location,
) -> Result<(Option<Type>, bool, Option<String>)> {
    let mut parameters = parameters.borrow_mut();
    if !parameters.contains_key(name) {
        let diagnostic =
            Diagnostic::new("D0520", location, format!("the signature has no parameter `{name}`"));
        let near = did_you_mean(name, parameters.keys().map(String::as_str));
        return Err(Box::new(match near {
            Some(near) => diagnostic.help(format!("did you mean `:{near}`?")),
            None => diagnostic.help(format!("add it: `fn …({name}: _)`")),
        }));
    }
    let known = parameters.entry(name.to_owned()).or_default();
    known.used = true;
    known.list |= list;
    match (&known.kind, wanted) {
        (Some(kind), Some(wanted)) if !fits(kind, Some(wanted)) => {
            let message =
                format!("`:{name}` is {}, and {} is asked for here", describe(kind), describe(wanted));
            return Err(Box::new(Diagnostic::new("D0511", location, message)));
        }
        (None, Some(wanted)) => known.kind = Some(wanted.clone()),
        _ => {}
    }
    Ok((known.kind.clone(), known.nullable, known.rust_type.clone()))
}
