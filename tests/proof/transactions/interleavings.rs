//! Random interleavings of calls, drops, clones, savepoints, streams and ends of a transaction, held against a reference:
//! what is told of each call, and what is there afterwards.
//!
//! `DIGLOT_CASES` says how many (default 120), `DIGLOT_SEED` the first one's seed.

use std::{
    collections::BTreeMap,
    future::Future,
    panic::{AssertUnwindSafe, resume_unwind},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::{FutureExt, StreamExt, stream};
use harness::{Locale, Place, Scratch};
use runtime::{Bulk, Database, Error, Executor, Result, Rows, Statement, Transaction, Value, Write};

use super::{
    Note, add_many, all, count, delete, dropped, insert, is_over, many, numbers, open, update, works,
};

/// A case that takes longer hangs.
const STUCK: Duration = Duration::from_secs(60);

/// The rows by their keys.
type Notes = BTreeMap<i64, String>;

/// A source of numbers (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators").
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (it ^ (it >> 31)) % sides
    }

    fn key(&mut self) -> i64 {
        i64::try_from(self.roll(12)).unwrap_or(0)
    }

    fn polls(&mut self) -> usize {
        usize::try_from(self.roll(4)).unwrap_or(0)
    }
}

/// Where the transaction stands by the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Open,
    /// Only undoing is left, back to a savepoint or of the whole.
    Failed,
    /// Only undoing of the whole is left.
    Unknown,
}

/// What the transaction should see.
struct Reference {
    rows: Notes,
    standing: Standing,
    streams: Vec<Rows<Note>>,
    log: Log,
}

/// What was done, for who reads of a failure.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn push(&self, what: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    }

    fn text(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).join("\n")
    }
}

impl Reference {
    /// Whether a call is made at all; what it is told otherwise.
    fn refuses<T: std::fmt::Debug>(&self, told: &Result<T>) -> bool {
        match (self.standing, told) {
            (Standing::Failed | Standing::Unknown, told) => {
                assert!(matches!(told, Err(Error::Aborted)), "{told:?}");
                true
            }
            (Standing::Open, told) if !self.streams.is_empty() => {
                assert!(matches!(told, Err(Error::Streaming)), "{told:?}");
                true
            }
            _ => false,
        }
    }

    /// Whether a row can be added.
    fn takes(&self, id: i64, body: &str) -> bool {
        !self.rows.contains_key(&id) && !self.rows.values().any(|it| it == body)
    }

    /// What comes of a write that was answered.
    fn write<T: std::fmt::Debug>(&mut self, told: &Result<T>, fits: bool, change: impl FnOnce(&mut Notes)) {
        if self.refuses(told) {
            return;
        }
        assert_eq!(told.is_ok(), fits, "{told:?} of {:?}", self.rows);
        match told {
            Ok(_) => change(&mut self.rows),
            Err(_) => self.standing = Standing::Failed,
        }
    }
}

fn body(key: i64) -> String {
    format!("b{}", key % 9)
}

async fn step(transaction: &Transaction, dice: &mut Dice, known: &mut Reference) {
    let (id, other) = (dice.key(), dice.key());
    let text = body(other);
    let what = dice.roll(14);
    known.log.push(format!("{what} {id} {text}"));
    match what {
        0..=2 => {
            let fits = known.takes(id, &text);
            let told = transaction.write(insert(id, &text)).await;
            known.write(&told, fits, |rows| _ = rows.insert(id, text));
        }
        3 => {
            let clashes = known.rows.iter().any(|(key, it)| *key != id && *it == text);
            let fits = !known.rows.contains_key(&id) || !clashes;
            let told = transaction.write(update(id, &text)).await;
            known.write(&told, fits, |rows| {
                rows.entry(id).and_modify(|it| *it = text);
            });
        }
        4 => {
            let told = transaction.clone().write(delete(id)).await;
            known.write(&told, true, |rows| _ = rows.remove(&id));
        }
        5 => {
            let told = all(transaction).await;
            if !known.refuses(&told) {
                let expected: Vec<_> = known.rows.clone().into_iter().collect();
                assert_eq!(told.expect("read"), expected);
            }
        }
        6 | 7 => {
            let next = (id + 1) % 12;
            let second = body(other + 1);
            let fits = known.takes(id, &text) && known.takes(next, &second);
            let rows = many(&[(id, &text), (next, &second)], None);
            let told = add_many(transaction, rows).await;
            known.write(&told, fits, |rows| rows.extend([(id, text), (next, second)]));
        }
        8 => {
            let rows = (20..20 + id).map(|id| Note { id, body: format!("bulk {id}") });
            let fits = id == 0 || !known.rows.contains_key(&20);
            let told = transaction.bulk_insert::<Note>(stream::iter(rows.clone())).await;
            known.write(&told, fits, |known| known.extend(rows.map(|it| (it.id, it.body))));
        }
        9 => {
            // Rows that never end, cut off.
            let rows = stream::iter((40..40 + id).map(|id| Note { id, body: format!("cut {id}") }));
            let polls = dice.polls();
            let told = dropped(polls, transaction.bulk_insert::<Note>(rows.chain(stream::pending()))).await;
            match told {
                Some(told) => assert!(known.refuses(&told), "{told:?}"),
                None if polls > 0 => known.standing = Standing::Unknown,
                None => {}
            }
        }
        10 => {
            // A write that is dropped: not begun, half way, or done.
            let fits = known.takes(id, &text);
            let polls = dice.polls();
            match dropped(polls, transaction.write(insert(id, &text))).await {
                Some(told) => known.write(&told, fits, |rows| _ = rows.insert(id, text)),
                None if polls > 0 => known.standing = Standing::Unknown,
                None => {}
            }
        }
        11 => {
            let polls = dice.polls();
            if let Some(told) = dropped(polls, count(transaction)).await {
                known.refuses(&told);
            }
        }
        12 => {
            let length = [1, 100, 700][usize::try_from(dice.roll(3)).unwrap_or(0)];
            let told = numbers(transaction, length).await;
            if !known.refuses(&told) {
                let mut rows = told.expect("a stream");
                for _ in 0..dice.roll(3) {
                    if rows.next().await.transpose().expect("a row").is_none() {
                        return;
                    }
                }
                known.streams.push(rows);
            }
        }
        _ => close(dice, known).await,
    }
}

/// Leaves a stream, or reads it to its end.
async fn close(dice: &mut Dice, known: &mut Reference) {
    let Some(mut rows) = known.streams.pop() else { return };
    if dice.roll(2) == 0 {
        while rows.next().await.transpose().expect("a row").is_some() {}
    }
}

/// Some steps, and savepoints with steps in them.
fn block<'a>(
    transaction: Transaction,
    dice: &'a mut Dice,
    known: &'a mut Reference,
    depth: u32,
) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>> {
    Box::pin(async move {
        for _ in 0..dice.roll(7) {
            if depth < 3 && dice.roll(5) == 0 {
                savepoint(&transaction, dice, known, depth).await;
            } else {
                step(&transaction, dice, known).await;
            }
        }
    })
}

async fn savepoint(transaction: &Transaction, dice: &mut Dice, known: &mut Reference, depth: u32) {
    known.log.push("savepoint".to_owned());
    let before = (known.standing, known.streams.len(), known.rows.clone());
    let fails = dice.roll(3) == 0;
    let told = transaction
        .transaction(async |inner| {
            block(inner, dice, known, depth + 1).await;
            if dice.roll(2) == 0 {
                known.streams.clear();
            }
            if fails { Err(Error::NoRow) } else { Ok(()) }
        })
        .await;
    known.log.push(format!("end of savepoint: {told:?}"));
    match (before.0, before.1) {
        (Standing::Open, 0) => {}
        (Standing::Open, _) => return assert!(matches!(told, Err(Error::Streaming)), "{told:?}"),
        _ => return assert!(matches!(told, Err(Error::Aborted)), "{told:?}"),
    }
    if !known.streams.is_empty() {
        known.standing = Standing::Unknown;
    }
    match known.standing {
        Standing::Open if !fails => assert!(told.is_ok(), "{told:?}"),
        Standing::Open | Standing::Failed => {
            assert!(told.is_err());
            known.standing = Standing::Open;
            known.rows = before.2;
        }
        Standing::Unknown => assert!(told.is_err()),
    }
}

async fn case(database: &Database, seed: u64, log: Log) {
    let mut dice = Dice(seed);
    let mut base: Notes = [1, 2].map(|id| (id, body(id))).into();
    let clear = Write { statement: CLEAR, values: vec![Value::Integer(-100)], ..delete(0) };
    database.write(clear).await.expect("cleared");
    add_many(database, many(&[(1, "b1"), (2, "b2")], None)).await.expect("written");
    let transaction = database.begin().await.expect("begun");
    let late = transaction.clone();
    let rows = base.clone();
    let mut known = Reference { rows, standing: Standing::Open, streams: Vec::new(), log };
    block(transaction.clone(), &mut dice, &mut known, 0).await;
    let end = dice.roll(5);
    // Somebody else writes while the end is decided.
    let racing = (dice.roll(4) == 0).then(|| {
        let clone = transaction.clone();
        tokio::spawn(async move { clone.write(insert(99, "racing")).await })
    });
    if racing.is_some() && dice.roll(2) == 0 {
        tokio::task::yield_now().await;
    }
    known.log.push(format!("end {end}, racing: {}", racing.is_some()));
    let kept = match end {
        0 => {
            drop(transaction);
            late.rollback().await.map(|()| false)
        }
        1 => {
            let told = transaction.rollback().await;
            known.streams.clear();
            told.map(|()| false)
        }
        _ => match transaction.commit().await {
            Ok(()) => Ok(true),
            Err(Error::Aborted) => Ok(false),
            Err(Error::Streaming) => {
                assert!(!known.streams.is_empty());
                Ok(false)
            }
            Err(other) => Err(other),
        },
    };
    let kept = kept.expect("an end");
    let may_keep = end > 1 && known.standing == Standing::Open && known.streams.is_empty();
    match racing {
        None => assert_eq!(kept, may_keep, "{:?}", known.standing),
        Some(call) => {
            let told = call.await.expect("a call");
            assert!(may_keep || !kept);
            if kept && told.is_ok() {
                known.rows.insert(99, "racing".to_owned());
            }
            let heard = told.as_ref().err().is_none_or(|it| {
                is_over(it) || matches!(it, Error::Aborted | Error::Streaming | Error::Unique { .. })
            });
            assert!(heard, "{told:?}");
        }
    }
    for mut rows in known.streams.drain(..) {
        let next = rows.next().await.expect("not as if it were over");
        assert!(next.as_ref().err().is_some_and(is_over), "{next:?}");
    }
    if kept {
        base = known.rows;
    }
    let found: Notes = all(database).await.expect("read").into_iter().collect();
    assert_eq!(found, base, "what is kept");
    works(database).await;
}

/// Removes every row from a key on.
const CLEAR: Statement = Statement::portable("DELETE FROM notes WHERE id >= $1");

async fn interleavings(place: Place, share: u64) {
    let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
    let cases = number("DIGLOT_CASES").unwrap_or(120).div_ceil(share);
    println!("{cases} interleavings on {place}");
    let first = harness::seed();
    let scratch = Scratch::at(place).await;
    let database = open(&scratch).await;
    for seed in first..first + cases {
        let log = Log::default();
        let run = AssertUnwindSafe(case(&database, seed, log.clone())).catch_unwind();
        let ended = tokio::time::timeout(STUCK, run).await;
        if !matches!(ended, Ok(Ok(()))) {
            eprintln!("DIGLOT_SEED={seed} DIGLOT_CASES=1 on {place}\n{}", log.text());
        }
        ended.expect("an end").unwrap_or_else(|panic| resume_unwind(panic));
    }
    scratch.remove().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    interleavings(Place::Sqlite, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    for locale in Locale::ALL {
        interleavings(Place::Postgres(locale), 3).await;
    }
}
