//! Columns as Rust: types, defaults, conversions to parameters and from rows.

use std::collections::BTreeSet;

use diglot_model::{Column, Expression, Function, Literal, Reference, Type};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, documentation, ident};

impl Context<'_> {
    /// The `use` items of the module.
    pub(crate) fn imports(&self) -> TokenStream {
        let mut runtime =
            BTreeSet::from(["Executor", "FromRow", "Page", "PageRequest", "Statement", "Value"]);
        runtime.extend(["ColumnInfo", "Domain", "TableInfo", "UniqueInfo", "Update", "Write", "WriteKind"]);
        runtime.extend(["Bulk", "Columns", "Entity", "Filter", "Keyed", "Select", "Stream"]);
        let incoming = self.overview.references_to(&self.table.name);
        if !self.table.references.is_empty() || super::relation::leading_back(self).next().is_some() {
            runtime.insert("LinkInfo");
        }
        let mut enumerations = Vec::new();
        let mut types: BTreeSet<&str> = BTreeSet::new();
        for column in self.table.columns.values() {
            // What is in a type of Rust's own is only named where a value of it is made.
            if column.rust_type.is_none() || self.is_made(column) || column.default.is_some() {
                imported(&column.kind, &mut runtime);
            }
            if let Type::Enumeration(name) = &column.kind {
                runtime.insert("Enumeration");
                if let Some(owner) = self.overview.owner(name).filter(|it| it.name != self.table.name) {
                    enumerations.push((owner.name.clone(), name.clone()));
                }
            }
            if column.secret {
                runtime.insert("Secret");
            }
            types.extend(column.rust_type.as_deref());
            types.extend(column.embedded.as_ref().map(|it| it.type_name.as_str()));
        }
        // The pages of rows that refer to these are in the order of their own keys.
        for (holder, reference) in incoming {
            let keys = holder.key_columns().iter().filter_map(|it| holder.columns.get(it));
            for key in keys.filter(|_| reference.referenced_columns.len() == 1) {
                match &key.rust_type {
                    Some(name) => _ = types.insert(name),
                    None => imported(&key.kind, &mut runtime),
                }
                if let (Type::Enumeration(name), Some(owner)) = (&key.kind, self.overview.owner_of(key))
                    && owner.name != self.table.name
                {
                    enumerations.push((owner.name.clone(), name.clone()));
                }
            }
        }
        if self.table.primary_key.is_none() {
            let is_referred_to = !incoming.is_empty();
            let paged = ["Page", "PageRequest"].into_iter().filter(|_| !is_referred_to);
            for unused in paged.chain(["Keyed", "Update"]) {
                runtime.remove(unused);
            }
        }
        if !self.table.references.is_empty() {
            runtime.insert("ReferenceInfo");
        }
        if super::metadata::holding(self.overview, &self.table.name).next().is_some() {
            runtime.insert("ReferencingInfo");
        }
        enumerations.sort();
        enumerations.dedup();
        let enumerations = enumerations.iter().map(|(module, name)| {
            let (module, name) = (ident(module), ident(name));
            quote!(use crate::#module::#name;)
        });
        let runtime = runtime.into_iter().map(ident);
        let types: Vec<_> = types.into_iter().map(ident).collect();
        let types = (!types.is_empty()).then(|| quote!(use crate::types::{#(#types),*};));
        quote! {
            use runtime::{#(#runtime),*};
            use serde::{Deserialize, Serialize};
            #types
            #(#enumerations)*
        }
    }

    /// The columns of the primary key.
    pub(crate) fn key(&self) -> Vec<&Column> {
        self.table.key_columns().iter().filter_map(|it| self.table.columns.get(it)).collect()
    }

    /// The type of the primary key as one value.
    pub(crate) fn key_type(&self) -> TokenStream {
        let types: Vec<TokenStream> = self.key().into_iter().map(value_type).collect();
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
            && self.table.key_columns() == [column.name.as_str()]
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
        if column.kind == Type::Json && column.rust_type.is_some() {
            return quote!(Value::document(&TABLE, #name, &#value)?);
        }
        let inner = if column.rust_type.is_some() { quote!(#value.0) } else { value.clone() };
        base_parameter(&column.kind, &quote!(&TABLE), name, &inner)
    }

    /// An expression of type `Value` made of an owned field, which may be an `Option` or a `Secret`.
    pub(crate) fn field_parameter(&self, column: &Column, field: &TokenStream) -> TokenStream {
        let exposed = |it: &TokenStream| match is_plain(&column.kind) && column.rust_type.is_none() {
            true => quote!(*#it.expose()),
            false => quote!(#it.expose().clone()),
        };
        let inner = if column.secret { exposed(&quote!(value)) } else { quote!(value) };
        if column.nullable {
            let convert = self.parameter(column, &inner);
            quote!(match #field { Some(value) => #convert, None => Value::Null })
        } else if column.secret {
            self.parameter(column, &exposed(field))
        } else {
            self.parameter(column, field)
        }
    }
}

/// A value of a logical type as a parameter for the column or parameter `name` of `of`.
pub(crate) fn base_parameter(kind: &Type, of: &TokenStream, name: &str, value: &TokenStream) -> TokenStream {
    match kind {
        Type::Boolean => quote!(Value::Boolean(#value)),
        Type::Integer { bits: 64 } => quote!(Value::Integer(#value)),
        Type::Integer { .. } => quote!(Value::Integer(i64::from(#value))),
        Type::Float => quote!(Value::float(#of, #name, #value)?),
        Type::Decimal { precision, scale } => {
            let (precision, scale) = (unsuffixed(*precision), unsuffixed(*scale));
            quote!(Value::decimal(#of, #name, #value, #precision, #scale)?)
        }
        Type::Text { .. } | Type::CaselessText { .. } => quote!(Value::text(#of, #name, #value)?),
        Type::Bytes { .. } => quote!(Value::Bytes(#value.0)),
        Type::Uuid => quote!(Value::Uuid(#value)),
        Type::Timestamp => quote!(Value::timestamp(#of, #name, #value)?),
        Type::Date => quote!(Value::date(#of, #name, #value)?),
        Type::Time => quote!(Value::Time(#value)),
        Type::Duration => quote!(Value::duration(#of, #name, #value)?),
        Type::Json => quote!(Value::json(#of, #name, #value)?),
        Type::Enumeration(_) => quote!(Value::Text(#value.as_str().to_owned())),
        Type::Array(_) => quote!(Value::array(#of, #name, #value)?),
    }
}

/// What a module imports for columns of a type.
pub(crate) fn imported(kind: &Type, runtime: &mut BTreeSet<&'static str>) {
    match kind {
        Type::Decimal { .. } => _ = runtime.insert("Decimal"),
        Type::Uuid => _ = runtime.insert("Uuid"),
        Type::Timestamp => _ = runtime.insert("Timestamp"),
        Type::Date => _ = runtime.insert("Date"),
        Type::Time => _ = runtime.insert("Time"),
        Type::Duration => _ = runtime.insert("Duration"),
        Type::Json => _ = runtime.insert("Json"),
        Type::Bytes { .. } => _ = runtime.insert("Bytes"),
        Type::Array(element) => imported(element, runtime),
        Type::Boolean
        | Type::Integer { .. }
        | Type::Float
        | Type::Text { .. }
        | Type::CaselessText { .. }
        | Type::Enumeration(_) => {}
    }
}

/// The Rust type of a value of a column that is not NULL.
pub(crate) fn value_type(column: &Column) -> TokenStream {
    match &column.rust_type {
        Some(name) => {
            let name = ident(name);
            quote!(#name)
        }
        None => base_type(&column.kind),
    }
}

/// The Rust type of a value of a logical type.
pub(crate) fn base_type(kind: &Type) -> TokenStream {
    match kind {
        Type::Boolean => quote!(bool),
        Type::Integer { bits: 16 } => quote!(i16),
        Type::Integer { bits: 32 } => quote!(i32),
        Type::Integer { .. } => quote!(i64),
        Type::Float => quote!(f64),
        Type::Decimal { .. } => quote!(Decimal),
        Type::Text { .. } | Type::CaselessText { .. } => quote!(String),
        Type::Bytes { .. } => quote!(Bytes),
        Type::Uuid => quote!(Uuid),
        Type::Timestamp => quote!(Timestamp),
        Type::Date => quote!(Date),
        Type::Time => quote!(Time),
        Type::Duration => quote!(Duration),
        Type::Json => quote!(Json),
        Type::Enumeration(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::Array(element) => {
            let element = base_type(element);
            quote!(Vec<#element>)
        }
    }
}

/// Whether a value of a logical type is copied rather than cloned.
pub(crate) fn is_plain(kind: &Type) -> bool {
    !is_text(kind) && !matches!(kind, Type::Bytes { .. } | Type::Json | Type::Array(_))
}

/// Whether a value of a logical type has parts that are not kept: what is below a microsecond, the sign of a zero.
pub(crate) fn is_cut(kind: &Type) -> bool {
    match kind {
        Type::Timestamp | Type::Time | Type::Duration | Type::Float | Type::Json => true,
        Type::Array(element) => is_cut(element),
        _ => false,
    }
}

/// Whether a value of a logical type is a `String`.
pub(crate) fn is_text(kind: &Type) -> bool {
    matches!(kind, Type::Text { .. } | Type::CaselessText { .. })
}

/// Whether a field of the column's type, `Option` or not, is copied rather than cloned.
pub(crate) fn is_copy(column: &Column) -> bool {
    !column.secret && is_plain(&column.kind)
}

/// The Rust type of a parameter.
pub(crate) fn argument_type(column: &Column) -> TokenStream {
    if is_text(&column.kind) && column.rust_type.is_none() { quote!(&str) } else { value_type(column) }
}

/// The Rust type of a row's field.
pub(crate) fn field_type(column: &Column) -> TokenStream {
    let plain = secret_type(column);
    if column.nullable { quote!(Option<#plain>) } else { plain }
}

/// The column's type, hidden if it is secret.
pub(crate) fn secret_type(column: &Column) -> TokenStream {
    let plain = value_type(column);
    if column.secret { quote!(Secret<#plain>) } else { plain }
}

/// The expression that reads column number `at` of `row`.
pub(crate) fn read(column: &Column, at: usize) -> TokenStream {
    let at = proc_macro2::Literal::usize_unsuffixed(at);
    if column.kind == Type::Json && column.rust_type.is_some() {
        return if column.nullable {
            quote!(row.optional_document(#at)?)
        } else {
            quote!(row.document(#at)?)
        };
    }
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
        (kind, true) if column.secret || column.rust_type.is_some() => {
            let kind = base_type(kind);
            quote!(row.get::<Option<#kind>>(#at)?)
        }
        _ => quote!(row.get(#at)?),
    };
    let value = match &column.rust_type {
        Some(name) => {
            let name = ident(name);
            if column.nullable { quote!(#value.map(#name)) } else { quote!(#name(#value)) }
        }
        None => value,
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
    let (value, cheap) = constant(&column.kind, literal)?;
    Some(match &column.rust_type {
        Some(name) => {
            let name = ident(name);
            (quote!(#name(#value)), cheap)
        }
        None => (value, cheap),
    })
}

fn constant(kind: &Type, literal: &Literal) -> Option<(TokenStream, bool)> {
    Some(match (literal, kind) {
        (Literal::Boolean(value), _) => (quote!(#value), true),
        (Literal::Integer(value), _) => {
            let value = proc_macro2::Literal::i64_unsuffixed(*value);
            (quote!(#value), true)
        }
        (Literal::Float(digits), _) => {
            let value: f64 = digits.parse().ok()?;
            (quote!(#value), true)
        }
        (Literal::Decimal { unscaled, scale }, _) => {
            let unscaled = proc_macro2::Literal::i64_unsuffixed(*unscaled);
            let scale = proc_macro2::Literal::u8_unsuffixed(*scale);
            (quote!(Decimal::new(#unscaled, #scale)), false)
        }
        (Literal::Text(text), _) => (quote!(#text.to_owned()), false),
        (Literal::Json(text), _) if text == "[]" => (quote!(Json::Array(Vec::new())), false),
        (Literal::Json(_), _) => (quote!(Json::Object(serde_json::Map::new())), false),
        (Literal::Array { element, items }, _) => {
            let items: Option<Vec<TokenStream>> =
                items.iter().map(|it| constant(element, it).map(|it| it.0)).collect();
            let items = items?;
            // An empty one is what a missing value becomes anyway.
            if items.is_empty() {
                return None;
            }
            (quote!(vec![#(#items),*]), false)
        }
        (Literal::Duration(microseconds), _) => {
            let microseconds = proc_macro2::Literal::i64_unsuffixed(*microseconds);
            (quote!(Duration::from_micros(#microseconds)), false)
        }
        (Literal::Uuid(text), _) => (quote!(runtime::constant::<Uuid>(#text)), false),
        (Literal::Timestamp(text), _) => (quote!(runtime::constant::<Timestamp>(#text)), false),
        (Literal::Date(text), _) => (quote!(runtime::constant::<Date>(#text)), false),
        (Literal::Time(text), _) => (quote!(runtime::constant::<Time>(#text)), false),
        (Literal::Null | Literal::Bytes(_), _) => return None,
    })
}

/// A small number as people write it, without its type.
pub(crate) fn unsuffixed(number: u8) -> proc_macro2::Literal {
    proc_macro2::Literal::u8_unsuffixed(number)
}
