//! The attributes and macros of the language. Each hands its input to the compiler's front end and turns
//! what that says into compiler errors at the right place, so that the editor shows them.
//!
//! **Invariant:** no rule of the language is written here.

mod whole;

use diglot_parse::{Diagnostic, Sources};
use proc_macro::TokenStream;
use proc_macro2::Span;
use quote::quote;
use syn::{Attribute, Fields, ItemEnum, ItemStruct, LitStr, parse_macro_input};

/// Declares a table: `#[table(name)]` on a struct with named fields, the columns.
///
/// On the struct: `#[unique(a, b)]`, `#[index(a, desc(b), where = …)]`, `#[check(…)]`. On a field: `#[key]`,
/// `#[unique]`, `#[index]`, `#[no_index]`, `#[default(…)]`, `#[secret]`, `#[updated]`, and on a `Ref<T>`
/// `#[on_delete(…)]`, `#[on_update(…)]`, `#[deferrable]`, `#[inverse(name)]`.
#[proc_macro_attribute]
pub fn table(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let about = whole::errors(&tokens(&arguments, &item));
    let mut item = parse_macro_input!(item as ItemStruct);
    let errors = errors(diglot_parse::check_table(arguments.into(), &item));
    keep_documentation(&mut item.attrs);
    if let Fields::Named(fields) = &mut item.fields {
        fields.named.iter_mut().for_each(|field| keep_documentation(&mut field.attrs));
    }
    quote!(#item #errors #about).into()
}

/// Declares an enumeration stored as text: `#[enumeration]` on an enum without data. A value is the variant
/// in `snake_case` unless `#[value("…")]` says otherwise.
#[proc_macro_attribute]
pub fn enumeration(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let about = whole::errors(&tokens(&arguments, &item));
    let mut item = parse_macro_input!(item as ItemEnum);
    let errors = errors(diglot_parse::check_enumeration(&item));
    keep_documentation(&mut item.attrs);
    item.variants.iter_mut().for_each(|variant| keep_documentation(&mut variant.attrs));
    quote!(#item #errors #about).into()
}

/// Declares a view: `#[view(name, "SELECT …")]` on a struct whose fields are the columns the query gives.
#[proc_macro_attribute]
pub fn view(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let about = tokens(&arguments, &item);
    structure(item, &about, |item| diglot_parse::check_view(arguments.into(), item))
}

/// Declares a newtype: `#[newtype]` on `pub struct UserId(Uuid);`. It is stored as what it wraps.
#[proc_macro_attribute]
pub fn newtype(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let about = tokens(&arguments, &item);
    structure(item, &about, diglot_parse::check_newtype)
}

/// Declares a group of columns: `#[embedded]` on a struct. A table's field of that type becomes one column per
/// field of the struct, prefixed with its own name.
#[proc_macro_attribute]
pub fn embedded(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let about = tokens(&arguments, &item);
    structure(item, &about, diglot_parse::check_embedded)
}

/// Declares the type of a JSON document: `#[document]` on a struct, used as `Json<Name>`.
#[proc_macro_attribute]
pub fn document(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let about = tokens(&arguments, &item);
    structure(item, &about, diglot_parse::check_document)
}

/// What an attribute stands on, with what it says.
fn tokens(arguments: &TokenStream, item: &TokenStream) -> proc_macro2::TokenStream {
    let (arguments, item): (proc_macro2::TokenStream, proc_macro2::TokenStream) =
        (arguments.clone().into(), item.clone().into());
    quote!(#arguments #item)
}

/// A struct without the language's attributes, and what is wrong with it; `about` is all it is written with.
fn structure(
    item: TokenStream,
    about: &proc_macro2::TokenStream,
    check: impl FnOnce(&ItemStruct) -> Result<(), Vec<Diagnostic>>,
) -> TokenStream {
    let about = whole::errors(about);
    let mut item = parse_macro_input!(item as ItemStruct);
    let errors = errors(check(&item));
    keep_documentation(&mut item.attrs);
    item.fields.iter_mut().for_each(|field| keep_documentation(&mut field.attrs));
    quote!(#[allow(dead_code, reason = "a declaration says what is stored; it has no values")] #item #errors #about)
        .into()
}

/// Declares a migration: a name and operations on the model.
#[proc_macro]
pub fn migration(body: TokenStream) -> TokenStream {
    let body = body.into();
    let about = whole::errors(&body);
    let errors = errors(diglot_parse::check_migration(body));
    quote!(#errors #about).into()
}

/// Declares queries: functions whose body is one text of portable SQL with named parameters.
#[proc_macro]
pub fn query(body: TokenStream) -> TokenStream {
    let body = body.into();
    let about = whole::errors(&body);
    let errors = errors(diglot_parse::check_queries(body));
    quote!(#errors #about).into()
}

/// Checks the whole schema crate it stands in: every reference, expression and migration. Write it once, in
/// the crate's root. What is wrong with an item is shown at the item, the rest here.
#[proc_macro]
pub fn schema(_body: TokenStream) -> TokenStream {
    let Some(checked) = whole::Checked::current() else { return TokenStream::new() };
    // The compiler must run this again when any of the files changes.
    let files = checked.files().map(|it| {
        let path = LitStr::new(&it.to_string_lossy(), Span::call_site());
        quote!(
            const _: &[u8] = include_bytes!(#path);
        )
    });
    let error = checked.left(whole::here().is_some()).map(|drawn| {
        let text = format!("the schema does not hold\n\n{drawn}");
        quote!(::core::compile_error!(#text);)
    });
    quote!(#(#files)* #error).into()
}

fn keep_documentation(attributes: &mut Vec<Attribute>) {
    attributes.retain(|it| it.path().is_ident("doc"));
}

fn errors(result: Result<(), Vec<Diagnostic>>) -> proc_macro2::TokenStream {
    let complaints = result.err().unwrap_or_default();
    let errors = complaints.into_iter().map(|it| {
        syn::Error::new(it.primary.0.span, whole::text(&it, &Sources::default())).to_compile_error()
    });
    quote!(#(#errors)*)
}
