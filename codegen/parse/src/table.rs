//! `#[table(name)]` structs.

use proc_macro2::Ident;
use syn::{
    Attribute, Field, Fields, FieldsNamed, GenericArgument, ItemStruct, LitStr, PathArguments, Token, Type,
    punctuated::Punctuated, spanned::Spanned,
};

use diglot_model::Access;

use crate::{
    ActionName, ColumnDeclaration, Diagnostic, ExclusiveDeclaration, IndexDeclaration, Location, Name,
    OptionDeclaration, TableDeclaration, TypeArgument, TypeExpression,
    attribute::{CheckArguments, IndexArguments, documentation, place},
    did_you_mean, synonym,
};

/// Reads items of one file and gathers what is wrong with them.
pub(crate) struct Reader<'a> {
    pub(crate) file: usize,
    pub(crate) subject: &'a str,
    diagnostics: Vec<Diagnostic>,
}

pub(crate) const TABLE_ATTRIBUTES: [&str; 12] = [
    "unique",
    "index",
    "check",
    "was",
    "reference",
    "exclusive",
    "exactly_one",
    "no_key",
    "read_only",
    "no_resource",
    "postgres",
    "sqlite",
];
pub(crate) const COLUMN_ATTRIBUTES: [&str; 21] = [
    "key",
    "identity",
    "unique",
    "index",
    "no_index",
    "default",
    "generated",
    "secret",
    "read_only",
    "created",
    "updated",
    "version",
    "soft_delete",
    "on_delete",
    "on_update",
    "deferrable",
    "inverse",
    "was",
    "postgres",
    "sqlite",
    "doc",
];

impl<'a> Reader<'a> {
    pub(crate) fn new(file: usize, subject: &'a str) -> Self {
        Self { file, subject, diagnostics: Vec::new() }
    }

    pub(crate) fn finish(self) -> Result<(), Vec<Diagnostic>> {
        if self.diagnostics.is_empty() { Ok(()) } else { Err(self.diagnostics) }
    }

    pub(crate) fn take(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    pub(crate) fn complain(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// A complaint of the Rust parser.
    pub(crate) fn syntax(&mut self, error: &syn::Error) {
        for part in error {
            let location = Location { file: self.file, span: part.span() };
            self.diagnostics.push(Diagnostic::new("D0001", location, part.to_string()));
        }
    }

    pub(crate) fn unknown_attribute(&mut self, attribute: &Attribute, known: &[&str]) {
        let written = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
        let mut diagnostic = Diagnostic::new(
            "D0101",
            place(self.file, attribute.path()),
            format!("unknown attribute `{written}`"),
        );
        let listed = format!(
            "known here: {}",
            known.iter().filter(|it| **it != "doc").copied().collect::<Vec<_>>().join(", ")
        );
        diagnostic = match synonym::of(&written, known) {
            Some(help) => diagnostic.help(help),
            None => diagnostic.did_you_mean(&written, known.iter().copied(), listed),
        };
        self.complain(diagnostic);
    }

    /// Reads one table.
    pub(crate) fn table(&mut self, name: &Ident, item: &ItemStruct) -> Option<TableDeclaration> {
        let mut table = TableDeclaration {
            name: Name::of(name, self.file),
            type_name: Name::of(&item.ident, self.file),
            comment: documentation(&item.attrs),
            columns: Vec::new(),
            uniques: Vec::new(),
            indexes: Vec::new(),
            checks: Vec::new(),
            references: Vec::new(),
            exclusives: Vec::new(),
            no_key: None,
            access: None,
            options: Vec::new(),
            was: None,
            file: self.file,
            source: self.subject.to_owned(),
        };
        for attribute in &item.attrs {
            self.table_attribute(&mut table, attribute);
        }
        if !item.generics.params.is_empty() {
            self.complain(Diagnostic::new(
                "D0102",
                place(self.file, &item.generics),
                "a table cannot have type parameters",
            ));
        }
        let Fields::Named(fields) = &item.fields else {
            self.complain(
                Diagnostic::new("D0103", table.type_name.location, "a table is a struct with named fields")
                    .help("write `pub struct Name { pub column: Type, … }`"),
            );
            return None;
        };
        table.columns = self.columns(fields);
        if fields.named.is_empty() {
            let message = format!("table `{}` has no columns", table.name.text);
            self.complain(
                Diagnostic::new("D0109", table.type_name.location, message)
                    .help("each field is a column: `#[key] pub id: Uuid,`"),
            );
        }
        // Without its key the table would only be complained of again.
        let named = item.attrs.iter().filter(|it| synonym::KEY.iter().any(|word| it.path().is_ident(word)));
        let named =
            named.filter_map(|it| it.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated).ok());
        for name in named.flatten() {
            let name = Name::of(&name, self.file).text;
            table.columns.iter_mut().filter(|it| it.name.text == name).for_each(|it| it.key = true);
        }
        Some(table)
    }

    /// Reads the columns of a struct.
    pub(crate) fn columns(&mut self, fields: &FieldsNamed) -> Vec<ColumnDeclaration> {
        let mut columns: Vec<ColumnDeclaration> = Vec::new();
        for field in &fields.named {
            if let Some(column) = self.column(field) {
                if let Some(other) = columns.iter().find(|it| it.name.text == column.name.text) {
                    let message = format!("column `{}` is declared twice", column.name.text);
                    self.diagnostics.push(
                        Diagnostic::new("D0104", column.name.location, message)
                            .label("declared again here")
                            .also(other.name.location, "first declared here")
                            .help("give one of them another name, or remove it"),
                    );
                }
                columns.push(column);
            }
        }
        columns
    }

    fn table_attribute(&mut self, table: &mut TableDeclaration, attribute: &Attribute) {
        let path = attribute.path();
        if path.is_ident("doc") || path.is_ident("table") {
        } else if path.is_ident("unique") {
            table.uniques.extend(self.index(attribute));
        } else if path.is_ident("index") {
            table.indexes.extend(self.index(attribute));
        } else if path.is_ident("reference") {
            match attribute.parse_args() {
                Ok(arguments) => table.references.push(self.declare_reference(arguments, attribute.span())),
                Err(error) => self.syntax(&error),
            }
        } else if path.is_ident("exclusive") || path.is_ident("exactly_one") {
            let required = path.is_ident("exactly_one");
            table.exclusives.extend(self.exclusive(attribute, required));
        } else if path.is_ident("no_key") {
            table.no_key = Some(place(self.file, attribute));
        } else if path.is_ident("read_only") || path.is_ident("no_resource") {
            let access = if path.is_ident("read_only") { Access::ReadOnly } else { Access::None };
            self.access(table, access, place(self.file, attribute));
        } else if path.is_ident("postgres") || path.is_ident("sqlite") {
            table.options.extend(self.options(attribute));
        } else if path.is_ident("was") {
            table.was = self.identifier(attribute);
        } else if path.is_ident("check") {
            match attribute.parse_args::<CheckArguments>() {
                Ok(check) => {
                    let name = check.name.map(|it| Name::literal(it.value(), it.span(), self.file));
                    table.checks.push((name, check.expression));
                }
                Err(error) => self.syntax(&error),
            }
        } else {
            self.unknown_attribute(attribute, &TABLE_ATTRIBUTES);
        }
    }

    fn access(&mut self, table: &mut TableDeclaration, access: Access, location: Location) {
        if let Some((_, first)) = table.access.replace((access, location)) {
            self.complain(
                Diagnostic::new("D0240", location, "what clients may do with the table is said twice")
                    .also(first, "first said here")
                    .help("keep one: `#[read_only]` where clients read, `#[no_resource]` where they have nothing"),
            );
        }
    }

    fn exclusive(&mut self, attribute: &Attribute, required: bool) -> Option<ExclusiveDeclaration> {
        let parsed = attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated);
        match parsed {
            Ok(columns) => Some(self.declare_exclusive(&columns, required, attribute.span())),
            Err(error) => {
                self.syntax(&error);
                None
            }
        }
    }

    pub(crate) fn declare_exclusive(
        &self,
        columns: &Punctuated<Ident, Token![,]>,
        required: bool,
        span: proc_macro2::Span,
    ) -> ExclusiveDeclaration {
        let columns = columns.iter().map(|it| Name::of(it, self.file)).collect();
        ExclusiveDeclaration { columns, required, location: Location { file: self.file, span } }
    }

    fn options(&mut self, attribute: &Attribute) -> Vec<OptionDeclaration> {
        crate::attribute::options(attribute, self.file).unwrap_or_else(|error| {
            self.syntax(&error);
            Vec::new()
        })
    }

    fn index(&mut self, attribute: &Attribute) -> Option<IndexDeclaration> {
        match attribute.parse_args::<IndexArguments>() {
            Ok(arguments) => Some(arguments.declare(attribute.span(), self.file)),
            Err(error) => {
                self.syntax(&error);
                None
            }
        }
    }

    /// Reads one column.
    pub(crate) fn column(&mut self, field: &Field) -> Option<ColumnDeclaration> {
        let ident = field.ident.as_ref()?;
        let (nullable, kind) = match optional(&field.ty) {
            Some(inner) => (true, self.type_expression(inner)?),
            None => (false, self.type_expression(&field.ty)?),
        };
        let mut column = ColumnDeclaration {
            name: Name::of(ident, self.file),
            kind,
            nullable,
            key: false,
            unique: None,
            index: None,
            identity: None,
            no_index: None,
            default: None,
            generated: None,
            secret: false,
            read_only: None,
            updated: None,
            created: None,
            version: None,
            soft_delete: None,
            options: Vec::new(),
            on_delete: None,
            on_update: None,
            deferrable: None,
            inverse: None,
            was: None,
            comment: documentation(&field.attrs),
            location: place(self.file, field),
        };
        for attribute in &field.attrs {
            self.column_attribute(&mut column, attribute);
        }
        Some(column)
    }

    fn column_attribute(&mut self, column: &mut ColumnDeclaration, attribute: &Attribute) {
        let here = place(self.file, attribute.path());
        let word = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match word.as_str() {
            "doc" => {}
            "key" => column.key = true,
            "unique" => column.unique = Some(here),
            "index" => column.index = Some(here),
            "identity" => column.identity = Some(here),
            "created" => column.created = Some(here),
            "version" => column.version = Some(here),
            "soft_delete" => column.soft_delete = Some(here),
            "postgres" | "sqlite" => column.options.extend(self.options(attribute)),
            "no_index" => match attribute.parse_args::<LitStr>() {
                Ok(reason) => {
                    column.no_index = Some(Name::literal(reason.value(), reason.span(), self.file));
                }
                Err(_) => self.complain(
                    Diagnostic::new("D0108", here, "a reference without an index says why")
                        .label("deleting or changing a referenced row reads this whole table")
                        .help("write the reason: `#[no_index(\"plans are never deleted\")]`, or remove the attribute"),
                ),
            },
            "generated" => match attribute.parse_args() {
                Ok(expression) => column.generated = Some(expression),
                Err(error) => self.syntax(&error),
            },
            "secret" => column.secret = true,
            "read_only" => column.read_only = Some(here),
            "updated" => column.updated = Some(here),
            "deferrable" => column.deferrable = Some(here),
            "default" => match attribute.parse_args() {
                Ok(expression) => column.default = Some(expression),
                Err(error) => self.syntax(&error),
            },
            "inverse" => column.inverse = self.identifier(attribute),
            "was" => column.was = self.identifier(attribute),
            "on_delete" => column.on_delete = self.action(attribute).or(column.on_delete),
            "on_update" => column.on_update = self.action(attribute).or(column.on_update),
            _ => {
                // Without its key the table would only be complained of again.
                column.key |= synonym::KEY.contains(&word.as_str());
                self.unknown_attribute(attribute, &COLUMN_ATTRIBUTES);
            }
        }
    }

    fn identifier(&mut self, attribute: &Attribute) -> Option<Name> {
        match attribute.parse_args::<Ident>() {
            Ok(name) => Some(Name::of(&name, self.file)),
            Err(error) => {
                self.syntax(&error);
                None
            }
        }
    }

    fn action(&mut self, attribute: &Attribute) -> Option<(ActionName, Location)> {
        let word = match attribute.parse_args::<Ident>() {
            Ok(word) => word,
            Err(error) => {
                self.syntax(&error);
                return None;
            }
        };
        self.action_word(&word)
    }

    /// A referential action by its word.
    pub(crate) fn action_word(&mut self, word: &Ident) -> Option<(ActionName, Location)> {
        let written = word.to_string();
        let words = ActionName::WORDS.map(|(word, _)| word);
        if let Some((_, action)) = ActionName::WORDS.iter().find(|(word, _)| *word == written) {
            return Some((*action, place(self.file, word)));
        }
        let mut diagnostic = Diagnostic::new(
            "D0105",
            place(self.file, word),
            format!("`{written}` is not a referential action"),
        )
        .help(format!("known actions: {}", words.join(", ")));
        if let Some(near) = did_you_mean(&written, words) {
            diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
        }
        self.complain(diagnostic);
        None
    }

    /// Reads a column's type.
    pub(crate) fn type_expression(&mut self, kind: &Type) -> Option<TypeExpression> {
        let location = place(self.file, kind);
        let Type::Path(path) = kind else {
            self.complain(Diagnostic::new("D0106", location, "a column's type is a plain type name"));
            return None;
        };
        let segment = path.path.segments.last()?;
        let mut arguments = Vec::new();
        if let PathArguments::AngleBracketed(list) = &segment.arguments {
            for argument in &list.args {
                arguments.push(self.type_argument(argument)?);
            }
        }
        Some(TypeExpression { name: Name::of(&segment.ident, self.file), arguments, location })
    }

    fn type_argument(&mut self, argument: &GenericArgument) -> Option<TypeArgument> {
        let location = place(self.file, argument);
        match argument {
            GenericArgument::Const(syn::Expr::Lit(literal)) => {
                if let syn::Lit::Int(number) = &literal.lit
                    && let Ok(number) = number.base10_parse()
                {
                    return Some(TypeArgument::Number(number, location));
                }
            }
            GenericArgument::Type(inner @ Type::Path(_)) => {
                return Some(TypeArgument::Type(Box::new(self.type_expression(inner)?)));
            }
            _ => {}
        }
        self.complain(Diagnostic::new("D0107", location, "a type's argument is a number or a type name"));
        None
    }
}

/// What stands in `Option<…>`.
fn optional(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let segment = path.path.segments.last()?;
    if segment.ident != "Option" {
        return None;
    }
    let PathArguments::AngleBracketed(list) = &segment.arguments else { return None };
    match list.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
