//! A row that breaks several rules names the same one on both engines, and rows that go very deep go on both.

use exhibit::{
    Repositories,
    branches::NewBranch,
    columns::{branch, strict_row},
    migrations::COMPILED,
    strict_rows::{NewStrictRow, StrictRowPatch},
};
use futures_util::stream;
use harness::{Locale, Scratch, both};
use proptest::{prelude::*, test_runner::TestRunner};
use runtime::{Database, Decimal, Error, Migrator};

async fn open(scratch: &Scratch) -> Database {
    let database = scratch.open().await;
    Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
    database
}

/// A row that breaks nothing.
fn row(id: i64) -> NewStrictRow {
    NewStrictRow {
        id,
        code: Some(format!("c{id}")),
        label: format!("l{id}"),
        caseless: "fine".to_owned(),
        low: 1,
        high: 2,
        price: None,
        right_id: None,
        left_id: None,
    }
}

/// The name of the rule an error is about.
fn rule<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => "nothing".to_owned(),
        Err(Error::Row { row, cause }) => format!("{row}: {}", rule::<()>(Err(*cause))),
        Err(Error::TooLong { column, .. }) => format!("{column} too long"),
        Err(Error::OutOfRange { column, .. }) => format!("{column} out of range"),
        Err(
            Error::Check { constraint, .. }
            | Error::Unique { constraint, .. }
            | Error::MissingReference { constraint, .. }
            | Error::StillReferenced { constraint, .. },
        ) => constraint,
        Err(other) => format!("{other:?}"),
    }
}

/// Two branches and the row `1` between them.
async fn prepare(database: &Database) {
    for id in [1, 2] {
        database.branches().create(NewBranch { id, parent_id: None }).await.expect("created");
    }
    let mut first = row(1);
    (first.left_id, first.right_id) = (Some(1), Some(2));
    database.strict_rows().create(first).await.expect("created");
}

#[tokio::test]
async fn the_first_rule_is_named_in_one_order() {
    both(async |scratch| {
        let database = open(scratch).await;
        prepare(&database).await;
        let rows = database.strict_rows();
        // Breaks everything but that it is computed; each step mends what was named.
        let mut new = row(1);
        new.code = Some("c1".to_owned());
        new.label = "L1".to_owned();
        new.caseless = "FORBIDDEN".to_owned();
        (new.low, new.high, new.price) = (100, -3, Some(Decimal::new(99_999, 2)));
        (new.left_id, new.right_id) = (Some(77), Some(78));
        let named = async |new: &NewStrictRow| {
            let alone = rule(rows.create(new.clone()).await);
            if alone == "nothing" {
                return alone;
            }
            let many = rule(rows.create_many(vec![row(9), new.clone()]).await);
            let loaded = rule(rows.bulk_create(stream::iter([row(9), new.clone()])).await);
            let inside =
                rule(database.transaction(async |it| it.strict_rows().create(new.clone()).await).await);
            assert_eq!((many, loaded), (format!("1: {alone}"), format!("1: {alone}")));
            assert_eq!(inside, alone);
            alone
        };
        assert_eq!(named(&new).await, "total, cost out of range");
        new.price = None;
        assert_eq!(named(&new).await, "a_total");
        new.high = 3;
        assert_eq!(named(&new).await, "m_caseless");
        new.caseless = "fine".to_owned();
        (new.code, new.label) = (Some("too long".to_owned()), "much too long".to_owned());
        assert_eq!(named(&new).await, "code too long");
        new.code = Some("c1".to_owned());
        assert_eq!(named(&new).await, "label too long");
        new.label = "L1".to_owned();
        assert_eq!(named(&new).await, "z_order");
        new.low = 3;
        (new.left_id, new.right_id) = (Some(1), Some(2));
        assert_eq!(named(&new).await, "strict_rows_pkey");
        new.id = 2;
        assert_eq!(named(&new).await, "z_sides_key");
        new.right_id = Some(78);
        assert_eq!(named(&new).await, "strict_rows_code_key");
        new.code = None;
        assert_eq!(named(&new).await, "a_label_key");
        (new.label, new.left_id) = ("other".to_owned(), Some(77));
        assert_eq!(named(&new).await, "strict_rows_right_id_fkey");
        new.right_id = None;
        assert_eq!(named(&new).await, "strict_rows_left_id_fkey");
        new.left_id = None;
        assert_eq!(named(&new).await, "nothing");
    })
    .await;
}

#[tokio::test]
async fn a_change_is_held_to_the_same_order() {
    both(async |scratch| {
        let database = open(scratch).await;
        prepare(&database).await;
        let rows = database.strict_rows();
        rows.create(row(2)).await.expect("created");
        let named = async |patch: StrictRowPatch| {
            let alone = rule(rows.update(2, patch.clone()).await);
            let many = rows.filter(strict_row::id.gt(1)).update(patch.clone()).await;
            assert_eq!(rule(many), alone);
            let inside =
                database.transaction(async |it| it.strict_rows().update(2, patch.clone()).await).await;
            assert_eq!(rule(inside), alone);
            alone
        };
        let mut patch = StrictRowPatch {
            code: Some(Some("c1".to_owned())),
            label: Some("l1".to_owned()),
            caseless: Some("Forbidden".to_owned()),
            low: Some(100),
            high: Some(-1),
            price: Some(Some(Decimal::new(99_999, 2))),
            left_id: Some(Some(1)),
            right_id: Some(Some(2)),
        };
        assert_eq!(named(patch.clone()).await, "total, cost out of range");
        patch.price = None;
        assert_eq!(named(patch.clone()).await, "a_total");
        patch.high = Some(2);
        assert_eq!(named(patch.clone()).await, "m_caseless");
        patch.caseless = None;
        assert_eq!(named(patch.clone()).await, "z_order");
        patch.low = None;
        assert_eq!(named(patch.clone()).await, "z_sides_key");
        patch.right_id = Some(Some(78));
        assert_eq!(named(patch.clone()).await, "strict_rows_code_key");
        patch.code = None;
        assert_eq!(named(patch.clone()).await, "a_label_key");
        (patch.label, patch.left_id) = (None, Some(Some(77)));
        assert_eq!(named(patch.clone()).await, "strict_rows_right_id_fkey");
        patch.right_id = Some(Some(1));
        assert_eq!(named(patch.clone()).await, "strict_rows_left_id_fkey");
        // A row is not in its own way.
        let same =
            StrictRowPatch { code: Some(Some("c2".to_owned())), low: Some(3), ..StrictRowPatch::default() };
        assert_eq!(rule(rows.update(2, same).await), "z_order");
        assert_eq!(rule(database.branches().delete(1).await), "strict_rows_left_id_fkey");
        assert_eq!(rule(database.branches().select().delete().await), "strict_rows_right_id_fkey");
    })
    .await;
}

/// Some of the values that break something, chosen by a seed.
fn seeded(seed: [u8; 9]) -> NewStrictRow {
    let mut new = row(i64::from(seed[0] % 3) + 1);
    let odd = |at: usize| !seed[at].is_multiple_of(3);
    if odd(1) {
        new.code = [None, Some("c1"), Some("longer")][usize::from(seed[1] % 3)].map(str::to_owned);
    }
    new.label = ["l1", "L1", "a label that is too long", "x"][usize::from(seed[2] % 4)].to_owned();
    new.caseless = ["fine", "forbidden", "FORBIDDEN", "a text that is much too long"]
        [usize::from(seed[3] % 4)]
    .to_owned();
    (new.low, new.high) = (i32::from(seed[4] % 5) - 2, i32::from(seed[5] % 5) - 2);
    if odd(6) {
        (new.price, new.low) = (Some(Decimal::new(99_999, 2)), i32::from(seed[6]) - 100);
    }
    new.left_id = [None, Some(1), Some(77)][usize::from(seed[7] % 3)];
    new.right_id = [None, Some(2), Some(78)][usize::from(seed[8] % 3)];
    new
}

#[test]
fn random_mistakes_are_named_alike() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (sqlite, postgres) = (Scratch::sqlite(), runtime.block_on(Scratch::postgres_in(Locale::IcuEnglish)));
    let (left, right) = (runtime.block_on(open(&sqlite)), runtime.block_on(open(&postgres)));
    for database in [&left, &right] {
        runtime.block_on(prepare(database));
        runtime.block_on(database.strict_rows().create(row(2))).expect("created");
    }
    let cases = std::env::var("DIGLOT_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(300);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let result = TestRunner::new(config).run(&any::<[u8; 9]>(), |seed| {
        let call = async |database: &Database| {
            let new = seeded(seed);
            let patch = StrictRowPatch {
                code: Some(new.code.clone()),
                label: Some(new.label.clone()),
                caseless: Some(new.caseless.clone()),
                low: Some(new.low),
                high: Some(new.high),
                price: Some(new.price),
                left_id: Some(new.left_id),
                right_id: Some(new.right_id),
            };
            // Undone, so that each case begins with the same rows.
            let undone = database
                .transaction(async |it| {
                    let changed = it.strict_rows().update(2, patch.clone()).await?;
                    Err::<(), _>(Error::Database(format!("{changed:?}")))
                })
                .await;
            let updated = database.strict_rows().filter(strict_row::id.eq(2)).update(patch.clone()).await;
            let back = StrictRowPatch {
                code: Some(Some("c2".to_owned())),
                label: Some("l2".to_owned()),
                caseless: Some("fine".to_owned()),
                low: Some(1),
                high: Some(2),
                price: Some(None),
                left_id: Some(None),
                right_id: Some(None),
            };
            database.strict_rows().update(2, back).await.expect("as before");
            let created = database.strict_rows().create(new).await;
            if created.is_ok() {
                database.strict_rows().delete(3).await.expect("removed");
            }
            (format!("{undone:?}"), format!("{updated:?}"), format!("{created:?}"))
        };
        let (on_sqlite, on_postgres) = (runtime.block_on(call(&left)), runtime.block_on(call(&right)));
        prop_assert_eq!(on_sqlite, on_postgres);
        Ok(())
    });
    drop((left, right));
    runtime.block_on(postgres.remove());
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

/// A chain of branches from `first`, each on the one before.
async fn chain(database: &Database, first: i64, length: i64) {
    let link = |id: i64| NewBranch { id, parent_id: (id > first).then_some(id - 1) };
    let links: Vec<NewBranch> = (first..first + length).map(link).collect();
    database.branches().bulk_create(stream::iter(links)).await.expect("created");
}

#[tokio::test]
async fn rows_that_refer_to_one_another_very_deep_go_together() {
    both(async |scratch| {
        let database = open(scratch).await;
        let branches = database.branches();
        chain(&database, 1, 1500).await;
        assert!(branches.delete(1).await.expect("deleted"));
        assert_eq!(branches.count().await.expect("counted"), 0);
        chain(&database, 1, 2500).await;
        chain(&database, 10_000, 3).await;
        // Half of them are meant, and the rest goes with them.
        let meant = branches.filter(branch::id.le(1000)).delete().await;
        assert_eq!(meant.expect("deleted"), 1000, "what goes with others is counted too");
        assert_eq!(branches.count().await.expect("counted"), 3);
        assert_eq!(branches.select().delete().await.expect("deleted"), 3);
        // What holds one of them holds all.
        chain(&database, 1, 1500).await;
        let mut row = row(1);
        row.left_id = Some(1400);
        database.strict_rows().create(row).await.expect("created");
        let refused = branches.delete(1).await;
        assert!(matches!(&refused, Err(Error::StillReferenced { referencing_table, .. }) if referencing_table == "strict_rows"));
        assert_eq!(rule(refused), "strict_rows_left_id_fkey");
        assert_eq!(rule(branches.delete(1399).await), "strict_rows_left_id_fkey", "also where it is not deep");
        assert_eq!(branches.count().await.expect("counted"), 1500);
        let all = branches.select().delete().await;
        assert_eq!(rule(all), "strict_rows_left_id_fkey");
        // In a transaction, too.
        database.strict_rows().delete(1).await.expect("deleted");
        let deleted = database.transaction(async |it| it.branches().delete(1).await).await;
        assert!(deleted.expect("deleted"));
        assert_eq!(branches.count().await.expect("counted"), 0);
    })
    .await;
}
