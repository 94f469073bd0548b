//! Relations between rows, in both directions.

use std::collections::HashSet;

use diglot_model::{Column, Reference, Table};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, column, columns::free, documentation, ident};

/// Methods every row has by a trait: one of the row's own by the same name would be called in its place.
const METHODS_OF_ROWS: [&str; 12] = [
    "borrow",
    "clone",
    "clone_from",
    "clone_into",
    "eq",
    "fmt",
    "from_row",
    "into",
    "into_values",
    "ne",
    "serialize",
    "to_owned",
];

/// The method of a row that is called after something of the schema; `word` says what it gives.
pub(super) fn method_name(name: &str, word: &str) -> String {
    if METHODS_OF_ROWS.contains(&name) { format!("{name}_{word}") } else { name.to_owned() }
}

/// Methods of the row type that lead to other rows.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let row = ident(&context.table.type_name);
    // Two columns may lead to rows of one name (`parent` and `parent_id`), and rows lead back by the name of a column.
    let mut taken = HashSet::new();
    let mut outgoing = Vec::new();
    for reference in &context.table.references {
        let Some(name) = outgoing_name(reference) else { continue };
        outgoing.extend(self::outgoing(
            context,
            reference,
            &free(method_name(&name, "row"), "row", &mut taken),
        ));
    }
    let mut incoming = Vec::new();
    for (holder, reference) in leading_back(context) {
        let name = method_name(&incoming_name(holder, reference), "rows");
        let name = free(name, "rows", &mut taken);
        incoming.extend(self::incoming(context, holder, reference, &name));
    }
    if outgoing.is_empty() && incoming.is_empty() {
        return TokenStream::new();
    }
    quote! {
        impl #row {
            #(#outgoing)*
            #(#incoming)*
        }
    }
}

/// The references that rows of the table can be followed back by. A row whose referenced column is NULL has none, so one
/// that may be is not a way back.
pub(super) fn leading_back<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (&'a Table, &'a Reference)> {
    let required = |it: &Reference| {
        let mut columns = it.referenced_columns.iter().filter_map(|it| context.table.columns.get(it));
        columns.all(|it| !it.nullable)
    };
    context.overview.references_to(&context.table.name).iter().copied().filter(move |it| required(it.1))
}

/// What a row calls the row it refers to: the column without `_id`.
pub(super) fn outgoing_name(reference: &Reference) -> Option<String> {
    let column = reference.columns.first()?;
    Some(column.strip_suffix("_id").unwrap_or(column).to_owned())
}

fn outgoing(context: &Context<'_>, reference: &Reference, name: &str) -> Option<TokenStream> {
    let [column] = reference.columns.as_slice() else { return None };
    let column: &Column = context.table.columns.get(column)?;
    let referenced = context.schema.tables.get(&reference.referenced_table)?;
    // What is not the key is looked up by its own table's repository.
    if referenced.key_columns() != reference.referenced_columns {
        return None;
    }
    let method = ident(name);
    let (module, target) = (ident(&referenced.name), ident(&referenced.type_name));
    let repository = format_ident!("{}Repository", referenced.type_name);
    let field = ident(&column.name);
    let doc = documentation(&format!(
        "The row of `{}` that `{}` refers to.\n\n# Errors\nThe database cannot be read.",
        referenced.name, column.name
    ));
    // A text is cloned; every other key is copied.
    let clone = (!column::is_plain(&column.kind)).then(|| quote!(.clone()));
    let body = if column.nullable {
        quote! {
            match self.#field #clone {
                Some(key) => crate::#module::#repository::new(executor).get(key).await,
                None => Ok(None),
            }
        }
    } else {
        quote!(crate::#module::#repository::new(executor).get(self.#field #clone).await)
    };
    Some(quote! {
        #doc
        pub async fn #method<E: Executor>(&self, executor: &E) -> runtime::Result<Option<crate::#module::#target>> {
            #body
        }
    })
}

/// What a row calls the rows that refer to it.
pub(super) fn incoming_name(holder: &Table, reference: &Reference) -> String {
    let by_columns = || format!("{}_by_{}", holder.name, reference.columns.join("_and_"));
    reference.inverse.clone().unwrap_or_else(by_columns)
}

fn incoming(context: &Context<'_>, holder: &Table, reference: &Reference, name: &str) -> Option<TokenStream> {
    let [referenced] = reference.referenced_columns.as_slice() else { return None };
    let key = context.table.columns.get(referenced)?;
    let method = ident(name);
    let (module, target) = (ident(&holder.name), ident(&holder.type_name));
    let repository = format_ident!("{}Repository", holder.type_name);
    let list = format_ident!("list_by_{}", reference.columns.join("_and_"));
    let holder_context = Context { table: holder, ..*context };
    let page_key = holder_context.key_type();
    let field = ident(&key.name);
    let value = match (column::is_text(&key.kind), &key.rust_type) {
        (true, None) => quote!(&self.#field),
        (true, Some(_)) => quote!(self.#field.clone()),
        (false, _) => quote!(self.#field),
    };
    holder.primary_key.as_ref()?;
    let doc = documentation(&format!(
        "A page of the rows of `{}` that refer to this one by `{}`.\n\n# Errors\nThe database cannot be read.",
        holder.name,
        reference.columns.join("`, `")
    ));
    Some(quote! {
        #doc
        pub async fn #method<E: Executor>(
            &self,
            executor: &E,
            page: PageRequest<#page_key>,
        ) -> runtime::Result<Page<crate::#module::#target>> {
            crate::#module::#repository::new(executor).#list(#value, page).await
        }
    })
}
