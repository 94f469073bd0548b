//! What stands inside `alter table … { … }`, and the attributes of operations.

use syn::{
    Attribute, Expr, Field, Ident, LitStr, Token, braced, parenthesized, parse::ParseStream, spanned::Spanned,
};

use crate::{
    ColumnChangeDeclaration, Location, Name, OperationDeclaration, RoleName,
    attribute::{CheckArguments, IndexArguments, ReferenceArguments},
    migration::{is_word, keyword},
    table::Reader,
};

impl Reader<'_> {
    pub(crate) fn alteration(
        &mut self,
        input: ParseStream<'_>,
        table: &Name,
    ) -> syn::Result<OperationDeclaration> {
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
            ("set", "identity") => ColumnChangeDeclaration::SetIdentity,
            ("drop", "identity") => ColumnChangeDeclaration::DropIdentity,
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
                    "expected set nullable, set not null, set default(…), drop default, set type T, or set or drop one of identity, updated, created, version and soft_delete",
                ));
            }
        };
        input.parse::<Option<Token![;]>>()?;
        if input.is_empty() { Ok(change) } else { Err(input.error("one change at a time")) }
    }
}

/// What an operation's attributes say.
#[derive(Default)]
pub(crate) struct Words {
    /// `#[loses_data("why that is fine")]`.
    pub(crate) loses_data: Option<String>,
    /// `#[rewrites_table("why that is fine")]`.
    pub(crate) rewrites_table: Option<String>,
    /// `#[keeps_old_name]`.
    pub(crate) keeps_old_name: bool,
}

/// Reads the attributes of an operation that may have those called `known`.
pub(crate) fn words(attributes: &[Attribute], known: &[&str]) -> syn::Result<Words> {
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
