//! The front end never panics, whatever it is given: it answers with diagnostics.

use proptest::{collection::vec, prelude::*, test_runner::TestRunner};

/// What declarations are made of, and what they are not.
const WORDS: [&str; 90] = [
    "#[table(users)]",
    "#[table(a)]",
    "#[view(v, \"SELECT id FROM users\")]",
    "#[enumeration]",
    "#[newtype]",
    "#[embedded]",
    "#[document]",
    "#[key]",
    "#[identity]",
    "#[unique]",
    "#[unique(a, b)]",
    "#[index(a)]",
    "#[check(a > 1)]",
    "#[check(",
    "#[default(now)]",
    "#[default(1)]",
    "#[generated(a + 1)]",
    "#[secret]",
    "#[updated]",
    "#[version]",
    "#[soft_delete]",
    "#[on_delete(cascade)]",
    "#[on_delete(set_null)]",
    "#[deferrable]",
    "#[inverse(x)]",
    "#[was(y)]",
    "#[no_index(\"why\")]",
    "#[postgres(with = \"a = 1\")]",
    "#[reference(a => User(id))]",
    "#[exclusive(a, b)]",
    "#[no_key]",
    "pub",
    "struct",
    "enum",
    "User",
    "A",
    "Status",
    "{",
    "}",
    "(",
    ")",
    "<",
    ">",
    "[",
    "]",
    ",",
    ";",
    ":",
    "::",
    "=>",
    "=",
    "==",
    "&&",
    "||",
    "!",
    "-",
    "*",
    "/",
    "%",
    ".",
    "a",
    "b",
    "id",
    "name",
    "Uuid",
    "i32",
    "i64",
    "Text",
    "Text<80>",
    "Decimal<9, 2>",
    "Json",
    "Vec<i32>",
    "Option<",
    "Ref<User>",
    "Ref<A>",
    "1",
    "0",
    "99999999999999999999",
    "\"text\"",
    "\"\\\\\"",
    "'c'",
    "migration!",
    "name \"000_base\";",
    "create struct",
    "alter table users",
    "add column",
    "drop column a;",
    "backfill",
    "a: i32",
    "mod x;",
];

const SQL: [&str; 46] = [
    "SELECT",
    "DISTINCT",
    "id",
    "name",
    "u",
    "users",
    "notes",
    ".",
    ",",
    "*",
    "(",
    ")",
    "FROM",
    "JOIN",
    "LEFT JOIN",
    "CROSS JOIN",
    "ON",
    "WHERE",
    "GROUP BY",
    "HAVING",
    "ORDER BY",
    "LIMIT",
    "OFFSET",
    "UNION",
    "WITH x AS",
    "AS",
    "AND",
    "OR",
    "NOT",
    "IN",
    "EXISTS",
    "BETWEEN",
    "LIKE",
    "IS NULL",
    "CASE WHEN",
    "THEN",
    "ELSE",
    "END",
    "count",
    "sum",
    "row_number() OVER",
    "=",
    "+",
    "1",
    "'a'",
    ":p",
];

fn cases() -> u32 {
    std::env::var("DIGLOT_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(400)
}

fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })
}

fn compile(text: &str) {
    let _ = codegen::compile_text(&[("input.rs", text)]);
    let _ = codegen::compile_declarations(&[("input.rs", text)]);
}

#[test]
fn declarations_of_any_words() {
    let words = vec(prop::sample::select(&WORDS[..]), 0..60);
    runner()
        .run(&words, |words| {
            compile(&words.join(" "));
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn columns_of_any_words() {
    let words = vec(prop::sample::select(&WORDS[..]), 0..12);
    runner()
        .run(&(words.clone(), words), |(table, column)| {
            let (table, column) = (table.join(" "), column.join(" "));
            compile(&format!(
                "{table}\n#[table(users)]\npub struct User {{\n    #[key]\n    pub id: Uuid,\n    {column}\n    \
                 pub name: Text<80>,\n}}"
            ));
            compile(&format!(
                "#[table(users)]\n#[check({column})]\npub struct User {{\n    #[key]\n    pub id: Uuid,\n    pub a: \
                 Option<i32>,\n    pub b: i64,\n}}"
            ));
            compile(&format!("migration! {{ name \"000_base\"; {table} {column} }}"));
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn queries_of_any_words() {
    let words = vec(prop::sample::select(&SQL[..]), 0..30);
    runner()
        .run(&words, |words| {
            let query = words.join(" ");
            compile(&format!(
                "#[table(users)]\npub struct User {{\n    #[key]\n    pub id: Uuid,\n    pub name: Text<80>,\n}}\n\
                 #[view(v, \"SELECT {query}\")]\npub struct V {{\n    pub id: Uuid,\n}}"
            ));
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn declarations_of_any_characters() {
    runner()
        .run(&"\\PC{0,200}", |text| {
            compile(&text);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_is_nested_deeply_is_typed_once() {
    // Twice at each level would take longer than anybody waits.
    let (mut cases, mut calls) = ("id".to_owned(), "id".to_owned());
    for _ in 0..20 {
        cases = format!("CASE WHEN id > 0 THEN {cases} ELSE id END");
        calls = format!("coalesce(coalesce({calls}, id), id)");
    }
    let source = format!(
        "#[table(users)]\npub struct User {{ #[key] pub id: i64 }}\n\
         #[view(deep, \"SELECT {cases} AS a, {calls} AS b FROM users\")]\n\
         pub struct Deep {{ pub a: i64, pub b: i64 }}\n"
    );
    codegen::compile_declarations(&[("deep.rs", &source)]).unwrap_or_else(|error| panic!("{error}"));
}
