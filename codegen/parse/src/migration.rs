//! `migration! { … }` blocks.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{
    Attribute, Expr, Field, ItemEnum, ItemStruct, LitStr, Token, braced, parenthesized,
    parse::{ParseStream, Parser},
    spanned::Spanned,
};

use crate::{
    ColumnChangeDeclaration, Diagnostic, Location, MigrationDeclaration, Name, OperationDeclaration,
    ViewDeclaration,
    attribute::{CheckArguments, IndexArguments, ReferenceArguments, documentation},
    table::Reader,
};

impl Reader<'_> {
    /// Reads one migration.
    pub(crate) fn migration(&mut self, body: TokenStream, whole: Span) -> Option<MigrationDeclaration> {
        let mut operations = Vec::new();
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
                self.item(input, &mut operations)?;
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
        Some(MigrationDeclaration { name, comment, operations, file: self.file })
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
                out.push(OperationDeclaration::DropTable {
                    table,
                    loses_data: loses(&attributes)?,
                    location,
                });
            }
            "backfill" => {
                let table = self.name(input)?;
                let body;
                braced!(body in input);
                out.push(self.backfill(&body, table)?);
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
                        "`{other}` does not start an operation; create, alter, rename, drop, backfill and sql do"
                    ),
                ));
            }
        }
        Ok(())
    }

    fn name(&self, input: ParseStream<'_>) -> syn::Result<Name> {
        Ok(Name::of(&input.parse::<Ident>()?, self.file))
    }

    /// `add value Paused;` or `drop value Closed;`
    fn value(
        &mut self,
        input: ParseStream<'_>,
        enumeration: &Name,
    ) -> syn::Result<Option<OperationDeclaration>> {
        let attributes = input.call(Attribute::parse_outer)?;
        let verb: Ident = input.parse()?;
        keyword(input, "value")?;
        let ident: Ident = input.parse()?;
        input.parse::<Token![;]>()?;
        let enumeration = enumeration.clone();
        if verb == "drop" {
            let variant = Name::of(&ident, self.file);
            return Ok(Some(OperationDeclaration::DropValue { enumeration, variant }));
        }
        if verb != "add" {
            return Err(syn::Error::new(verb.span(), "expected `add value` or `drop value`"));
        }
        let mut item: ItemEnum = syn::parse_quote!(enum Added { #ident });
        if let Some(variant) = item.variants.first_mut() {
            variant.attrs = attributes;
        }
        let variant = self.enumeration(&item).and_then(|it| it.variants.into_iter().next());
        Ok(variant.map(|variant| OperationDeclaration::AddValue { enumeration, variant }))
    }

    fn alteration(&mut self, input: ParseStream<'_>, table: &Name) -> syn::Result<OperationDeclaration> {
        let attributes = input.call(Attribute::parse_outer)?;
        let verb: Ident = input.parse()?;
        let object: Ident = input.parse()?;
        let table = table.clone();
        let found = verb.span();
        let operation = match (verb.to_string().as_str(), object.to_string().as_str()) {
            ("add", "column") => {
                let mut field = Field::parse_named(input)?;
                field.attrs = attributes;
                let column =
                    self.column(&field).ok_or_else(|| syn::Error::new(field.span(), "not a column"))?;
                OperationDeclaration::AddColumn { table, column: Box::new(column) }
            }
            ("add", "reference") if input.peek(syn::token::Paren) => {
                let body;
                parenthesized!(body in input);
                let arguments = body.parse::<ReferenceArguments>()?;
                let reference = Box::new(self.declare_reference(arguments, object.span()));
                OperationDeclaration::AddCompositeReference { table, reference }
            }
            ("add", word @ ("exclusive" | "exactly_one")) => {
                let body;
                parenthesized!(body in input);
                let columns = body.parse_terminated(<Ident as syn::parse::Parse>::parse, Token![,])?;
                let exclusive = self.declare_exclusive(&columns, word == "exactly_one", object.span());
                OperationDeclaration::AddExclusive { table, exclusive }
            }
            ("add", "reference") => {
                let mut field = Field::parse_named(input)?;
                field.attrs = attributes;
                let column =
                    self.column(&field).ok_or_else(|| syn::Error::new(field.span(), "not a reference"))?;
                OperationDeclaration::AddReference { table, column: Box::new(column) }
            }
            ("drop", "column") => OperationDeclaration::DropColumn {
                table,
                column: self.name(input)?,
                loses_data: loses(&attributes)?,
                location: Location { file: self.file, span: verb.span() },
            },
            ("rename", "column") => {
                let column = self.name(input)?;
                keyword(input, "to")?;
                OperationDeclaration::RenameColumn { table, column, to: self.name(input)? }
            }
            ("alter", "column") => {
                let column = self.name(input)?;
                let body;
                braced!(body in input);
                let change = self.change(&body)?;
                return Ok(OperationDeclaration::AlterColumn { table, column, change });
            }
            ("add", "unique") => {
                let body;
                parenthesized!(body in input);
                let unique = body.parse::<IndexArguments>()?.declare(object.span(), self.file);
                OperationDeclaration::AddUnique { table, unique }
            }
            ("add", "index") => {
                let body;
                parenthesized!(body in input);
                let index = body.parse::<IndexArguments>()?.declare(object.span(), self.file);
                OperationDeclaration::AddIndex { table, index }
            }
            ("add", "check") => {
                let body;
                parenthesized!(body in input);
                let check: CheckArguments = body.parse()?;
                let name = check.name.map(|it| Name::literal(it.value(), it.span(), self.file));
                OperationDeclaration::AddCheck { table, name, expression: check.expression }
            }
            ("drop", kind @ ("unique" | "index" | "check" | "reference")) => {
                let kind = ["unique", "index", "check", "reference"].into_iter().find(|it| *it == kind);
                let name: LitStr = input.parse()?;
                OperationDeclaration::DropConstraint {
                    table,
                    kind: kind.unwrap_or_default(),
                    name: Name::literal(name.value(), name.span(), self.file),
                }
            }
            (verb, object) => {
                return Err(syn::Error::new(
                    found,
                    format!(
                        "`{verb} {object}` is not an alteration; add, drop, rename and alter column, add and drop unique, index, check and reference are"
                    ),
                ));
            }
        };
        input.parse::<Token![;]>()?;
        Ok(operation)
    }

    fn change(&mut self, input: ParseStream<'_>) -> syn::Result<ColumnChangeDeclaration> {
        let verb: Ident = input.parse()?;
        let object: Ident = syn::ext::IdentExt::parse_any(input)?;
        let change = match (verb.to_string().as_str(), object.to_string().as_str()) {
            ("set", "nullable") => ColumnChangeDeclaration::SetNullable,
            ("set", "not") => {
                keyword(input, "null")?;
                ColumnChangeDeclaration::SetNotNull
            }
            ("set", "default") => {
                let body;
                parenthesized!(body in input);
                ColumnChangeDeclaration::SetDefault(body.parse()?)
            }
            ("drop", "default") => ColumnChangeDeclaration::DropDefault,
            ("set", "type") => {
                let kind: syn::Type = input.parse()?;
                let kind =
                    self.type_expression(&kind).ok_or_else(|| syn::Error::new(kind.span(), "not a type"))?;
                ColumnChangeDeclaration::SetType(kind)
            }
            _ => {
                return Err(syn::Error::new(
                    verb.span(),
                    "expected set nullable, set not null, set default(…), drop default or set type T",
                ));
            }
        };
        input.parse::<Option<Token![;]>>()?;
        if input.is_empty() { Ok(change) } else { Err(input.error("one change at a time")) }
    }

    fn backfill(&mut self, input: ParseStream<'_>, table: Name) -> syn::Result<OperationDeclaration> {
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
            return Err(input.error("a backfill sets at least one column: `set column = expression;`"));
        }
        Ok(OperationDeclaration::Backfill { table, set, filter })
    }
}

/// Whether `word` comes next.
fn is_word(input: ParseStream<'_>, word: &str) -> bool {
    let fork = input.fork();
    fork.parse::<Ident>().is_ok_and(|it| it == word)
}

fn keyword(input: ParseStream<'_>, word: &str) -> syn::Result<()> {
    let found: Ident = syn::ext::IdentExt::parse_any(input)?;
    if found == word { Ok(()) } else { Err(syn::Error::new(found.span(), format!("expected `{word}`"))) }
}

/// `#[loses_data("why that is fine")]`.
fn loses(attributes: &[Attribute]) -> syn::Result<Option<String>> {
    let mut reason = None;
    for attribute in attributes {
        if attribute.path().is_ident("loses_data") {
            reason = Some(attribute.parse_args::<LitStr>()?.value());
        } else if !attribute.path().is_ident("doc") {
            return Err(syn::Error::new_spanned(attribute, "only `#[loses_data(\"why\")]` is known here"));
        }
    }
    Ok(reason)
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
