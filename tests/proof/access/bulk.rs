//! Very many rows at once.

use exhibit::{Repositories as _, items::NewItem, people::NewPerson, types::Settings};
use futures_util::stream;
use generated::{
    Repositories,
    columns::usage_event,
    projects::NewProject,
    usage_events::{NewUsageEvent, UsageKind},
    users::NewUser,
};
use harness::both;
use runtime::{Decimal, Error, Migrator, Uuid};

use super::open;

#[tokio::test]
async fn a_stream_of_rows_is_added_whole() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let price: Decimal = "0.000125".parse().expect("a decimal");
        let new = move |number: i64| {
            let mut new = NewUsageEvent::new(ann.id, UsageKind::InputTokens, number, price, format!("k{number}"));
            new.occurred_at = runtime::Timestamp::from_second(1_700_000_000 + number).ok();
            new
        };
        let events = database.usage_events();
        assert_eq!(events.bulk_create(stream::iter((0..40_000).map(new))).await.expect("added"), 40_000);
        assert_eq!(events.count().await.expect("counted"), 40_000);
        let found = events.filter(usage_event::idempotency_key.eq("k39999")).first().await.expect("read");
        let found = found.expect("there");
        assert_eq!((found.quantity, found.unit_price), (39_999, price));
        assert_eq!(found.occurred_at.as_second(), 1_700_039_999);
        // What comes of a row that is refused names it, and nothing is kept.
        let clash = (40_000..80_000).map(|it| new(if it == 71_234 { 17 } else { it }));
        match events.bulk_create(stream::iter(clash)).await {
            Err(Error::Row { row: 31_234, cause }) => {
                assert!(matches!(&*cause, Error::Unique { columns, .. } if columns == &["idempotency_key"]), "{cause:?}");
            }
            other => panic!("{other:?}"),
        }
        let nobody = (40_000..40_010).map(|it| {
            let mut new = new(it);
            if it == 40_007 {
                new.user_id = Uuid::nil();
            }
            new
        });
        match events.bulk_create(stream::iter(nobody)).await {
            Err(Error::Row { row: 7, cause }) => {
                assert!(matches!(&*cause, Error::MissingReference { constraint, .. } if constraint == "usage_events_user_id_fkey"), "{cause:?}");
            }
            other => panic!("{other:?}"),
        }
        let negative = (40_000..40_010).map(|it| {
            let mut new = new(it);
            if it >= 40_003 {
                new.quantity = -1;
            }
            new
        });
        match events.bulk_create(stream::iter(negative)).await {
            Err(Error::Row { row: 3, cause }) => assert!(matches!(&*cause, Error::Check { .. }), "{cause:?}"),
            other => panic!("{other:?}"),
        }
        assert_eq!(events.count().await.expect("counted"), 40_000);
        assert_eq!(events.bulk_create(stream::empty()).await.expect("nothing"), 0);
        // In a transaction with other writes, all or nothing.
        let kept = database
            .transaction(async |transaction| {
                let bob = transaction.users().create(NewUser::new("bob@x.y", "bob")).await?;
                let rows = (0..10).map(|it| NewProject::new(bob.id, format!("p{it}")));
                transaction.projects().bulk_create(stream::iter(rows)).await
            })
            .await;
        assert_eq!(kept.expect("committed"), 10);
    })
    .await;
}

#[tokio::test]
async fn tables_with_values_of_the_engines_own_take_bulk_rows_too() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &exhibit::migrations::COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let settings = Settings { theme: "dark".into(), size: None, pinned: vec![Uuid::nil()] };
        let people = (0..3).map(|it| {
            let mut new = NewPerson::new(format!("{it}@b.c"), format!("{it}"), "s", "c", settings.clone());
            new.tags = Some(vec!["a".to_owned(), format!("{it}")]);
            new.scores = Some(vec![1, 2, it]);
            new
        });
        assert_eq!(database.people().bulk_create(stream::iter(people)).await.expect("added"), 3);
        let people = database.people().select().all().await.expect("read");
        let person = people.iter().find(|it| it.code == "2").expect("there");
        assert_eq!((person.tags.len(), person.scores.as_deref()), (2, Some(&[1, 2, 2][..])));
        assert_eq!(person.settings, settings);
        let price: Decimal = "2.50".parse().expect("a decimal");
        let id = person.id;
        let items = (1..=700).map(move |it| NewItem::new(id, it, price, "10.0.0.1"));
        assert_eq!(database.items().bulk_create(stream::iter(items)).await.expect("added"), 700);
        let all = database.items().select().order_by(exhibit::columns::item::quantity.desc());
        assert_eq!(all.first().await.expect("read").expect("there").total.to_string(), "1750.00");
    })
    .await;
}
