//! Random pairs of schemas: the derived migration, run by the migrator on a real engine with rows in every
//! table, leads from the first exactly to the second and keeps every value; its way back leads back.
//!
//! `DIGLOT_CASES` says how many pairs (default 40), `DIGLOT_SEED` which; each draws the locale of its Postgres. A
//! failure prints the pair it shrank to.

mod recipe;
mod rows;
mod text;
mod three;

use std::cell::Cell;

use codegen::Project;
use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{ColumnChange, Expression, Migration, Operation, Schema, Type, apply, replay};
use diglot_plan::{Renames, difference};
use harness::{Locale, Scratch};
use proptest::{
    prelude::*,
    sample::select,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use runtime::{CompiledBack, Database, Migrator, Options, Target};

use self::recipe::{Recipe, constant, recipes, schema};
use crate::compiled::compiled;

/// The tables of a schema, and how many values its enumeration has.
type Ingredients = (Vec<Option<Recipe>>, usize);

/// Two schemas, and whether a value has another name in the second.
fn pairs() -> impl Strategy<Value = (Ingredients, Ingredients, bool)> {
    ((recipes(), 2..4_usize), (recipes(), 2..4_usize), any::<bool>())
}

/// One pair, as schemas, with what was renamed.
struct Pair {
    from: Schema,
    to: Schema,
    renames: Renames,
    merry: bool,
}

fn pair(((first, few), (mut second, many), merry): (Ingredients, Ingredients, bool)) -> Pair {
    let text = |it: &Recipe| it.name;
    for (before, after) in first.iter().zip(&mut second) {
        let (Some(before), Some(after)) = (before, after) else { continue };
        let has = |schema: &Recipe| schema.has_text();
        // A former name comes by a rename alone, and must go before the next one.
        after.name = match (text(before), text(after)) {
            (_, 2) if !has(before) => 1,
            (1, 2) => 1,
            (2, 0) if has(before) && has(after) => 1,
            (_, other) => other,
        };
    }
    let (from, to) = (schema(&first, few, false), schema(&second, many, merry));
    let mut renames = Renames::default();
    for table in from.tables.values() {
        let Some(next) = to.tables.get(&table.name) else { continue };
        for (before, after) in [("c0", "d0"), ("d0", "c0")] {
            if table.columns.contains_key(before) && next.columns.contains_key(after) {
                renames.columns.push((table.name.clone(), before.to_owned(), after.to_owned()));
            }
        }
    }
    if merry {
        renames.values.push(("Mood".to_owned(), "glad".to_owned(), "merry".to_owned()));
    }
    Pair { from, to, renames, merry }
}

/// The migration from one schema to the other, with what only a person would know: how what becomes required
/// is filled, how values are converted, and the rows of a new table others must refer to.
fn migration(number: u32, pair: &Pair) -> Result<(Migration, Schema), TestCaseError> {
    let found = difference(&pair.from, &pair.to, &pair.renames);
    prop_assert_eq!(&found.impossible, &Vec::<String>::new());
    let mut operations = Vec::new();
    let mut now = pair.from.clone();
    let kept = pair.from.tables.keys().find(|it| pair.to.tables.contains_key(*it)).cloned();
    let mut created = Vec::new();
    for mut operation in found.operations {
        match &mut operation {
            Operation::CreateTable(table) => created.push(table.clone()),
            _ => {
                // What is created gets rows before anything must refer to it.
                let tables: Vec<diglot_model::Table> = std::mem::take(&mut created);
                operations.extend(kept.iter().flat_map(|from| tables.iter().map(|it| rows_of(it, from))));
            }
        }
        match &mut operation {
            Operation::AlterColumn { change: ColumnChange::Convert { kind, using }, .. } => {
                *using = constant(kind);
            }
            Operation::AlterColumn { table, column, change: ColumnChange::SetNotNull, .. } => {
                let set = vec![(column.clone(), filling(&now, table, column))];
                let filter = Some(Expression::is_null(Expression::column(column)));
                operations.push(Operation::Backfill { table: table.clone(), set, filter, from: None });
            }
            _ => {}
        }
        apply(&mut now, &operation).expect("an operation that fits");
        operations.push(operation);
    }
    Ok((Migration::new(number, format!("{number:03}_random"), operations), now))
}

/// What a row without a value gets: its own key where it must refer to a row, for the rows of all tables have
/// the same ones.
fn filling(schema: &Schema, table: &str, column: &str) -> Expression {
    match &schema.tables[table].columns[column].kind {
        Type::Uuid => Expression::column("id"),
        Type::Date => Expression::column(column),
        kind => constant(kind),
    }
}

/// Every row of `from` becomes a row of `table`.
fn rows_of(table: &diglot_model::Table, from: &str) -> Operation {
    let needed = table.columns.values().filter(|it| !it.nullable && !it.is_computed());
    let set = needed.map(|it| {
        let value = if it.kind == Type::Uuid { Expression::column("id") } else { constant(&it.kind) };
        (it.name.clone(), value)
    });
    Operation::Insert { table: table.name.clone(), from: from.to_owned(), set: set.collect(), filter: None }
}

fn runner() -> TestRunner {
    let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
    let cases = number("DIGLOT_CASES").and_then(|it| u32::try_from(it).ok()).unwrap_or(40);
    println!("{cases} pairs");
    let seed = harness::seed();
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// Runs one pair there and back; whether there was a way back.
async fn travel(scratch: &Scratch, url: &str, pair: &Pair) -> Result<bool, TestCaseError> {
    let dialect: &dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
    let empty =
        Pair { from: Schema::default(), to: pair.from.clone(), renames: Renames::default(), merry: false };
    let (base, _) = migration(0, &empty)?;
    let (next, after) = migration(1, pair)?;
    let project = Project { schema: after.clone(), queries: Vec::new(), migrations: vec![base, next] };
    let compiled = compiled(&project);
    let failed = |what: &str, cause: &dyn std::fmt::Display| {
        TestCaseError::fail(format!(
            "{} {what}: {cause}\n{:#?}",
            scratch.place, project.migrations[1].operations
        ))
    };
    let target = Target::parse(url).expect("a target");
    let database = Database::open(&target).await.expect("an open database");
    let options = Options { allow_data_loss: true, batch_size: 2, ..Options::default() };
    let migrator = Migrator::new(&database, compiled).expect("a migrator").with(options);
    migrator.run(Some("0"), |_| {}).await.map_err(|cause| failed("base", &cause))?;
    rows::fill(scratch, url, &pair.from).await;
    let values = rows::read(scratch, url, &pair.from).await;

    migrator.run(None, |_| {}).await.map_err(|cause| failed("there", &cause))?;
    let differences = migrator.differences().await.map_err(|cause| failed("there", &cause))?;
    prop_assert_eq!(differences, vec![], "{:#?}", project.migrations[1].operations);
    let there = rows::read(scratch, url, &after).await;
    let renamed = |table: &str, column: &str| {
        let found = pair.renames.columns.iter().find(|it| it.0 == table && it.1 == column);
        found.map_or_else(|| column.to_owned(), |it| it.2.clone())
    };
    let lost = rows::lost((&pair.from, &values), (&after, &there), &renamed, pair.merry);
    prop_assert_eq!(lost, Vec::<String>::new(), "{:#?}", project.migrations[1].operations);

    let plan = if scratch.engine == "sqlite" { &compiled.sqlite } else { &compiled.postgres };
    if let CompiledBack::Impossible(why) = plan.migrations[1].back {
        prop_assert!(why.contains("computed every value anew") || why.contains("no default"), "{}", why);
        return Ok(false);
    }
    migrator.run(Some("0"), |_| {}).await.map_err(|cause| failed("back", &cause))?;
    let live = match scratch.engine {
        "sqlite" => diglot_introspect::sqlite(
            &rusqlite::Connection::open(url.trim_start_matches("sqlite:")).expect("an open file"),
        ),
        _ => crate::catalogue::live_at(url).await,
    }
    .expect("a catalogue");
    let wanted = dialect.structure(&pair.from).expect("a structure");
    prop_assert_eq!(wanted.differences(&live), vec![], "back: {:#?}", project.migrations[1].operations);
    prop_assert_eq!(wanted.trigger_differences(&live), vec![]);
    let back = rows::read(scratch, url, &pair.from).await;
    let kept = |schema: &Schema| {
        // Only what was there all the time.
        let mut kept = schema.clone();
        for table in kept.tables.values_mut() {
            table.columns.retain(|name, column| {
                let next =
                    after.tables.get(&table.name).and_then(|it| it.columns.get(&renamed(&table.name, name)));
                name == "id"
                    || next.is_some_and(|it| it.kind == column.kind && it.nullable == column.nullable)
            });
        }
        kept.tables.retain(|name, _| after.tables.contains_key(name));
        kept
    };
    let same = |_: &str, column: &str| column.to_owned();
    let lost = rows::lost((&kept(&pair.from), &values), (&pair.from, &back), &same, false);
    prop_assert_eq!(lost, Vec::<String>::new(), "back: {:#?}", project.migrations[1].operations);
    Ok(true)
}

#[test]
fn on_sqlite() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let back = Cell::new(0);
    let result = runner().run(&pairs(), |ingredients| {
        let pair = pair(ingredients);
        let scratch = Scratch::sqlite();
        let url = scratch.url.clone();
        let returned = runtime.block_on(travel(&scratch, &url, &pair))?;
        back.set(back.get() + u32::from(returned));
        Ok(())
    });
    println!("{} of them went back", back.get());
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn on_postgres() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let servers: Vec<Scratch> = runtime.block_on(async {
        let mut servers = Vec::new();
        for locale in Locale::ALL {
            servers.push(Scratch::postgres_in(locale).await);
        }
        servers
    });
    let places = select((0..servers.len()).collect::<Vec<_>>());
    let back = Cell::new(0);
    let result = runner().run(&(pairs(), places), |(ingredients, place)| {
        let pair = pair(ingredients);
        let scratch = &servers[place];
        // Each pair has a schema of its own in one database; what a crash would lose is not asked here.
        let url = format!("{}?options=-csearch_path%3Dpair%20-csynchronous_commit%3Doff", scratch.url);
        let returned = runtime.block_on(async {
            scratch.by_hand("DROP SCHEMA IF EXISTS pair CASCADE; CREATE SCHEMA pair").await;
            travel(scratch, &url, &pair).await
        })?;
        back.set(back.get() + u32::from(returned));
        Ok(())
    });
    println!("{} of them went back", back.get());
    for scratch in servers {
        runtime.block_on(scratch.remove());
    }
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_history_replays_to_what_it_was_made_from() {
    runner()
        .run(&pairs(), |ingredients| {
            let pair = pair(ingredients);
            let empty = Schema::default();
            let base = Pair { from: empty, to: pair.from.clone(), renames: Renames::default(), merry: false };
            let (base, middle) = migration(0, &base)?;
            let (next, end) = migration(1, &Pair { from: middle, ..pair })?;
            prop_assert_eq!(replay(&[base, next]).expect("it replays"), end.clone());
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}
