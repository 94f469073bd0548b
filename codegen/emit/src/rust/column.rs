//! Columns as Rust: types, defaults, conversions to parameters and from rows.

use std::collections::BTreeSet;

use diglot_model::{Column, Expression, Function, Literal, Reference, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, documentation, ident, owner};

impl Context<'_> {
    /// The `use` items of the module.
    pub(crate) fn imports(&self) -> TokenStream {
        let mut runtime =
            BTreeSet::from(["Executor", "FromRow", "Page", "PageRequest", "Statement", "Value"]);
        runtime.extend(["ColumnInfo", "Domain", "TableInfo", "UniqueInfo", "Update", "Write", "WriteKind"]);
        let mut enumerations = Vec::new();
        for column in self.table.columns.values() {
            match &column.kind {
                Type::Decimal { .. } => _ = runtime.insert("Decimal"),
                Type::Uuid => _ = runtime.insert("Uuid"),
                Type::Timestamp => _ = runtime.insert("Timestamp"),
                Type::Date => _ = runtime.insert("Date"),
                Type::Json => _ = runtime.insert("Json"),
                Type::Bytes { .. } => _ = runtime.insert("Bytes"),
                Type::Enumeration(name) => {
                    runtime.insert("Enumeration");
                    if let Some(owner) = owner(self.schema, name).filter(|it| it.name != self.table.name) {
                        enumerations.push((owner.name.clone(), name.clone()));
                    }
                }
                Type::Boolean | Type::Integer { .. } | Type::Float | Type::Text { .. } => {}
            }
            if column.secret {
                runtime.insert("Secret");
            }
        }
        if !self.table.references.is_empty() {
            runtime.insert("ReferenceInfo");
        }
        if super::metadata::restricting(self.schema, &self.table.name).next().is_some() {
            runtime.insert("ReferencingInfo");
        }
        enumerations.sort();
        enumerations.dedup();
        let enumerations = enumerations.iter().map(|(module, name)| {
            let (module, name) = (ident(module), ident(name));
            quote!(use crate::#module::#name;)
        });
        let runtime = runtime.into_iter().map(ident);
        quote! {
            use runtime::{#(#runtime),*};
            use serde::{Deserialize, Serialize};
            #(#enumerations)*
        }
    }

    /// The columns of the primary key.
    pub(crate) fn key(&self) -> Vec<&Column> {
        self.table.primary_key.columns.iter().filter_map(|it| self.table.columns.get(it)).collect()
    }

    /// The type of the primary key as one value.
    pub(crate) fn key_type(&self) -> TokenStream {
        let types: Vec<TokenStream> = self.key().into_iter().map(|it| value_type(&it.kind)).collect();
        match types.as_slice() {
            [only] => only.clone(),
            many => quote!((#(#many),*)),
        }
    }

    /// The parameters a primary key named `key` is.
    pub(crate) fn key_values(&self, key: &TokenStream) -> Vec<TokenStream> {
        let columns = self.key();
        if let [only] = columns.as_slice() {
            return vec![self.parameter(only, key)];
        }
        columns
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let at = syn::Index::from(at);
                self.parameter(column, &quote!(#key.#at))
            })
            .collect()
    }

    /// The reference whose only column is `column`.
    pub(crate) fn reference_of(&self, column: &str) -> Option<&Reference> {
        self.table.references.iter().find(|it| it.columns == [column])
    }

    /// Whether the application makes the column's values when none is given: UUID keys.
    pub(crate) fn is_made(&self, column: &Column) -> bool {
        column.kind == Type::Uuid
            && self.table.primary_key.columns == [column.name.as_str()]
            && self.reference_of(&column.name).is_none()
    }

    /// The doc comment of a column.
    pub(crate) fn column_documentation(&self, column: &Column) -> TokenStream {
        match &column.comment {
            Some(comment) => documentation(comment),
            None => documentation(&format!("The column `{}`.", column.name)),
        }
    }

    /// An expression of type `Value` made of `value`, which has the column's plain type and is owned.
    pub(crate) fn parameter(&self, column: &Column, value: &TokenStream) -> TokenStream {
        let name = &column.name;
        match &column.kind {
            Type::Boolean => quote!(Value::Boolean(#value)),
            Type::Integer { bits: 64 } => quote!(Value::Integer(#value)),
            Type::Integer { .. } => quote!(Value::Integer(i64::from(#value))),
            Type::Float => quote!(Value::float(&TABLE, #name, #value)?),
            Type::Decimal { precision, scale } => {
                let (precision, scale) = (unsuffixed(*precision), unsuffixed(*scale));
                quote!(Value::decimal(&TABLE, #name, #value, #precision, #scale)?)
            }
            Type::Text { .. } => quote!(Value::text(&TABLE, #name, #value)?),
            Type::Bytes { .. } => quote!(Value::Bytes(#value.0)),
            Type::Uuid => quote!(Value::Uuid(#value)),
            Type::Timestamp => quote!(Value::Timestamp(runtime::microseconds(#value))),
            Type::Date => quote!(Value::Date(#value)),
            Type::Json => quote!(Value::Json(#value)),
            Type::Enumeration(_) => quote!(Value::Text(#value.as_str().to_owned())),
        }
    }

    /// An expression of type `Value` made of an owned field, which may be an `Option` or a `Secret`.
    pub(crate) fn field_parameter(&self, column: &Column, field: &TokenStream) -> TokenStream {
        let inner = if column.secret { quote!(value.expose().clone()) } else { quote!(value) };
        if column.nullable {
            let convert = self.parameter(column, &inner);
            quote!(match #field { Some(value) => #convert, None => Value::Null })
        } else if column.secret {
            self.parameter(column, &quote!(#field.expose().clone()))
        } else {
            self.parameter(column, field)
        }
    }
}

/// The Rust type of a value that is not NULL.
pub(crate) fn value_type(kind: &Type) -> TokenStream {
    match kind {
        Type::Boolean => quote!(bool),
        Type::Integer { bits: 16 } => quote!(i16),
        Type::Integer { bits: 32 } => quote!(i32),
        Type::Integer { .. } => quote!(i64),
        Type::Float => quote!(f64),
        Type::Decimal { .. } => quote!(Decimal),
        Type::Text { .. } => quote!(String),
        Type::Bytes { .. } => quote!(Bytes),
        Type::Uuid => quote!(Uuid),
        Type::Timestamp => quote!(Timestamp),
        Type::Date => quote!(Date),
        Type::Json => quote!(Json),
        Type::Enumeration(name) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

/// Whether a field of the column's type, `Option` or not, is copied rather than cloned.
pub(crate) fn is_copy(column: &Column) -> bool {
    !column.secret && !matches!(column.kind, Type::Text { .. } | Type::Bytes { .. } | Type::Json)
}

/// The Rust type of a parameter.
pub(crate) fn argument_type(kind: &Type) -> TokenStream {
    match kind {
        Type::Text { .. } => quote!(&str),
        other => value_type(other),
    }
}

/// The Rust type of a row's field.
pub(crate) fn field_type(column: &Column) -> TokenStream {
    let plain = secret_type(column);
    if column.nullable { quote!(Option<#plain>) } else { plain }
}

/// The column's type, hidden if it is secret.
pub(crate) fn secret_type(column: &Column) -> TokenStream {
    let plain = value_type(&column.kind);
    if column.secret { quote!(Secret<#plain>) } else { plain }
}

/// The expression that reads column number `at` of `row`.
pub(crate) fn read(column: &Column, at: usize) -> TokenStream {
    let at = proc_macro2::Literal::usize_unsuffixed(at);
    let value = match (&column.kind, column.nullable) {
        (Type::Decimal { scale, .. }, false) => {
            let scale = unsuffixed(*scale);
            quote!(row.decimal(#at, #scale)?)
        }
        (Type::Decimal { scale, .. }, true) => {
            let scale = unsuffixed(*scale);
            quote!(row.optional_decimal(#at, #scale)?)
        }
        (Type::Enumeration(_), false) => quote!(row.enumeration(#at)?),
        (Type::Enumeration(_), true) => quote!(row.optional_enumeration(#at)?),
        (kind, true) if column.secret => {
            let kind = value_type(kind);
            quote!(row.get::<Option<#kind>>(#at)?)
        }
        _ => quote!(row.get(#at)?),
    };
    match (column.secret, column.nullable) {
        (false, _) => value,
        (true, false) => quote!(Secret::new(#value)),
        (true, true) => quote!(#value.map(Secret::new)),
    }
}

/// The default of a column as an expression of its plain type, and whether it is cheap to make.
pub(crate) fn default(column: &Column, default: &Expression) -> Option<(TokenStream, bool)> {
    let literal = match default {
        Expression::Call { function: Function::Now, .. } => return Some((quote!(now), true)),
        Expression::Literal(literal) => literal,
        _ => return None,
    };
    Some(match (literal, &column.kind) {
        (Literal::Boolean(value), _) => (quote!(#value), true),
        (Literal::Integer(value), _) => {
            let value = proc_macro2::Literal::i64_unsuffixed(*value);
            (quote!(#value), true)
        }
        (Literal::Decimal { unscaled, scale }, Type::Float) => {
            #[expect(clippy::cast_precision_loss, reason = "a constant somebody wrote by hand")]
            let value = *unscaled as f64 / 10_f64.powi(i32::from(*scale));
            (quote!(#value), true)
        }
        (Literal::Decimal { unscaled, scale }, _) => {
            let unscaled = proc_macro2::Literal::i64_unsuffixed(*unscaled);
            let scale = proc_macro2::Literal::u8_unsuffixed(*scale);
            (quote!(Decimal::new(#unscaled, #scale)), false)
        }
        (Literal::Text(text), Type::Enumeration(name)) => {
            let name = ident(name);
            (quote!(#name::parse(#text)), false)
        }
        (Literal::Text(text), _) => (quote!(#text.to_owned()), false),
        (Literal::Json(text), _) if text == "[]" => (quote!(Json::Array(Vec::new())), false),
        (Literal::Json(_), _) => (quote!(Json::Object(serde_json::Map::new())), false),
        (Literal::Null, _) => return None,
    })
}

/// A small number as people write it, without its type.
pub(crate) fn unsuffixed(number: u8) -> proc_macro2::Literal {
    proc_macro2::Literal::u8_unsuffixed(number)
}
