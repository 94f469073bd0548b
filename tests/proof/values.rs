//! The range of every type, and what is kept of a value: the same on both engines, wherever a value enters.

use std::str::FromStr;

use exhibit::{
    Queries as _, Repositories,
    columns::{item, person, sample},
    items::{ItemPatch, NewItem},
    migrations::COMPILED,
    people::NewPerson,
    samples::{NewSample, Sample, SamplePatch},
    types::Settings,
};
use futures_util::stream;
use harness::{Scratch, both};
use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use runtime::{
    Database, Date, Decimal, Duration, Error, FIRST_DATE, FIRST_TIMESTAMP, LAST_DATE, LAST_TIMESTAMP,
    Migrator, PageRequest, Paging, Time, Timestamp,
};
use serde_json::{Value, json};

async fn open(scratch: &Scratch) -> Database {
    let database = scratch.open().await;
    Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
    database
}

fn day(number: i64) -> Date {
    Date::constant(2026, 1, 1).checked_add(jiff_days(number)).expect("a date")
}

fn jiff_days(number: i64) -> Duration {
    Duration::from_hours(number * 24)
}

fn moment(text: &str) -> Timestamp {
    Timestamp::from_str(text).expect("an instant")
}

/// Asserts that a call is refused as out of range, by column.
fn out_of_range<T: std::fmt::Debug>(result: Result<T, Error>, subject: &str, column: &str) {
    match result {
        Err(Error::OutOfRange { table, column: named }) if table == subject && named == column => {}
        other => panic!("{subject}.{column}: {other:?}"),
    }
}

#[tokio::test]
async fn the_ends_of_every_range_are_kept() {
    both(async |scratch| {
        let database = open(scratch).await;
        for (date, instant, clock, lasts) in [
            (FIRST_DATE, FIRST_TIMESTAMP, Time::midnight(), Duration::from_micros(i64::MIN)),
            (
                LAST_DATE,
                LAST_TIMESTAMP,
                Time::constant(23, 59, 59, 999_999_000),
                Duration::from_micros(i64::MAX),
            ),
        ] {
            let mut new = NewSample::new(date, f64::MAX);
            new.moment = Some(instant);
            new.days = Some(vec![FIRST_DATE, LAST_DATE]);
            new.numbers = Some(vec![f64::MIN, f64::MAX, 5e-324, 0.942_450_283_777_050_3]);
            (new.clock, new.lasts) = (Some(clock), Some(lasts));
            let made = database.samples().create(new).await.expect("created");
            assert_eq!(database.samples().get(date).await.expect("read"), Some(made));
            let found = database.samples().filter(sample::moment.eq(instant)).count().await.expect("counted");
            assert_eq!(found, 1);
            let page = database.samples().list(PageRequest::after(date, 5)).await.expect("a page");
            assert_eq!(page.items.len(), 0);
            let days = database.samples_at(vec![instant], LAST_TIMESTAMP, FIRST_DATE).await.expect("read");
            assert!(days.contains(&date));
        }
    })
    .await;
}

#[tokio::test]
async fn a_value_outside_is_refused_wherever_it_enters() {
    both(async |scratch| {
        let database = open(scratch).await;
        let samples = database.samples();
        let early = "-000001-12-31T23:59:59.999999Z";
        let moments = [early, "0000-12-31T23:59:59.999999Z", "9999-12-30T22:00:00.000001Z"].map(moment);
        let (first, last) = (Date::constant(-4713, 1, 1), Date::constant(0, 12, 31));
        for wrong in moments {
            let mut new = NewSample::new(day(0), 1.0);
            new.moment = Some(wrong);
            out_of_range(samples.create(new.clone()).await, "samples", "moment");
            out_of_range(samples.create_many(vec![new.clone()]).await, "samples", "moment");
            match samples.bulk_create(stream::iter([NewSample::new(day(1), 1.0), new.clone()])).await {
                Err(Error::Row { row: 1, cause }) => out_of_range::<()>(Err(*cause), "samples", "moment"),
                other => panic!("{other:?}"),
            }
            let key = sample::primary_key;
            out_of_range(samples.upsert(new, key, sample::moment).await, "samples", "moment");
            let patch = SamplePatch { moment: Some(Some(wrong)), ..SamplePatch::default() };
            out_of_range(samples.update(day(0), patch.clone()).await, "samples", "moment");
            out_of_range(samples.select().update(patch).await, "samples", "moment");
            out_of_range(samples.filter(sample::moment.gt(wrong)).all().await, "samples", "moment");
            out_of_range(samples.filter(sample::moment.is_in([wrong])).delete().await, "samples", "moment");
            let asked = database.samples_at(vec![wrong], LAST_TIMESTAMP, FIRST_DATE).await;
            out_of_range(asked, "samples_at", "moments");
            out_of_range(database.samples_at(vec![], wrong, FIRST_DATE).await, "samples_at", "after");
            out_of_range(database.take_reading(1.0, wrong).await, "take_reading", "taken_at");
        }
        for wrong in [first, last] {
            out_of_range(samples.create(NewSample::new(wrong, 1.0)).await, "samples", "day");
            let mut new = NewSample::new(day(0), 1.0);
            new.days = Some(vec![day(1), wrong]);
            out_of_range(samples.create(new).await, "samples", "days");
            out_of_range(samples.get(wrong).await, "samples", "day");
            out_of_range(samples.get_many([wrong]).await, "samples", "day");
            out_of_range(samples.exists(wrong).await, "samples", "day");
            out_of_range(samples.delete(wrong).await, "samples", "day");
            out_of_range(samples.list(PageRequest::after(wrong, 5)).await, "samples", "day");
            out_of_range(samples.filter(sample::day.between(wrong, day(0))).count().await, "samples", "day");
            out_of_range(database.samples_at(vec![], LAST_TIMESTAMP, wrong).await, "samples_at", "day");
        }
        let mut new = NewSample::new(day(0), f64::INFINITY);
        out_of_range(samples.create(new.clone()).await, "samples", "number");
        new.number = 1.0;
        new.numbers = Some(vec![1.0, f64::NAN]);
        out_of_range(samples.create(new).await, "samples", "numbers");
        assert_eq!(samples.count().await.expect("counted"), 0, "nothing was sent");
    })
    .await;
}

#[tokio::test]
async fn what_another_program_wrote_outside_is_not_read_as_something_else() {
    both(async |scratch| {
        let database = open(scratch).await;
        for (number, (sqlite, postgres)) in [
            ("-62135596800000001", "'0001-12-31 23:59:59.999999+00 BC'"),
            ("253402207200000001", "'9999-12-30 22:00:00.000001+00'"),
            ("9223372036854775807", "'infinity'"),
        ]
        .into_iter()
        .enumerate()
        {
            let written = if scratch.engine == "sqlite" { sqlite } else { postgres };
            let key = if scratch.engine == "sqlite" {
                format!("{number}")
            } else {
                format!("'1970-01-0{}'", number + 1)
            };
            scratch
                .by_hand(&format!("INSERT INTO samples (day, number, moment) VALUES ({key}, 1, {written})"))
                .await;
            let read = database.samples().list(PageRequest::first(5)).await;
            assert!(matches!(read, Err(Error::Decode { .. })), "{read:?}");
            scratch.by_hand("DELETE FROM samples").await;
        }
        let wrong = if scratch.engine == "sqlite" { "-719163" } else { "'0001-12-31 BC'" };
        scratch.by_hand(&format!("INSERT INTO samples (day, number) VALUES ({wrong}, 1)")).await;
        let read = database.samples().list(PageRequest::first(5)).await;
        assert!(matches!(read, Err(Error::Decode { .. })), "{read:?}");
    })
    .await;
}

#[tokio::test]
async fn a_row_is_given_back_as_it_is_kept() {
    both(async |scratch| {
        let database = open(scratch).await;
        let mut new = NewSample::new(day(0), -0.0);
        new.numbers = Some(vec![-0.0, -1.5]);
        new.moment = Some(moment("1969-12-31T23:59:59.999999999Z"));
        new.clock = Some(Time::constant(23, 59, 59, 999_999_999));
        new.lasts = Some(Duration::new(-1, -999_999_999));
        new.document = Some(json!({ "zero": [-0.0], "b": 1, "a": 1.0 }));
        let made = database.samples().create(new).await.expect("created");
        let read = database.samples().get(day(0)).await.expect("read").expect("the row");
        // As text: minus zero is equal to zero.
        let text = |it: &Sample| serde_json::to_string(it).expect("JSON");
        assert_eq!(text(&made), text(&read));
        assert!(read.number.is_sign_positive());
        assert_eq!(database.samples().filter(sample::number.eq(-0.0)).count().await.expect("counted"), 1);
        let patch = SamplePatch { number: Some(-0.0), ..SamplePatch::default() };
        let changed = database.samples().update(day(0), patch).await.expect("updated").expect("the row");
        assert_eq!(text(&changed), text(&read));
        let price = Decimal::from_str("-0.00").expect("a decimal");
        let ann = database.people().create(ann()).await.expect("created");
        let item = database.items().create(NewItem::new(ann.id, 1, price, "::1")).await.expect("created");
        assert_eq!(item.price.to_string(), "0.00");
    })
    .await;
}

fn ann() -> NewPerson {
    let settings = Settings { theme: "dark".to_owned(), size: None, pinned: Vec::new() };
    NewPerson::new("ann@example.org", "ann", "Hauptstr. 1", "Berlin", settings)
}

/// Writes a document and reads it again.
async fn through(database: &Database, document: &Value) -> Value {
    let mut new = NewSample::new(day(0), 1.0);
    new.document = Some(document.clone());
    let upserted = database.samples().upsert(new, sample::primary_key, sample::document).await;
    let upserted = upserted.expect("stored").document.expect("a document");
    let read = database.samples().get(day(0)).await.expect("read").expect("the row").document;
    assert_eq!(read.as_ref(), Some(&upserted));
    upserted
}

#[tokio::test]
async fn every_number_of_a_document_comes_back() {
    both(async |scratch| {
        let database = open(scratch).await;
        let document = json!({
            "doubles": [
                5e-324, f64::MIN_POSITIVE, f64::MIN_POSITIVE / 3.0, f64::MAX, f64::MIN, 1e16, 1e15, -1e22, 1e23,
                1.234_567_890_123_456_7e25, 0.942_450_283_777_050_3, 0.1, 1.0, 0.0, 1e-7, 123_456_789.125,
            ],
            "integers": [0, u64::MAX, i64::MIN, i64::MAX, 9_007_199_254_740_993_i64],
            "nested": { "": [[], {}, null, true, "ä\u{1F600}\\\"\n"], "10": 1, "9": 1.0 },
        });
        let read = through(&database, &document).await;
        assert_eq!(read, document);
        assert_eq!(read.to_string(), document.to_string());
        assert_eq!(through(&database, &json!(-0.0)).await.to_string(), "0.0");
        // By hand Postgres keeps all digits of a number; they can be read all the same.
        let digits = format!("17976931348623157{}", "0".repeat(292));
        let cast = if scratch.engine == "sqlite" { "" } else { "::jsonb" };
        scratch.by_hand(&format!("UPDATE samples SET document = '[{digits}]'{cast}")).await;
        let read = database.samples().get(day(0)).await.expect("read").expect("the row");
        assert_eq!(read.document, Some(json!([f64::MAX])));
        let patch = SamplePatch { number: Some(2.0), ..SamplePatch::default() };
        let changed = database.samples().update(day(0), patch).await.expect("updated").expect("the row");
        assert_eq!(changed.document, Some(json!([f64::MAX])));
    })
    .await;
}

#[tokio::test]
async fn random_numbers_of_a_document_come_back() {
    let mut seed = [0_u8; 32];
    seed[..16].copy_from_slice(runtime::Uuid::new_v4().as_bytes());
    println!("seed {seed:?}");
    both(async |scratch| {
        let database = open(scratch).await;
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
        for _ in 0..20 {
            let numbers =
                prop::collection::vec(any::<u64>(), 200).new_tree(&mut runner).expect("numbers").current();
            // Every finite bit pattern, and the numbers themselves as integers.
            let doubles = numbers.iter().map(|it| f64::from_bits(*it)).filter(|it| it.is_finite());
            let document = json!({ "doubles": doubles.collect::<Vec<f64>>(), "integers": numbers });
            let read = through(&database, &document).await;
            assert_eq!(read, document, "seed {seed:?}");
            assert_eq!(read.to_string(), document.to_string(), "seed {seed:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_document_holds_no_nul_and_can_be_read_again() {
    both(async |scratch| {
        let database = open(scratch).await;
        for wrong in [json!("\0"), json!({ "a": [1, { "b\0": 1 }] }), json!([["x\0y"]])] {
            let mut new = NewSample::new(day(0), 1.0);
            new.document = Some(wrong.clone());
            let refused = database.samples().create(new).await;
            assert!(
                matches!(&refused, Err(Error::InvalidText { column, .. }) if column == "document"),
                "{refused:?}"
            );
            let patch = SamplePatch { document: Some(Some(wrong)), ..SamplePatch::default() };
            let refused = database.samples().update(day(0), patch).await;
            assert!(matches!(refused, Err(Error::InvalidText { .. })), "{refused:?}");
        }
        let mut person = ann();
        person.settings.theme = "nul\0".to_owned();
        let refused = database.people().create(person).await;
        assert!(
            matches!(&refused, Err(Error::InvalidText { column, .. }) if column == "settings"),
            "{refused:?}"
        );
        let mut new = NewSample::new(day(0), 1.0);
        new.document = Some((0..128).fold(json!(1), |inner, _| json!([inner])));
        let refused = database.samples().create(new.clone()).await;
        assert!(matches!(refused, Err(Error::Encode { .. })), "{refused:?}");
        new.document = Some((0..127).fold(json!(1), |inner, _| json!([inner])));
        let made = database.samples().create(new).await.expect("created");
        assert_eq!(database.samples().get(day(0)).await.expect("read"), Some(made));
    })
    .await;
}

#[test]
fn numbers_that_are_not_kept_are_refused_where_text_comes_in() {
    let new = |document: &str| {
        serde_json::from_str::<NewSample>(&format!(
            r#"{{"day": "2026-01-01", "number": 0.1, "document": {document}}}"#
        ))
    };
    for kept in ["null", "[1e16, -0.0, 18446744073709551615]", r#"{"a": "1e400", "b": [0.9424502837770503]}"#]
    {
        assert!(new(kept).is_ok(), "{kept}");
    }
    for refused in
        ["1e400", "[18446744073709551616]", r#"{"a": [0.12345678901234567890]}"#, "9007199254740993.0"]
    {
        let error = new(refused).expect_err("refused").to_string();
        assert!(error.contains("cannot be kept as it is"), "{error}");
        let patch = format!(r#"{{"document": {refused}}}"#);
        let error = serde_json::from_str::<SamplePatch>(&patch).expect_err("refused").to_string();
        assert!(error.contains("cannot be kept as it is"), "{error}");
    }
    // A column of doubles takes the nearest one, as everybody reads it.
    let text = r#"{"day": "2026-01-01", "number": 0.12345678901234567890}"#;
    assert!(serde_json::from_str::<NewSample>(text).is_ok());
    let text = r#"{"document": null}"#;
    assert_eq!(serde_json::from_str::<SamplePatch>(text).expect("a patch").document, Some(None));
    // Whatever it is read from.
    let value = json!({ "day": "2026-01-01", "number": 1, "document": { "a": [1.5] } });
    assert_eq!(
        serde_json::from_value::<NewSample>(value).expect("a row").document,
        Some(json!({ "a": [1.5] }))
    );
}

#[tokio::test]
async fn cursors_keep_every_double() {
    both(async |scratch| {
        let database = open(scratch).await;
        let numbers = [0.942_450_283_777_050_3, 0.942_450_283_777_050_4, 1e-310, 0.3];
        for (at, number) in (0_i64..).zip(numbers) {
            database.samples().create(NewSample::new(day(at), number)).await.expect("created");
        }
        let (mut paging, mut seen) = (Paging::first(1), Vec::new());
        loop {
            let select = database.samples().select().order_by(sample::number.asc());
            let page = select.page(paging).await.expect("a page");
            seen.extend(page.items.iter().map(|it| it.number));
            let Some(next) = page.next else { break };
            paging = Paging::after(next, 1);
        }
        assert_eq!(seen, [1e-310, 0.3, 0.942_450_283_777_050_3, 0.942_450_283_777_050_4]);
    })
    .await;
}

#[tokio::test]
async fn parts_of_texts_are_found_alike() {
    both(async |scratch| {
        let database = open(scratch).await;
        let texts =
            ["", "a", "ab", "%", "_", "\\", "a%b", "a_b", "a\\b", "äöü", "ü", "\u{1F600}x", "abcabc", "*[?]"];
        for (number, text) in texts.iter().enumerate() {
            let mut new = ann();
            (new.email, new.code) = (format!("{number}@example.org"), format!("{number}"));
            new.home_city = (*text).to_owned();
            database.people().create(new).await.expect("created");
        }
        let mut wanted = texts.to_vec();
        wanted.extend(["longer than every one of them", "b", "c", "bca", "öü", "Ü", "\u{1F600}", "[", "?]"]);
        for part in wanted {
            let ways = [
                (person::home_city.starts_with(part), texts.iter().filter(|it| it.starts_with(part)).count()),
                (person::home_city.ends_with(part), texts.iter().filter(|it| it.ends_with(part)).count()),
                (person::home_city.contains(part), texts.iter().filter(|it| it.contains(part)).count()),
            ];
            for (way, (filter, count)) in ways.into_iter().enumerate() {
                let found = database.people().filter(filter).count().await.expect("counted");
                assert_eq!(usize::try_from(found), Ok(count), "{part:?}, {way}");
            }
        }
        let patch = exhibit::people::PersonPatch { home_street: Some("x".to_owned()), ..Default::default() };
        let changed = database.people().filter(person::home_city.ends_with("")).update(patch).await;
        assert_eq!(changed.expect("updated"), 14);
        assert_eq!(
            database.people().filter(person::home_city.ends_with("%")).delete().await.expect("deleted"),
            1
        );
        assert_eq!(
            database.people().filter(person::home_city.ends_with("b")).delete().await.expect("deleted"),
            4
        );
        assert_eq!(
            database.people().filter(person::home_city.ends_with("")).delete().await.expect("deleted"),
            9
        );
    })
    .await;
}

#[tokio::test]
async fn numbers_that_overflow_name_their_column() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = database.people().create(ann()).await.expect("created");
        let most = Decimal::from_str("9999999.99").expect("a decimal");
        let items = database.items();
        // As large as both may be, their product has a digit more than the total may have.
        out_of_range(items.create(NewItem::new(ann.id, i32::MAX, most, "::1")).await, "items", "total");
        let many = vec![NewItem::new(ann.id, 1, most, "::1"), NewItem::new(ann.id, i32::MAX, most, "::1")];
        match items.create_many(many.clone()).await {
            Err(Error::Row { row: 1, cause }) => out_of_range::<()>(Err(*cause), "items", "total"),
            other => panic!("{other:?}"),
        }
        match items.bulk_create(stream::iter(many)).await {
            Err(Error::Row { row: 1, cause }) => out_of_range::<()>(Err(*cause), "items", "total"),
            other => panic!("{other:?}"),
        }
        let item = items.create(NewItem::new(ann.id, 1, most, "::1")).await.expect("created");
        let patch = || ItemPatch { quantity: Some(i32::MAX), ..ItemPatch::default() };
        out_of_range(items.update(item.id, patch()).await, "items", "total");
        out_of_range(items.filter(item::id.eq(item.id)).update(patch()).await, "items", "total");
        assert_eq!(items.get(item.id).await.expect("read"), Some(item));
    })
    .await;
}
