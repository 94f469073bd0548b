//! Type names to logical types.

use diglot_model::{Schema, Type};
use diglot_parse::{Diagnostic, Name, TypeArgument, TypeExpression, did_you_mean};

/// The names of the language's own types.
pub(crate) const KNOWN: [&str; 13] = [
    "bool",
    "i16",
    "i32",
    "i64",
    "f64",
    "Decimal",
    "Text",
    "Bytes",
    "Uuid",
    "Timestamp",
    "Date",
    "Json",
    "Ref",
];

/// The row type a `Ref<T>` names.
pub(crate) fn reference_target(kind: &TypeExpression) -> Option<&Name> {
    match kind.arguments.as_slice() {
        [TypeArgument::Type(name)] if kind.name.text == "Ref" => Some(name),
        _ => None,
    }
}

/// Resolves every type but `Ref`.
pub(crate) fn resolve(kind: &TypeExpression, schema: &Schema) -> Result<Type, Box<Diagnostic>> {
    let plain = |result: Type| {
        if kind.arguments.is_empty() {
            Ok(result)
        } else {
            let message = format!("`{}` takes no arguments", kind.name.text);
            Err(Box::new(Diagnostic::new("D0215", kind.location, message)))
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
        "Json" => plain(Type::Json),
        "Text" => Ok(Type::Text { max_length: maximum(kind)? }),
        "Bytes" => Ok(Type::Bytes { max_length: maximum(kind)? }),
        "Decimal" => decimal(kind),
        name if schema.enumerations.contains_key(name) => plain(Type::Enumeration(name.to_owned())),
        name => Err(Box::new(unknown(kind, name, schema))),
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

fn unknown(kind: &TypeExpression, name: &str, schema: &Schema) -> Diagnostic {
    let mut diagnostic =
        Diagnostic::new("D0201", kind.name.location, format!("`{name}` is not a type a column can have"));
    let replacement = match name {
        "String" | "str" => Some("Text"),
        "u8" | "i8" | "u16" => Some("i32"),
        "u32" | "u64" | "usize" | "isize" => Some("i64"),
        "f32" => Some("f64"),
        "DateTime" | "OffsetDateTime" | "Instant" => Some("Timestamp"),
        "Vec" => Some("Bytes"),
        "Value" => Some("Json"),
        _ => did_you_mean(name, KNOWN.into_iter().chain(schema.enumerations.keys().map(String::as_str))),
    };
    if let Some(replacement) = replacement {
        diagnostic = diagnostic.help(format!("did you mean `{replacement}`?"));
    }
    diagnostic
        .help(format!("the language's types: {}; or an `#[enumeration]` of the schema", KNOWN.join(", ")))
}
