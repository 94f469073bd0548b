//! Changes to tables that others read and write meanwhile.
//!
//! What would look at every row while it keeps others out is done in parts: a constraint is added `NOT VALID`
//! and validated afterwards, an index is built concurrently, a column loses NULL by way of a validated check,
//! rows are filled a range of keys at a time. Sources: PostgreSQL documentation, "ALTER TABLE" (notes on
//! `NOT VALID` and `SET NOT NULL`), "CREATE INDEX" (building indexes concurrently), "Explicit Locking".

use diglot_model::{ColumnChange, Effect, Expression, Joined, Mode, Table, Unique, names};
use diglot_plan::{Change, Step};

use super::{
    Postgres,
    alter::{Adding, add_constraint, add_unvalidated, drop_constraint, followed},
    counter,
    exception::exceptions,
};
use crate::{
    Dialect, Stage,
    ddl::{self, Hooks},
    expression::render,
    identifier::{list, quoted},
    rows,
};

/// The parts of a step.
pub(super) fn stages(postgres: &Postgres, step: &Step) -> Vec<Stage> {
    let online = Online { postgres, step };
    let mut stages = step.populated.then(|| online.stages()).flatten().unwrap_or_else(|| {
        let sql = postgres.statements(&step.change, &step.enumerations);
        vec![Stage::whole(step, online.lock(), sql)]
    });
    stages.retain(|it| !it.sql.is_empty());
    // The first part makes the key or drops it; holding it against the rows only reads what they refer to.
    if let (Some(lock), Some(stage)) = (online.referenced_lock(), stages.first_mut()) {
        stage.lock = if stage.lock.is_empty() { lock } else { format!("{}; {lock}", stage.lock) };
    }
    for stage in &mut stages {
        stage.exceptions = exceptions(step, stage);
    }
    stages
}

struct Online<'a> {
    postgres: &'a Postgres,
    step: &'a Step,
}

impl Online<'_> {
    /// The parts, where the change is more than one short statement.
    fn stages(&self) -> Option<Vec<Stage>> {
        match &self.step.change {
            Change::AddColumn { after, column } if !column.is_computed() => {
                let enumerations = &self.step.enumerations;
                let sql = self.postgres.add_column(after, column, enumerations, Adding::Unvalidated);
                let mut stages = vec![self.brief(&after.name, self.step.effect.clone(), sql)];
                let domain = ddl::domain(self.postgres, &after.name, column, enumerations);
                stages.extend(domain.map(|(name, _)| self.validate(&after.name, &name)));
                Some(stages)
            }
            Change::AlterColumn { before, after, column, change } => {
                self.alter_column(before, after, column, change)
            }
            Change::AlterDomain { table, column } => {
                let enumerations = &self.step.enumerations;
                let (name, _) = ddl::domain(self.postgres, &table.name, column, enumerations)?;
                let sql = self.postgres.alter_domain(table, column, enumerations, Adding::Unvalidated);
                Some(vec![self.brief(&table.name, Effect::None, sql), self.validate(&table.name, &name)])
            }
            Change::AddCheck { table, check } => {
                let constraint = ddl::declared_check(self.postgres, check);
                Some(self.add_and_validate(table, &check.name, &constraint, ACCESS_EXCLUSIVE))
            }
            Change::AddReference { table, reference } => {
                let constraint = ddl::reference(reference);
                Some(self.add_and_validate(table, &reference.name, &constraint, SHARE_ROW_EXCLUSIVE))
            }
            Change::AddUnique { table, unique } => Some(self.add_unique(table, unique)),
            Change::AddPrimaryKey { table, key } => {
                let create = format!(
                    "CREATE UNIQUE INDEX CONCURRENTLY {} ON {} ({})",
                    quoted(&key.name),
                    quoted(&table.name),
                    list(&key.columns)
                );
                let effect = Effect::PrimaryKeyExists(table.name.clone());
                let add = format!(
                    "ALTER TABLE {table} ADD CONSTRAINT {name} PRIMARY KEY USING INDEX {name}",
                    table = quoted(&table.name),
                    name = quoted(&key.name)
                );
                Some(vec![
                    self.concurrently(&table.name, &key.name, effect.clone(), create),
                    self.brief(&table.name, effect, vec![add]),
                ])
            }
            Change::AddIndex { table, index } if index.is_for("postgres") => {
                let create = ddl::create_index(self.postgres, &table.name, index);
                let create = create.replacen("INDEX IF NOT EXISTS", "INDEX CONCURRENTLY", 1);
                Some(vec![self.concurrently(&table.name, &index.name, self.step.effect.clone(), create)])
            }
            Change::DropIndex { table, name } => {
                let sql = vec![format!("DROP INDEX CONCURRENTLY IF EXISTS {}", quoted(name))];
                let mut stage = self.stage("", self.step.effect.clone(), Mode::Alone, sql);
                stage.lock = on(SHARE_UPDATE_EXCLUSIVE, &table.name);
                Some(vec![stage])
            }
            Change::Backfill { table, set, filter, from } => {
                let source = from.as_ref().map_or(&table.name, |it| &it.table);
                let batch =
                    Batch::of_rows_that_stay(self.postgres, table, set.iter().map(|it| it.0.as_str()));
                let assignments = rows::assignments(self.postgres, table, source, set);
                let filter = filter.as_ref().map(|it| render(self.postgres, it, Some(source)));
                let fill = self.fill(table, batch, &assignments, filter.as_deref(), from.as_ref());
                Some([fill].into_iter().chain(self.counter(table, set)).collect())
            }
            Change::Insert { table, from, set, filter } => {
                // Rows that are put into the table they come from would be found again by later batches.
                let batch = Batch::of(self.postgres, from).filter(|_| table.name != from.name);
                let Some(batch) = batch else {
                    return Some(vec![self.at_once(&table.name)]);
                };
                let source = format!("batch AS {}", quoted(&from.name));
                let insert = rows::insert(self.postgres, table, from, &source, set, filter.as_ref());
                let rows = self.batches(&table.name, batch.statements(true, &insert));
                Some([rows].into_iter().chain(self.counter(table, set)).collect())
            }
            // Nobody knows what it does to the rows.
            Change::Sql { postgres, .. } => {
                let mut stage = self.stage("", Effect::None, Mode::Separate, postgres.clone());
                stage.lock = "whatever the statements take".to_owned();
                Some(vec![stage])
            }
            Change::RenameAndKeep { before, after, column, to } => {
                let enumerations = &self.step.enumerations;
                let [first, _, last] = self.postgres.rename_and_keep(before, after, column, to, enumerations);
                let copy = followed(column);
                let set = format!(
                    "{} = {}",
                    quoted(&copy),
                    format_args!("{}.{}", quoted(&before.name), quoted(column))
                );
                let batch = Batch::of(self.postgres, before);
                let fill = self.fill(before, batch, &set, None, None);
                let effect = Effect::ColumnExists(after.name.clone(), to.clone());
                let mut start = self.brief(&after.name, effect.clone(), first);
                start.description.push_str(": add a column that follows it");
                let mut fill = Stage { effect: effect.clone(), ..fill };
                fill.description.push_str(": fill it");
                let mut exchange = self.brief(&after.name, effect, last);
                exchange.description.push_str(": exchange the names");
                Some(vec![start, fill, exchange])
            }
            _ => None,
        }
    }

    fn alter_column(
        &self,
        before: &Table,
        after: &Table,
        column: &str,
        change: &ColumnChange,
    ) -> Option<Vec<Stage>> {
        let table = &after.name;
        match change {
            ColumnChange::SetNotNull => {
                let name = names::not_null(table, column);
                let check = ddl::check(&name, &format!("{} IS NOT NULL", quoted(column)));
                let effect = Effect::ColumnNotNull(table.clone(), column.to_owned());
                let set = vec![
                    format!("ALTER TABLE {} ALTER COLUMN {} SET NOT NULL", quoted(table), quoted(column)),
                    drop_constraint(table, &name),
                ];
                let mut validate = self.validate(table, &name);
                validate.effect = effect.clone();
                // Once a valid check says so, the engine need not look at the rows again.
                Some(vec![
                    self.brief(table, effect.clone(), vec![add_unvalidated(table, &check)]),
                    validate,
                    self.brief(table, effect, set),
                ])
            }
            ColumnChange::SetType(_) => {
                let enumerations = &self.step.enumerations;
                let domain = |table: &Table| {
                    ddl::domain(self.postgres, &table.name, table.columns.get(column)?, enumerations)
                };
                let (name, _) = domain(after).filter(|it| Some(it) != domain(before).as_ref())?;
                let adding = Adding::Unvalidated;
                let sql = self.postgres.alter_column(before, after, column, change, enumerations, adding);
                Some(vec![self.brief(table, Effect::None, sql), self.validate(table, &name)])
            }
            _ => None,
        }
    }

    fn add_unique(&self, table: &Table, unique: &Unique) -> Vec<Stage> {
        let (name, quoted_table) = (quoted(&unique.name), quoted(&table.name));
        let nulls = if unique.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
        let create = format!(
            "CREATE UNIQUE INDEX CONCURRENTLY {name} ON {quoted_table} ({}){nulls}",
            list(&unique.columns)
        );
        let using = format!("CONSTRAINT {name} UNIQUE USING INDEX {name}");
        vec![
            self.concurrently(&table.name, &unique.name, self.step.effect.clone(), create),
            // The catalogue shows the index either way, so the statement looks for the constraint itself.
            self.brief(&table.name, Effect::None, vec![add_constraint(&table.name, &unique.name, &using)]),
        ]
    }

    fn add_and_validate(&self, table: &Table, name: &str, constraint: &str, lock: &str) -> Vec<Stage> {
        let declared = Effect::ConstraintDeclared(table.name.clone(), name.to_owned());
        let mut add = self.brief(&table.name, declared, vec![add_unvalidated(&table.name, constraint)]);
        add.lock = on(lock, &table.name);
        vec![add, self.validate(&table.name, name)]
    }

    fn stage(&self, what: &str, effect: Effect, mode: Mode, sql: Vec<String>) -> Stage {
        let description = format!("{}{what}", self.step.description);
        Stage { description, effect, mode, lock: String::new(), sql, exceptions: Vec::new() }
    }

    /// A part that keeps everybody out, for a moment.
    fn brief(&self, table: &str, effect: Effect, sql: Vec<String>) -> Stage {
        Stage { lock: on(ACCESS_EXCLUSIVE, table), ..self.stage("", effect, Mode::Together, sql) }
    }

    /// The part that holds a constraint against the rows, while they are read and written.
    fn validate(&self, table: &str, name: &str) -> Stage {
        let sql = vec![format!("ALTER TABLE {} VALIDATE CONSTRAINT {}", quoted(table), quoted(name))];
        let effect = Effect::ConstraintExists(table.to_owned(), name.to_owned());
        let stage = self.stage(": hold it against the rows", effect, Mode::Separate, sql);
        Stage { lock: on(SHARE_UPDATE_EXCLUSIVE, table), ..stage }
    }

    /// The part that builds an index; one that was left half built goes first.
    fn concurrently(&self, table: &str, name: &str, effect: Effect, create: String) -> Stage {
        let drop = format!("DROP INDEX CONCURRENTLY IF EXISTS {}", quoted(name));
        let stage = self.stage(": build the index", effect, Mode::Alone, vec![drop, create]);
        Stage { lock: on(SHARE_UPDATE_EXCLUSIVE, table), ..stage }
    }

    /// The part that lets the counter of `table` go on after rows that were given their numbers.
    fn counter(&self, table: &Table, set: &[(String, Expression)]) -> Option<Stage> {
        let sql = counter::go_on(table, set)?;
        Some(self.stage(": go on counting after them", self.step.effect.clone(), Mode::Together, vec![sql]))
    }

    fn batches(&self, table: &str, sql: Vec<String>) -> Stage {
        let stage = self.stage("", self.step.effect.clone(), Mode::Batches, sql);
        Stage { lock: on(ROW_EXCLUSIVE, table), ..stage }
    }

    /// The part that moves rows by one statement, because there is no key to go by. What follows changes tables,
    /// which an engine refuses while deferred checks of these rows are still to be made.
    fn at_once(&self, table: &str) -> Stage {
        let sql = self.postgres.statements(&self.step.change, &self.step.enumerations);
        let stage = self.stage("", self.step.effect.clone(), Mode::Separate, sql);
        Stage { lock: on(EVERY_ROW, table), ..stage }
    }

    /// Rows filled a range of keys at a time, or all at once where there is no key to go by.
    fn fill(
        &self,
        table: &Table,
        batch: Option<Batch>,
        set: &str,
        filter: Option<&str>,
        from: Option<&Joined>,
    ) -> Stage {
        let mut conditions = batch.as_ref().map(|it| it.equal(table)).unwrap_or_default();
        let mut sources: Vec<String> = batch.iter().map(|_| "batch".to_owned()).collect();
        if let Some(from) = from {
            sources.push(quoted(&from.table));
            conditions.push(rows::joined(table, from));
        }
        conditions.extend(filter.map(|it| format!("({it})")));
        let update = rows::update(table, set, &sources, &conditions);
        match batch {
            Some(batch) => self.batches(&table.name, batch.statements(false, &update)),
            None => Stage { sql: vec![update], ..self.at_once(&table.name) },
        }
    }

    /// What a foreign key takes on the tables it refers to: making one keeps their writers out, dropping one keeps everybody
    /// out. Source: PostgreSQL documentation, "ALTER TABLE" (`ADD FOREIGN KEY` needs `SHARE ROW EXCLUSIVE` on both tables).
    fn referenced_lock(&self) -> Option<String> {
        if self.step.referenced.is_empty() {
            return None;
        }
        let lock = match &self.step.change {
            Change::DropTable { .. } | Change::DropReference { .. } => ACCESS_EXCLUSIVE,
            _ => SHARE_ROW_EXCLUSIVE,
        };
        Some(on(lock, &self.step.referenced.join(" and ")))
    }

    /// What others wait for while a change runs as one statement.
    fn lock(&self) -> String {
        if !self.step.populated {
            return String::new();
        }
        match &self.step.change {
            Change::AddColumn { after, column } if column.is_computed() => on(REWRITE, &after.name),
            Change::AlterColumn {
                after,
                change: ColumnChange::Convert { .. } | ColumnChange::SetType(_),
                ..
            } if self.step.rewrites.is_some() => on(REWRITE, &after.name),
            Change::RenameTable { after, .. } => on(ACCESS_EXCLUSIVE, &after.name),
            other => other.table().map_or_else(String::new, |it| on(ACCESS_EXCLUSIVE, it)),
        }
    }
}

const ACCESS_EXCLUSIVE: &str = "ACCESS EXCLUSIVE, for a moment";
const REWRITE: &str = "ACCESS EXCLUSIVE, while every row is written anew";
const SHARE_ROW_EXCLUSIVE: &str = "SHARE ROW EXCLUSIVE, for a moment";
const SHARE_UPDATE_EXCLUSIVE: &str = "SHARE UPDATE EXCLUSIVE, beside reads and writes";
const EVERY_ROW: &str = "every row it changes, until it is done";
const ROW_EXCLUSIVE: &str = "the rows of one batch at a time";

/// A lock with the table it is on.
fn on(lock: &str, table: &str) -> String {
    match lock.split_once(',') {
        Some((lock, how)) => format!("{lock} on {table},{how}"),
        None => format!("{lock}: {table}"),
    }
}

/// A range of keys of a table.
struct Batch {
    table: String,
    columns: Vec<String>,
    /// The types of the key's columns, to read the last one done back from text.
    types: Vec<String>,
}

impl Batch {
    fn of(postgres: &Postgres, table: &Table) -> Option<Self> {
        let columns = table.key_columns().to_vec();
        let kinds: Option<Vec<String>> = columns
            .iter()
            .map(|it| {
                let storage = postgres.column_storage(table.columns.get(it)?);
                Some(storage.split(" COLLATE ").next().unwrap_or_default().to_owned())
            })
            .collect();
        kinds.filter(|it| !it.is_empty()).map(|types| Self { table: quoted(&table.name), columns, types })
    }

    /// The same, where none of the columns that are `set` is one of the key: a row that moves on in the order would be
    /// met again by every later batch.
    fn of_rows_that_stay<'a>(
        postgres: &Postgres,
        table: &Table,
        mut set: impl Iterator<Item = &'a str>,
    ) -> Option<Self> {
        let moves = set.any(|it| table.key_columns().iter().any(|key| key == it));
        if moves { None } else { Self::of(postgres, table) }
    }

    /// The key's columns as a batch names them.
    fn keys(&self) -> String {
        let keys = self.columns.iter().enumerate().map(|(at, it)| format!("{} AS key{}", quoted(it), at + 1));
        keys.collect::<Vec<_>>().join(", ")
    }

    /// That a row is one of the batch.
    fn equal(&self, table: &Table) -> Vec<String> {
        let table = quoted(&table.name);
        let columns = self.columns.iter().enumerate();
        columns.map(|(at, it)| format!("{table}.{} = batch.key{}", quoted(it), at + 1)).collect()
    }

    /// The statements for the first batch and for the next one; `write` reads from `batch`, which holds whole rows
    /// or their keys alone.
    fn statements(&self, whole_rows: bool, write: &str) -> Vec<String> {
        let selected = if whole_rows { "*".to_owned() } else { self.keys() };
        let key = |at: usize, column: &String| {
            if whole_rows { quoted(column) } else { format!("key{}", at + 1) }
        };
        let keys: Vec<String> = self.columns.iter().enumerate().map(|(at, it)| key(at, it)).collect();
        let last: Vec<String> = keys.iter().map(|it| format!("{it}::text")).collect();
        let descending: Vec<String> = keys.iter().map(|it| format!("{it} DESC")).collect();
        let given: Vec<String> =
            self.types.iter().enumerate().map(|(at, it)| format!("${}::text::{it}", at + 2)).collect();
        let after = format!("\n    WHERE ({}) > ({})", list(&self.columns), given.join(", "));
        let write = write.replace('\n', "\n    ");
        [String::new(), after]
            .iter()
            .map(|after| {
                format!(
                    "WITH batch AS (\n    SELECT {selected} FROM {}{after}\n    ORDER BY {} LIMIT $1::bigint\n), \
                     written AS (\n    {write}\n    RETURNING 1\n)\n\
                     SELECT (SELECT count(*) FROM batch), (SELECT count(*) FROM written), \
                     (SELECT ARRAY[{}] FROM batch ORDER BY {} LIMIT 1)",
                    self.table,
                    list(&self.columns),
                    last.join(", "),
                    descending.join(", ")
                )
            })
            .collect()
    }
}
