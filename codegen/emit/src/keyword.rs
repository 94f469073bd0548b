//! Names that Rust reads as something else unless they are raw.

/// Words that are no names in Rust unless they are raw. Source: The Rust Reference, "Keywords".
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words the language reads as something else where a column may stand.
const MEANINGS: [&str; 3] = ["now", "null", "nulls_not_distinct"];

/// Whether `name` has to be written raw in Rust.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// `name` as a declaration writes it: `r#type` for `type`.
pub(crate) fn written(name: &str) -> String {
    if is_keyword(name) || MEANINGS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// Names as a declaration lists them.
pub(crate) fn list(names: &[String]) -> String {
    names.iter().map(|it| written(it)).collect::<Vec<_>>().join(", ")
}
