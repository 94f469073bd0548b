//! The format of sqllogictest: statements, and queries with their results.

/// One record of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The line it begins at, from 1.
    pub line: usize,
    /// What it asks.
    pub kind: RecordKind,
}

/// What a record asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordKind {
    /// A statement that gives no rows.
    Statement {
        /// The text.
        sql: String,
        /// Whether it must fail.
        fails: bool,
    },
    /// A query.
    Query(Query),
}

/// A query with its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The text.
    pub sql: String,
    /// How each column is written, a letter each: `I`, `R` or `T`.
    pub types: String,
    /// What is sorted before it is compared.
    pub sort: Sort,
    /// What it must give; none where the file does not say.
    pub expected: Option<Expected>,
}

/// What is sorted before results are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Nothing: the order of the rows counts.
    None,
    /// The rows.
    Rows,
    /// All values of all rows.
    Values,
}

/// What a query must give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Its values, one row after another.
    Values(Vec<String>),
    /// How many values there are, and the MD5 of them, each with a line feed behind it.
    Hash(usize, String),
}

/// The engines a record must be meant for to be taken.
const ENGINES: [&str; 2] = ["sqlite", "postgresql"];

/// Reasons to leave a record out that do not concern what the compiler writes.
const SPELLING: [&str; 2] = ["requires AS when renaming output columns", "does not promote INTEGER"];

/// Reads the records of a file that are meant for both engines, and how many are not.
#[must_use]
pub fn read(text: &str) -> (Vec<Record>, usize) {
    let (mut records, mut others) = (Vec::new(), 0);
    let mut lines = text.lines().enumerate().map(|(number, line)| (number + 1, line));
    let mut both = true;
    while let Some((line, head)) = lines.next() {
        let words: Vec<&str> = head.split('#').next().unwrap_or(head).split_whitespace().collect();
        let kind = match words.as_slice() {
            ["onlyif", engine, ..] => {
                // What is for one of the two alone is not said to both.
                both &= ENGINES.iter().all(|it| it == engine);
                continue;
            }
            ["skipif", engine, ..] => {
                both &= !ENGINES.contains(engine) || SPELLING.iter().any(|it| head.contains(it));
                continue;
            }
            ["halt", ..] if both => break,
            ["statement", what, ..] => {
                let sql = block(&mut lines, |line| line.is_empty()).0;
                RecordKind::Statement { sql: sql.join("\n"), fails: *what == "error" }
            }
            ["query", types, rest @ ..] => RecordKind::Query(query(&mut lines, types, rest)),
            _ => {
                both |= !head.is_empty() && !head.starts_with('#');
                continue;
            }
        };
        if both {
            records.push(Record { line, kind });
        } else {
            others += usize::from(matches!(kind, RecordKind::Query(_)));
        }
        both = true;
    }
    (records, others)
}

/// The lines before one that ends them, and whether there was one that is not empty.
fn block<'a>(
    lines: &mut impl Iterator<Item = (usize, &'a str)>,
    ends: impl Fn(&str) -> bool,
) -> (Vec<&'a str>, bool) {
    let mut found = Vec::new();
    for (_, line) in lines {
        if ends(line) {
            return (found, !line.is_empty());
        }
        found.push(line);
    }
    (found, false)
}

fn query<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>, types: &str, rest: &[&str]) -> Query {
    let (sql, results) = block(lines, |line| line.is_empty() || line == "----");
    let expected = results.then(|| block(lines, str::is_empty).0);
    let sort = match rest.first() {
        Some(&"rowsort") => Sort::Rows,
        Some(&"valuesort") => Sort::Values,
        _ => Sort::None,
    };
    Query { sql: sql.join("\n"), types: types.to_owned(), sort, expected: expected.map(|it| results_of(&it)) }
}

fn results_of(lines: &[&str]) -> Expected {
    // `24 values hashing to 2e91a83f…`
    if let [line] = lines
        && let [count, "values", "hashing", "to", hash] =
            line.split_whitespace().collect::<Vec<_>>().as_slice()
        && let Ok(count) = count.parse()
    {
        return Expected::Hash(count, (*hash).to_owned());
    }
    Expected::Values(lines.iter().map(|it| (*it).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::{Expected, Query, Record, RecordKind, Sort, read};

    #[test]
    fn records_for_both_engines_are_taken() {
        let text = "hash-threshold 8\n\nstatement ok\nCREATE TABLE t(a INTEGER)\n\nskipif postgresql # why\n\
                    query I rowsort\nSELECT 1\n----\n1\n\nskipif postgresql # PostgreSQL requires AS when renaming output columns\n\
                    query I\nSELECT 1 a\n\nonlyif mysql\nstatement error\nNO\n\n\
                    skipif mysql # aggregate syntax:\nquery IR rowsort label-1\nSELECT a,\n1.0 FROM t\n----\n\
                    2 values hashing to abc\n\nquery T nosort\nSELECT 'x'\n----\nx\n\nhalt\n\nquery I\nSELECT 2\n";
        let (records, others) = read(text);
        let of = |line, sql: &str, types: &str, sort, expected| {
            let query =
                Query { sql: sql.to_owned(), types: types.to_owned(), sort, expected: Some(expected) };
            Record { line, kind: RecordKind::Query(query) }
        };
        let create = RecordKind::Statement { sql: "CREATE TABLE t(a INTEGER)".to_owned(), fails: false };
        let spelled = RecordKind::Query(Query {
            sql: "SELECT 1 a".to_owned(),
            types: "I".to_owned(),
            sort: Sort::None,
            expected: None,
        });
        assert_eq!(others, 1);
        assert_eq!(
            records,
            [
                Record { line: 3, kind: create },
                Record { line: 13, kind: spelled },
                of(21, "SELECT a,\n1.0 FROM t", "IR", Sort::Rows, Expected::Hash(2, "abc".to_owned())),
                of(27, "SELECT 'x'", "T", Sort::None, Expected::Values(vec!["x".to_owned()])),
            ]
        );
    }
}
