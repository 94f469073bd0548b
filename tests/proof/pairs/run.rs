//! A pair on one engine: there, compared, back, and there again.

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{Schema, replay};
use harness::Scratch;
use runtime::{Compiled, CompiledBack, Migrator, Options};

use super::{
    rows::{self, Change, Rows},
    text::{Pair, Step},
};
use crate::{catalogue, compiled::compiled};

/// One engine on its way.
struct Way<'a> {
    pair: &'a Pair,
    step: &'a Step,
    scratch: &'a Scratch,
    compiled: &'static Compiled,
    /// The schema after each migration.
    schemas: Vec<Schema>,
    /// What is to be said of it beyond that it works.
    said: Vec<String>,
}

/// How a pair ends on one engine.
pub(super) async fn run(pair: &Pair, step: &Step, scratch: &Scratch) -> String {
    let migrations = &step.project.migrations;
    let schemas = (0..migrations.len()).map(|at| replay(&migrations[..=at]).expect("a history")).collect();
    let compiled = compiled(&step.project);
    let mut way = Way { pair, step, scratch, compiled, schemas, said: Vec::new() };
    way.said.extend(step.remark.clone());
    if let Err(how) = way.go().await {
        way.said.push(how);
    }
    if way.said.is_empty() { "works".to_owned() } else { way.said.join(", ") }
}

/// What is said of a refusal, without the step, which each engine takes in its own parts, and without the engine's words.
fn words(cause: &runtime::Error) -> String {
    let said = cause.to_string();
    let reason = said.split_once("` cannot be done: ").map(|it| it.1);
    let reason = reason.and_then(|it| it.split_once("; mend").map(|it| it.0));
    println!("{said}");
    reason.map_or_else(|| "by the engine".to_owned(), str::to_owned)
}

impl Way<'_> {
    async fn migrate(&self, to: Option<&str>) -> Result<(), String> {
        let database = self.scratch.open().await;
        let options = Options { batch_size: 2, allow_data_loss: true, ..Options::default() };
        let migrator = Migrator::new(&database, self.compiled).expect("a migrator").with(options);
        migrator.run(to, |_| {}).await.map(|_| ()).map_err(|cause| words(&cause))
    }

    /// Holds the structure against that of the version, the order of columns too.
    async fn compare(&mut self, version: usize, when: &str) {
        let dialect: &dyn Dialect = if self.scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
        let wanted = dialect.structure(&self.schemas[version]).expect("a structure");
        let live = catalogue::live(self.scratch).await;
        let mut found = wanted.differences(&live);
        found.extend(wanted.trigger_differences(&live));
        for difference in &found {
            println!("{} {} {when}: {difference}", self.pair.name, self.scratch.engine);
        }
        if !found.is_empty() {
            self.said.push(format!("differs {when}"));
        }
        if !wanted.order_differences(&live).is_empty() {
            self.said.push(format!("has another order of columns {when}"));
        }
    }

    /// Runs the statements of a section; what one of them gives must be what stands beside it.
    async fn script(&mut self, section: &str) {
        let text = self.pair.section(section).replace("\\\n", " ");
        for line in text.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#')) {
            let (engine, statement) = line.split_once(' ').expect("an engine and a statement");
            if engine != "both" && engine != self.scratch.engine {
                continue;
            }
            let (sql, wanted) =
                statement.split_once(" => ").map_or((statement, None), |it| (it.0, Some(it.1.trim())));
            let answer = self.scratch.query(&self.with_uuids(sql)).await;
            let right = match (&answer, wanted) {
                (Ok(rows), Some("ok")) => rows.is_empty(),
                (Ok(rows), Some(wanted)) => rows.join(" ; ") == wanted,
                (Err(_), wanted) => wanted == Some("ERR"),
                (Ok(_), None) => true,
            };
            if !right {
                println!("{} {} {section}: {sql}: {answer:?}", self.pair.name, self.scratch.engine);
                self.said.push(format!("answers otherwise ({section})"));
            }
        }
    }

    /// `@N@` stands for a UUID.
    fn with_uuids(&self, sql: &str) -> String {
        (0..40_u32).fold(sql.to_owned(), |sql, number| {
            let digits = format!("{number:032x}");
            let literal =
                if self.scratch.engine == "sqlite" { format!("x'{digits}'") } else { format!("'{digits}'") };
            sql.replace(&format!("@{number}@"), &literal)
        })
    }

    async fn rows(&self, version: usize) -> Rows {
        rows::of(self.scratch, &self.schemas[version]).await
    }

    async fn go(&mut self) -> Result<(), String> {
        self.migrate(Some("0")).await.map_err(|it| format!("the first version is refused: {it}"))?;
        self.compare(0, "at first").await;
        self.script("rows").await;
        let before = self.rows(0).await;
        if let Err(why) = self.migrate(None).await {
            self.said.push(format!("refused: {why}"));
            if self.scratch.engine == "sqlite" && self.rows(0).await != before {
                self.said.push("loses rows by a refusal".to_owned());
            }
            if self.pair.section("mend").is_empty() {
                return Ok(());
            }
            self.script("mend").await;
            self.migrate(None).await.map_err(|it| format!("refused again: {it}"))?;
            self.said.push("works once mended".to_owned());
        }
        let last = self.schemas.len() - 1;
        self.compare(last, "there").await;
        let after = self.rows(last).await;
        let (names, filled) = (&self.step.names, &self.step.filled);
        let (from, to) = ((&self.schemas[0], &before), (&self.schemas[last], &after));
        let changed = Change { names, filled, before: from, after: to }.tables();
        if self.pair.section("mend").is_empty() && !changed.is_empty() {
            self.said.push(format!("changes {}", changed.join(" and ")));
        }
        if self.scratch.engine == "sqlite" {
            let broken = self.scratch.query("PRAGMA foreign_key_check").await.expect("a check");
            assert!(broken.is_empty(), "{}: {broken:?}", self.pair.name);
        }
        self.script("after").await;
        self.back(last).await
    }

    async fn back(&mut self, last: usize) -> Result<(), String> {
        let plan =
            if self.scratch.engine == "sqlite" { &self.compiled.sqlite } else { &self.compiled.postgres };
        if plan.migrations[1..].iter().any(|it| matches!(it.back, CompiledBack::Impossible(_))) {
            self.said.push("one way".to_owned());
            return Ok(());
        }
        let then = self.rows(last).await;
        self.migrate(Some("0")).await.map_err(|it| format!("refused on the way back: {it}"))?;
        self.compare(0, "after the way back").await;
        let now = self.rows(0).await;
        let (names, filled) = (&self.step.names.reversed(), &self.step.filled);
        let (from, to) = ((&self.schemas[last], &then), (&self.schemas[0], &now));
        let changed = Change { names, filled, before: from, after: to }.tables();
        if !changed.is_empty() {
            self.said.push(format!("changes {} on the way back", changed.join(" and ")));
        }
        self.script("back").await;
        self.migrate(None).await.map_err(|it| format!("refused the second time: {it}"))?;
        self.compare(last, "the second time").await;
        Ok(())
    }
}
