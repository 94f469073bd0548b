//! A script, run in one place.

use std::ops::ControlFlow;

use codegen::Project;
use diglot_dialect::{Dialect, POSTGRES, SQLITE, quoted};
use diglot_model::{NamedQuery, QueryStatement};
use harness::{Refusal, Scratch};
use runtime::{
    Compiled, Database, Error, Executor, Migrator, Options, Report, Row, Statement, Value, Write, WriteKind,
};
use serde_json::{Map, Value as Json};

use super::{
    script::{Action, Step},
    table, value,
};

/// A case, compiled.
pub(super) struct History {
    pub(super) project: Project,
    pub(super) compiled: &'static Compiled,
    pub(super) steps: Vec<Step>,
}

/// What each step gives, line by line; none where the step is another engine's.
pub(super) async fn run(history: &History, scratch: &Scratch) -> Vec<Option<Vec<String>>> {
    let mut answers = Vec::new();
    for step in &history.steps {
        answers.push(match &step.action {
            Action::Sql { engine: Some(engine), .. } if *engine != scratch.engine => None,
            Action::Sql { sql, .. } => Some(by_hand(&history.project, scratch, sql).await),
            Action::To { version, batch, keep } => {
                let options = Options { batch_size: *batch, allow_data_loss: !keep, ..Options::default() };
                Some(migrate(history.compiled, scratch, version.as_deref(), options).await)
            }
            Action::Race(many) => Some(race(history.compiled, scratch, *many).await),
            Action::Ask { query, parameters } => {
                let found = ask(&history.project, scratch, query, parameters).await;
                Some(found.unwrap_or_else(|cause| refused(scratch, &cause)))
            }
            Action::Add { table, row } => {
                let added = add(&history.project, scratch, table, row).await;
                Some(added.map_or_else(|cause| refused(scratch, &cause), |()| vec!["done".to_owned()]))
            }
        });
    }
    answers
}

/// An error in the runtime's words, and without those of the engine, which change with its version.
fn refused(scratch: &Scratch, cause: &Error) -> Vec<String> {
    let words = match cause {
        Error::Database(said) => {
            println!("{}: {said}", scratch.place);
            "the statement is not accepted".to_owned()
        }
        Error::Migration(said) => {
            println!("{}: {said}", scratch.place);
            migration_words(said)
        }
        Error::Drift(differences) => {
            return std::iter::once("refused: the database differs".to_owned())
                .chain(differences.iter().map(ToString::to_string))
                .collect();
        }
        other => other.to_string(),
    };
    vec![format!("refused: {words}")]
}

/// What is said of a migration, without the step, which each engine takes in its own parts, and without what the
/// engine says of it.
fn migration_words(said: &str) -> String {
    let Some((migration, rest)) = said.split_once(" failed: `") else { return said.to_owned() };
    let Some((_, why)) = rest.split_once('`') else { return said.to_owned() };
    match why.strip_prefix(": ").and_then(|it| it.rsplit_once("; ")) {
        Some((_, kept)) => format!("{migration} failed; {kept}"),
        None => format!("{migration}{why}"),
    }
}

/// A unique constraint by its name, where the declarations have one over the columns that SQLite tells instead.
fn by_name(project: &Project, violated: String) -> String {
    let told = violated.strip_prefix("unique ").and_then(|it| it.strip_suffix(')')?.split_once(" ("));
    let Some((table, columns)) = told else { return violated };
    let Some(table) = project.schema.tables.get(table) else { return violated };
    let columns: Vec<&str> = columns.split(", ").collect();
    let uniques = table.uniques.iter().map(|it| (&it.name, it.columns.clone()));
    let indexes = table.indexes.iter().filter(|it| it.unique).map(|it| {
        (&it.name, it.keys.iter().flat_map(|key| key.expression.columns()).collect::<Vec<String>>())
    });
    let found = uniques.chain(indexes).find(|it| it.1 == columns);
    found.map_or(violated, |it| format!("unique {}", it.0))
}

async fn by_hand(project: &Project, scratch: &Scratch, sql: &str) -> Vec<String> {
    let upper = sql.to_ascii_uppercase();
    let reads = ["SELECT", "WITH", "VALUES"].iter().any(|it| upper.starts_with(it));
    match scratch.try_query(sql).await {
        Ok(rows) if rows.is_empty() && (reads || upper.contains(" RETURNING ")) => vec!["no row".to_owned()],
        Ok(rows) if rows.is_empty() => vec!["done".to_owned()],
        Ok(rows) => rows,
        Err(Refusal { violated, said }) => {
            println!("{}: {said}", scratch.place);
            vec![format!("refused: {}", by_name(project, violated))]
        }
    }
}

async fn migrate(
    compiled: &'static Compiled,
    scratch: &Scratch,
    version: Option<&str>,
    options: Options,
) -> Vec<String> {
    let database = scratch.open().await;
    let migrator = match Migrator::new(&database, compiled) {
        Ok(migrator) => migrator.with(options),
        Err(cause) => return refused(scratch, &cause),
    };
    let mut lines = match migrator.run(version, |_| {}).await {
        Ok(report) => told(&report),
        Err(cause) => return refused(scratch, &cause),
    };
    if version.is_none() {
        let found = migrator.differences().await.expect("the structure");
        lines.extend(found.iter().map(ToString::to_string));
    }
    lines
}

fn told(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    if report.fresh {
        lines.push("a fresh database".to_owned());
    }
    for (word, names) in [("applied", &report.applied), ("reverted", &report.reverted)] {
        if !names.is_empty() {
            lines.push(format!("{word} {}", names.join(", ")));
        }
    }
    if lines.is_empty() {
        lines.push("nothing to do".to_owned());
    }
    lines
}

/// What so many migrators do who start at once: how often each migration was applied in all.
async fn race(compiled: &'static Compiled, scratch: &Scratch, many: usize) -> Vec<String> {
    let runners: Vec<_> = (0..many)
        .map(|_| {
            let target = runtime::Target::parse(&scratch.url).expect("a target");
            tokio::spawn(async move {
                let database = Database::open(&target).await?;
                // On a busy machine ten of them take their time.
                let options = Options { wait: std::time::Duration::from_secs(600), ..Options::default() };
                let report = Migrator::new(&database, compiled)?.with(options).run(None, |_| {}).await?;
                Ok::<_, Error>((report.fresh, report.applied))
            })
        })
        .collect();
    let (mut fresh, mut applied, mut lines) = (0, Vec::new(), Vec::new());
    for runner in runners {
        match runner.await.expect("a runner") {
            Ok((first, names)) => {
                fresh += usize::from(first);
                applied.extend(names);
            }
            Err(cause) => lines.extend(refused(scratch, &cause)),
        }
    }
    applied.sort();
    if fresh > 0 {
        lines.push(format!("a fresh database for {fresh} of {many}"));
    }
    if !applied.is_empty() {
        lines.push(format!("applied {}", applied.join(", ")));
    }
    lines
}

fn dialect(scratch: &Scratch) -> &'static dyn Dialect {
    if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES }
}

async fn ask(
    project: &Project,
    scratch: &Scratch,
    name: &str,
    parameters: &Map<String, Json>,
) -> Result<Vec<String>, Error> {
    let query = project.queries.iter().find(|it| it.name == name);
    let query = query.unwrap_or_else(|| panic!("there is no query {name}"));
    let mut values = Vec::new();
    for parameter in &query.parameters {
        let json = parameters.get(&parameter.name);
        let json = json.unwrap_or_else(|| panic!("{name} needs {}", parameter.name));
        let one = |json: &Json| value::given(name, &parameter.name, &parameter.kind, json);
        values.push(match json {
            Json::Array(items) if parameter.list => {
                Value::List(items.iter().map(one).collect::<Result<_, _>>()?)
            }
            json => one(json)?,
        });
    }
    let statement = Statement::made(dialect(scratch).query(query));
    let database = scratch.open().await;
    match table_of(query) {
        None => rows(&database, query, &statement, &values).await,
        Some(table) if query.outputs.is_empty() => {
            let table = table::info(&project.schema, &project.schema.tables[table], &[], "");
            let write = Write { table, kind: WriteKind::Other, statement, values };
            database.write(write).await.map(|it| vec![format!("changed {it}")])
        }
        Some(_) => {
            let transaction = database.begin().await?;
            let found = rows(&transaction, query, &statement, &values).await?;
            transaction.commit().await?;
            Ok(found)
        }
    }
}

/// The table a query changes.
fn table_of(query: &NamedQuery) -> Option<&str> {
    match &query.statement {
        QueryStatement::Select(_) => None,
        QueryStatement::Insert { table, .. } => Some(table),
        QueryStatement::Update { table, .. } | QueryStatement::Delete { table, .. } => match &table.source {
            diglot_model::Source::Named(name) => Some(name),
            diglot_model::Source::Query(_) => None,
        },
    }
}

async fn rows(
    executor: &impl Executor,
    query: &NamedQuery,
    statement: &Statement,
    values: &[Value],
) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let read = |row: Row<'_>| {
        let columns = query.outputs.iter().enumerate();
        let shown: Result<Vec<String>, Error> =
            columns.map(|(at, it)| value::shown(row, at, &it.column.kind)).collect();
        found.push(shown?.join("|"));
        Ok(ControlFlow::Continue(()))
    };
    executor.each(statement, values, read).await?;
    if found.is_empty() {
        found.push("no row".to_owned());
    }
    Ok(found)
}

/// Adds a row as a repository does: the values are converted and checked by the runtime.
async fn add(project: &Project, scratch: &Scratch, name: &str, row: &Map<String, Json>) -> Result<(), Error> {
    let table = project.schema.tables.get(name).unwrap_or_else(|| panic!("there is no table {name}"));
    let columns: Vec<String> = row.keys().cloned().collect();
    let quoted_names: Vec<String> = columns.iter().map(|it| quoted(it)).collect();
    let places: Vec<String> = (1..=columns.len()).map(|it| format!("${it}")).collect();
    let sql =
        format!("INSERT INTO {} ({}) VALUES ({})", quoted(name), quoted_names.join(", "), places.join(", "));
    let table = table::info(&project.schema, table, &columns, &sql);
    let mut values = Vec::new();
    for (column, json) in row {
        values.push(value::given(name, column, &project.schema.tables[name].columns[column].kind, json)?);
    }
    let write = Write { table, kind: WriteKind::Insert, statement: Statement::made(sql), values };
    scratch.open().await.write(write).await.map(|_| ())
}
