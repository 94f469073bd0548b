//! `#[table(name)]` structs.

use proc_macro2::Ident;
use syn::{Attribute, Field, Fields, GenericArgument, ItemStruct, PathArguments, Type, spanned::Spanned};

use crate::{
    ActionName, ColumnDeclaration, Diagnostic, IndexDeclaration, Location, Name, TableDeclaration,
    TypeArgument, TypeExpression,
    attribute::{CheckArguments, IndexArguments, documentation, place},
    did_you_mean,
};

/// Reads items of one file and gathers what is wrong with them.
pub(crate) struct Reader<'a> {
    pub(crate) file: usize,
    subject: &'a str,
    diagnostics: Vec<Diagnostic>,
}

const TABLE_ATTRIBUTES: [&str; 4] = ["unique", "index", "check", "was"];
const COLUMN_ATTRIBUTES: [&str; 13] = [
    "key",
    "unique",
    "index",
    "no_index",
    "default",
    "secret",
    "updated",
    "on_delete",
    "on_update",
    "deferrable",
    "inverse",
    "was",
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
        diagnostic = match did_you_mean(&written, known.iter().copied()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help(format!("known here: {}", known.join(", "))),
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
        for field in &fields.named {
            if let Some(column) = self.column(field) {
                if let Some(other) = table.columns.iter().find(|it| it.name.text == column.name.text) {
                    let message = format!("column `{}` is declared twice", column.name.text);
                    self.diagnostics.push(
                        Diagnostic::new("D0104", column.name.location, message)
                            .also(other.name.location, "first here"),
                    );
                }
                table.columns.push(column);
            }
        }
        Some(table)
    }

    fn table_attribute(&mut self, table: &mut TableDeclaration, attribute: &Attribute) {
        let path = attribute.path();
        if path.is_ident("doc") || path.is_ident("table") {
        } else if path.is_ident("unique") {
            table.uniques.extend(self.index(attribute));
        } else if path.is_ident("index") {
            table.indexes.extend(self.index(attribute));
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
            no_index: false,
            default: None,
            secret: false,
            updated: None,
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
        let here = place(self.file, attribute);
        let word = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match word.as_str() {
            "doc" => {}
            "key" => column.key = true,
            "unique" => column.unique = Some(here),
            "index" => column.index = Some(here),
            "no_index" => column.no_index = true,
            "secret" => column.secret = true,
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
            _ => self.unknown_attribute(attribute, &COLUMN_ATTRIBUTES),
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
        let written = word.to_string();
        let words = ActionName::WORDS.map(|(word, _)| word);
        if let Some((_, action)) = ActionName::WORDS.iter().find(|(word, _)| *word == written) {
            return Some((*action, place(self.file, &word)));
        }
        let mut diagnostic = Diagnostic::new(
            "D0105",
            place(self.file, &word),
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
            GenericArgument::Type(Type::Path(path)) => {
                if let Some(segment) = path.path.segments.last() {
                    return Some(TypeArgument::Type(Name::of(&segment.ident, self.file)));
                }
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
