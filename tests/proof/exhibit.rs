//! Emitted code for every way a column can be, used on both engines with one body.

use exhibit::{
    Repositories,
    fees::NewFee,
    items::{ItemPatch, NewItem},
    memberships::{MembershipPatch, NewMembership},
    migrations::COMPILED,
    people::{Mood, NewPerson, Person, PersonPatch},
    readings::NewReading,
    types::{Address, PersonId, Settings},
};
use harness::{Scratch, both};
use runtime::{Database, Decimal, Duration, Error, Key, Migrator, PageRequest, Time, Uuid};

async fn open(scratch: &Scratch) -> Database {
    let database = scratch.open().await;
    let migrator = Migrator::new(&database, &COMPILED).expect("a migrator");
    migrator.run(None, |_| {}).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(migrator.differences().await.expect("read"), []);
    database
}

fn settings(theme: &str) -> Settings {
    Settings { theme: theme.to_owned(), size: Some(12), pinned: vec![Uuid::from_u128(7)] }
}

fn person(email: &str, code: &str) -> NewPerson {
    NewPerson::new(email, code, "Hauptstr. 1", "Berlin", settings("dark"))
}

async fn ann(database: &Database) -> Person {
    database.people().create(person("Ann@Example.org", "ann")).await.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn every_kind_of_value_comes_back() {
    both(async |scratch| {
        let database = open(scratch).await;
        let mut new = person("Ann@Example.org", "ann");
        new.tags = Some(vec!["a".to_owned(), "it's \"quoted\", {braces}".to_owned()]);
        new.scores = Some(vec![i64::MIN, 0, i64::MAX]);
        new.wakes_at = Some(Time::constant(23, 59, 59, 999_999_000));
        new.walks = Some(Duration::from_micros(-1));
        new.draft = Some(settings("light"));
        let address = Address { street: "Nebenstr. 2".to_owned(), city: "Köln".to_owned(), extra: None };
        let made = database.people().create(new.with_home(address.clone())).await.expect("created");
        let read = database.people().get(made.id).await.expect("read").expect("the row");
        assert_eq!(made, read);
        assert_eq!(read.home(), address);
        assert_eq!(read.settings, settings("dark"));
        assert_eq!(read.version, 1);
        let plain = database.people().create(person("bob@example.org", "bob")).await.expect("created");
        let read = database.people().get(plain.id).await.expect("read").expect("the row");
        assert_eq!((read.tags.len(), read.scores, read.walks), (0, None, Duration::from_mins(30)));
        assert_eq!(read.wakes_at, Time::constant(8, 30, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn caseless_text_is_found_and_unique_in_any_case() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = ann(&database).await;
        let found = database.people().get_by_email("ANN@EXAMPLE.ORG").await.expect("read");
        assert_eq!(found.map(|it| it.id), Some(ann.id));
        let error = database.people().create(person("aNN@example.ORG", "other")).await.expect_err("refused");
        assert!(
            matches!(&error, Error::Unique { constraint, .. } if constraint == "people_email_key"),
            "{error:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn what_the_engine_makes_is_given_back() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = ann(&database).await;
        let mut last = 0;
        for quantity in 1..4 {
            let price = Decimal::new(250, 2);
            let item = database.items().create(NewItem::new(ann.id, quantity, price, "10.0.0.1")).await;
            let item = item.unwrap_or_else(|error| panic!("{error}"));
            assert!(item.id > last);
            assert_eq!(item.total, Decimal::new(250, 2) * Decimal::from(quantity));
            last = item.id;
        }
        assert!(database.items().delete(last).await.expect("deleted"));
        let item = database.items().create(NewItem::new(ann.id, 1, Decimal::ONE, "::1")).await.expect("created");
        assert!(item.id > last, "a number is not used again");
        let patch = ItemPatch { quantity: Some(4), address: Some("192.168.0.1".to_owned()), ..ItemPatch::default() };
        let changed = database.items().update(item.id, patch).await.expect("updated").expect("the row");
        assert_eq!(changed.total, Decimal::new(400, 2));
        // A type of one engine has that engine's text: Postgres adds the length of the network.
        assert!(changed.address.starts_with("192.168.0.1"), "{}", changed.address);
        let read = database.items().get(item.id).await.expect("read").expect("the row");
        assert_eq!(read, changed);
        let items = ann.items(&database, PageRequest::first(10)).await.expect("read");
        assert_eq!(items.items.len(), 3);
        let missing = NewItem::new(PersonId(Uuid::from_u128(1)), 1, Decimal::ONE, "::1");
        let error = database.items().create(missing).await.expect_err("refused");
        assert!(matches!(&error, Error::MissingReference { constraint, .. } if constraint == "items_person_id_fkey"));
    })
    .await;
}

#[tokio::test]
async fn a_stale_change_is_refused() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = ann(&database).await;
        let change = |code: &str, version| PersonPatch {
            code: Some(code.to_owned()),
            version,
            ..PersonPatch::default()
        };
        let people = database.people();
        let changed =
            people.update(ann.id, change("first", Some(1))).await.expect("updated").expect("the row");
        assert_eq!(changed.version, 2);
        assert!(changed.updated_at > ann.updated_at);
        let error = people.update(ann.id, change("second", Some(1))).await.expect_err("refused");
        assert!(matches!(error, Error::Stale { .. }), "{error:?}");
        assert_eq!(people.get(ann.id).await.expect("read").expect("the row").code, "first");
        let forced = people.update(ann.id, change("third", None)).await.expect("updated").expect("the row");
        assert_eq!((forced.version, forced.code.as_str()), (3, "third"));
        let nobody = PersonId(Uuid::from_u128(1));
        assert_eq!(people.update(nobody, change("x", Some(1))).await.expect("updated"), None);
    })
    .await;
}

#[tokio::test]
async fn deleted_rows_are_passed_over_and_come_back() {
    both(async |scratch| {
        let database = open(scratch).await;
        let (people, ann) = (database.people(), ann(&database).await);
        assert!(people.delete(ann.id).await.expect("deleted"));
        assert!(!people.delete(ann.id).await.expect("deleted again"));
        assert_eq!(people.get(ann.id).await.expect("read"), None);
        assert_eq!(people.get_by_email("ann@example.org").await.expect("read"), None);
        assert_eq!(people.count().await.expect("counted"), 0);
        let change = PersonPatch { code: Some("ghost".to_owned()), ..PersonPatch::default() };
        assert_eq!(people.update(ann.id, change).await.expect("updated"), None);
        assert!(people.list(PageRequest::first(10)).await.expect("read").items.is_empty());
        let kept = people.get_deleted_too(ann.id).await.expect("read").expect("the row");
        assert!(kept.deleted_at.is_some());
        // What is unique is unique among the living.
        let again = database.people().create(person("ann@example.org", "ann")).await.expect("created");
        assert!(matches!(people.restore(ann.id).await, Err(Error::Unique { .. })));
        assert!(people.destroy(again.id).await.expect("destroyed"));
        assert!(people.restore(ann.id).await.expect("restored"));
        assert_eq!(people.count().await.expect("counted"), 1);
    })
    .await;
}

#[tokio::test]
async fn composite_keys_and_references() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = ann(&database).await;
        let made = database.memberships().create(NewMembership::new("chess", ann.id)).await.expect("created");
        let key = ("chess".to_owned(), ann.id);
        assert_eq!(database.memberships().get(key.clone()).await.expect("read"), Some(made));
        assert_eq!(<(String, PersonId)>::from_text(&key.to_text()), Some(key.clone()));
        let patch = MembershipPatch { note: Some(Some("treasurer".to_owned())) };
        let changed = database.memberships().update(key.clone(), patch).await.expect("updated").expect("the row");
        assert_eq!(changed.note.as_deref(), Some("treasurer"));
        let fee = database.fees().create(NewFee::new("chess", ann.id, Decimal::new(995, 2))).await.expect("created");
        let error = database.fees().create(NewFee::new("go", ann.id, Decimal::ONE)).await.expect_err("refused");
        assert!(
            matches!(&error, Error::MissingReference { constraint, .. } if constraint == "fees_club_person_id_fkey"),
            "{error:?}"
        );
        assert!(database.memberships().delete(key).await.expect("deleted"));
        assert_eq!(database.fees().get(fee.id).await.expect("read"), None, "it went with the membership");
    })
    .await;
}

#[tokio::test]
async fn tables_without_a_key_and_views() {
    both(async |scratch| {
        let database = open(scratch).await;
        database.readings().create(NewReading::new(1.5)).await.expect("created");
        database.readings().create(NewReading::new(1.5)).await.expect("created");
        assert_eq!(database.readings().count().await.expect("counted"), 2);
        let ann = ann(&database).await;
        database.items().create(NewItem::new(ann.id, 2, Decimal::new(125, 2), "::1")).await.expect("created");
        let wealth = database.wealth().all().await.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(wealth.len(), 1);
        assert_eq!((wealth[0].id, wealth[0].items, wealth[0].total), (ann.id, 1, Decimal::new(250, 2)));
        assert_eq!((wealth[0].mood, &wealth[0].settings), (Mood::Calm, &settings("dark")));
    })
    .await;
}

#[tokio::test]
async fn writes_past_the_repositories_are_timed_too() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = ann(&database).await;
        scratch.by_hand("UPDATE people SET home_city = 'Bonn'").await;
        let read = database.people().get(ann.id).await.expect("read").expect("the row");
        assert_eq!(read.home_city, "Bonn");
        assert!(read.updated_at >= ann.updated_at);
        assert_ne!(read.updated_at, ann.updated_at);
    })
    .await;
}
