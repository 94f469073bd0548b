//! The pieces attributes are made of.

use proc_macro2::Ident;
use syn::{
    Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token,
    parse::{Parse, ParseStream},
    spanned::Spanned,
};

use crate::{IndexDeclaration, IndexKeyDeclaration, Location, Name};

/// A referential action as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are SQL's")]
pub enum ActionName {
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}

impl ActionName {
    /// The words the language knows.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("no_action", Self::NoAction),
        ("restrict", Self::Restrict),
        ("cascade", Self::Cascade),
        ("set_null", Self::SetNull),
        ("set_default", Self::SetDefault),
    ];
}

/// The text of the doc comment, paragraphs kept, indentation removed.
pub(crate) fn documentation(attributes: &[Attribute]) -> Option<String> {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// What stands inside `#[index(…)]`, `#[unique(…)]` and their like in migrations.
pub(crate) struct IndexArguments {
    keys: Vec<IndexKeyDeclaration>,
    predicate: Option<Expr>,
    name: Option<LitStr>,
}

impl Parse for IndexArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self { keys: Vec::new(), predicate: None, name: None };
        while !input.is_empty() {
            if input.peek(Token![where]) {
                input.parse::<Token![where]>()?;
                input.parse::<Token![=]>()?;
                arguments.predicate = Some(input.parse()?);
            } else if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                let option: Ident = input.parse()?;
                input.parse::<Token![=]>()?;
                if option != "name" {
                    return Err(syn::Error::new_spanned(
                        &option,
                        format!("unknown option `{option}`; `where = …` and `name = \"…\"` are known"),
                    ));
                }
                arguments.name = Some(input.parse()?);
            } else {
                arguments.keys.push(key(input.parse()?));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        if arguments.keys.is_empty() {
            return Err(input.error("name at least one column"));
        }
        Ok(arguments)
    }
}

impl IndexArguments {
    pub(crate) fn declare(self, span: proc_macro2::Span, file: usize) -> IndexDeclaration {
        IndexDeclaration {
            keys: self.keys,
            predicate: self.predicate,
            name: self.name.map(|it| Name::literal(it.value(), it.span(), file)),
            location: Location { file, span },
        }
    }
}

fn key(expression: Expr) -> IndexKeyDeclaration {
    if let Expr::Call(call) = &expression
        && let Expr::Path(path) = &*call.func
        && path.path.is_ident("desc")
        && let (Some(only), 1) = (call.args.first(), call.args.len())
    {
        return IndexKeyDeclaration { expression: only.clone(), descending: true };
    }
    IndexKeyDeclaration { expression, descending: false }
}

/// What stands inside `check(…)`: the expression, then perhaps `name = "…"`.
pub(crate) struct CheckArguments {
    pub(crate) expression: Expr,
    pub(crate) name: Option<LitStr>,
}

impl Parse for CheckArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let expression = input.parse()?;
        let mut name = None;
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                let option: Ident = input.parse()?;
                if option != "name" {
                    return Err(syn::Error::new_spanned(
                        &option,
                        "only `name = \"…\"` may follow the expression",
                    ));
                }
                input.parse::<Token![=]>()?;
                name = Some(input.parse()?);
            }
        }
        Ok(Self { expression, name })
    }
}

/// The place of a syntax node in `file`.
pub(crate) fn place(file: usize, node: &impl Spanned) -> Location {
    Location { file, span: node.span() }
}
