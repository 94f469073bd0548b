//! `migration! { … }` blocks.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{
    Attribute, Expr, ItemEnum, ItemStruct, LitStr, Token, braced,
    parse::{ParseStream, Parser},
};

use crate::{
    Diagnostic, Location, MigrationDeclaration, Name, OperationDeclaration, ViewDeclaration,
    alteration::words, attribute::documentation, table::Reader,
};

impl Reader<'_> {
    /// Reads one migration.
    pub(crate) fn migration(&mut self, body: TokenStream, whole: Span) -> Option<MigrationDeclaration> {
        let mut operations = Vec::new();
        let mut down = None;
        let mut replaces = Vec::new();
        let mut head = None;
        let parsed = (|input: ParseStream<'_>| -> syn::Result<()> {
            let attributes = input.call(Attribute::parse_outer)?;
            if !is_word(input, "name") {
                // Said below, once, whatever stands here.
                input.parse::<TokenStream>()?;
                return Ok(());
            }
            keyword(input, "name")?;
            let name: LitStr = input.parse()?;
            input.parse::<Token![;]>()?;
            head = Some((documentation(&attributes), Name::literal(name.value(), name.span(), self.file)));
            while !input.is_empty() {
                if is_word(input, "down") {
                    let here = Location { file: self.file, span: input.span() };
                    keyword(input, "down")?;
                    let body;
                    braced!(body in input);
                    let mut back = Vec::new();
                    while !body.is_empty() {
                        self.item(&body, &mut back)?;
                    }
                    if down.replace((back, here)).is_some() {
                        return Err(syn::Error::new(here.span, "a migration has one way down"));
                    }
                } else if is_word(input, "replaces") {
                    keyword(input, "replaces")?;
                    let replaced: LitStr = input.parse()?;
                    input.parse::<Token![=]>()?;
                    let checksum = input.parse::<LitStr>()?.value();
                    input.parse::<Token![;]>()?;
                    replaces.push((Name::literal(replaced.value(), replaced.span(), self.file), checksum));
                } else {
                    self.item(input, &mut operations)?;
                }
            }
            Ok(())
        })
        .parse2(body);
        if let Err(error) = parsed {
            self.syntax(&error);
            return None;
        }
        let Some((comment, name)) = head else {
            let here = Location { file: self.file, span: whole };
            self.complain(
                Diagnostic::new("D0120", here, "a migration starts with its name")
                    .help("write `name \"NNN_what_it_does\";`"),
            );
            return None;
        };
        Some(MigrationDeclaration { name, comment, operations, down, replaces, file: self.file })
    }

    fn item(&mut self, input: ParseStream<'_>, out: &mut Vec<OperationDeclaration>) -> syn::Result<()> {
        let attributes = input.call(Attribute::parse_outer)?;
        let word: Ident = input.parse()?;
        match word.to_string().as_str() {
            "create" if input.peek(Token![enum]) => {
                let mut item: ItemEnum = input.parse()?;
                item.attrs = attributes;
                out.extend(self.enumeration(&item).map(OperationDeclaration::CreateEnumeration));
            }
            "create" if is_word(input, "view") => {
                keyword(input, "view")?;
                let name = self.name(input)?;
                keyword(input, "as")?;
                let type_name = self.name(input)?;
                let body;
                braced!(body in input);
                let query = self.sql_text(&body.parse()?);
                out.push(OperationDeclaration::CreateView(Box::new(ViewDeclaration {
                    name,
                    type_name,
                    comment: documentation(&attributes),
                    query,
                    columns: Vec::new(),
                    source: String::new(),
                })));
            }
            "create" => {
                let mut item: ItemStruct = input.parse()?;
                item.attrs = attributes;
                let table = item.attrs.iter().find(|it| it.path().is_ident("table"));
                let Some(table) = table else {
                    return Err(syn::Error::new_spanned(&item.ident, "name the table: `#[table(name)]`"));
                };
                let name = table.parse_args::<Ident>()?;
                out.extend(
                    self.table(&name, &item).map(|it| OperationDeclaration::CreateTable(Box::new(it))),
                );
            }
            "alter" if input.peek(Token![enum]) => {
                input.parse::<Token![enum]>()?;
                let enumeration = self.name(input)?;
                let body;
                braced!(body in input);
                while !body.is_empty() {
                    out.extend(self.value(&body, &enumeration)?);
                }
            }
            "alter" => {
                keyword(input, "table")?;
                let table = self.name(input)?;
                let body;
                braced!(body in input);
                while !body.is_empty() {
                    out.push(self.alteration(&body, &table)?);
                }
            }
            "rename" => {
                keyword(input, "table")?;
                let table = self.name(input)?;
                keyword(input, "to")?;
                let to = self.name(input)?;
                let type_name = if input.peek(Token![as]) {
                    input.parse::<Token![as]>()?;
                    Some(self.name(input)?)
                } else {
                    None
                };
                input.parse::<Token![;]>()?;
                out.push(OperationDeclaration::RenameTable { table, to, type_name });
            }
            "drop" if is_word(input, "view") => {
                keyword(input, "view")?;
                out.push(OperationDeclaration::DropView { view: self.name(input)? });
                input.parse::<Token![;]>()?;
            }
            "drop" => {
                keyword(input, "table")?;
                let table = self.name(input)?;
                input.parse::<Token![;]>()?;
                let location = Location { file: self.file, span: word.span() };
                let loses_data = words(&attributes, &["loses_data"])?.loses_data;
                out.push(OperationDeclaration::DropTable { table, loses_data, location });
            }
            "backfill" => {
                let table = self.name(input)?;
                let from = if is_word(input, "from") {
                    keyword(input, "from")?;
                    let source = self.name(input)?;
                    keyword(input, "by")?;
                    Some((source, self.name(input)?))
                } else {
                    None
                };
                let body;
                braced!(body in input);
                let (set, filter) = self.assignments(&body, "a backfill")?;
                out.push(OperationDeclaration::Backfill { table, from, set, filter });
            }
            "insert" => {
                let table = self.name(input)?;
                keyword(input, "from")?;
                let from = self.name(input)?;
                let body;
                braced!(body in input);
                let (set, filter) = self.assignments(&body, "an insert")?;
                out.push(OperationDeclaration::Insert { table, from, set, filter });
            }
            "sql" => {
                let body;
                braced!(body in input);
                out.push(sql(&body, word.span())?);
            }
            other => {
                return Err(syn::Error::new(
                    word.span(),
                    format!(
                        "`{other}` does not start an operation; create, alter, rename, drop, backfill, insert and sql do"
                    ),
                ));
            }
        }
        Ok(())
    }

    pub(crate) fn name(&self, input: ParseStream<'_>) -> syn::Result<Name> {
        Ok(Name::of(&input.parse::<Ident>()?, self.file))
    }

    /// `add value Paused;`, `rename value Idle to Paused;` or `drop value Closed;`
    fn value(
        &mut self,
        input: ParseStream<'_>,
        enumeration: &Name,
    ) -> syn::Result<Option<OperationDeclaration>> {
        let attributes = input.call(Attribute::parse_outer)?;
        let verb: Ident = input.parse()?;
        keyword(input, "value")?;
        let mut ident: Ident = input.parse()?;
        let renamed = if verb == "rename" {
            keyword(input, "to")?;
            Some(std::mem::replace(&mut ident, input.parse()?))
        } else {
            None
        };
        input.parse::<Token![;]>()?;
        let enumeration = enumeration.clone();
        if verb == "drop" {
            let variant = Name::of(&ident, self.file);
            return Ok(Some(OperationDeclaration::DropValue { enumeration, variant }));
        }
        if verb != "add" && renamed.is_none() {
            return Err(syn::Error::new(verb.span(), "expected `add value`, `rename value` or `drop value`"));
        }
        let mut item: ItemEnum = syn::parse_quote!(enum Added { #ident });
        if let Some(variant) = item.variants.first_mut() {
            variant.attrs = attributes;
        }
        let variant = self.enumeration(&item).and_then(|it| it.variants.into_iter().next());
        Ok(variant.map(|variant| match renamed {
            Some(renamed) => {
                let renamed = Name::of(&renamed, self.file);
                OperationDeclaration::RenameValue { enumeration, variant: renamed, to: variant }
            }
            None => OperationDeclaration::AddValue { enumeration, variant },
        }))
    }

    /// `set column = expression;` any number of times, and `where condition;`.
    fn assignments(&mut self, input: ParseStream<'_>, what: &str) -> syn::Result<Assignments> {
        let mut set = Vec::new();
        let mut filter = None;
        while !input.is_empty() {
            if input.peek(Token![where]) {
                input.parse::<Token![where]>()?;
                filter = Some(input.parse::<Expr>()?);
            } else {
                keyword(input, "set")?;
                let column = self.name(input)?;
                input.parse::<Token![=]>()?;
                set.push((column, input.parse::<Expr>()?));
            }
            input.parse::<Token![;]>()?;
        }
        if set.is_empty() {
            return Err(input.error(format!("{what} sets at least one column: `set column = expression;`")));
        }
        Ok((set, filter))
    }
}

/// What is set to what, and for which rows.
type Assignments = (Vec<(Name, Expr)>, Option<Expr>);

/// Whether `word` comes next.
pub(crate) fn is_word(input: ParseStream<'_>, word: &str) -> bool {
    let fork = input.fork();
    fork.parse::<Ident>().is_ok_and(|it| it == word)
}

pub(crate) fn keyword(input: ParseStream<'_>, word: &str) -> syn::Result<()> {
    let found: Ident = syn::ext::IdentExt::parse_any(input)?;
    if found == word { Ok(()) } else { Err(syn::Error::new(found.span(), format!("expected `{word}`"))) }
}

/// `sqlite: "…", "…"; postgres: "…";`
fn sql(input: ParseStream<'_>, span: Span) -> syn::Result<OperationDeclaration> {
    let (mut sqlite, mut postgres) = (None, None);
    while !input.is_empty() {
        let engine: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let mut statements = vec![input.parse::<LitStr>()?.value()];
        while input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            statements.push(input.parse::<LitStr>()?.value());
        }
        input.parse::<Token![;]>()?;
        match engine.to_string().as_str() {
            "sqlite" => sqlite = Some(statements),
            "postgres" => postgres = Some(statements),
            other => return Err(syn::Error::new(engine.span(), format!("unknown dialect `{other}`"))),
        }
    }
    match (sqlite, postgres) {
        (Some(sqlite), Some(postgres)) => Ok(OperationDeclaration::Sql { sqlite, postgres }),
        _ => Err(syn::Error::new(span, "an sql step names both dialects: `sqlite: \"…\"; postgres: \"…\";`")),
    }
}
