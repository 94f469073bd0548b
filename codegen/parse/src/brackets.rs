//! Brackets that do not match: where the one that is left open stands. The Rust parser only says that there is one.

use proc_macro2::{Span, TokenStream, TokenTree};

/// A bracket without its other half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unmatched {
    /// The bracket.
    pub(crate) bracket: char,
    /// The byte it stands at.
    pub(crate) at: usize,
    /// Where another bracket was closed that most likely lacks its own: one that stands at another depth than the
    /// line that closes it.
    pub(crate) suspect: Option<usize>,
}

/// The first bracket of `text` without its other half.
pub(crate) fn unmatched(text: &str) -> Option<Unmatched> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut suspect = None;
    for (at, bracket) in brackets(text) {
        let opens = match bracket {
            ')' => '(',
            ']' => '[',
            '}' => '{',
            opening => {
                open.push((opening, at));
                continue;
            }
        };
        match open.pop() {
            Some((opening, start)) if opening == opens => {
                if suspect.is_none() && bracket == '}' && indentation(text, start) != indentation(text, at) {
                    suspect = Some(start);
                }
            }
            Some((opening, start)) => return Some(Unmatched { bracket: opening, at: start, suspect: None }),
            None => return Some(Unmatched { bracket, at, suspect: None }),
        }
    }
    // The outermost is left over, whichever of those inside it was meant.
    open.first().map(|(bracket, at)| Unmatched { bracket: *bracket, at: *at, suspect })
}

/// How far the line of a byte is indented.
fn indentation(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |it| it + 1);
    text[line..].chars().take_while(|it| *it == ' ' || *it == '\t').count()
}

/// The brackets of a Rust text with the bytes they stand at, those in comments and literals left out.
fn brackets(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if next == '"' {
            string(rest)
        } else if next == '\'' {
            character(rest)
        } else if next.is_alphanumeric() || next == '_' {
            // A word as a whole, so that the end of one is not taken for the head of a raw string.
            rest.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(rest.len())
        } else {
            if matches!(next, '(' | ')' | '[' | ']' | '{' | '}') {
                found.push((at, next));
            }
            next.len_utf8()
        };
        at += length;
    }
    found
}

/// The bytes of a comment that starts here; comments of this kind nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The bytes of a string that starts here.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The bytes of a raw string that starts here, if one does.
fn raw_string(text: &str) -> Option<usize> {
    let body = ["r", "br", "cr"].into_iter().find_map(|it| {
        let rest = text.strip_prefix(it)?;
        rest.trim_start_matches('#').starts_with('"').then_some(rest)
    })?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    let head = text.len() - body.len() + hashes + 1;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(text[head..].find(&end).map_or(text.len(), |at| head + at + end.len()))
}

/// The bytes of a character that starts here; one quote where it is a lifetime.
fn character(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => {
            let end = letters.skip(1).find(|it| it.1 == '\'');
            end.map_or(text.len(), |it| it.0 + 1)
        }
        Some(_) => match letters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// A span of one character at a byte of `text`, which need not be Rust.
pub(crate) fn span_at(text: &str, at: usize) -> Span {
    // A span is made by reading something, so what stands before is read as blanks.
    let blank = |it: char| if it == '\n' { "\n".to_owned() } else { " ".repeat(it.len_utf8()) };
    let head: String = text[..at].chars().map(blank).collect();
    let tokens: Option<TokenStream> = format!("{head}_").parse().ok();
    let token = tokens.and_then(|it| it.into_iter().next());
    token.as_ref().map_or_else(Span::call_site, TokenTree::span)
}

#[cfg(test)]
mod tests {
    use super::unmatched;

    fn found(text: &str) -> Option<(char, usize)> {
        unmatched(text).map(|it| (it.bracket, it.at))
    }

    #[test]
    fn brackets_in_literals_and_comments_are_text() {
        let all = "fn a<'x>() { let _ = ('{', \"(\\\"[\", r#\"}\")\"#, '\\''); /* ( /* [ */ } */ } // {";
        assert_eq!(found(all), None);
        assert_eq!(found("a(b]"), Some(('(', 1)));
        assert_eq!(found("a { b }\n}"), Some(('}', 8)));
    }

    #[test]
    fn the_one_that_is_left_open_is_found() {
        let text = "struct A {\n    a: i32,\n\nstruct B {\n    b: i32,\n}\n";
        assert_eq!(found(text), Some(('{', 9)));
    }

    #[test]
    fn one_that_is_closed_by_another_line_is_suspect() {
        let text = "mod a {\n    struct A {\n        a: i32,\n}\n";
        let found = unmatched(text).expect("one is open");
        assert_eq!((found.at, found.suspect), (6, Some(text.find("A {").expect("it") + 2)));
    }
}
