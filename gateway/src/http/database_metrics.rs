//! What the database is doing, asked at the moment somebody looks.

use std::fmt;

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric},
    metrics::{counter::ConstCounter, gauge::ConstGauge},
};
use runtime::{Activity, Database};

/// How far the migrations of a database are, as it was at the start.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migrations {
    /// Those of this program; all of them are applied while it serves.
    pub(crate) applied: usize,
    /// Those of newer releases.
    pub(crate) ahead: usize,
    /// What stands beside the schema.
    pub(crate) extra: usize,
}

/// Tells what a database does.
#[derive(Debug)]
pub(super) struct DatabaseCollector {
    pub(super) database: Database,
    pub(super) migrations: Migrations,
}

/// A value of an activity with its name and what it means.
type Told = (&'static str, &'static str, fn(&Activity) -> u64);

/// What is so at the moment.
const GAUGES: [Told; 4] = [
    ("database_connections", "Connections to the database that are open", |it| it.connections),
    ("database_connections_idle", "Connections to the database that nobody uses", |it| it.idle_connections),
    ("database_connections_waited_for", "Calls that wait for a connection", |it| it.waiting_for_connection),
    ("database_writes_waiting", "Writes that wait to be committed together", |it| it.waiting_writes),
];

/// What has been counted since the start.
const COUNTERS: [Told; 7] = [
    ("database_groups", "Transactions that held the writes of several callers", |it| it.groups),
    ("database_grouped_writes", "Writes that shared a transaction with others", |it| it.grouped_writes),
    ("database_retries", "Transactions that were tried again", |it| it.retries),
    ("database_busy", "Calls that ended because others held a lock for too long", |it| it.busy),
    ("database_serialization_failures", "Calls that met another transaction", |it| it.serialization_failures),
    ("database_timeouts", "Calls that took too long", |it| it.timeouts),
    ("database_slow_queries", "Calls that took longer than SLOW_QUERY_MS", |it| it.slow),
];

impl Collector for DatabaseCollector {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let activity = self.database.activity();
        for (name, help, value) in GAUGES {
            gauge(&mut encoder, name, help, value(&activity))?;
        }
        for (name, help, value) in COUNTERS {
            let counter = ConstCounter::new(value(&activity));
            let metric = encoder.encode_descriptor(name, help, None, counter.metric_type())?;
            counter.encode(metric)?;
        }
        let Migrations { applied, ahead, extra } = self.migrations;
        let number = |it: usize| u64::try_from(it).unwrap_or(u64::MAX);
        gauge(
            &mut encoder,
            "migrations_applied",
            "Migrations of this program that are applied",
            number(applied),
        )?;
        gauge(&mut encoder, "migrations_ahead", "Migrations of newer releases at the start", number(ahead))?;
        gauge(&mut encoder, "schema_extra", "What stood beside the schema at the start", number(extra))
    }
}

fn gauge(encoder: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: u64) -> Result<(), fmt::Error> {
    let gauge = ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX));
    let metric = encoder.encode_descriptor(name, help, None, gauge.metric_type())?;
    gauge.encode(metric)
}
