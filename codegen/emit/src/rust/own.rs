//! Names of the schema beside names of the libraries.
//!
//! A table may be called `Page`, an enumeration `Option`. Modules import what they use of the libraries by name, because that
//! reads best; a name that the schema has, too, is not imported, and is written with its whole path. To tell the two apart
//! until then, a type's name of the schema carries a mark.

use std::collections::HashSet;

use proc_macro2::{Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// A letter no name of a schema ends with, for those are ASCII.
const MARK: char = 'ǂ';

/// The name of a type of the schema.
pub(super) fn marked(name: &str) -> Ident {
    Ident::new(&format!("{name}{MARK}"), Span::call_site())
}

/// What is in scope everywhere without an import.
const PRELUDE: [(&str, &str); 14] = [
    ("Option", "::core::option::Option"),
    ("Vec", "::std::vec::Vec"),
    ("String", "::std::string::String"),
    ("Box", "::std::boxed::Box"),
    ("Result", "::core::result::Result"),
    ("Into", "::core::convert::Into"),
    ("From", "::core::convert::From"),
    ("Default", "::core::default::Default"),
    ("Clone", "::core::clone::Clone"),
    ("Iterator", "::core::iter::Iterator"),
    ("Future", "::core::future::Future"),
    ("Send", "::core::marker::Send"),
    ("Sync", "::core::marker::Sync"),
    ("Debug", "::core::fmt::Debug"),
];

/// The traits whose methods modules call.
const TRAITS: [&str; 1] = ["Enumeration"];

/// The tokens with the schema's names as they are, and every other meaning of such a name by its path.
pub(super) fn settle(tokens: TokenStream) -> TokenStream {
    let mut own = HashSet::new();
    gather(tokens.clone(), &mut own);
    if own.is_empty() {
        return tokens;
    }
    let mut imported = Vec::new();
    imports(tokens.clone(), &mut imported);
    imported.extend(PRELUDE.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())));
    let clashing: Vec<(String, String)> = imported.into_iter().filter(|it| own.contains(&it.0)).collect();
    rewrite(tokens, &clashing, &own)
}

/// A name without the mark; none where it has none.
fn unmarked(ident: &Ident) -> Option<String> {
    let name = ident.to_string();
    // The name of a part is made of the name of the whole.
    name.contains(MARK).then(|| name.replace(MARK, ""))
}

/// The names that carry the mark. Those of an import are a library's, whoever made the token.
fn gather(tokens: TokenStream, own: &mut HashSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) if !ends_import(&tokens, at) => gather(group.stream(), own),
            TokenTree::Ident(ident) => own.extend(unmarked(ident)),
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Whether the token at a place is the list of names of an import.
fn ends_import(tokens: &[TokenTree], at: usize) -> bool {
    at >= 4 && tokens.get(at - 4..).is_some_and(|it| import(it).is_some())
}

/// What the modules import of libraries by name, with its path: `use runtime::{Page, Select};`.
fn imports(tokens: TokenStream, found: &mut Vec<(String, String)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            imports(group.stream(), found);
        }
        if let Some((library, names)) = import(&tokens[at..]) {
            found.extend(names.into_iter().map(|it| (it.clone(), format!("::{library}::{it}"))));
        }
    }
}

/// The library and the names, where tokens start with such an import.
fn import(tokens: &[TokenTree]) -> Option<(String, Vec<String>)> {
    let [
        TokenTree::Ident(word),
        TokenTree::Ident(library),
        TokenTree::Punct(_),
        TokenTree::Punct(_),
        TokenTree::Group(names),
        ..,
    ] = tokens
    else {
        return None;
    };
    let is_library = *word == "use" && ["runtime", "serde"].iter().any(|it| library == it);
    let names = names.stream().into_iter().filter_map(|it| match it {
        TokenTree::Ident(name) => Some(unmarked(&name).unwrap_or_else(|| name.to_string())),
        _ => None,
    });
    is_library.then(|| (library.to_string(), names.collect()))
}

fn rewrite(tokens: TokenStream, clashing: &[(String, String)], own: &HashSet<String>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out: Vec<TokenTree> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) if ends_import(&tokens, at) => {
                let (kept, hidden) = narrowed(group.stream(), clashing);
                if kept.is_empty() {
                    // `use runtime::` goes with the names, and the `;` after them stays behind as nothing.
                    out.truncate(out.len().saturating_sub(4));
                } else {
                    out.push(Group::new(group.delimiter(), kept).into());
                    if !hidden.is_empty() {
                        out.extend(quote!(;));
                    }
                }
                out.extend(hidden);
            }
            TokenTree::Punct(end) if end.as_char() == ';' && is_nothing(&out, &tokens, at) => {}
            TokenTree::Group(group) => {
                let stream = rewrite(group.stream(), clashing, own);
                out.push(Group::new(group.delimiter(), stream).into());
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                let is_in_path = matches!(out.last(), Some(TokenTree::Punct(it)) if [':', '.'].contains(&it.as_char()))
                    && !is_after_single_colon(&out);
                let path = clashing.iter().find(|it| it.0 == name).filter(|_| !is_in_path);
                if let Some(plain) = unmarked(ident) {
                    out.push(Ident::new(&plain, ident.span()).into());
                } else if let Some((_, path)) = path {
                    out.extend(path.parse::<TokenStream>().into_iter().flatten());
                } else if name.len() == 1 && own.contains(&name) {
                    // A parameter of a function, which would hide the type.
                    out.push(Ident::new(&format!("{name}0"), ident.span()).into());
                } else {
                    out.push(token.clone());
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => out.push(token.clone()),
        }
    }
    out.into_iter().collect()
}

/// Whether the last token is the colon before a type, not the end of `::`.
fn is_after_single_colon(out: &[TokenTree]) -> bool {
    let [.., before, TokenTree::Punct(last)] = out else {
        return matches!(out, [TokenTree::Punct(last)] if last.as_char() == ':');
    };
    let doubled =
        matches!(before, TokenTree::Punct(it) if it.as_char() == ':' && it.spacing() == Spacing::Joint);
    last.as_char() == ':' && !doubled
}

/// Whether an import ends at a place of which nothing is left.
fn is_nothing(out: &[TokenTree], tokens: &[TokenTree], at: usize) -> bool {
    let was_import = at.checked_sub(1).is_some_and(|before| ends_import(tokens, before));
    let is_written = |it: &TokenTree| matches!(it, TokenTree::Group(_) | TokenTree::Ident(_));
    was_import && !out.last().is_some_and(is_written)
}

/// The names of an import that do not clash, and the import of the traits among the others, whose methods are called all the
/// same.
fn narrowed(names: TokenStream, clashing: &[(String, String)]) -> (TokenStream, TokenStream) {
    let names = names.into_iter().filter_map(|it| match it {
        TokenTree::Ident(name) => Some(unmarked(&name).unwrap_or_else(|| name.to_string())),
        _ => None,
    });
    let (mut kept, mut hidden) = (Vec::new(), TokenStream::new());
    for name in names {
        match clashing.iter().find(|it| name == it.0) {
            None => kept.push(Ident::new(&name, Span::call_site())),
            Some((_, path)) if TRAITS.contains(&name.as_str()) => {
                let path: TokenStream = path.parse::<TokenStream>().into_iter().collect();
                hidden = quote!(use #path as _);
            }
            Some(_) => {}
        }
    }
    (quote!(#(#kept),*), hidden)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{marked, settle};

    #[test]
    fn what_the_schema_has_too_is_written_with_its_path() {
        let (page, option) = (marked("Page"), marked("Option"));
        let tokens = quote! {
            use runtime::{Page, Select};
            fn list(a: Page<#page>, b: Option<#option>) -> runtime::Page<Select> { a.Page::<Page>() }
        };
        let expected = quote! {
            use runtime::{Select};
            fn list(a: ::runtime::Page<Page>, b: ::core::option::Option<Option>) -> runtime::Page<Select> {
                a.Page::<::runtime::Page>()
            }
        };
        assert_eq!(settle(tokens).to_string(), expected.to_string());
    }

    #[test]
    fn without_a_clash_nothing_changes_but_the_mark() {
        let (user, uuid) = (marked("User"), marked("Uuid"));
        let part = quote::format_ident!("{}Part", user);
        let tokens = quote!(use runtime::{Page, #uuid}; fn a(a: Page<#user>, b: Uuid) -> #part {});
        let expected = quote!(
            use runtime::{Page, Uuid};
            fn a(a: Page<User>, b: Uuid) -> UserPart {}
        );
        assert_eq!(settle(tokens).to_string(), expected.to_string());
    }
}
