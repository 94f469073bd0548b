//! `query!` blocks: functions whose body is one text of portable SQL.

use proc_macro2::TokenStream;
use syn::{
    Attribute, LitStr, ReturnType, Token, Type, Visibility, braced, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::{
    Diagnostic, Name, ParameterDeclaration, QueryDeclaration, ShapeDeclaration,
    attribute::{documentation, place},
    table::Reader,
};

/// One function of a `query!` block.
struct Function {
    attributes: Vec<Attribute>,
    name: proc_macro2::Ident,
    parameters: Vec<(proc_macro2::Ident, Type)>,
    output: ReturnType,
    sql: LitStr,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![fn]>()?;
        let name = input.parse()?;
        let list;
        parenthesized!(list in input);
        let parameter = |input: ParseStream<'_>| -> syn::Result<(proc_macro2::Ident, Type)> {
            let name = input.parse()?;
            input.parse::<Token![:]>()?;
            Ok((name, input.parse()?))
        };
        let parameters = Punctuated::<_, Token![,]>::parse_terminated_with(&list, parameter)?;
        let output = input.parse()?;
        let body;
        braced!(body in input);
        let sql = body.parse()?;
        if !body.is_empty() {
            return Err(body.error("the body of a query is one string literal, its SQL"));
        }
        Ok(Self { attributes, name, parameters: parameters.into_iter().collect(), output, sql })
    }
}

/// The functions of a block.
struct Block(Vec<Function>);

impl Parse for Block {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut functions = Vec::new();
        while !input.is_empty() {
            functions.push(input.parse()?);
        }
        Ok(Self(functions))
    }
}

impl Reader<'_> {
    /// Reads a block.
    pub(crate) fn queries(&mut self, body: TokenStream) -> Vec<QueryDeclaration> {
        match syn::parse2::<Block>(body) {
            Ok(block) => block.0.into_iter().filter_map(|it| self.query(it)).collect(),
            Err(error) => {
                let location = crate::Location { file: self.file, span: error.span() };
                self.complain(
                    Diagnostic::new("D0117", location, format!("this is not a query: {error}"))
                        .help("write `fn name(parameter: Type) -> Vec<Row> { \"SELECT …\" }`"),
                );
                Vec::new()
            }
        }
    }

    fn query(&mut self, function: Function) -> Option<QueryDeclaration> {
        for attribute in function.attributes.iter().filter(|it| !it.path().is_ident("doc")) {
            self.unknown_attribute(attribute, &["doc"]);
        }
        let mut parameters = Vec::new();
        for (name, kind) in &function.parameters {
            let (inner, nullable) = match inside(kind, "Option") {
                Some(inner) => (inner, true),
                None => (kind, false),
            };
            let kind = match inner {
                Type::Infer(_) => None,
                inner => Some(self.type_expression(inner)?),
            };
            parameters.push(ParameterDeclaration { name: Name::of(name, self.file), kind, nullable });
        }
        let (shape, row) = self.shape(&function)?;
        Some(QueryDeclaration {
            name: Name::of(&function.name, self.file),
            comment: documentation(&function.attributes),
            parameters,
            shape,
            row,
            sql: self.sql_text(&function.sql),
            source: self.subject.to_owned(),
        })
    }

    /// How many rows a function gives, and the type of each; none where it is a row's only column.
    fn shape(&mut self, function: &Function) -> Option<(ShapeDeclaration, Option<Name>)> {
        let ReturnType::Type(_, output) = &function.output else {
            return Some((ShapeDeclaration::Count, None));
        };
        let (shape, inner) = if let Some(inner) = inside(output, "Vec") {
            (ShapeDeclaration::Many, inner)
        } else if let Some(inner) = inside(output, "Option") {
            (ShapeDeclaration::Optional, inner)
        } else if let Some(inner) = inside(output, "Stream") {
            (ShapeDeclaration::Stream, inner)
        } else {
            (ShapeDeclaration::One, &**output)
        };
        match inner {
            Type::Infer(_) => Some((shape, None)),
            Type::Path(path) => match path.path.get_ident() {
                Some(name) if name == "u64" && shape == ShapeDeclaration::One => {
                    Some((ShapeDeclaration::Count, None))
                }
                Some(name) => Some((shape, Some(Name::of(name, self.file)))),
                None => self.no_row_type(inner),
            },
            _ => self.no_row_type(inner),
        }
    }

    fn no_row_type<T>(&mut self, kind: &Type) -> Option<T> {
        self.complain(
            Diagnostic::new("D0118", place(self.file, kind), "this is not what a query can give")
                .help("write the name of a new row type, or `_` for the only column; either in `Option`, `Vec` or `Stream`")
                .help("`u64`, or nothing, is the number of rows that were changed"),
        );
        None
    }
}

/// What stands between the angle brackets of `word<…>`.
fn inside<'a>(kind: &'a Type, word: &str) -> Option<&'a Type> {
    let Type::Path(path) = kind else { return None };
    let segment = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(list) = &segment.arguments else { return None };
    match list.args.first() {
        Some(syn::GenericArgument::Type(inner)) if segment.ident == word => Some(inner),
        _ => None,
    }
}
