//! The emitted crate: one module per table, the migrations, the root.

mod column;
mod columns;
mod entity;
mod enumeration;
mod input;
mod lookup;
mod metadata;
mod migrations;
mod own;
mod query;
mod relation;
mod repository;
mod resource;
mod root;
mod row;
mod types;
mod view;

use std::collections::HashMap;

use diglot_model::{Project, Reference, Schema, Table};
use proc_macro2::TokenStream;
use quote::quote;

use crate::{EmitError, Files, jobs::Job, keyword, plan::Plan};

/// Tables whose modules one job writes.
const TABLES_PER_JOB: usize = 16;

/// What writes the Rust files: a job for some tables at a time, and one for the rest.
pub(crate) fn jobs<'a>(project: &'a Project, plans: &'a [Plan], overview: &'a Overview<'a>) -> Vec<Job<'a>> {
    let tables: Vec<&Table> = project.schema.tables.values().collect();
    let mut jobs: Vec<Job<'a>> = Vec::new();
    for share in tables.chunks(TABLES_PER_JOB).map(<[&Table]>::to_vec) {
        jobs.push(Box::new(move || {
            share.iter().map(|it| Ok((format!("src/{}.rs", it.name), module(overview, it)?))).collect()
        }));
    }
    jobs.push(Box::new(move || {
        let mut files = Files::new();
        for view in project.schema.views.values() {
            files.insert(format!("src/{}.rs", view.name), view::emit(overview, view)?);
        }
        files.extend(types::emit(overview)?.map(|it| ("src/types.rs".to_owned(), it)));
        files.extend(query::emit(overview, &project.queries)?.map(|it| ("src/queries.rs".to_owned(), it)));
        files.insert("src/lib.rs".to_owned(), root::emit(project)?);
        files.insert("src/migrations.rs".to_owned(), migrations::emit(project, plans));
        Ok(files)
    }));
    jobs
}

/// What the modules ask of the schema as a whole, found once.
pub(crate) struct Overview<'a> {
    pub(crate) schema: &'a Schema,
    /// The first table that uses each enumeration, whose module declares it.
    owners: HashMap<&'a str, &'a Table>,
    /// The references to each table, with the tables that hold them.
    incoming: HashMap<&'a str, Vec<(&'a Table, &'a Reference)>>,
}

impl<'a> Overview<'a> {
    pub(crate) fn new(schema: &'a Schema) -> Self {
        let mut owners: HashMap<&str, &Table> = HashMap::new();
        let mut incoming: HashMap<&str, Vec<(&Table, &Reference)>> = HashMap::new();
        for table in schema.tables.values() {
            for column in table.columns.values() {
                if let diglot_model::Type::Enumeration(name) = &column.kind {
                    owners.entry(name).or_insert(table);
                }
            }
            for reference in &table.references {
                incoming.entry(&reference.referenced_table).or_default().push((table, reference));
            }
        }
        Self { schema, owners, incoming }
    }

    /// The table whose module declares an enumeration.
    pub(crate) fn owner(&self, enumeration: &str) -> Option<&'a Table> {
        self.owners.get(enumeration).copied()
    }

    /// The table whose module declares the enumeration a column is of, if it is of one.
    pub(crate) fn owner_of(&self, column: &diglot_model::Column) -> Option<&'a Table> {
        self.enumeration_owner(&column.kind)
    }

    /// The table whose module declares the enumeration a type is, if it is one.
    pub(crate) fn enumeration_owner(&self, kind: &diglot_model::Type) -> Option<&'a Table> {
        match kind {
            diglot_model::Type::Enumeration(name) => self.owner(name),
            _ => None,
        }
    }

    /// The enumerations declared in a table's module, in the order of its columns.
    fn owned(&self, table: &'a Table) -> Vec<&'a diglot_model::Enumeration> {
        let mut owned: Vec<&diglot_model::Enumeration> = Vec::new();
        for column in table.columns.values() {
            if let diglot_model::Type::Enumeration(name) = &column.kind
                && self.owner(name).is_some_and(|it| it.name == table.name)
                && !owned.iter().any(|it| it.name == *name)
            {
                owned.extend(self.schema.enumerations.get(name));
            }
        }
        owned
    }

    /// The references to a table, with the tables that hold them.
    pub(crate) fn references_to(&self, table: &str) -> &[(&'a Table, &'a Reference)] {
        self.incoming.get(table).map_or(&[], Vec::as_slice)
    }
}

fn module(overview: &Overview<'_>, table: &Table) -> Result<String, EmitError> {
    let context = Context { overview, schema: overview.schema, table };
    let imports = context.imports();
    let row = row::emit(&context);
    let new = input::new_row(&context);
    let patch = input::patch(&context);
    let enumerations = overview.owned(table).into_iter().map(enumeration::emit);
    let entity = entity::emit(&context);
    let columns = columns::emit(&context);
    let repository = repository::emit(&context);
    let relations = relation::emit(&context);
    let resource = resource::emit(&context);
    let metadata = metadata::emit(&context);
    let tokens = quote! {
        #imports
        #row
        #new
        #patch
        #(#enumerations)*
        #entity
        #columns
        #repository
        #relations
        #resource
        #metadata
    };
    let comment = table.comment.clone().unwrap_or_else(|| format!("Rows of `{}`.", table.name));
    Ok(head(&comment, &table.name, &table.source) + &print(tokens)?)
}

/// The comment at the head of the module of a table or a view declared in `source`.
fn head(comment: &str, name: &str, source: &str) -> String {
    let comment =
        comment.lines().fold(String::new(), |out, line| out + format!("//! {line}").trim_end() + "\n");
    format!(
        "{comment}//!\n//! Written by `cargo xtask gen` from the declaration of `{name}` in `{source}.rs`; do not edit.\n\n"
    )
}

/// Formats tokens as a person would, with a blank line between items.
fn print(tokens: TokenStream) -> Result<String, EmitError> {
    let file: syn::File = syn::parse2(own::settle(tokens))?;
    let mut out = String::new();
    for (at, item) in file.items.into_iter().enumerate() {
        let import = matches!(item, syn::Item::Use(_));
        let module = matches!(&item, syn::Item::Mod(module) if module.content.is_none());
        let text = prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        });
        if at > 0 && !(import || module) {
            out.push('\n');
        }
        out.push_str(&space_members(&text));
    }
    Ok(out)
}

/// Puts a blank line before every documented member but the first of an `impl` or `trait`.
fn space_members(text: &str) -> String {
    let spaced = text.starts_with("impl") || text.contains("\npub trait") || text.starts_with("pub trait");
    let mut out = String::new();
    let mut previous = "";
    for line in text.lines() {
        let starts =
            line.starts_with("    ///") || line.starts_with("    fn ") || line.starts_with("    async fn ");
        if spaced && starts && previous == "    }" {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

/// The table an emitted module is about.
pub(crate) struct Context<'a> {
    pub(crate) overview: &'a Overview<'a>,
    pub(crate) schema: &'a Schema,
    pub(crate) table: &'a Table,
}

/// Rust identifiers made of SQL names.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    // Types, and the variants of enumerations.
    if name.starts_with(|it: char| it.is_ascii_uppercase()) {
        return own::marked(name);
    }
    if keyword::is_keyword(name) {
        proc_macro2::Ident::new_raw(name, span)
    } else {
        proc_macro2::Ident::new(name, span)
    }
}

/// A doc comment, with the space people write after the slashes.
pub(crate) fn documentation(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}
