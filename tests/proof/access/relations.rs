//! Relations in every direction, cycles included.

use exhibit::{
    Repositories as _, columns as own,
    fees::NewFee,
    item_tags::NewItemTag,
    items::NewItem,
    memberships::NewMembership,
    people::NewPerson,
    tags::NewTag,
    types::{Address, Settings},
};
use generated::{
    Repositories,
    columns::{checkpoint, conversation, project, session, user},
    projects::ProjectPatch,
};
use harness::both;
use runtime::{Decimal, Migrator, PageRequest, Uuid};

use super::open;

#[tokio::test]
async fn relations_load_for_many_rows_in_one_query_each() {
    both(async |scratch| {
        let database = open(scratch).await;
        let (ann, bob) = (super::user(&database, "ann@x.y").await, super::user(&database, "bob@x.y").await);
        let red = super::project(&database, &ann, "red").await;
        let first = super::session(&database, &ann, Some(&red)).await;
        let second = super::session(&database, &ann, None).await;
        let third = super::session(&database, &bob, Some(&red)).await;
        let hello = super::conversation(&database, &first, "hello").await;
        let users = [bob.clone(), ann.clone(), bob.clone()];
        let sessions = user::sessions.load(&database, &users).await.expect("loaded");
        assert_eq!(sessions, [vec![third.clone()], vec![first.clone(), second.clone()], vec![third.clone()]]);
        let all = [first.clone(), second.clone(), third.clone()];
        let projects = session::project.load(&database, &all).await.expect("loaded");
        assert_eq!(projects, [Some(red.clone()), None, Some(red.clone())]);
        let owners = session::user.load(&database, &all).await.expect("loaded");
        assert_eq!(owners, [Some(ann.clone()), Some(ann.clone()), Some(bob.clone())]);
        let talks = session::conversations.load(&database, &all).await.expect("loaded");
        assert_eq!(talks, [vec![hello.clone()], Vec::new(), Vec::new()]);
        assert_eq!(session::user.load(&database, &[]).await.expect("loaded"), []);
        // One row, by its own methods, in every direction of the cycle.
        assert_eq!(hello.session(&database).await.expect("read"), Some(first.clone()));
        let page = first.conversations(&database, PageRequest::first(9)).await.expect("read");
        assert_eq!(page.items, std::slice::from_ref(&hello));
        // project → its current checkpoint → the checkpoint's project → …
        let start = super::checkpoint(&database, &red, None, "start").await;
        let patch = ProjectPatch { current_checkpoint: Some(Some(start.id)), ..ProjectPatch::default() };
        let red = database.projects().update(red.id, patch).await.expect("updated").expect("there");
        let current = project::current_checkpoint_relation.load(&database, [&red]).await.expect("loaded");
        assert_eq!(current, [Some(start.clone())]);
        let back = checkpoint::project.load(&database, [&start]).await.expect("loaded");
        assert_eq!(back, [Some(red.clone())]);
        let within = checkpoint::current_in.load(&database, [&start]).await.expect("loaded");
        assert_eq!(within, [vec![red]]);
    })
    .await;
}

#[tokio::test]
async fn a_join_reads_rows_and_what_they_refer_to_together() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let red = super::project(&database, &ann, "red").await;
        let with = super::session(&database, &ann, Some(&red)).await;
        let without = super::session(&database, &ann, None).await;
        let joined = database
            .sessions()
            .filter(session::user.any(user::email.eq("ann@x.y")))
            .order_by(session::id.asc())
            .join(session::project)
            .all()
            .await
            .expect("read");
        assert_eq!(joined, [(with.clone(), Some(red)), (without, None)]);
        let talk = super::conversation(&database, &with, "hello").await;
        let joined = database.conversations().select().join(conversation::session).all().await.expect("read");
        assert_eq!(joined, [(talk, Some(with))]);
    })
    .await;
}

#[tokio::test]
async fn trees_are_read_up_and_down_and_end_in_cycles() {
    both(async |scratch| {
        let database = open(scratch).await;
        let ann = super::user(&database, "ann@x.y").await;
        let red = super::project(&database, &ann, "red").await;
        let root = super::checkpoint(&database, &red, None, "root").await;
        let left = super::checkpoint(&database, &red, Some(root.id), "left").await;
        let right = super::checkpoint(&database, &red, Some(root.id), "right").await;
        let leaf = super::checkpoint(&database, &red, Some(left.id), "leaf").await;
        let labels = |rows: Vec<generated::checkpoints::Checkpoint>| {
            rows.into_iter().map(|it| it.label).collect::<Vec<_>>()
        };
        let tree = database.checkpoints();
        assert_eq!(labels(tree.descendants(root.id).await.expect("read")), ["left", "right", "leaf"]);
        assert_eq!(labels(tree.descendants(right.id).await.expect("read")), Vec::<String>::new());
        assert_eq!(labels(tree.ancestors(leaf.id).await.expect("read")), ["root", "left"]);
        assert_eq!(labels(tree.ancestors(root.id).await.expect("read")), Vec::<String>::new());
        let patch = generated::checkpoints::CheckpointPatch {
            parent_id: Some(Some(leaf.id)),
            ..generated::checkpoints::CheckpointPatch::default()
        };
        tree.update(root.id, patch).await.expect("updated");
        let around = labels(tree.descendants(root.id).await.expect("read"));
        assert_eq!(around, ["root", "left", "right", "leaf"]);
        assert_eq!(labels(tree.ancestors(leaf.id).await.expect("read")), ["root", "left", "leaf"]);
    })
    .await;
}

#[tokio::test]
async fn join_tables_and_keys_of_several_columns_are_relations_too() {
    both(async |scratch| {
        let database = scratch.open().await;
        let migrator = Migrator::new(&database, &exhibit::migrations::COMPILED).expect("a migrator");
        migrator.run(None, |_| {}).await.expect("migrated");
        let home = Address { street: "s".into(), city: "c".into(), extra: None };
        let settings = Settings { theme: "dark".into(), size: None, pinned: Vec::new() };
        let new = NewPerson::new("a@b.c", "A", "s", "c", settings).with_home(home);
        let person = database.people().create(new).await.expect("a person");
        let price: Decimal = "1.50".parse().expect("a decimal");
        let new = |quantity| NewItem::new(person.id, quantity, price, "10.0.0.1");
        let items = database.items().create_many(vec![new(1), new(2), new(3)]).await.expect("items");
        assert_eq!(items[2].total.to_string(), "4.50");
        let tags = ["red", "round"].map(NewTag::new).to_vec();
        let tags = database.tags().create_many(tags).await.expect("tags");
        for (item, tag) in [(0, 0), (0, 1), (1, 1)] {
            let pair = NewItemTag::new(items[item].id, tags[tag].id);
            database.item_tags().create(pair).await.expect("a pair");
        }
        let found = own::item::tags.load(&database, &items).await.expect("loaded");
        let words: Vec<Vec<String>> =
            found.into_iter().map(|it| it.into_iter().map(|it| it.word).collect()).collect();
        assert_eq!(words, [vec!["red".to_owned(), "round".to_owned()], vec!["round".to_owned()], vec![]]);
        let round = own::item::tags.any(own::tag::word.eq("round"));
        assert_eq!(database.items().filter(round).count().await.expect("counted"), 2);
        let backward = own::tag::items.load(&database, &tags).await.expect("loaded");
        assert_eq!(backward.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
        // Keys of two columns.
        let clubs = ["chess", "golf"].map(|it| NewMembership::new(it, person.id)).to_vec();
        let memberships = database.memberships().create_many(clubs).await.expect("memberships");
        for amount in ["1.00", "2.00"] {
            let amount = amount.parse().expect("a decimal");
            database.fees().create(NewFee::new("golf", person.id, amount)).await.expect("a fee");
        }
        let fees = own::membership::fees.load(&database, &memberships).await.expect("loaded");
        assert_eq!(fees.iter().map(Vec::len).collect::<Vec<_>>(), [0, 2]);
        let keys =
            [("golf".to_owned(), person.id), ("none".to_owned(), person.id), ("chess".to_owned(), person.id)];
        let many = database.memberships().get_many(keys).await.expect("read");
        let clubs: Vec<Option<String>> = many.into_iter().map(|it| it.map(|it| it.club)).collect();
        assert_eq!(clubs, [Some("golf".to_owned()), None, Some("chess".to_owned())]);
        // Rows that are marked as deleted are passed over.
        assert!(database.people().delete(person.id).await.expect("deleted"));
        let owners = own::item::person.load(&database, &items[..1]).await.expect("loaded");
        assert_eq!(owners, [None]);
        let joined = database.items().select().limit(1).join(own::item::person).all().await.expect("read");
        assert_eq!(joined[0].1, None);
        assert_eq!(database.people().select().count().await.expect("counted"), 0);
        assert_eq!(database.people().select().deleted_too().count().await.expect("counted"), 1);
        assert_eq!(database.people().get_many([person.id]).await.expect("read"), [None]);
        let unknown = Uuid::now_v7();
        assert_eq!(
            database.tags().get_many([unknown, tags[1].id]).await.expect("read")[1],
            Some(tags[1].clone())
        );
    })
    .await;
}
