//! Real declarations, changed a little: a word taken out, given twice, exchanged with another or put in its place.

use std::{fs, path::Path};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::{collection::vec, prelude::*};

/// What is done to one word of a text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Change {
    Drop,
    Double,
    Swap,
    Replace(usize),
}

/// The accepted golden cases without what stands around their items.
pub(super) fn originals() -> Vec<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/accepted");
    let entries = fs::read_dir(folder).expect("the cases");
    let mut files: Vec<_> = entries.map(|it| it.expect("an entry").path().join("input.rs")).collect();
    files.sort();
    let texts = files.iter().map(|it| fs::read_to_string(it).expect("an input"));
    // What one engine alone is told is put into its statements as it is.
    let texts = texts.filter(|it| !it.contains("postgres(") && !it.contains("sqlite("));
    texts.map(|it| words(it.parse().expect("Rust"))).collect()
}

/// The words of a text: what stands between brackets, and the brackets, one by one.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    let mut joint = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.push(open.to_owned());
                out.extend(words(group.stream()));
                out.push(close.to_owned());
                joint = false;
            }
            TokenTree::Punct(punct) => {
                // What is one operator stays one word.
                match out.last_mut().filter(|_| joint) {
                    Some(last) => last.push(punct.as_char()),
                    None => out.push(punct.as_char().to_string()),
                }
                joint = punct.spacing() == proc_macro2::Spacing::Joint;
            }
            other => {
                out.push(other.to_string());
                joint = false;
            }
        }
    }
    out
}

/// Which case is changed, and how: where, as a share of its length, and what is done there.
pub(super) fn changes(cases: usize) -> impl Strategy<Value = (usize, Vec<(usize, Change)>)> {
    let change = prop_oneof![
        1 => Just(Change::Drop),
        1 => Just(Change::Double),
        1 => Just(Change::Swap),
        6 => (0..10_000_usize).prop_map(Change::Replace)
    ];
    (0..cases, vec((0..10_000_usize, change), 1..3))
}

/// What a word is: a name, a type, a constant or a sign.
fn kind(word: &str) -> u8 {
    match word.chars().next() {
        Some('a'..='z' | '_') => 0,
        Some('A'..='Z') => 1,
        Some('0'..='9' | '"') => 2,
        _ => 3,
    }
}

/// The text of a case after some changes.
pub(super) fn changed(original: &[String], changes: &[(usize, Change)]) -> String {
    let mut words = original.to_vec();
    for (place, change) in changes {
        if words.len() < 2 {
            break;
        }
        let at = place * words.len() / 10_000;
        match change {
            Change::Drop => _ = words.remove(at),
            Change::Double => words.insert(at, words[at].clone()),
            Change::Swap => {
                let other = (at + 1) % words.len();
                words.swap(at, other);
            }
            Change::Replace(from) => {
                // By one of the same kind, so that it has a chance.
                let alike: Vec<&String> = words.iter().filter(|it| kind(it) == kind(&words[at])).collect();
                words[at] = alike[from * alike.len() / 10_000].clone();
            }
        }
    }
    words.join(" ")
}
