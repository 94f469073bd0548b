//! What each code means: `cargo xtask explain D0201`, and a page of the documentation.

mod expression;
mod history;
mod language;
mod query;
mod table;

/// The explanations by what their codes are about, in the order of the codes.
static FAMILIES: [&[Explanation]; 5] = [
    language::EXPLANATIONS,
    table::EXPLANATIONS,
    expression::EXPLANATIONS,
    history::EXPLANATIONS,
    query::EXPLANATIONS,
];

/// What a diagnostic's code means.
#[derive(Debug, Clone, Copy)]
pub struct Explanation {
    /// The code, `D0201`.
    pub code: &'static str,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it is, and how to mend it.
    pub text: &'static str,
    /// Whether it depends on something outside the declarations, so that no declaration alone can cause it.
    pub outside: bool,
}

/// Every explanation, by code.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    FAMILIES.into_iter().flatten()
}

/// The explanation of a code, in either case.
#[must_use]
pub fn explain(code: &str) -> Option<&'static Explanation> {
    explanations().find(|it| it.code.eq_ignore_ascii_case(code))
}
