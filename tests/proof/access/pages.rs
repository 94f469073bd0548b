//! Keyset pages of any order, and streams.

use generated::{
    Repositories,
    columns::{project, session, user},
    projects::NewProject,
    sessions::{NewSession, Session},
};
use harness::both;
use runtime::{CursorKey, Database, Error, InOrder, Order, Paging, Select, Slice, Uuid};

use super::open;

/// Pages forward through everything, then backward; gives both as the ids in order.
async fn walk<'e>(
    select: impl Fn() -> Select<'e, Database, Session, InOrder>,
    limit: u32,
) -> (Vec<Uuid>, Vec<Uuid>) {
    let ids = |page: &Slice<Session>| page.items.iter().map(|it| it.id).collect::<Vec<_>>();
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let mut page = select().page(Paging::first(limit)).await.expect("a page");
    assert_eq!(page.previous, None);
    forward.extend(ids(&page));
    while let Some(next) = page.next.take() {
        page = select().page(Paging::after(next, limit)).await.expect("a page");
        assert!(page.previous.is_some());
        forward.extend(ids(&page));
    }
    let mut page = select().page(Paging::last(limit)).await.expect("a page");
    assert_eq!(page.next, None);
    backward.splice(0..0, ids(&page));
    while let Some(previous) = page.previous.take() {
        page = select().page(Paging::before(previous, limit)).await.expect("a page");
        backward.splice(0..0, ids(&page));
    }
    (forward, backward)
}

#[tokio::test]
async fn pages_of_any_order_hold_every_row_once_in_both_directions() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let bob = super::user(&database, "bob@x.y").await;
        let mut projects = Vec::new();
        for name in ["p", "q"] {
            projects.push(super::project(&database, &ann, name).await);
        }
        let time = |second: i64| runtime::Timestamp::from_second(1_700_000_000 + second).expect("a time");
        let new = (0..23_i64).map(|number| {
            let mut new = NewSession::new(if number % 4 == 0 { bob.id } else { ann.id });
            new.started_at = Some(time(number / 5));
            if number % 3 == 0 {
                new.project_id = usize::try_from(number % 2).ok().map(|it| projects[it].id);
            }
            if number % 2 == 0 {
                new.terminated_at = Some(time(100 - number));
                new.termination_reason = Some(format!("reason {}", number % 4));
            }
            new
        });
        database.sessions().create_many(new.collect()).await.expect("sessions");
        let orders: [&dyn Fn() -> Vec<Order<Session>>; 8] = [
            &Vec::new,
            &|| vec![session::started_at.asc()],
            &|| vec![session::started_at.desc()],
            &|| vec![session::terminated_at.asc()],
            &|| vec![session::terminated_at.desc().nulls_last(), session::started_at.asc()],
            &|| vec![session::termination_reason.asc().nulls_first(), session::started_at.desc()],
            &|| vec![session::project.order(project::name.asc()), session::user.order(user::email.desc())],
            &|| vec![session::project_id.desc(), session::id.desc()],
        ];
        for (number, order) in orders.iter().enumerate() {
            let select = || database.sessions().select().order_by_all(order());
            let all = select().order_by(session::id.asc()).all().await.expect("read");
            for limit in [1, 4, 23, 50] {
                let (forward, backward) = walk(select, limit).await;
                assert_eq!(forward, backward, "order {number}, pages of {limit}");
                let mut sorted = forward.clone();
                sorted.sort();
                sorted.dedup();
                assert_eq!(sorted.len(), 23, "order {number}, pages of {limit}");
            }
            // The same order as the database's own, up to the key that makes it total.
            let (forward, _) = walk(select, 7).await;
            let place = |id: &Uuid| all.iter().position(|it| it.id == *id).expect("there");
            let by_key = |at: usize| {
                let it = &all[at];
                (it.started_at, it.terminated_at, it.termination_reason.clone(), it.project_id)
            };
            if number > 0 && number < 6 {
                let wanted: Vec<_> = (0..all.len()).map(by_key).map(|it| pick(number, it)).collect();
                let found: Vec<_> = forward.iter().map(|id| pick(number, by_key(place(id)))).collect();
                assert_eq!(found, wanted, "order {number}");
            }
        }
    })
    .await;
}

/// What an order of the test above compares first.
fn pick(
    order: usize,
    (started, ended, reason, _): (
        runtime::Timestamp,
        Option<runtime::Timestamp>,
        Option<String>,
        Option<Uuid>,
    ),
) -> String {
    match order {
        1 | 2 => started.to_string(),
        3 | 4 => format!("{ended:?}"),
        _ => format!("{reason:?}"),
    }
}

#[tokio::test]
async fn a_cursor_is_nobody_elses() {
    both(async |scratch| {
        let database = open(scratch).await.with_cursor_key(CursorKey::new(b"one"));
        for name in ["ann", "bob", "cid"] {
            super::user(&database, &format!("{name}@x.y")).await;
        }
        let by_email = |database: &Database, paging| {
            let database = database.clone();
            async move { database.users().select().order_by(user::email.asc()).page(paging).await }
        };
        let page = by_email(&database, Paging::first(1)).await.expect("a page");
        let cursor = page.next.expect("more");
        assert!(cursor.chars().all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_'), "{cursor}");
        let second = by_email(&database, Paging::after(cursor.clone(), 1)).await.expect("a page");
        assert_eq!(second.items[0].email, "bob@x.y");
        // The same secret elsewhere reads it; another one, another order or another text does not.
        let same = database.clone().with_cursor_key(CursorKey::new(b"one"));
        assert!(by_email(&same, Paging::after(cursor.clone(), 1)).await.is_ok());
        let other = database.clone().with_cursor_key(CursorKey::new(b"two"));
        let refused = by_email(&other, Paging::after(cursor.clone(), 1)).await;
        assert!(matches!(refused, Err(Error::Cursor)), "{refused:?}");
        let by_name = database.users().select().order_by(user::display_name.asc());
        assert!(matches!(by_name.page(Paging::after(cursor.clone(), 1)).await, Err(Error::Cursor)));
        let forged = format!("{}A", &cursor[..cursor.len() - 1]);
        for text in [forged.as_str(), "", "nonsense", "===="] {
            let refused = by_email(&database, Paging::after(text, 1)).await;
            assert!(matches!(refused, Err(Error::Cursor)) || text == cursor, "{text}: {refused:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_gives_every_row_and_can_be_left() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let new = (0..3_000).map(|number| NewProject::new(ann.id, format!("p{number:05}")));
        database.projects().create_many(new.collect()).await.expect("projects");
        let mut rows =
            database.projects().select().order_by(project::name.asc()).stream().await.expect("a stream");
        let mut count = 0;
        while let Some(row) = rows.next().await {
            assert_eq!(row.expect("a row").name, format!("p{count:05}"));
            count += 1;
        }
        assert_eq!(count, 3_000);
        // Left half way, again and again: nothing is used up.
        for _ in 0..40 {
            let mut rows = database.projects().select().stream().await.expect("a stream");
            assert!(rows.next().await.is_some());
        }
        assert_eq!(database.projects().count().await.expect("counted"), 3_000);
        // In a transaction it sees what the transaction did.
        let seen = database
            .transaction(async |transaction| {
                transaction.projects().create(NewProject::new(ann.id, "new")).await?;
                let mut rows = transaction.projects().select().stream().await?;
                let mut count = 0;
                while let Some(row) = rows.next().await {
                    row?;
                    count += 1;
                }
                transaction.projects().count().await?;
                Ok(count)
            })
            .await
            .expect("committed");
        assert_eq!(seen, 3_001);
    })
    .await;
}
