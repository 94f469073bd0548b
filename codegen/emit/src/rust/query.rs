//! `src/queries.rs`: the named queries as methods, and the types of their rows.

use std::collections::{BTreeSet, HashSet};

use diglot_model::{Column, NamedQuery, QueryOutput, QueryParameter, Shape, Type, names, overflow};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Overview, column, documentation, ident, print};
use crate::EmitError;

/// The file's text; none where the schema has no named query.
pub(crate) fn emit(overview: &Overview<'_>, queries: &[NamedQuery]) -> Result<Option<String>, EmitError> {
    if queries.is_empty() {
        return Ok(None);
    }
    let mut seen = HashSet::new();
    let rows = queries.iter().filter(|it| it.row_type.as_ref().is_none_or(|name| seen.insert(name.clone())));
    let rows: Vec<TokenStream> = rows.filter(|it| !it.outputs.is_empty()).map(row_types).collect();
    let statements = queries.iter().map(|query| {
        let name = ident(&query.name.to_uppercase());
        let (sqlite, postgres) = (path("sqlite", query), path("postgres", query));
        let info = info(&query.name, &overflow::columns(&query.statement));
        quote!(const #name: Statement = Statement::of(#info, include_str!(#sqlite), include_str!(#postgres));)
    });
    let methods = queries.iter().map(method);
    let imports = imports(overview, queries);
    let tokens = quote! {
        #imports

        #(#rows)*

        #(#statements)*

        /// The named queries, on a database or a transaction alike.
        pub trait Queries: Executor + Sized {
            #(#methods)*
        }

        impl<E: Executor> Queries for E {}
    };
    let head = "//! Named queries: one portable text each, a method that runs it on either engine, and its rows.\n\
                //!\n//! Written by `cargo xtask gen` from the `query!` blocks; do not edit.\n\n";
    Ok(Some(head.to_owned() + &print(tokens)?))
}

/// What errors call a query or a view; `overflowing` are the columns whose values may not fit their type.
pub(super) fn info(name: &str, overflowing: &[String]) -> TokenStream {
    quote!(&runtime::QueryInfo { name: #name, overflowing: &[#(#overflowing),*] })
}

/// Where the statement of a query is, as the module names it.
fn path(engine: &str, query: &NamedQuery) -> String {
    format!("../sql/{engine}/queries/{}.sql", query.name)
}

fn imports(overview: &Overview<'_>, queries: &[NamedQuery]) -> TokenStream {
    let mut runtime = BTreeSet::from(["Executor", "Statement"]);
    let (mut enumerations, mut types) = (BTreeSet::new(), BTreeSet::new());
    let mut kind = |kind: &Type, rust_type: Option<&String>, runtime: &mut BTreeSet<&'static str>| {
        match rust_type {
            Some(name) => _ = types.insert(name.clone()),
            None => column::imported(kind, runtime),
        }
        if let (Type::Enumeration(name), Some(owner)) = (kind, overview.enumeration_owner(kind)) {
            enumerations.insert((owner.name.clone(), name.clone()));
        }
    };
    let mut serialized = false;
    for query in queries {
        for parameter in &query.parameters {
            runtime.insert("Value");
            kind(&parameter.kind, parameter.rust_type.as_ref(), &mut runtime);
            if matches!(parameter.kind, Type::Enumeration(_)) {
                runtime.insert("Enumeration");
            }
        }
        for output in &query.outputs {
            runtime.insert("FromRow");
            kind(&output.column.kind, output.column.rust_type.as_ref(), &mut runtime);
        }
        serialized |= query.row_type.is_some();
        if query.shape == Shape::Stream {
            runtime.insert("Rows");
        }
        if query.statement.table().is_some() {
            runtime.extend(["Write", "WriteKind"]);
        }
    }
    let runtime = runtime.into_iter().map(ident);
    let enumerations = enumerations.iter().map(|(module, name)| {
        let (module, name) = (ident(module), ident(name));
        quote!(use crate::#module::#name;)
    });
    let types: Vec<Ident> = types.iter().map(|it| ident(it)).collect();
    let types = (!types.is_empty()).then(|| quote!(use crate::types::{#(#types),*};));
    let serialize = serialized.then(|| {
        quote!(
            use serde::Serialize;
        )
    });
    quote! {
        use runtime::{#(#runtime),*};
        #serialize
        #types
        #(#enumerations)*
    }
}

/// The type of a query's rows.
fn row_name(query: &NamedQuery) -> Ident {
    match &query.row_type {
        Some(name) => ident(name),
        None => format_ident!("Only{}", names::pascal_case(&query.name)),
    }
}

fn field_documentation(column: &Column) -> TokenStream {
    documentation(&format!("The column `{}`.", column.name))
}

/// The type of a query's rows, and of the structs inside.
fn row_types(query: &NamedQuery) -> TokenStream {
    let row = row_name(query);
    if query.row_type.is_none() {
        let Some(only) = query.outputs.first() else { return TokenStream::new() };
        let (kind, read) = (column::field_type(&only.column), column::read(&only.column, 0));
        let doc = documentation(&format!("A row of `{}`, which is its only column.", query.name));
        return quote! {
            #doc
            struct #row(#kind);

            impl FromRow for #row {
                fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
                    Ok(Self(#read))
                }
            }
        };
    }
    let mut groups: Vec<(&str, Vec<(usize, &QueryOutput)>)> = Vec::new();
    let (mut fields, mut reads) = (Vec::new(), Vec::new());
    for (at, output) in query.outputs.iter().enumerate() {
        let Some(group) = &output.group else {
            let (name, kind) = (ident(&output.column.name), column::field_type(&output.column));
            let (doc, read) = (field_documentation(&output.column), column::read(&output.column, at));
            fields.push(quote!(#doc pub #name: #kind));
            reads.push(quote!(#name: #read));
            continue;
        };
        match groups.iter_mut().find(|it| it.0 == group) {
            Some((_, outputs)) => outputs.push((at, output)),
            None => {
                // The field stands where its first column does.
                groups.push((group, vec![(at, output)]));
                fields.push(quote!());
                reads.push(quote!());
            }
        }
    }
    let mut inner = Vec::new();
    let mut group_fields = groups.iter().map(|(group, outputs)| {
        let (name, kind) = (ident(group), format_ident!("{row}{}", names::pascal_case(group)));
        inner.push(inner_type(&kind, group, query, outputs));
        let made = outputs.iter().map(|(at, it)| {
            let (field, read) = (ident(&it.column.name), column::read(&it.column, *at));
            quote!(#field: #read)
        });
        let doc = documentation(&format!("The columns `{group}.…`."));
        match outputs.iter().find(|it| it.1.outer) {
            None => (quote!(#doc pub #name: #kind), quote!(#name: #kind { #(#made),* })),
            Some((at, _)) => {
                let at = proc_macro2::Literal::usize_unsuffixed(*at);
                (
                    quote!(#doc pub #name: Option<#kind>),
                    quote!(#name: if row.is_null(#at)? { None } else { Some(#kind { #(#made),* }) }),
                )
            }
        }
    });
    for (field, read) in fields.iter_mut().zip(&mut reads).filter(|it| it.0.is_empty()) {
        if let Some(made) = group_fields.next() {
            (*field, *read) = made;
        }
    }
    drop(group_fields);
    let doc = documentation(&format!("A row of `{}`.", query.name));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub struct #row { #(#fields),* }

        impl FromRow for #row {
            fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
                Ok(Self { #(#reads),* })
            }
        }

        #(#inner)*
    }
}

fn inner_type(
    kind: &Ident,
    group: &str,
    query: &NamedQuery,
    outputs: &[(usize, &QueryOutput)],
) -> TokenStream {
    let fields = outputs.iter().map(|(_, it)| {
        let (name, kind) = (ident(&it.column.name), column::field_type(&it.column));
        let doc = field_documentation(&it.column);
        quote!(#doc pub #name: #kind)
    });
    let doc = documentation(&format!("The part `{group}` of a row of `{}`.", query.name));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Serialize)]
        pub struct #kind { #(#fields),* }
    }
}

fn argument_type(parameter: &QueryParameter) -> TokenStream {
    let plain = match &parameter.rust_type {
        Some(name) => {
            let name = ident(name);
            quote!(#name)
        }
        None if column::is_text(&parameter.kind) && !parameter.list => quote!(&str),
        None => column::base_type(&parameter.kind),
    };
    match (parameter.list, parameter.nullable) {
        (true, _) => quote!(Vec<#plain>),
        (false, true) => quote!(Option<#plain>),
        (false, false) => plain,
    }
}

/// The expression of type `Value` that a parameter is.
fn argument(query: &NamedQuery, parameter: &QueryParameter) -> TokenStream {
    let (name, text) = (ident(&parameter.name), &query.name);
    let value = |of: TokenStream| {
        let of = if parameter.rust_type.is_some() { quote!(#of.0) } else { of };
        column::base_parameter(&parameter.kind, &quote!(#text), &parameter.name, &of)
    };
    if parameter.list {
        let item = value(quote!(item));
        return quote!(Value::List({
            let mut list = Vec::with_capacity(#name.len());
            for item in #name {
                list.push(#item);
            }
            list
        }));
    }
    if parameter.nullable {
        let inner = value(quote!(value));
        return quote!(match #name { Some(value) => #inner, None => Value::Null });
    }
    value(quote!(#name))
}

fn method(query: &NamedQuery) -> TokenStream {
    let (name, statement) = (ident(&query.name), ident(&query.name.to_uppercase()));
    let arguments = query.parameters.iter().map(|it| {
        let (name, kind) = (ident(&it.name), argument_type(it));
        quote!(#name: #kind)
    });
    let values: Vec<TokenStream> = query.parameters.iter().map(|it| argument(query, it)).collect();
    let (row, only) = (row_name(query), query.row_type.is_none());
    let item = match query.outputs.first() {
        Some(output) if only => column::field_type(&output.column),
        _ => quote!(#row),
    };
    let table = query.statement.table().map(ident);
    let write = quote! {
        let values = Vec::from([#(#values),*]);
        let (table, kind) = (&crate::#table::TABLE, WriteKind::Other);
        let write = Write { table, kind, statement: #statement, values };
    };
    let writes = query.statement.table().is_some();
    let bare = only.then(|| quote!(.map(|it| it.0)));
    let (output, body) = match (query.shape, writes) {
        (Shape::Count, _) => (quote!(u64), quote!(#write Executor::write(self, write).await)),
        (Shape::One, false) => {
            (item, quote!(Executor::fetch_one::<#row>(self, &#statement, &[#(#values),*]).await #bare))
        }
        (Shape::Optional, false) => {
            let bare = only.then(|| quote!(.map(|it| it.map(|it| it.0))));
            (
                quote!(Option<#item>),
                quote!(Executor::fetch_optional::<#row>(self, &#statement, &[#(#values),*]).await #bare),
            )
        }
        (Shape::Many, false) => {
            let bare = only.then(|| quote!(.map(|it| it.into_iter().map(|it| it.0).collect())));
            (
                quote!(Vec<#item>),
                quote!(Executor::fetch::<#row>(self, &#statement, &[#(#values),*]).await #bare),
            )
        }
        (Shape::Stream, _) => {
            let read =
                if only { quote!(|row| #row::from_row(row).map(|it| it.0)) } else { quote!(#row::from_row) };
            (
                quote!(Rows<#item>),
                quote!(Executor::stream(self, #statement, Vec::from([#(#values),*]), #read).await),
            )
        }
        (shape, true) => {
            let rows = quote!(let rows = Executor::write_returning::<#row>(self, write, None).await?;);
            let first = only.then(|| quote!(.map(|it| it.0)));
            match shape {
                Shape::One => {
                    (item, quote!(#write #rows rows.into_iter().next() #first .ok_or(runtime::Error::NoRow)))
                }
                Shape::Optional => {
                    (quote!(Option<#item>), quote!(#write #rows Ok(rows.into_iter().next() #first)))
                }
                _ if only => {
                    (quote!(Vec<#item>), quote!(#write #rows Ok(rows.into_iter().map(|it| it.0).collect())))
                }
                _ => (quote!(Vec<#item>), quote!(#write Executor::write_returning(self, write, None).await)),
            }
        }
    };
    let comment = query.comment.clone().unwrap_or_else(|| format!("The query `{}`.", query.name));
    let errors = match (query.shape, writes) {
        (_, true) => "A violated constraint, by name.",
        (Shape::One, _) => "[`NoRow`](runtime::Error::NoRow) if there is none; the database cannot be read.",
        _ => "The database cannot be read.",
    };
    let doc = documentation(&format!("{comment}\n\n# Errors\n{errors}"));
    quote! {
        #doc
        fn #name(&self, #(#arguments),*) -> impl Future<Output = runtime::Result<#output>> + Send {
            async move { #body }
        }
    }
}
