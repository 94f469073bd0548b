//! Rust source to declarations with spans: the first stage of the compiler.
//!
//! Reads the modules of a schema crate, finds `#[table]` structs, `#[enumeration]` enums and `migration!`
//! blocks, and turns each into a declaration that remembers where every part of it was written.
//!
//! **Invariant:** this stage knows syntax only. It does not know which tables or types exist.

mod alteration;
mod attribute;
mod brackets;
mod declaration;
mod depth;
mod diagnostic;
mod enumeration;
mod explain;
mod migration;
mod plain;
mod query;
mod source;
mod synonym;
mod table;
mod types;
mod walk;

pub use declaration::{
    ColumnChangeDeclaration, ColumnDeclaration, Declarations, DocumentDeclaration, EmbeddableDeclaration,
    EnumerationDeclaration, ExclusiveDeclaration, IndexDeclaration, IndexKeyDeclaration,
    MigrationDeclaration, Name, NewtypeDeclaration, OperationDeclaration, OptionDeclaration,
    ParameterDeclaration, PlainDeclaration, QueryDeclaration, ReferenceDeclaration, RoleName,
    ShapeDeclaration, SqlText, TableDeclaration, TypeArgument, TypeExpression, VariantDeclaration,
    ViewDeclaration, spelled,
};
pub use diagnostic::{Diagnostic, UnknownType, did_you_mean, render};
pub use explain::{Explanation, explain, explanations};
pub use source::{Location, Source, Sources};
pub use walk::{Parsed, read_crate, read_sources};

/// The vocabulary word an action is written with, and the action.
pub use attribute::ActionName;

/// Parses one `#[table(name)]` struct on its own, for the attribute macro: every complaint carries the span
/// of the macro's input.
///
/// # Errors
/// Everything that is wrong with the item's syntax.
pub fn check_table(
    arguments: proc_macro2::TokenStream,
    item: &syn::ItemStruct,
) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    let name = syn::parse2::<proc_macro2::Ident>(arguments);
    match name {
        Ok(name) => {
            reader.table(&name, item);
        }
        Err(error) => reader.syntax(&error),
    }
    reader.finish()
}

/// Parses one `#[view(name, "…")]` struct on its own, for the attribute macro.
///
/// # Errors
/// Everything that is wrong with the item's syntax.
pub fn check_view(
    arguments: proc_macro2::TokenStream,
    item: &syn::ItemStruct,
) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    match syn::parse2(arguments) {
        Ok(arguments) => _ = reader.view(&arguments, item),
        Err(error) => reader.syntax(&error),
    }
    reader.finish()
}

/// Parses one `#[newtype]` struct on its own, for the attribute macro.
///
/// # Errors
/// Everything that is wrong with the item's syntax.
pub fn check_newtype(item: &syn::ItemStruct) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    reader.newtype(item);
    reader.finish()
}

/// Parses one `#[embedded]` struct on its own, for the attribute macro.
///
/// # Errors
/// Everything that is wrong with the item's syntax.
pub fn check_embedded(item: &syn::ItemStruct) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    reader.embeddable(item);
    reader.finish()
}

/// Parses one `#[document]` struct on its own, for the attribute macro.
///
/// # Errors
/// Everything that is wrong with the item's syntax.
pub fn check_document(item: &syn::ItemStruct) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    reader.document(item);
    reader.finish()
}

/// Parses one `#[enumeration]` enum on its own, for the attribute macro.
///
/// # Errors
/// Everything that is wrong with the item's syntax.
pub fn check_enumeration(item: &syn::ItemEnum) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    reader.enumeration(item);
    reader.finish()
}

/// Parses the body of one `query!` block on its own, for the macro.
///
/// # Errors
/// Everything that is wrong with its syntax.
pub fn check_queries(body: proc_macro2::TokenStream) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    reader.queries(body);
    reader.finish()
}

/// Parses the body of one `migration!` block on its own, for the macro.
///
/// # Errors
/// Everything that is wrong with its syntax.
pub fn check_migration(body: proc_macro2::TokenStream) -> Result<(), Vec<Diagnostic>> {
    let mut reader = table::Reader::new(0, "");
    reader.migration(body, proc_macro2::Span::call_site());
    reader.finish()
}
