//! The columns, unique keys and relations of a table as constants.

use std::collections::HashSet;

use diglot_dialect::Queries;
use diglot_model::{Column, Index, Reference, Table, Type};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, column, documentation, entity, ident, lookup, relation, repository};

/// `mod columns`, and the functions its relations take keys with.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let row = ident(&table.type_name);
    let mut taken: HashSet<String> = table.columns.keys().cloned().collect();
    let columns = table.columns.values().enumerate().map(|(at, it)| {
        let (name, doc) = (ident(&it.name), context.column_documentation(it));
        let (kind, at) = (stored_type(it), proc_macro2::Literal::usize_unsuffixed(at));
        quote!(#doc pub const #name: Column<#row, #kind> = Column::at(#at);)
    });
    let columns: Vec<TokenStream> = columns.collect();
    let keys: Vec<TokenStream> =
        unique_keys(context).into_iter().map(|it| it.emit(&row, &mut taken)).collect();
    let (mut relations, mut functions) = (Vec::new(), Vec::new());
    for found in relations_of(context) {
        let name = free(found.name.clone(), "relation", &mut taken);
        let (constant, function) = found.emit(context, &name);
        relations.push(constant);
        functions.push(function);
    }
    let doc = documentation(&format!(
        "The columns, unique keys and relations of `{}`, for filters, orders and projections.",
        table.name
    ));
    let mut imports = vec![quote!(Column)];
    if !keys.is_empty() {
        imports.push(quote!(UniqueKey));
    }
    quote! {
        #(#functions)*

        #doc
        #[expect(non_upper_case_globals, reason = "a column is written as it is named")]
        pub mod columns {
            use super::*;
            use runtime::{#(#imports),*};

            #(#columns)*
            #(#keys)*
            #(#relations)*
        }
    }
}

/// A name that nothing else in the module has.
pub(super) fn free(name: String, word: &str, taken: &mut HashSet<String>) -> String {
    let mut name = name;
    while !taken.insert(name.clone()) {
        name = format!("{name}_{word}");
    }
    name
}

/// The type of a column's values where they are compared and read.
fn stored_type(column: &Column) -> TokenStream {
    let plain = match &column.kind {
        Type::CaselessText { .. } if column.rust_type.is_none() && !column.secret => {
            quote!(runtime::Caseless)
        }
        _ => column::secret_type(column),
    };
    if column.nullable { quote!(Option<#plain>) } else { plain }
}

/// A unique key, as `ON CONFLICT` names it.
struct UniqueKey {
    name: String,
    target: String,
    columns: Vec<String>,
    /// The constant of the statement that finds a row by it.
    find: String,
}

impl UniqueKey {
    fn emit(self, row: &Ident, taken: &mut HashSet<String>) -> TokenStream {
        let name = ident(&free(self.name, "unique", taken));
        let (target, columns) = (&self.target, &self.columns);
        let doc = documentation(&format!("Unique: `{}`.", columns.join("`, `")));
        let find = ident(&self.find);
        quote!(#doc pub const #name: UniqueKey<#row> = UniqueKey::new(#target, &[#(#columns),*], #find);)
    }
}

fn unique_keys(context: &Context<'_>) -> Vec<UniqueKey> {
    let table = context.table;
    // Both engines name a key alike.
    let Some(queries) = diglot_dialect::all().first().map(|it| it.queries()) else { return Vec::new() };
    let named = |name: &str, columns: Vec<String>, target: String| {
        let suffix = lookup::lookup_suffix(table, name);
        let find = format!("BY_{}", suffix.to_uppercase());
        UniqueKey { name: format!("{suffix}_key"), target, columns, find }
    };
    let primary = table.primary_key.iter().map(|it| UniqueKey {
        name: "primary_key".to_owned(),
        target: queries.conflict_columns(&it.columns),
        columns: it.columns.clone(),
        find: "GET".to_owned(),
    });
    let constraints = table
        .uniques
        .iter()
        .map(|it| named(&it.name, it.columns.clone(), queries.conflict_columns(&it.columns)));
    let index = |it: &&Index| lookup::is_whole(table, it);
    let indexes = table.indexes.iter().filter(index).filter_map(|it| {
        let columns: Vec<String> = it.keys.iter().flat_map(|key| key.expression.columns()).collect();
        Some(named(&it.name, columns, queries.conflict_index(table, &it.keys)?))
    });
    primary.chain(constraints).chain(indexes).collect()
}

/// A relation that leads from the table.
struct Relation<'a> {
    name: String,
    target: &'a Table,
    from: Vec<String>,
    to: Vec<String>,
    kind: Kind<'a>,
}

enum Kind<'a> {
    /// The table refers to the target.
    One,
    /// The target refers to the table.
    Many,
    /// A join table refers to both: here, its column that refers to the target, and the target's own.
    Through { join: &'a Table, second: &'a str, key: &'a str },
}

fn relations_of<'a>(context: &'a Context<'_>) -> Vec<Relation<'a>> {
    let (table, schema) = (context.table, context.schema);
    let mut out = Vec::new();
    for reference in &table.references {
        if let (Some(name), Some(target)) =
            (relation::outgoing_name(reference), schema.tables.get(&reference.referenced_table))
        {
            let (from, to) = (reference.columns.clone(), reference.referenced_columns.clone());
            out.push(Relation { name, target, from, to, kind: Kind::One });
        }
    }
    for (holder, reference) in relation::leading_back(context) {
        let (from, to) = (reference.referenced_columns.clone(), reference.columns.clone());
        let name = relation::incoming_name(holder, reference);
        out.push(Relation { name, target: holder, from, to, kind: Kind::Many });
        if let Some((second, target)) = pairs_with(context, holder, reference)
            && let ([from], [to], [column], [key]) = (
                reference.referenced_columns.as_slice(),
                reference.columns.as_slice(),
                second.columns.as_slice(),
                second.referenced_columns.as_slice(),
            )
        {
            let kind = Kind::Through { join: holder, second: column, key };
            let (from, to) = (vec![from.clone()], vec![to.clone()]);
            out.push(Relation { name: target.name.clone(), target, from, to, kind });
        }
    }
    out
}

/// The other end of a join table: a table whose primary key is two references.
fn pairs_with<'a>(
    context: &'a Context<'_>,
    holder: &'a Table,
    first: &Reference,
) -> Option<(&'a Reference, &'a Table)> {
    let in_key = |it: &Reference| it.columns.iter().all(|name| holder.key_columns().contains(name));
    if holder.key_columns().len() != 2 || !in_key(first) {
        return None;
    }
    let second = holder.references.iter().find(|it| in_key(it) && it.columns != first.columns)?;
    Some((second, context.schema.tables.get(&second.referenced_table)?))
}

impl Relation<'_> {
    /// The constant, and the function that takes what both sides have in common from a row.
    fn emit(&self, context: &Context<'_>, name: &str) -> (TokenStream, TokenStream) {
        let table = context.table;
        let own: Vec<&Column> = self.from.iter().filter_map(|it| table.columns.get(it)).collect();
        let one = matches!(self.kind, Kind::One);
        let types: Vec<TokenStream> = own.iter().map(|it| column::value_type(it)).collect();
        let key_type = if let [only] = types.as_slice() { only.clone() } else { quote!((#(#types),*)) };
        let row = ident(&table.type_name);
        let (constant, function) = (ident(name), format_ident!("{name}_of"));
        let (module, kind) = (ident(&self.target.name), ident(&self.target.type_name));
        let target =
            if self.target.name == table.name { quote!(#row) } else { quote!(crate::#module::#kind) };
        let (from, to) = (&self.from, &self.to);
        let link = quote!(&LinkInfo { name: #name, from: &[#(#from),*], to: &[#(#to),*] });
        let key_names = self.from.join("`, `");
        let note = documentation(&format!("What `{name}` is found by: `{key_names}`."));
        let taken = take_key(&own, one);
        let returned = if one { quote!(Option<#key_type>) } else { key_type.clone() };
        let function_item = quote! {
            #note
            fn #function(row: &#row) -> #returned {
                #taken
            }
        };
        let statement = repository::statement(|it| self.load(it));
        let (doc, relation, through) = match &self.kind {
            Kind::One => {
                (format!("The row of `{}` that it refers to.", self.target.name), quote!(ToOne), None)
            }
            Kind::Many => {
                (format!("The rows of `{}` that refer to it.", self.target.name), quote!(ToMany), None)
            }
            Kind::Through { join, second, key } => {
                let (module, join_name) = (ident(&join.name), &join.name);
                let doc = format!("The rows of `{}` that `{join_name}` pairs it with.", self.target.name);
                let link = quote!(&LinkInfo { name: #join_name, from: &[#second], to: &[#key] });
                (doc, quote!(ToMany), Some(quote!(.through(&crate::#module::TABLE, #link))))
            }
        };
        let doc = documentation(&doc);
        let constant = quote! {
            #doc
            pub const #constant: runtime::#relation<#row, #target, #key_type> =
                runtime::#relation::new(#link, #function, #statement) #through;
        };
        (constant, function_item)
    }

    fn load(&self, queries: &Queries) -> String {
        match &self.kind {
            Kind::One | Kind::Many => queries.related(self.target, &self.to),
            Kind::Through { join, second, key } => {
                let from = self.to.first().map(String::as_str).unwrap_or_default();
                queries.paired(self.target, key, join, from, second)
            }
        }
    }
}

/// Takes the key's columns from a row; none where one of them is NULL.
fn take_key(own: &[&Column], one: bool) -> TokenStream {
    let row = quote!(row);
    if let [only] = own {
        let value = entity::member(only, &row);
        return match (one, only.nullable) {
            (true, false) => quote!(Some(#value)),
            _ => value,
        };
    }
    let parts = own.iter().map(|it| {
        let value = entity::member(it, &row);
        if it.nullable { quote!(#value?) } else { value }
    });
    if one { quote!(Some((#(#parts),*))) } else { quote!((#(#parts),*)) }
}
