//! `migration! { … }` blocks.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{
    Attribute, Expr, Field, ItemEnum, ItemStruct, LitStr, Token, braced, parenthesized,
    parse::{ParseStream, Parser},
    spanned::Spanned,
};

use crate::{
    ColumnChangeDeclaration, Diagnostic, Location, MigrationDeclaration, Name, OperationDeclaration,
    RoleName, ViewDeclaration,
    attribute::{CheckArguments, IndexArguments, ReferenceArguments, documentation},
    table::Reader,
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

    fn name(&self, input: ParseStream<'_>) -> syn::Result<Name> {
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

    fn alteration(&mut self, input: ParseStream<'_>, table: &Name) -> syn::Result<OperationDeclaration> {
        let attributes = input.call(Attribute::parse_outer)?;
        let verb: Ident = input.parse()?;
        let object: Ident = input.parse()?;
        let table = table.clone();
        let found = verb.span();
        let operation = match (verb.to_string().as_str(), object.to_string().as_str()) {
            ("add", "column") => {
                let (own, others): (Vec<Attribute>, Vec<Attribute>) =
                    attributes.into_iter().partition(|it| it.path().is_ident("rewrites_table"));
                let rewrites = words(&own, &["rewrites_table"])?.rewrites_table;
                let mut field = Field::parse_named(input)?;
                field.attrs = others;
                let column =
                    self.column(&field).ok_or_else(|| syn::Error::new(field.span(), "not a column"))?;
                OperationDeclaration::AddColumn { table, column: Box::new(column), rewrites }
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
                loses_data: words(&attributes, &["loses_data"])?.loses_data,
                location: Location { file: self.file, span: verb.span() },
            },
            ("rename", "column") => {
                let keeps_old_name = words(&attributes, &["keeps_old_name"])?.keeps_old_name;
                let column = self.name(input)?;
                keyword(input, "to")?;
                OperationDeclaration::RenameColumn { table, column, to: self.name(input)?, keeps_old_name }
            }
            ("drop", "old") => {
                keyword(input, "name")?;
                keyword(input, "of")?;
                OperationDeclaration::DropFormerName { table, column: self.name(input)? }
            }
            ("rename", "constraint" | "index") => {
                let name: LitStr = input.parse()?;
                keyword(input, "to")?;
                let to: LitStr = input.parse()?;
                OperationDeclaration::RenameConstraint {
                    table,
                    name: Name::literal(name.value(), name.span(), self.file),
                    to: Name::literal(to.value(), to.span(), self.file),
                }
            }
            ("add", "primary") => {
                keyword(input, "key")?;
                let body;
                parenthesized!(body in input);
                let columns = body.parse_terminated(<Ident as syn::parse::Parse>::parse, Token![,])?;
                let columns = columns.iter().map(|it| Name::of(it, self.file)).collect();
                OperationDeclaration::AddPrimaryKey { table, columns }
            }
            ("drop", "primary") => {
                keyword(input, "key")?;
                let location = Location { file: self.file, span: verb.span() };
                OperationDeclaration::DropPrimaryKey { table, location }
            }
            ("alter", "column") => {
                let rewrites = words(&attributes, &["rewrites_table"])?.rewrites_table;
                let column = self.name(input)?;
                let body;
                braced!(body in input);
                let change = self.change(&body)?;
                return Ok(OperationDeclaration::AlterColumn { table, column, change, rewrites });
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
                        "`{verb} {object}` is not an alteration; add, drop, rename and alter column, add and drop unique, index, check, reference and primary key, rename constraint and index are"
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
            ("set", "updated") => ColumnChangeDeclaration::SetUpdated,
            ("drop", "updated") => ColumnChangeDeclaration::DropUpdated,
            ("set", "created") => ColumnChangeDeclaration::SetRole(Some(RoleName::Created)),
            ("set", "version") => ColumnChangeDeclaration::SetRole(Some(RoleName::Version)),
            ("set", "soft_delete") => ColumnChangeDeclaration::SetRole(Some(RoleName::SoftDelete)),
            ("drop", "created" | "version" | "soft_delete") => ColumnChangeDeclaration::SetRole(None),
            ("set", "type") => {
                let kind: syn::Type = input.parse()?;
                let kind =
                    self.type_expression(&kind).ok_or_else(|| syn::Error::new(kind.span(), "not a type"))?;
                let using = if is_word(input, "using") {
                    keyword(input, "using")?;
                    Some(input.parse::<Expr>()?)
                } else {
                    None
                };
                ColumnChangeDeclaration::SetType(kind, using)
            }
            _ => {
                return Err(syn::Error::new(
                    verb.span(),
                    "expected set nullable, set not null, set default(…), drop default, set type T, or set or drop one of updated, created, version and soft_delete",
                ));
            }
        };
        input.parse::<Option<Token![;]>>()?;
        if input.is_empty() { Ok(change) } else { Err(input.error("one change at a time")) }
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
fn is_word(input: ParseStream<'_>, word: &str) -> bool {
    let fork = input.fork();
    fork.parse::<Ident>().is_ok_and(|it| it == word)
}

fn keyword(input: ParseStream<'_>, word: &str) -> syn::Result<()> {
    let found: Ident = syn::ext::IdentExt::parse_any(input)?;
    if found == word { Ok(()) } else { Err(syn::Error::new(found.span(), format!("expected `{word}`"))) }
}

/// What an operation's attributes say.
#[derive(Default)]
struct Words {
    /// `#[loses_data("why that is fine")]`.
    loses_data: Option<String>,
    /// `#[rewrites_table("why that is fine")]`.
    rewrites_table: Option<String>,
    /// `#[keeps_old_name]`.
    keeps_old_name: bool,
}

/// Reads the attributes of an operation that may have those called `known`.
fn words(attributes: &[Attribute], known: &[&str]) -> syn::Result<Words> {
    let mut words = Words::default();
    for attribute in attributes.iter().filter(|it| !it.path().is_ident("doc")) {
        let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match name.as_str() {
            other if !known.contains(&other) => {
                let known: Vec<String> = known
                    .iter()
                    .map(|it| match *it {
                        "keeps_old_name" => "`#[keeps_old_name]`".to_owned(),
                        other => format!("`#[{other}(\"why\")]`"),
                    })
                    .collect();
                let known = known.join(" and ");
                return Err(syn::Error::new_spanned(attribute, format!("only {known} is known here")));
            }
            "loses_data" => words.loses_data = Some(attribute.parse_args::<LitStr>()?.value()),
            "rewrites_table" => words.rewrites_table = Some(attribute.parse_args::<LitStr>()?.value()),
            _ => words.keeps_old_name = true,
        }
    }
    Ok(words)
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
