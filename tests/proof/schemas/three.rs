//! Random histories of three versions: rows go through two derived migrations, and back again as far as there is a way.

use codegen::Project;
use diglot_model::{Operation, Schema};
use harness::{Locale, Scratch};
use proptest::{prelude::*, sample::select};
use runtime::{CompiledBack, Migrator, Options};

use super::{Ingredients, Pair, migration, pair, recipe::recipes, rows, runner};
use crate::{
    catalogue::{live, wanted},
    compiled::compiled,
};

/// Three schemas; no value has another name in them.
fn versions() -> impl Strategy<Value = [Ingredients; 3]> {
    let version = || (recipes(), 2..4_usize);
    (version(), version(), version()).prop_map(|(first, second, third)| [first, second, third])
}

/// The history of three versions, with the schema after each.
fn history(versions: [Ingredients; 3]) -> Result<(Project, Vec<Schema>), TestCaseError> {
    let [first, second, third] = versions;
    let one = pair((first, second.clone(), false));
    // The second pair starts from what the first one led to, whose former names it may have changed.
    let two = pair((second, third, false));
    let empty = Pair {
        from: Schema::default(),
        to: one.from.clone(),
        renames: diglot_plan::Renames::default(),
        merry: false,
    };
    let (base, start) = migration(0, &empty)?;
    let (next, middle) = migration(1, &one)?;
    prop_assume!(middle.structural_differences(&two.from).is_empty());
    let (last, end) = migration(2, &Pair { from: middle.clone(), ..two })?;
    // Rows that are made anew need those of other tables, and by then not all tables have the same ones.
    prop_assume!(!last.operations.iter().any(|it| matches!(it, Operation::Insert { .. })));
    // A required reference to a table that is there and has no rows has nothing to refer to.
    let is_empty = |table: &str| {
        let is_filled =
            |it: &Operation| matches!(it, Operation::Insert { table: filled, .. } if filled == table);
        !start.tables.contains_key(table) && !next.operations.iter().any(is_filled)
    };
    prop_assume!(!last.operations.iter().any(
        |it| matches!(it, Operation::AddReference { reference, .. } if is_empty(&reference.referenced_table))
    ));
    let project = Project { schema: end.clone(), queries: Vec::new(), migrations: vec![base, next, last] };
    Ok((project, vec![start, middle, end]))
}

/// Whether there was a way back to the first version.
async fn travel(scratch: &Scratch, versions: [Ingredients; 3]) -> Result<bool, TestCaseError> {
    let (project, schemas) = history(versions)?;
    let compiled = compiled(&project);
    let database = scratch.open().await;
    let options = Options { allow_data_loss: true, batch_size: 2, ..Options::default() };
    let migrator = Migrator::new(&database, compiled).expect("a migrator").with(options);
    let failed = |what: &str, cause: &dyn std::fmt::Display| {
        TestCaseError::fail(format!("{} {what}: {cause}\n{:#?}", scratch.place, project.migrations))
    };
    migrator.run(Some("0"), |_| {}).await.map_err(|cause| failed("base", &cause))?;
    rows::fill(scratch, &scratch.url, &schemas[0]).await;
    migrator.run(None, |_| {}).await.map_err(|cause| failed("there", &cause))?;
    prop_assert_eq!(migrator.differences().await.expect("the structure"), vec![]);
    let order = wanted(scratch.engine, &schemas[2]).order_differences(&live(scratch).await);
    prop_assert_eq!(order, vec![], "{:#?}", project.migrations);
    let plan = if scratch.engine == "sqlite" { &compiled.sqlite } else { &compiled.postgres };
    if plan.migrations[1..].iter().any(|it| matches!(it.back, CompiledBack::Impossible(_))) {
        return Ok(false);
    }
    match migrator.run(Some("0"), |_| {}).await {
        Ok(_) => {}
        // What came back without values may be forbidden to be NULL further back; that is counted and refused.
        Err(cause) if cause.to_string().contains("cannot be done: ") => return Ok(false),
        Err(cause) => return Err(failed("back", &cause)),
    }
    let live = live(scratch).await;
    prop_assert_eq!(
        wanted(scratch.engine, &schemas[0]).differences(&live),
        vec![],
        "{:#?}",
        project.migrations
    );
    migrator.run(None, |_| {}).await.map_err(|cause| failed("there again", &cause))?;
    Ok(true)
}

#[test]
fn three_versions_on_sqlite() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runner()
        .run(&versions(), |versions| {
            let scratch = Scratch::sqlite();
            runtime.block_on(travel(&scratch, versions)).map(|_| ())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn three_versions_on_postgres() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut servers = Vec::new();
    for locale in Locale::ALL {
        servers.push(runtime.block_on(Scratch::postgres_in(locale)));
    }
    let places = select((0..servers.len()).collect::<Vec<_>>());
    let result = runner().run(&(versions(), places), |(versions, place)| {
        let scratch = &servers[place];
        runtime.block_on(async {
            scratch.by_hand("DROP SCHEMA public CASCADE; CREATE SCHEMA public").await;
            travel(scratch, versions).await.map(|_| ())
        })
    });
    for scratch in servers {
        runtime.block_on(scratch.remove());
    }
    result.unwrap_or_else(|failure| panic!("{failure}"));
}
