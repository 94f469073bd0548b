//! Type names to logical types.

use diglot_model::{Document, DocumentField, DocumentType, Newtype, Schema, Type};
use diglot_parse::{
    Diagnostic, DocumentDeclaration, Name, NewtypeDeclaration, TypeArgument, TypeExpression, UnknownType,
    did_you_mean,
};

use crate::expression::describe;

/// The names of the language's own types.
pub(crate) const KNOWN: [&str; 17] = [
    "bool",
    "i16",
    "i32",
    "i64",
    "f64",
    "Decimal",
    "Text",
    "CaselessText",
    "Bytes",
    "Uuid",
    "Timestamp",
    "Date",
    "Time",
    "Duration",
    "Json",
    "Vec",
    "Ref",
];

/// A type, and the newtype or document a value of it is in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) kind: Type,
    pub(crate) rust_type: Option<String>,
}

/// The row type a `Ref<T>` names.
pub(crate) fn reference_target(kind: &TypeExpression) -> Option<&Name> {
    match kind.arguments.as_slice() {
        [TypeArgument::Type(target)] if kind.name.text == "Ref" => Some(&target.name),
        _ => None,
    }
}

/// Resolves every type but `Ref` and embedded ones.
pub(crate) fn resolve(kind: &TypeExpression, schema: &Schema) -> Result<Resolved, Box<Diagnostic>> {
    let of = |kind: Type| Ok(Resolved { kind, rust_type: None });
    let plain = |result: Type| {
        if kind.arguments.is_empty() {
            of(result)
        } else {
            let message = format!("`{}` takes no arguments", kind.name.text);
            Err(Box::new(
                Diagnostic::new("D0215", kind.location, message).help(format!("write `{}`", kind.name.text)),
            ))
        }
    };
    match kind.name.text.as_str() {
        "bool" => plain(Type::Boolean),
        "i16" => plain(Type::Integer { bits: 16 }),
        "i32" => plain(Type::Integer { bits: 32 }),
        "i64" => plain(Type::Integer { bits: 64 }),
        "f64" => plain(Type::Float),
        "Uuid" => plain(Type::Uuid),
        "Timestamp" => plain(Type::Timestamp),
        "Date" => plain(Type::Date),
        "Time" => plain(Type::Time),
        "Duration" => plain(Type::Duration),
        "Json" => json(kind, schema),
        "Text" => of(Type::Text { max_length: maximum(kind)? }),
        "CaselessText" => of(Type::CaselessText { max_length: maximum(kind)? }),
        "Bytes" => of(Type::Bytes { max_length: maximum(kind)? }),
        "Decimal" => of(decimal(kind)?),
        "Vec" => of(array(kind, schema)?),
        name if schema.enumerations.contains_key(name) => plain(Type::Enumeration(name.to_owned())),
        name => match schema.newtypes.get(name) {
            Some(newtype) => {
                let mut resolved = plain(newtype.kind.clone())?;
                resolved.rust_type = Some(name.to_owned());
                Ok(resolved)
            }
            None => Err(Box::new(unknown(kind, name, schema))),
        },
    }
}

fn json(kind: &TypeExpression, schema: &Schema) -> Result<Resolved, Box<Diagnostic>> {
    match kind.arguments.as_slice() {
        [] => Ok(Resolved { kind: Type::Json, rust_type: None }),
        [TypeArgument::Type(document)] if schema.documents.contains_key(&document.name.text) => {
            Ok(Resolved { kind: Type::Json, rust_type: Some(document.name.text.clone()) })
        }
        [TypeArgument::Type(document)] => {
            let message = format!("`{}` is not the type of a document", document.name.text);
            let diagnostic = Diagnostic::new("D0218", document.location, message);
            let near = did_you_mean(&document.name.text, schema.documents.keys().map(String::as_str));
            Err(Box::new(match near {
                Some(near) => diagnostic.help(format!("did you mean `Json<{near}>`?")),
                None => diagnostic
                    .help("declare it: `#[document] pub struct …`, or write `Json` for any document"),
            }))
        }
        _ => Err(Box::new(
            Diagnostic::new("D0215", kind.location, "`Json` takes the type of a document, or nothing")
                .help("write `Json` or `Json<Settings>`"),
        )),
    }
}

fn array(kind: &TypeExpression, schema: &Schema) -> Result<Type, Box<Diagnostic>> {
    let refuse = |message: String, help: &str| {
        Err(Box::new(Diagnostic::new("D0219", kind.location, message).help(help.to_owned())))
    };
    let [TypeArgument::Type(element)] = kind.arguments.as_slice() else {
        return refuse("`Vec` takes the type of its items".to_owned(), "write `Vec<Text>`");
    };
    if element.name.text == "u8" {
        return refuse(
            "bytes have a type of their own".to_owned(),
            "write `Bytes`, or `Bytes<1024>` with a bound",
        );
    }
    let resolved = resolve(element, schema).map_err(|mut diagnostic| {
        if let Some(unknown) = &mut diagnostic.unknown {
            unknown.in_list = true;
        }
        diagnostic
    })?;
    match &resolved.kind {
        _ if resolved.rust_type.is_some() => {
            refuse(format!("an array of `{}` is not possible", element.name.text), "use the type it wraps")
        }
        Type::Boolean
        | Type::Integer { .. }
        | Type::Float
        | Type::Text { max_length: None }
        | Type::Uuid
        | Type::Timestamp
        | Type::Date => Ok(Type::Array(Box::new(resolved.kind))),
        Type::Text { .. } => refuse(
            "a bound on the items of an array cannot be enforced on both engines".to_owned(),
            "write `Vec<Text>`, or keep the items in a table of their own",
        ),
        other => refuse(
            format!("an array cannot hold {}", describe(other)),
            "items are bool, i16, i32, i64, f64, Text, Uuid, Timestamp or Date; others belong in a table",
        ),
    }
}

fn maximum(kind: &TypeExpression) -> Result<Option<u32>, Box<Diagnostic>> {
    match kind.arguments.as_slice() {
        [] => Ok(None),
        [TypeArgument::Number(maximum, _)] if *maximum > 0 => Ok(Some(*maximum)),
        _ => {
            let name = &kind.name.text;
            let message = format!("`{name}` takes one number above zero, the longest value");
            Err(Box::new(
                Diagnostic::new("D0215", kind.location, message)
                    .help(format!("write `{name}` without a bound or `{name}<320>` with one")),
            ))
        }
    }
}

fn decimal(kind: &TypeExpression) -> Result<Type, Box<Diagnostic>> {
    if let [TypeArgument::Number(precision, _), TypeArgument::Number(scale, _)] = kind.arguments.as_slice()
        && (1..=18).contains(precision)
        && scale <= precision
    {
        #[expect(clippy::cast_possible_truncation, reason = "both are at most 18")]
        return Ok(Type::Decimal { precision: *precision as u8, scale: *scale as u8 });
    }
    Err(Box::new(
        Diagnostic::new(
            "D0214",
            kind.location,
            "a decimal has 1 to 18 digits, some of them behind the point: `Decimal<PRECISION, SCALE>`",
        )
        .help("18 digits is what both engines keep exactly; `Decimal<18, 6>` holds up to 999,999,999,999.999999"),
    ))
}

/// The type of the language that is meant by one of Rust's, of an engine's or of another tool's.
fn elsewhere(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "string" | "str" | "varchar" | "char" | "character" | "nvarchar" | "tinytext" | "longtext"
        | "clob" => "Text",
        "citext" => "CaselessText",
        "u8" | "i8" | "u16" | "int" | "integer" | "int4" | "serial" => "i32",
        "u32" | "u64" | "usize" | "isize" | "bigint" | "int8" | "long" | "bigserial" => "i64",
        "smallint" | "int2" | "short" => "i16",
        "f32" | "float" | "double" | "real" | "float8" | "float4" => "f64",
        "boolean" => "bool",
        "numeric" | "money" | "bigdecimal" => "Decimal",
        "datetime" | "offsetdatetime" | "instant" | "timestamptz" | "naivedatetime" | "primitivedatetime" => {
            "Timestamp"
        }
        "naivedate" | "localdate" => "Date",
        "naivetime" | "localtime" => "Time",
        "interval" | "timedelta" | "span" => "Duration",
        "value" | "jsonb" | "jsonvalue" => "Json",
        "blob" | "bytea" | "binary" | "varbinary" => "Bytes",
        "guid" => "Uuid",
        "array" | "list" => "Vec",
        "foreignkey" | "reference" | "belongsto" => "Ref",
        _ => return None,
    })
}

/// Whether a type of the language takes something between angle brackets.
fn takes_arguments(name: &str) -> bool {
    matches!(name, "Text" | "CaselessText" | "Bytes" | "Decimal" | "Json" | "Vec" | "Ref")
}

fn unknown(kind: &TypeExpression, name: &str, schema: &Schema) -> Diagnostic {
    let mut diagnostic =
        Diagnostic::new("D0201", kind.name.location, format!("`{name}` is not a type a column can have"));
    diagnostic.unknown = Some(UnknownType { name: name.to_owned(), in_list: false });
    if schema.documents.contains_key(name) {
        return diagnostic.help(format!("a document is stored as JSON: `Json<{name}>`"));
    }
    if schema.embeddables.contains_key(name) {
        return diagnostic
            .help("an embedded struct is a field of a table of its own, not part of another type");
    }
    let own = schema.enumerations.keys().chain(schema.newtypes.keys()).map(String::as_str);
    let meant = elsewhere(name).or_else(|| did_you_mean(name, KNOWN.into_iter().chain(own)));
    if let Some(meant) = meant {
        let written = kind.written();
        let arguments = written.strip_prefix(name).filter(|_| takes_arguments(meant));
        diagnostic = diagnostic.help(format!("did you mean `{meant}{}`?", arguments.unwrap_or_default()));
    }
    diagnostic.help(format!(
        "the language's types: {}; or an `#[enumeration]` or `#[newtype]` of the schema",
        KNOWN.join(", ")
    ))
}

/// Adds newtypes to `schema`.
pub(crate) fn newtypes<'a>(
    schema: &mut Schema,
    declared: impl Iterator<Item = &'a NewtypeDeclaration>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for declaration in declared {
        let resolved = match resolve(&declaration.kind, schema) {
            Ok(resolved) => resolved,
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                continue;
            }
        };
        if resolved.rust_type.is_some() || matches!(resolved.kind, Type::Array(_) | Type::Json) {
            let message = format!("a newtype cannot wrap `{}`", declaration.kind.written());
            diagnostics.push(
                Diagnostic::new("D0220", declaration.kind.location, message)
                    .help("it wraps one of the language's types, such as `Uuid`, or an enumeration"),
            );
            continue;
        }
        let newtype = Newtype {
            name: declaration.name.text.clone(),
            comment: declaration.comment.clone(),
            kind: resolved.kind,
        };
        schema.newtypes.insert(newtype.name.clone(), newtype);
    }
}

/// Adds the types of documents to `schema`.
pub(crate) fn documents(
    schema: &mut Schema,
    declared: &[DocumentDeclaration],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let names: Vec<&str> = declared.iter().map(|it| it.name.text.as_str()).collect();
    for declaration in declared {
        let mut fields = Vec::new();
        for (name, kind, comment) in &declaration.fields {
            match document_type(kind, schema, &names) {
                Ok(kind) => {
                    fields.push(DocumentField { name: name.text.clone(), comment: comment.clone(), kind });
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        let document =
            Document { name: declaration.name.text.clone(), comment: declaration.comment.clone(), fields };
        schema.documents.insert(document.name.clone(), document);
    }
}

fn document_type(
    kind: &TypeExpression,
    schema: &Schema,
    documents: &[&str],
) -> Result<DocumentType, Box<Diagnostic>> {
    let inner = |argument: &TypeArgument| match argument {
        TypeArgument::Type(inner) => document_type(inner, schema, documents).map(Box::new),
        TypeArgument::Number(_, location) => {
            Err(Box::new(Diagnostic::new("D0107", *location, "a type is expected here")))
        }
    };
    match (kind.name.text.as_str(), kind.arguments.as_slice()) {
        ("Option", [only]) => Ok(DocumentType::Optional(inner(only)?)),
        ("Vec", [only]) => Ok(DocumentType::List(inner(only)?)),
        ("HashMap" | "BTreeMap", [TypeArgument::Type(key), value]) => {
            if key.name.text == "String" {
                Ok(DocumentType::Map(inner(value)?))
            } else {
                let message = "the keys of a JSON object are texts";
                Err(Box::new(
                    Diagnostic::new("D0228", key.location, message).help("write `BTreeMap<String, …>`"),
                ))
            }
        }
        ("String", []) => Ok(DocumentType::Value(Type::Text { max_length: None })),
        (name, []) if documents.contains(&name) => Ok(DocumentType::Document(name.to_owned())),
        _ => {
            let resolved = resolve(kind, schema)?;
            match resolved.kind {
                Type::Bytes { .. } | Type::Array(_) | Type::Text { max_length: Some(_) } => {
                    let message = format!("`{}` has no place in a document", resolved.kind.declared());
                    Err(Box::new(
                        Diagnostic::new("D0228", kind.location, message)
                            .help("write String, Vec<…>, or one of the language's types without a bound"),
                    ))
                }
                kind => Ok(DocumentType::Value(kind)),
            }
        }
    }
}
