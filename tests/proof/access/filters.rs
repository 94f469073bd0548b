//! Typed conditions, orders and projections.

use generated::{
    Repositories,
    columns::{checkpoint, conversation, plan, project, session, user},
    plans::NewPlan,
    sessions::{NewSession, SessionStatus},
    users::{NewUser, User},
};
use harness::both;
use runtime::{Decimal, Error, Filter};

use super::open;

fn names(users: Vec<User>) -> Vec<String> {
    users.into_iter().map(|it| it.display_name).collect()
}

#[tokio::test]
async fn comparisons_mean_the_same_on_both() {
    both(async |scratch| {
        let database = open(scratch).await;
        for (number, name) in ["ann", "Bob", "bob", "böb", "b%b", "b_b", "zoë"].into_iter().enumerate() {
            let email = format!("{number}{name}@example.org");
            database.users().create(NewUser::new(email, name)).await.expect("a user");
        }
        let found = async |filter: Filter<User>| {
            names(
                database.users().filter(filter).order_by(user::display_name.asc()).all().await.expect("read"),
            )
        };
        assert_eq!(found(user::display_name.eq("bob")).await, ["bob"]);
        assert_eq!(found(user::display_name.ne("bob")).await, ["Bob", "ann", "b%b", "b_b", "böb", "zoë"]);
        assert_eq!(found(user::display_name.lt("b")).await, ["Bob", "ann"]);
        assert_eq!(found(user::display_name.ge("bob")).await, ["bob", "böb", "zoë"]);
        assert_eq!(found(user::display_name.between("b", "bz")).await, ["b%b", "b_b", "bob"]);
        assert_eq!(found(user::display_name.starts_with("b")).await, ["b%b", "b_b", "bob", "böb"]);
        assert_eq!(found(user::display_name.contains("%")).await, ["b%b"]);
        assert_eq!(found(user::email.ends_with("b@example.org")).await, ["Bob", "b%b", "b_b", "bob", "böb"]);
        assert_eq!(found(user::display_name.is_in(["bob", "ann", "nobody"])).await, ["ann", "bob"]);
        assert_eq!(found(user::display_name.is_in(Vec::<String>::new())).await, Vec::<String>::new());
        assert_eq!(found(user::display_name.is_not_in(["bob", "ann"])).await.len(), 5);
        let either = user::display_name.eq("ann").or(user::display_name.starts_with("z"));
        assert_eq!(found(either).await, ["ann", "zoë"]);
        let neither = !(user::display_name.eq("ann") | user::display_name.starts_with("b"));
        assert_eq!(found(neither).await, ["Bob", "zoë"]);
        assert_eq!(found(user::oauth_id.is_null()).await.len(), 7);
        assert_eq!(found(user::oauth_id.is(Some("x".to_owned()))).await.len(), 0);
        assert_eq!(found(user::oauth_id.ne("x")).await.len(), 0, "NULL is not other than something");
        let refused = database.users().filter(user::display_name.eq("nul\0")).all().await;
        assert!(matches!(refused, Err(Error::InvalidText { .. })), "{refused:?}");
        assert_eq!(database.users().filter(user::display_name.ge("b")).count().await.expect("counted"), 5);
        assert!(database.users().filter(user::display_name.eq("ann")).exists().await.expect("asked"));
        assert!(!database.users().filter(user::display_name.eq("eve")).exists().await.expect("asked"));
        let first =
            database.users().select().order_by(user::display_name.desc()).first().await.expect("read");
        assert_eq!(first.expect("a user").display_name, "zoë");
        let two = database.users().select().order_by(user::display_name.asc()).offset(2).limit(2);
        assert_eq!(names(two.all().await.expect("read")), ["b%b", "b_b"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_asked_of_a_limited_select_is_asked_of_its_rows() {
    both(async |scratch| {
        let database = open(scratch).await;
        for name in ["a", "b", "c"] {
            super::user(&database, &format!("{name}@x.y")).await;
        }
        let select = || database.users().select();
        assert_eq!(select().count().await.expect("counted"), 3);
        assert_eq!(select().limit(2).count().await.expect("counted"), 2);
        assert_eq!(select().offset(2).count().await.expect("counted"), 1);
        assert_eq!(select().order_by(user::email.asc()).limit(0).count().await.expect("counted"), 0);
        assert!(select().order_by(user::email.asc()).exists().await.expect("asked"));
        assert!(select().offset(2).exists().await.expect("asked"));
        assert!(!select().offset(3).exists().await.expect("asked"));
        assert!(!select().limit(0).exists().await.expect("asked"));
        assert_eq!(select().limit(0).first().await.expect("read"), None);
        assert_eq!(select().limit(0).select(user::id).first().await.expect("read"), None);
        let last = select().order_by(user::email.asc()).offset(2).first().await.expect("read");
        assert_eq!(last.map(|it| it.email), Some("c@x.y".to_owned()));
        assert_eq!(select().order_by(user::email.desc()).count().await.expect("counted"), 3);
    })
    .await;
}

#[tokio::test]
async fn every_type_can_be_compared() {
    both(async |scratch| {
        let database = open(scratch).await;
        for (code, price) in [("a", "9.99"), ("b", "10.00"), ("c", "100.00")] {
            let price: Decimal = price.parse().expect("a decimal");
            database.plans().create(NewPlan::new(code, code, price)).await.expect("a plan");
        }
        let price = |text: &str| text.parse::<Decimal>().expect("a decimal");
        let codes = async |filter| -> Vec<String> {
            database
                .plans()
                .filter(filter)
                .order_by(plan::price.asc())
                .select(plan::code)
                .all()
                .await
                .expect("read")
        };
        // Texts would have another order.
        assert_eq!(codes(plan::price.ge(price("10"))).await, ["b", "c"]);
        assert_eq!(codes(plan::price.is_in([price("9.99"), price("100.0")])).await, ["a", "c"]);
        assert_eq!(codes(plan::offered.eq(true)).await.len(), 3);
        let refused = database.plans().filter(plan::price.eq(price("1.005"))).all().await;
        assert!(matches!(refused, Err(Error::OutOfRange { .. })), "{refused:?}");
        let ann = super::user(&database, "ann@x.y").await;
        let mut ended = NewSession::new(ann.id);
        ended.status = Some(SessionStatus::Terminated);
        ended.started_at = runtime::Timestamp::from_second(1_700_000_000).ok();
        ended.last_activity_at = ended.started_at;
        ended.terminated_at = runtime::Timestamp::from_second(1_700_000_100).ok();
        ended.termination_reason = Some("done".to_owned());
        let ended = database.sessions().create(ended).await.expect("a session");
        let running = super::session(&database, &ann, None).await;
        let sessions = async |filter| {
            let found = database.sessions().filter(filter).all().await.expect("read");
            found.into_iter().map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(sessions(session::status.eq(SessionStatus::Terminated)).await, [ended.id]);
        assert_eq!(sessions(session::terminated_at.le(runtime::now())).await, [ended.id]);
        assert_eq!(sessions(session::terminated_at.is_null()).await, [running.id]);
        assert_eq!(sessions(session::id.is_in([running.id])).await, [running.id]);
        assert_eq!(sessions(session::started_at.eq(running.started_at)).await, [running.id]);
        let same = session::started_at.eq_column(session::last_activity_at);
        assert_eq!(sessions(same).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn conditions_and_orders_go_through_references() {
    both(async |scratch| {
        let database = open(scratch).await;
        let (ann, bob) = (super::user(&database, "ann@x.y").await, super::user(&database, "bob@z.y").await);
        let (red, blue) =
            (super::project(&database, &ann, "red").await, super::project(&database, &bob, "blue").await);
        let of_ann = super::session(&database, &ann, Some(&red)).await;
        let of_bob = super::session(&database, &bob, Some(&blue)).await;
        let loose = super::session(&database, &bob, None).await;
        super::conversation(&database, &of_ann, "hello").await;
        super::conversation(&database, &of_bob, "goodbye").await;

        let users = database.users().filter(
            user::email.ends_with("@x.y").and(user::sessions.any(session::status.eq(SessionStatus::Active))),
        );
        assert_eq!(names(users.all().await.expect("read")), ["ann"]);
        // Two references deep, and back to the table it began at.
        let talked = user::sessions.any(session::conversations.any(conversation::title.eq("goodbye")));
        assert_eq!(names(database.users().filter(talked).all().await.expect("read")), ["bob"]);
        let of_owner = session::project.any(project::owner.any(user::display_name.eq("ann")));
        let found = database.sessions().filter(of_owner).all().await.expect("read");
        assert_eq!(found, std::slice::from_ref(&of_ann));
        let without = database.sessions().filter(session::project.none(Filter::everything())).all();
        assert_eq!(without.await.expect("read"), std::slice::from_ref(&loose));
        let all_active = user::sessions.every(session::project_id.is_not_null());
        assert_eq!(names(database.users().filter(all_active).all().await.expect("read")), ["ann"]);
        // A table that refers to itself.
        let root = super::checkpoint(&database, &red, None, "root").await;
        super::checkpoint(&database, &red, Some(root.id), "leaf").await;
        let parents = database.checkpoints().filter(checkpoint::children.any(checkpoint::label.eq("leaf")));
        assert_eq!(parents.all().await.expect("read"), [root]);

        let ordered = database
            .sessions()
            .select()
            .order_by(session::project.order(project::owner.order(user::display_name.desc()).nulls_last()))
            .all()
            .await
            .expect("read");
        assert_eq!(ordered.into_iter().map(|it| it.id).collect::<Vec<_>>(), [of_bob.id, of_ann.id, loose.id]);
    })
    .await;
}

#[tokio::test]
async fn projections_read_a_few_columns() {
    both(async |scratch| {
        let database = open(scratch).await;
        for name in ["ann", "bob"] {
            super::user(&database, &format!("{name}@x.y")).await;
        }
        let users = || database.users().select().order_by(user::email.asc());
        let emails: Vec<String> = users().select(user::email).all().await.expect("read");
        assert_eq!(emails, ["ann@x.y", "bob@x.y"]);
        let pairs = users().select((user::display_name, user::oauth_id)).all().await.expect("read");
        assert_eq!(pairs, [("ann".to_owned(), None), ("bob".to_owned(), None)]);
        let first = users().select((user::display_name,)).first().await.expect("read");
        assert_eq!(first, Some(("ann".to_owned(),)));
        let statuses = database.users().select().select(user::status).distinct().all().await.expect("read");
        assert_eq!(statuses.len(), 1);
    })
    .await;
}
