//! The locales of the Postgres databases differ where text is compared without a collation of ours, and what is
//! declared means the same in each of them, and on SQLite.

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use harness::{Locale, Place, both};

/// Text in every place where an engine compares or changes it.
const DECLARATIONS: &str = r#"
#[table(words)]
#[check(word < "z")]
#[check(lower(word) != "ABC")]
#[unique(lower(word))]
pub struct Word {
    #[key]
    pub id: i32,
    #[index]
    pub word: Text<20>,
    #[generated(lower(word))]
    pub lowered: Text<20>,
    #[generated(word < "b")]
    pub early: bool,
}
"#;

/// What a database answers by itself: whether `a` comes before `B`, and what `Ä` is lowered to.
#[tokio::test]
async fn the_places_are_what_they_are_called() {
    both(async |scratch| {
        let asked = scratch.query("SELECT CASE WHEN 'a' < 'B' THEN 1 ELSE 0 END, lower('Ä')").await;
        let wanted = match scratch.place {
            Place::Sqlite | Place::Postgres(Locale::C) => "0|Ä",
            Place::Postgres(Locale::CUtf8) => "0|ä",
            Place::Postgres(Locale::IcuEnglish) => "1|ä",
        };
        assert_eq!(asked, Ok(vec![wanted.to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn declared_text_means_the_same_in_every_one() {
    let project = codegen::compile_declarations(&[("words.rs", DECLARATIONS)])
        .unwrap_or_else(|error| panic!("{error}"));
    both(async |scratch| {
        let dialect: &dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
        for step in diglot_plan::schema(&project.schema, dialect) {
            for statement in dialect.statements(&step.change, &project.schema.enumerations) {
                scratch.by_hand(&statement).await;
            }
        }
        // An ICU locale has `ä` before `z`, and would refuse neither.
        for refused in ["(1, 'ä')", "(1, 'zoo')"] {
            let sql = format!("INSERT INTO words (id, word) VALUES {refused}");
            assert!(scratch.query(&sql).await.is_err(), "{sql}");
        }
        // Letters other than those of ASCII are not lowered, so these are four words.
        scratch.by_hand("INSERT INTO words (id, word) VALUES (1, 'a'), (2, 'B'), (3, 'xÄ'), (4, 'xä')").await;
        assert!(scratch.query("INSERT INTO words (id, word) VALUES (5, 'b')").await.is_err());
        let ask = async |sql: &str| scratch.query(sql).await.expect(sql);
        assert_eq!(
            ask("SELECT word, lowered, CASE WHEN early THEN 1 ELSE 0 END FROM words ORDER BY word").await,
            ["B|b|1", "a|a|1", "xÄ|xÄ|0", "xä|xä|0"]
        );
        assert_eq!(
            ask("SELECT min(word), max(word), count(DISTINCT lower(word)) FROM words").await,
            ["B|xä|4"]
        );
        assert_eq!(ask("SELECT id FROM words WHERE word < 'a'").await, ["2"]);
    })
    .await;
}
