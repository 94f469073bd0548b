//! Embedded structs: groups of columns that are one field of a row.

use diglot_model::{Column, Embeddable, Embedded, Schema};
use diglot_parse::{ColumnDeclaration, Diagnostic, EmbeddableDeclaration};

use super::column::{resolve_default, role};
use crate::types;

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
pub(super) fn embedded_columns(
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
