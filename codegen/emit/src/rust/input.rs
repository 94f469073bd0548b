//! What callers give: a new row, a change to a row.

use diglot_model::{Column, Expression, Literal, Role, Type, decimal_text};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, column, documentation, ident};

/// Whether a new row must give the column.
fn is_required(context: &Context<'_>, column: &Column) -> bool {
    !column.nullable && column.default.is_none() && !context.is_made(column)
}

/// The type of rows to be created.
pub(crate) fn new_row(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let (row, new) = (ident(&table.type_name), format_ident!("New{}", table.type_name));
    let comment = documentation(&format!("A row of `{}` to be created.", table.name));
    let given = || table.columns.values().filter(|it| !it.is_computed());
    let fields = given().map(|it| {
        let (field, doc, plain) =
            (ident(&it.name), context.column_documentation(it), column::secret_type(it));
        let is_json = it.kind == Type::Json;
        if it.read_only {
            let note = documentation("\nGiven by the program alone: it is not read from a client.");
            return quote!(#doc #note #[serde(skip_deserializing)] pub #field: Option<#plain>);
        }
        if is_required(context, it) {
            let checked = is_json.then(|| quote!(#[serde(deserialize_with = "runtime::json")]));
            quote!(#doc #checked pub #field: #plain)
        } else if it.nullable {
            let checked = is_json.then(|| quote!(, deserialize_with = "runtime::json"));
            quote!(#doc #[serde(default #checked)] pub #field: Option<#plain>)
        } else {
            let note = documentation(&format!("\n{}", default_words(context, it)));
            let given = given_by(it);
            quote!(#doc #note #[serde(default, deserialize_with = #given)] pub #field: Option<#plain>)
        }
    });
    let required: Vec<&Column> = given().filter(|it| is_required(context, it)).collect();
    let arguments = required.iter().map(|it| {
        let (field, kind) = (ident(&it.name), column::secret_type(it));
        if takes_text(it) { quote!(#field: impl Into<String>) } else { quote!(#field: #kind) }
    });
    let initial = given().map(|it| {
        let field = ident(&it.name);
        if !is_required(context, it) {
            quote!(#field: None)
        } else if takes_text(it) {
            quote!(#field: #field.into())
        } else {
            quote!(#field)
        }
    });
    let uses_now = given().any(|it| matches!(&it.default, Some(Expression::Call { .. })));
    let now = uses_now.then(|| quote!(let now = runtime::now();));
    let computes = table.columns.values().any(Column::is_computed);
    let values = given().map(|it| {
        let field = ident(&it.name);
        let value = row_value(context, it);
        quote!(#field: #value)
    });
    // What the engine makes is only known once the row is there.
    let complete = if computes {
        let parameters = given().map(|it| {
            let value = row_value(context, it);
            context.field_parameter(it, &value)
        });
        quote! {
            /// The values of the columns that are given, with the defaults of what was not.
            fn into_values(self) -> runtime::Result<Vec<Value>> {
                #now
                Ok(Vec::from([#(#parameters),*]))
            }
        }
    } else {
        quote! {
            /// The row, with the defaults of what was not given.
            fn into_row(self) -> runtime::Result<#row> {
                #now
                Ok(#row { #(#values),* })
            }
        }
    };
    let constructor = (required.len() <= 7).then(|| {
        quote! {
            /// A row with what it must have; everything else has its default.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#initial),* }
            }
        }
    });
    // One that need not give anything is given whole by `..Default::default()`, too.
    let default = required.is_empty().then(|| quote!(, Default));
    quote! {
        #comment
        #[derive(Debug, Clone #default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct #new { #(#fields),* }

        impl #new {
            #constructor

            #complete
        }
    }
}

/// What reads a field that may be left out.
fn given_by(column: &Column) -> &'static str {
    if column.kind == Type::Json { "runtime::given_json" } else { "runtime::given" }
}

/// Whether the constructor takes anything that becomes a `String` for the column.
fn takes_text(column: &Column) -> bool {
    column::is_text(&column.kind) && !column.secret && column.rust_type.is_none()
}

/// What a column is when it is not given, for people.
fn default_words(context: &Context<'_>, column: &Column) -> String {
    match &column.default {
        None if context.is_made(column) => "A new one (version 7) unless given.".to_owned(),
        Some(Expression::Call { .. }) => "The current time unless given.".to_owned(),
        Some(Expression::Literal(literal)) => {
            let text = match literal {
                Literal::Null => "null".to_owned(),
                Literal::Boolean(value) => value.to_string(),
                Literal::Integer(value) => value.to_string(),
                Literal::Decimal { unscaled, scale } => decimal_text(*unscaled, *scale),
                Literal::Text(text)
                | Literal::Json(text)
                | Literal::Uuid(text)
                | Literal::Timestamp(text)
                | Literal::Date(text)
                | Literal::Time(text)
                | Literal::Float(text)
                | Literal::Bytes(text) => text.clone(),
                Literal::Duration(microseconds) => format!("{microseconds} microseconds"),
                Literal::Array { items, .. } if items.is_empty() => "[]".to_owned(),
                Literal::Array { .. } => return "Has a default.".to_owned(),
            };
            format!("`{text}` unless given.")
        }
        _ => "Has a default.".to_owned(),
    }
}

/// The value of a field of the row made of a new row.
fn row_value(context: &Context<'_>, column: &Column) -> TokenStream {
    let field = ident(&column.name);
    let given = if is_required(context, column) || column.nullable {
        quote!(self.#field)
    } else if context.is_made(column) {
        made_key(column, &quote!(self.#field))
    } else {
        let default = column.default.as_ref().and_then(|it| default_of(context, column, it));
        let hidden = |it| if column.secret { quote!(runtime::Secret::new(#it)) } else { it };
        match default.map(|(value, cheap)| (hidden(value), cheap)) {
            Some((default, true)) => quote!(self.#field.unwrap_or(#default)),
            Some((default, false)) => quote!(self.#field.unwrap_or_else(|| #default)),
            None => quote!(self.#field.unwrap_or_default()),
        }
    };
    let name = &column.name;
    match (&column.kind, column.nullable) {
        // A document is written as its type says.
        (Type::Json, _) if column.rust_type.is_some() => given,
        (kind, _) if column::is_cut(kind) => quote!(runtime::kept(#given)),
        _ if column.rust_type.is_some() || column.secret => given,
        (Type::Decimal { precision, scale }, false) => {
            let (precision, scale) = (column::unsuffixed(*precision), column::unsuffixed(*scale));
            quote!(runtime::exact(&TABLE, #name, #given, #precision, #scale)?)
        }
        (Type::Decimal { precision, scale }, true) => {
            let (precision, scale) = (column::unsuffixed(*precision), column::unsuffixed(*scale));
            quote!(match #given {
                Some(value) => Some(runtime::exact(&TABLE, #name, value, #precision, #scale)?),
                None => None,
            })
        }
        _ => given,
    }
}

/// A key the application makes when none is given.
fn made_key(column: &Column, given: &TokenStream) -> TokenStream {
    match &column.rust_type {
        Some(name) => {
            let name = ident(name);
            quote!(#given.unwrap_or_else(|| #name(Uuid::now_v7())))
        }
        None => quote!(#given.unwrap_or_else(Uuid::now_v7)),
    }
}

/// A default, enumeration values by their variant.
fn default_of(context: &Context<'_>, column: &Column, default: &Expression) -> Option<(TokenStream, bool)> {
    if let (Type::Enumeration(name), Expression::Literal(Literal::Text(text))) = (&column.kind, default) {
        let enumeration = context.schema.enumerations.get(name)?;
        let variant = enumeration.variants.iter().find(|it| it.value == *text)?;
        let (name, variant) = (ident(name), ident(&variant.name));
        return Some((quote!(#name::#variant), true));
    }
    column::default(column, default)
}

/// The columns a patch may set.
pub(crate) fn patchable<'a>(context: &'a Context<'_>) -> impl Iterator<Item = &'a Column> {
    let key = context.table.key_columns();
    let changes = |it: &Column| {
        !it.updated && !it.is_computed() && !matches!(it.role, Some(Role::Created | Role::Deleted))
    };
    context.table.columns.values().filter(move |it| changes(it) && !key.contains(&it.name))
}

/// The type of changes to a row.
pub(crate) fn patch(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let patch = format_ident!("{}Patch", table.type_name);
    let comment =
        documentation(&format!("A change to a row of `{}`: what is not given stays as it is.", table.name));
    let fields = patchable(context).map(|it| {
        if it.role == Some(Role::Version) {
            let (field, kind) = (ident(&it.name), column::field_type(it));
            return quote! {
                /// The version the change was made from; another one is refused as stale.
                #[serde(default)]
                pub #field: Option<#kind>
            };
        }
        let (field, doc, kind) = (ident(&it.name), context.column_documentation(it), column::field_type(it));
        if it.read_only {
            let note = documentation("\nGiven by the program alone: it is not read from a client.");
            return quote!(#doc #note #[serde(skip_deserializing)] pub #field: Option<#kind>);
        }
        let given = given_by(it);
        quote!(#doc #[serde(default, deserialize_with = #given)] pub #field: Option<#kind>)
    });
    quote! {
        #comment
        #[derive(Debug, Clone, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct #patch { #(#fields),* }
    }
}
