//! What an editor shows: complaints of the whole schema stand on the words they are about, not where it is checked.

use std::collections::BTreeMap;

use harness::Crate;

const ROOT: &str =
    "//! A schema.\n\npub mod people;\npub mod queries;\npub mod migrations;\n\nschema_dsl::schema!();\n";

const PEOPLE: &str = "//! People.\n\nuse schema_dsl::*;\n\n/// Someone.\n#[table(people)]\n#[check(height > 0)]\npub struct \
                      Person {\n    /// Key.\n    #[key]\n    pub id: Uuid,\n    /// Height.\n    pub height: i32,\n}\n";

const QUERIES: &str = "//! Queries.\n\nschema_dsl::query! {\n    /// How tall.\n    fn height_of(id: _) -> Option<_> {\n        \
                       \"SELECT height FROM people WHERE id = :id\"\n    }\n}\n";

const MIGRATIONS: &str = "//! The history.\n\nschema_dsl::migration! {\n    name \"000_base\";\n    #[table(people)]\n    \
                          #[check(height > 0)]\n    create struct Person {\n        #[key]\n        pub id: Uuid,\n        \
                          pub height: i32,\n    }\n}\n";

/// What the Rust compiler says of the schema with one text exchanged for another in a file.
fn said(file: &str, was: &str, is: &str) -> Result<(), String> {
    let mut files = BTreeMap::from([
        ("src/lib.rs".to_owned(), ROOT.to_owned()),
        ("src/people.rs".to_owned(), PEOPLE.to_owned()),
        ("src/queries.rs".to_owned(), QUERIES.to_owned()),
        ("src/migrations.rs".to_owned(), MIGRATIONS.to_owned()),
    ]);
    let text = files.get_mut(&format!("src/{file}")).expect("a file");
    assert!(text.contains(was), "{file} has no {was}");
    *text = text.replace(was, is);
    Crate::schema(&files).check()
}

#[test]
fn a_schema_that_holds_builds() {
    said("people.rs", "People", "People").expect("nothing is wrong");
}

#[test]
fn complaints_stand_on_the_words_they_are_about() {
    let cases = [
        // What is exchanged, and the code, the line, the column and the words that are underlined.
        ("people.rs", "height > 0", "hight > 0", "D0306", "people.rs:7:9", "^^^^^"),
        ("people.rs", "height: i32", "height: Option<i32>", "D0410", "people.rs:13:9", "^^^^^^"),
        ("queries.rs", "SELECT height", "SELECT hight", "D0306", "queries.rs:6:9", "^^^^^^"),
        ("migrations.rs", "height > 0", "height > true", "D03", "migrations.rs:6:", "^"),
        ("lib.rs", "pub mod queries;\n", "", "D0005", "lib.rs:", "schema_dsl::schema!()"),
    ];
    for (file, was, is, code, place, underlined) in cases {
        let complaint = said(file, was, is).expect_err(is);
        for part in [code, place, underlined] {
            assert!(complaint.contains(part), "{is}: no {part} in\n{complaint}");
        }
        assert_eq!(complaint.matches(code).count(), 1, "{complaint}");
    }
}
