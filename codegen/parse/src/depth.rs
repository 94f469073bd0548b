//! How deep a text nests. A parser goes down with its input, so what is too deep is refused before it starts.

use proc_macro2::{Span, TokenStream, TokenTree};

/// The most parentheses, brackets and braces inside one another. People write a dozen.
pub(crate) const DEEPEST: usize = 100;

/// Where tokens nest deeper than [`DEEPEST`]; none where they do not.
pub(crate) fn too_deep(tokens: TokenStream) -> Option<Span> {
    // Not by recursion, for that is what it guards.
    let mut levels = vec![tokens.into_iter()];
    while let Some(level) = levels.last_mut() {
        match level.next() {
            Some(TokenTree::Group(group)) if levels.len() > DEEPEST => return Some(group.span_open()),
            Some(TokenTree::Group(group)) => levels.push(group.stream().into_iter()),
            Some(_) => {}
            None => {
                levels.pop();
            }
        }
    }
    None
}

/// Whether a text may nest so deep, by a look at its characters alone.
pub(crate) fn may_be_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    text.chars().any(|it| {
        match it {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}
