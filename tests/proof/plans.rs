//! What is emitted is planned as what was typed: each statement is portable as it stands, so both engines are asked
//! how they would answer it as typed and as emitted, over tables with rows and indexes.

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use harness::{Scratch, both};

const TABLES: &str = "
#[table(authors)]
#[index(name)]
pub struct Author {
    #[key]
    pub id: i64,
    pub name: Text<40>,
    pub born: Option<i64>,
}

#[table(books)]
#[index(published)]
pub struct Book {
    #[key]
    pub id: i64,
    pub author_id: Ref<Author>,
    pub title: Text<80>,
    pub published: i64,
}

#[table(sales)]
pub struct Sale {
    #[key]
    pub id: i64,
    pub book_id: Ref<Book>,
    pub copies: i64,
}
";

/// Statements whose plan a careless text would change.
const STATEMENTS: [&str; 18] = [
    "SELECT id FROM authors ORDER BY id",
    "SELECT name FROM authors ORDER BY name",
    "SELECT id FROM books WHERE published BETWEEN 10 AND 20 ORDER BY id",
    "SELECT id FROM books WHERE published + 1 BETWEEN 10 AND 20 ORDER BY id",
    "SELECT b.id FROM authors a, books b, sales s WHERE a.id = b.author_id AND s.book_id = b.id AND a.name = 'n7' ORDER BY b.id",
    "SELECT a.id FROM authors a JOIN books b ON b.author_id = a.id WHERE b.published = 7 ORDER BY a.id",
    "SELECT a.id FROM authors a JOIN books b ON b.author_id = a.id WHERE b.id = 7",
    "SELECT a.id, b.id AS book FROM authors a LEFT JOIN books b ON b.author_id = a.id WHERE a.id = 5 ORDER BY b.id",
    "SELECT id FROM authors WHERE EXISTS (SELECT 1 FROM books WHERE books.author_id = authors.id) ORDER BY id",
    "SELECT id FROM authors WHERE id IN (SELECT author_id FROM books WHERE published = 3) ORDER BY id",
    "SELECT id FROM authors WHERE NOT (id > 10) ORDER BY id",
    "SELECT author_id, count(*) AS books FROM books GROUP BY author_id ORDER BY author_id",
    "SELECT author_id, max(published) AS latest FROM books WHERE author_id = 4 GROUP BY author_id",
    "SELECT DISTINCT author_id FROM books ORDER BY author_id",
    "SELECT id FROM books WHERE id = 1 UNION ALL SELECT id FROM sales WHERE id = 2",
    "SELECT id FROM books EXCEPT SELECT book_id FROM sales",
    "SELECT id, CASE published WHEN 1 THEN 'a' WHEN 2 THEN 'b' END AS x FROM books WHERE id = 3",
    "SELECT id FROM books ORDER BY published, id LIMIT 10",
];

/// How an engine would answer, without the names it gives to what it makes.
async fn plan(scratch: &Scratch, sql: &str) -> Vec<String> {
    let explain = if scratch.engine == "sqlite" { "EXPLAIN QUERY PLAN" } else { "EXPLAIN (COSTS OFF)" };
    let rows = scratch.query(&format!("{explain} {sql}")).await;
    let rows = rows.unwrap_or_else(|cause| panic!("{}: {cause}\n{sql}", scratch.engine));
    // A row of SQLite's is three numbers and what is done.
    rows.iter().map(|it| it.rsplit('|').next().unwrap_or(it).trim().to_owned()).collect()
}

fn rows(engine: &str) -> String {
    let series = if engine == "sqlite" {
        "WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < 2000) "
    } else {
        "WITH series (n) AS (SELECT generate_series(1, 2000)) "
    };
    let insert =
        |table: &str, values: &str| format!("INSERT INTO {table} {series}SELECT {values} FROM series");
    [
        insert("authors (id, name, born)", "n, 'n' || n, n % 90"),
        insert("books (id, author_id, title, published)", "n, n % 300 + 1, 't' || n, n % 50"),
        insert("sales (id, book_id, copies)", "n, n % 900 + 1, n"),
        "ANALYZE".to_owned(),
    ]
    .join(";\n")
}

#[tokio::test]
async fn emitted_text_is_planned_as_typed_text() {
    let names = (0..STATEMENTS.len()).map(|at| {
        let single = STATEMENTS[at].split(" FROM ").next().is_some_and(|it| !it.contains(", "));
        let row = if single { "_".to_owned() } else { format!("Row{at}") };
        format!("fn statement_{at}() -> Vec<{row}> {{ {:?} }}\n", STATEMENTS[at])
    });
    let source = format!("{TABLES}\nquery! {{\n{}}}\n", names.collect::<String>());
    let project =
        codegen::compile_declarations(&[("plans.rs", &source)]).unwrap_or_else(|error| panic!("{error}"));
    both(async |scratch| {
        let dialect: &dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
        for step in diglot_plan::schema(&project.schema, dialect) {
            for statement in dialect.statements(&step.change, &project.schema.enumerations) {
                scratch.by_hand(&statement).await;
            }
        }
        scratch.by_hand(&rows(scratch.engine)).await;
        for (typed, query) in STATEMENTS.iter().zip(&project.queries) {
            let emitted = dialect.query(query);
            let plans = (plan(scratch, &emitted).await, plan(scratch, typed).await);
            assert_eq!(plans.0, plans.1, "{}: as emitted, and as typed\n{emitted}\n{typed}", scratch.engine);
        }
    })
    .await;
}
