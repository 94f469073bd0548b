//! Views step aside while the tables they read change, and come back in the same transaction.

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{Project, Schema};
use harness::both;

use crate::catalogue;

/// A history in which everything a view reads changes beneath it.
const HISTORY: &str = r#"
#[table(users)]
#[check(length(full_name) >= 1)]
pub struct User {
    #[key]
    pub id: i32,
    pub full_name: Text<200>,
    pub age: i64,
    #[default(now)]
    pub joined_at: Timestamp,
    #[default(0)]
    pub score: i32,
    #[generated(score * 2)]
    pub double_score: i64,
    #[updated]
    pub changed_at: Timestamp,
}

#[table(notes)]
#[reference(user_id => User(id), on_delete = cascade)]
pub struct Note {
    #[key]
    pub id: i32,
    pub user_id: i32,
    pub text: Text,
}

#[view(adults, "SELECT u.id, u.full_name FROM users u WHERE u.age >= 18")]
pub struct Adult {
    pub id: i32,
    pub full_name: Text<200>,
}

#[view(adult_notes, "SELECT a.full_name, n.text FROM adults a JOIN notes n ON n.user_id = a.id")]
pub struct AdultNote {
    pub full_name: Text<200>,
    pub text: Text,
}

#[view(ages, "SELECT u.id, u.age FROM users u")]
pub struct Age {
    pub id: i32,
    pub age: i64,
}

migration! {
    name "000_base";

    #[table(users)]
    create struct User {
        #[key]
        pub id: i32,
        pub name: Text<80>,
        pub age: i32,
        #[updated]
        pub changed_at: Timestamp,
    }

    #[table(notes)]
    #[reference(user_id => User(id), on_delete = cascade)]
    create struct Note {
        #[key]
        pub id: i32,
        pub user_id: i32,
        pub text: Text,
    }

    create view adults as Adult {
        "SELECT u.id, u.name AS full_name FROM users u WHERE u.age >= 18"
    }

    create view adult_notes as AdultNote {
        "SELECT a.full_name, n.text FROM adults a JOIN notes n ON n.user_id = a.id"
    }

    create view ages as Age {
        "SELECT u.id, u.age FROM users u"
    }
}

migration! {
    name "001_change";

    drop view adult_notes;
    drop view adults;

    alter table users {
        rename column name to full_name;
        alter column full_name { set type Text<200> }
        #[rewrites_table("a test")]
        alter column age { set type i64 }
        #[default(now)]
        add column joined_at: Timestamp;
        #[default(0)]
        add column score: i32;
        #[rewrites_table("a test")]
        #[generated(score * 2)]
        add column double_score: i64;
        add check(length(full_name) >= 1);
    }

    create view adults as Adult {
        "SELECT u.id, u.full_name FROM users u WHERE u.age >= 18"
    }

    create view adult_notes as AdultNote {
        "SELECT a.full_name, n.text FROM adults a JOIN notes n ON n.user_id = a.id"
    }
}
"#;

fn project() -> Project {
    codegen::compile_text(&[("history.rs", HISTORY)]).unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn tables_change_beneath_views_with_rows() {
    let written = project();
    // The same as the compiler would write it: only the view that changes is dropped, not the one that reads it.
    let mut derived = written.clone();
    let mut before = Schema::default();
    for operation in &written.migrations[0].operations {
        diglot_model::apply(&mut before, operation).expect("it fits");
    }
    derived.migrations[1].operations =
        diglot_plan::difference(&before, &written.schema, &renames()).operations;
    for project in [written, derived] {
        assert_rows_and_views_survive(&project).await;
    }
}

fn renames() -> diglot_plan::Renames {
    let column = ("users".to_owned(), "name".to_owned(), "full_name".to_owned());
    diglot_plan::Renames { columns: vec![column], ..diglot_plan::Renames::default() }
}

async fn assert_rows_and_views_survive(project: &Project) {
    both(async |scratch| {
        let dialect: &'static dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
        let mut schema = Schema::default();
        for (number, migration) in project.migrations.iter().enumerate() {
            let steps = diglot_plan::migration(migration, &mut schema, dialect).expect("a plan");
            for statement in steps.iter().flat_map(|it| dialect.statements(&it.change, &schema.enumerations))
            {
                scratch.by_hand(&statement).await;
            }
            catalogue::assert_holds(scratch, &schema, &migration.name).await;
            if number == 0 {
                scratch
                    .by_hand("INSERT INTO users (id, name, age) VALUES (1, 'Ann', 30), (2, 'Bob', 9)")
                    .await;
                scratch
                    .by_hand("INSERT INTO notes (id, user_id, text) VALUES (1, 1, 'a'), (2, 2, 'b')")
                    .await;
            }
        }
        assert_eq!(schema.views.len(), 3);
        let rows = scratch.query("SELECT full_name, text FROM adult_notes").await.expect("rows");
        assert_eq!(rows, ["Ann|a"]);
        let rows = scratch.query("SELECT id, age FROM ages ORDER BY id").await.expect("rows");
        assert_eq!(rows, ["1|30", "2|9"]);
        scratch.by_hand("UPDATE users SET score = 4 WHERE id = 1").await;
        let rows = scratch.query("SELECT double_score FROM users ORDER BY id").await.expect("rows");
        assert_eq!(rows, ["8", "0"]);
    })
    .await;
}

#[test]
fn a_view_that_changes_is_dropped_first_and_created_last() {
    let declared = codegen::compile_text(&[("history.rs", HISTORY)]).expect("it holds").schema;
    let mut before = Schema::default();
    for operation in &project().migrations[0].operations {
        diglot_model::apply(&mut before, operation).expect("it fits");
    }
    let operations = diglot_plan::difference(&before, &declared, &renames()).operations;
    let described: Vec<String> = operations.iter().map(diglot_model::Operation::describe).collect();
    assert_eq!(described.first().map(String::as_str), Some("drop view adults"), "{described:#?}");
    assert_eq!(described.last().map(String::as_str), Some("create view adults"), "{described:#?}");
}
