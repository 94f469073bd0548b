//! What a file does, in its order: tables made our way, rows changed as typed, queries put through the compiler.

use std::collections::{BTreeMap, BTreeSet};

use sqlparser::{
    ast::{ObjectType, Statement},
    dialect::GenericDialect,
    parser::Parser,
};

use crate::{
    compile::{Verdict, compile},
    file::{Query, Record, RecordKind},
    naming::{Reach, Tables, named},
    table::{Declared, declare},
};

/// One step of a file.
#[derive(Debug)]
pub enum Step {
    /// A table is created from this declaration.
    Create(String),
    /// A statement runs as typed on both.
    Hand(String),
    /// An index is made where the engine can.
    Index(String),
    /// A query is asked.
    Ask(Ask),
    /// A query is not asked, with the reason.
    Outside(String),
}

/// A query with what the compiler makes of it.
#[derive(Debug)]
pub struct Ask {
    /// Its line in the file.
    pub line: usize,
    /// The query.
    pub query: Query,
    /// Its text with names for its outputs.
    pub named: String,
    /// What the compiler makes of it.
    pub verdict: Verdict,
}

/// Tables that are there together, and what is asked of them.
#[derive(Default)]
struct Epoch {
    declarations: String,
    /// The steps that ask, with their named texts.
    asked: Vec<(usize, String)>,
}

/// Reads and compiles what a file does; `limit` is the most queries that are taken, evenly spread.
#[must_use]
pub fn script(records: Vec<Record>, limit: Option<usize>, reach: Reach) -> Vec<Step> {
    let mut reader = Reader::new(reach);
    let taken = taken(&records, limit);
    for (at, record) in records.into_iter().enumerate() {
        match record.kind {
            RecordKind::Statement { fails: true, .. } => {}
            RecordKind::Statement { sql, .. } => reader.statement(&sql),
            RecordKind::Query(query) if taken.contains(&at) => reader.query(record.line, query),
            RecordKind::Query(_) => {}
        }
    }
    reader.finish()
}

/// The places of the queries that are taken.
fn taken(records: &[Record], limit: Option<usize>) -> BTreeSet<usize> {
    let queries = records.iter().enumerate().filter(|it| matches!(it.1.kind, RecordKind::Query(_)));
    let queries: Vec<usize> = queries.map(|it| it.0).collect();
    match limit {
        Some(limit) if limit < queries.len() => {
            (0..limit).map(|number| queries[number * queries.len() / limit]).collect()
        }
        _ => queries.into_iter().collect(),
    }
}

struct Reader {
    reach: Reach,
    steps: Vec<Step>,
    /// Queries whose verdict is still to come.
    waiting: BTreeMap<usize, (usize, Query)>,
    tables: BTreeMap<String, Declared>,
    /// What is there and not declared, with the reason.
    foreign: BTreeMap<String, String>,
    epochs: Vec<Epoch>,
    changed: bool,
}

impl Reader {
    fn new(reach: Reach) -> Self {
        Self {
            reach,
            steps: Vec::new(),
            waiting: BTreeMap::new(),
            tables: BTreeMap::new(),
            foreign: BTreeMap::new(),
            epochs: Vec::new(),
            changed: false,
        }
    }

    fn statement(&mut self, sql: &str) {
        let parsed = Parser::parse_sql(&GenericDialect {}, sql);
        match parsed.as_deref() {
            Ok([Statement::CreateTable(create)]) => {
                let name = create.name.to_string().to_lowercase();
                self.changed = true;
                match declare(create) {
                    Ok(table) => {
                        self.steps.push(Step::Create(table.text.clone()));
                        self.tables.insert(name, table);
                    }
                    Err(reason) => _ = self.foreign.insert(name, reason),
                }
            }
            Ok([Statement::CreateView(view)]) => {
                self.foreign.insert(view.name.to_string().to_lowercase(), "a view".to_owned());
            }
            Ok([Statement::CreateIndex(_)]) => self.steps.push(Step::Index(sql.to_owned())),
            Ok([Statement::Drop { object_type: ObjectType::Table, names, .. }]) => {
                self.changed = true;
                let known =
                    names.iter().filter(|it| self.tables.remove(&it.to_string().to_lowercase()).is_some());
                let dropped: Vec<String> = known.map(|it| format!("DROP TABLE {it}")).collect();
                self.steps.extend(dropped.into_iter().map(Step::Hand));
            }
            Ok([Statement::Insert(_) | Statement::Update(_) | Statement::Delete(_)])
                if self.reads_foreign(sql).is_none() =>
            {
                self.steps.push(Step::Hand(sql.to_owned()));
            }
            // Triggers, pragmas and what only one engine knows change no row of what is asked here.
            _ => {}
        }
    }

    fn query(&mut self, line: usize, query: Query) {
        if let Some(reason) = self.reads_foreign(&query.sql) {
            self.steps.push(Step::Outside(reason));
            return;
        }
        if self.changed || self.epochs.is_empty() {
            let declarations = self.tables.values().map(|it| it.text.as_str()).collect();
            self.epochs.push(Epoch { declarations, asked: Vec::new() });
            self.changed = false;
        }
        let tables: Tables = self.tables.iter().map(|it| (it.0.clone(), it.1.columns.clone())).collect();
        let text = named(&query.sql, &tables, self.reach);
        let place = self.steps.len();
        self.waiting.insert(place, (line, query));
        self.steps.push(Step::Outside(String::new()));
        if let Some(epoch) = self.epochs.last_mut() {
            epoch.asked.push((place, text));
        }
    }

    /// Why a statement is not ours, where it reads what is not declared.
    fn reads_foreign(&self, sql: &str) -> Option<String> {
        let lower = sql.to_lowercase();
        let mut words = lower.split(|it: char| !(it.is_alphanumeric() || it == '_'));
        words.find_map(|word| self.foreign.get(word).map(|reason| format!("reads {reason}")))
    }

    fn finish(mut self) -> Vec<Step> {
        for epoch in std::mem::take(&mut self.epochs) {
            let statements: Vec<&str> = epoch.asked.iter().map(|it| it.1.as_str()).collect();
            let verdicts = compile(&epoch.declarations, &statements);
            let verdicts = match verdicts {
                Ok(verdicts) => verdicts.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(format!("its tables are refused: {error}")); statements.len()],
            };
            for ((place, named), verdict) in epoch.asked.into_iter().zip(verdicts) {
                let Some((line, query)) = self.waiting.remove(&place) else { continue };
                self.steps[place] = match verdict {
                    Ok(verdict) => Step::Ask(Ask { line, query, named, verdict }),
                    Err(reason) => Step::Outside(reason),
                };
            }
        }
        self.steps
    }
}
