//! What every contender of the benchmark does, and how it is measured.
//!
//! A contender is a program of its own: the same loop ([`contend!`]) around its own [`Contender`]. It opens the database it
//! is given, and then measures what it is told to, line by line, so that the driver can let contenders take
//! turns within one run.

use std::{
    alloc::System,
    fmt::Display,
    future::Future,
    io::{BufRead, Write},
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
pub use uuid::Uuid;

/// What counts allocations, for every contender alike.
pub type Counter = StatsAlloc<System>;
/// The one [`Counter`].
pub const COUNTER: &Counter = &INSTRUMENTED_SYSTEM;

/// Makes the program of a contender.
#[macro_export]
macro_rules! contend {
    ($contender:ty) => {
        #[global_allocator]
        static ALLOCATOR: &$crate::Counter = $crate::COUNTER;

        fn main() {
            $crate::run::<$contender>(ALLOCATOR);
        }
    };
}

/// People in the database; each has two projects and two sessions.
pub const PEOPLE: u32 = 20_000;
/// Rows of a page.
pub const PAGE: u32 = 100;
/// People of a page with their relations.
pub const RELATED: u32 = 50;

/// The key of person `number`.
#[must_use]
pub fn person(number: u32) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(number))
}

/// The key of the conversation that messages are added to.
#[must_use]
pub fn conversation() -> Uuid {
    Uuid::from_u128(0x0191_0000_0000_7000_8000_0000_0000_0000)
}

/// A message to be added in bulk.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its key.
    pub id: Uuid,
    /// Its place in the conversation.
    pub position: i32,
    /// What it says.
    pub content: String,
}

/// Message number `number` of a batch that begins at place `first`.
#[must_use]
pub fn message(first: i32, number: u32) -> Message {
    let position = first + i32::try_from(number).unwrap_or(0);
    Message { id: Uuid::now_v7(), position, content: format!("message number {position} of a conversation") }
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// One person by key, as a struct.
    Get,
    /// A hundred people after a key.
    List,
    /// Fifty people after a key, with their projects and their sessions.
    Related,
    /// Adds a person, on disk when it is done.
    Insert,
    /// Changes a person's name.
    Update,
    /// Reads a person, changes it, adds a project and a session and counts the person's projects, in one
    /// transaction.
    Transaction,
    /// Adds so many messages at once.
    Bulk(u32),
}

/// One measurement.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Order {
    /// What.
    pub task: Task,
    /// By how many callers at once.
    pub callers: u32,
    /// For how long, in seconds; a bulk task runs once per caller.
    pub seconds: f64,
    /// Where the places of messages begin.
    pub first: i32,
}

/// What came of it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Measured {
    /// Calls, or rows of a bulk task.
    pub calls: u64,
    /// How long they took together, in seconds.
    pub seconds: f64,
    /// Allocations they made.
    pub allocations: u64,
}

/// What a contender must be able to do. Everything else is its own.
pub trait Contender: Clone + Send + Sync + 'static {
    /// What went wrong.
    type Error: Display + Send;

    /// Opens the database for so many callers.
    fn open(url: &str) -> impl Future<Output = Result<Self, Self::Error>> + Send;
    /// [`Task::Get`].
    fn get(&self, id: Uuid) -> impl Future<Output = Result<(), Self::Error>> + Send;
    /// [`Task::List`]; gives the number of rows.
    fn list(&self, after: Uuid) -> impl Future<Output = Result<usize, Self::Error>> + Send;
    /// [`Task::Related`]; gives the number of rows of all three kinds.
    fn related(&self, after: Uuid) -> impl Future<Output = Result<usize, Self::Error>> + Send;
    /// [`Task::Insert`].
    fn insert(&self, id: Uuid, email: String) -> impl Future<Output = Result<(), Self::Error>> + Send;
    /// [`Task::Update`].
    fn update(&self, id: Uuid, name: String) -> impl Future<Output = Result<(), Self::Error>> + Send;
    /// [`Task::Transaction`].
    fn transaction(&self, id: Uuid, name: String) -> impl Future<Output = Result<(), Self::Error>> + Send;
    /// [`Task::Bulk`].
    fn bulk(&self, first: i32, count: u32) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// Does one measurement.
///
/// # Panics
/// A call fails, or gives something else than it should.
async fn measure<C: Contender>(contender: &C, order: Order, allocator: &'static Counter) -> Measured {
    let begun = Instant::now();
    let time = Duration::from_secs_f64(order.seconds);
    let region = Region::new(allocator);
    let tasks: Vec<_> = (0..order.callers)
        .map(|caller| {
            let contender = contender.clone();
            tokio::spawn(async move {
                if let Task::Bulk(count) = order.task {
                    let first = order.first + i32::try_from(caller * count).unwrap_or(0);
                    contender.bulk(first, count).await.unwrap_or_else(|it| panic!("bulk: {it}"));
                    return u64::from(count);
                }
                let mut next =
                    caller.wrapping_mul(7919).wrapping_add(u32::try_from(order.first).unwrap_or(0));
                let mut calls = 0;
                while begun.elapsed() < time {
                    next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    call(&contender, order.task, next >> 8).await;
                    calls += 1;
                }
                calls
            })
        })
        .collect();
    let mut calls = 0;
    for task in tasks {
        calls += task.await.unwrap_or_else(|it| panic!("{it}"));
    }
    let seconds = begun.elapsed().as_secs_f64();
    let allocations = u64::try_from(region.change().allocations).unwrap_or(0);
    Measured { calls, seconds, allocations }
}

async fn call<C: Contender>(contender: &C, task: Task, random: u32) {
    let anybody = person(random % PEOPLE);
    let early = person(random % (PEOPLE - 2 * PAGE));
    let (page, related) = (usize::try_from(PAGE).unwrap_or(0), usize::try_from(RELATED).unwrap_or(0) * 5);
    let done = match task {
        Task::Get => contender.get(anybody).await,
        Task::List => contender.list(early).await.map(|it| assert_eq!(it, page)),
        Task::Related => contender.related(early).await.map(|it| assert!(it >= related, "{it} rows")),
        Task::Insert => {
            let key = Uuid::now_v7();
            contender.insert(key, format!("{}@example.org", key.simple())).await
        }
        Task::Update => contender.update(anybody, format!("Name {random}")).await,
        Task::Transaction => contender.transaction(anybody, format!("Name {}", Uuid::now_v7())).await,
        Task::Bulk(_) => Ok(()),
    };
    done.unwrap_or_else(|it| panic!("{task:?}: {it}"));
}

/// Opens the database named by the first argument and measures what standard input says.
///
/// # Panics
/// The database cannot be opened, or a call fails.
pub fn run<C: Contender>(allocator: &'static Counter) {
    let url = std::env::args().next_back().unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap_or_else(|it| panic!("{it}"));
    runtime.block_on(async {
        let contender = C::open(&url).await.unwrap_or_else(|it| panic!("{it}"));
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let order: Order = serde_json::from_str(&line).unwrap_or_else(|it| panic!("{it}: {line}"));
            let measured = measure(&contender, order, allocator).await;
            println!("{}", serde_json::to_string(&measured).unwrap_or_default());
            let _ = std::io::stdout().flush();
        }
    });
}
