//! The pieces attributes are made of.

use proc_macro2::Ident;
use syn::{
    Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseStream},
    spanned::Spanned,
};

use crate::{
    IndexDeclaration, IndexKeyDeclaration, Location, Name, OptionDeclaration, ReferenceDeclaration,
    table::Reader,
};

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
#[derive(Default)]
pub(crate) struct IndexArguments {
    keys: Vec<IndexKeyDeclaration>,
    predicate: Option<Expr>,
    name: Option<LitStr>,
    include: Vec<Ident>,
    nulls_not_distinct: Option<Ident>,
    keep: Option<LitStr>,
    unbounded: Option<LitStr>,
    options: Vec<(Ident, Ident, String)>,
}

impl Parse for IndexArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            arguments.part(input)?;
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
    fn part(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![where]) {
            input.parse::<Token![where]>()?;
            input.parse::<Token![=]>()?;
            self.predicate = Some(input.parse()?);
        } else if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            let option: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            match option.to_string().as_str() {
                "name" => self.name = Some(input.parse()?),
                "keep" => self.keep = Some(input.parse()?),
                "unbounded" => self.unbounded = Some(input.parse()?),
                "only" => self.options.push((input.parse()?, option, String::new())),
                _ => {
                    return Err(syn::Error::new_spanned(
                        &option,
                        format!(
                            "unknown option `{option}`; `where = …`, `name = \"…\"`, `keep = \"…\"`, \
                             `unbounded = \"…\"` and `only = …` are known"
                        ),
                    ));
                }
            }
        } else if input.peek(syn::Ident) && input.peek2(syn::token::Paren) {
            let fork = input.fork();
            let word: Ident = fork.parse()?;
            if word == "include" {
                let body;
                input.parse::<Ident>()?;
                parenthesized!(body in input);
                self.include.extend(body.parse_terminated(Ident::parse, Token![,])?);
            } else if word == "postgres" || word == "sqlite" {
                let body;
                input.parse::<Ident>()?;
                parenthesized!(body in input);
                self.options.extend(engine_options(&word, &body)?);
            } else {
                self.keys.push(key(input.parse()?));
            }
        } else {
            let fork = input.fork();
            let word: Option<Ident> = fork.parse().ok();
            match word.filter(|it| it == "nulls_not_distinct") {
                Some(word) => {
                    input.parse::<Ident>()?;
                    self.nulls_not_distinct = Some(word);
                }
                None => self.keys.push(key(input.parse()?)),
            }
        }
        Ok(())
    }

    pub(crate) fn declare(self, span: proc_macro2::Span, file: usize) -> IndexDeclaration {
        let literal = |it: LitStr| Name::literal(it.value(), it.span(), file);
        IndexDeclaration {
            keys: self.keys,
            predicate: self.predicate,
            name: self.name.map(literal),
            include: self.include.iter().map(|it| Name::of(it, file)).collect(),
            nulls_not_distinct: self.nulls_not_distinct.map(|it| place(file, &it)),
            keep: self.keep.map(literal),
            unbounded: self.unbounded.map(literal),
            options: declare_options(self.options, file),
            location: Location { file, span },
        }
    }
}

/// `word` or `word = "text"`, comma-separated: what one engine is told.
fn engine_options(engine: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<(Ident, Ident, String)>> {
    let mut options = Vec::new();
    while !input.is_empty() {
        let word = Ident::parse_any(input)?;
        let mut value = String::new();
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            value = input.parse::<LitStr>()?.value();
        }
        options.push((engine.clone(), word, value));
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    if options.is_empty() {
        return Err(input.error("say what the engine is told, `word = \"…\"`"));
    }
    Ok(options)
}

fn declare_options(options: Vec<(Ident, Ident, String)>, file: usize) -> Vec<OptionDeclaration> {
    let declare = |(engine, name, value): (Ident, Ident, String)| OptionDeclaration {
        engine: Name::of(&engine, file),
        name: Name::of(&name, file),
        value,
    };
    options.into_iter().map(declare).collect()
}

/// The words of a `#[postgres(…)]` or `#[sqlite(…)]`.
pub(crate) fn options(attribute: &Attribute, file: usize) -> syn::Result<Vec<OptionDeclaration>> {
    let Some(engine) = attribute.path().get_ident().cloned() else { return Ok(Vec::new()) };
    let parsed = attribute.parse_args_with(|input: ParseStream<'_>| engine_options(&engine, input))?;
    Ok(declare_options(parsed, file))
}

/// What stands inside `#[reference(…)]`.
pub(crate) struct ReferenceArguments {
    columns: Vec<Ident>,
    target: Ident,
    referenced: Vec<Ident>,
    actions: Vec<(Ident, Ident)>,
    deferrable: bool,
    inverse: Option<Ident>,
    no_index: Option<LitStr>,
    name: Option<LitStr>,
}

impl Parse for ReferenceArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut columns = vec![input.parse()?];
        while input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            columns.push(input.parse()?);
        }
        input.parse::<Token![=>]>()?;
        let target = input.parse()?;
        let mut arguments = Self {
            columns,
            target,
            referenced: Vec::new(),
            actions: Vec::new(),
            deferrable: false,
            inverse: None,
            no_index: None,
            name: None,
        };
        if input.peek(syn::token::Paren) {
            let body;
            parenthesized!(body in input);
            arguments.referenced.extend(body.parse_terminated(Ident::parse, Token![,])?);
        }
        while input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let option: Ident = input.parse()?;
            if option == "deferrable" {
                arguments.deferrable = true;
                continue;
            }
            input.parse::<Token![=]>()?;
            match option.to_string().as_str() {
                "on_delete" | "on_update" => arguments.actions.push((option, input.parse()?)),
                "inverse" => arguments.inverse = Some(input.parse()?),
                "no_index" => arguments.no_index = Some(input.parse()?),
                "name" => arguments.name = Some(input.parse()?),
                _ => {
                    return Err(syn::Error::new_spanned(
                        &option,
                        format!(
                            "unknown option `{option}`; on_delete, on_update, deferrable, inverse, no_index and \
                             name are known"
                        ),
                    ));
                }
            }
        }
        Ok(arguments)
    }
}

impl Reader<'_> {
    pub(crate) fn declare_reference(
        &mut self,
        arguments: ReferenceArguments,
        span: proc_macro2::Span,
    ) -> ReferenceDeclaration {
        let file = self.file;
        let names = |list: &[Ident]| list.iter().map(|it| Name::of(it, file)).collect();
        let literal = |it: LitStr| Name::literal(it.value(), it.span(), file);
        let mut reference = ReferenceDeclaration {
            columns: names(&arguments.columns),
            target: Name::of(&arguments.target, file),
            referenced_columns: names(&arguments.referenced),
            on_delete: None,
            on_update: None,
            deferrable: arguments.deferrable,
            inverse: arguments.inverse.as_ref().map(|it| Name::of(it, file)),
            no_index: arguments.no_index.map(literal),
            name: arguments.name.map(literal),
            location: Location { file, span },
        };
        for (event, word) in arguments.actions {
            let action = self.action_word(&word);
            if event == "on_delete" {
                reference.on_delete = action.or(reference.on_delete);
            } else {
                reference.on_update = action.or(reference.on_update);
            }
        }
        reference
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
