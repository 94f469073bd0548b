//! Random pairs of schemas: the derived migration leads from the first exactly to the second, on real
//! engines, with rows in every table that are still there afterwards.
//!
//! `DIGLOT_CASES` says how many pairs (default 60). A failure prints the pair it shrank to.

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{
    Action, BinaryOperator, Check, Column, Enumeration, Expression, Function, Index, IndexKey, Key, Literal,
    Migration, Operation, Reference, Schema, Table, Type, Unique, Variant, names, replay,
};
use diglot_plan::{Renames, difference};
use indexmap::IndexMap;
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};

/// What a random table is made of.
#[derive(Debug, Clone)]
struct Recipe {
    columns: Vec<Ingredient>,
    references: Vec<(usize, bool, u8, bool)>,
    unique: bool,
    check: bool,
    index: u8,
}

/// What a random column is made of: which one, and how.
#[derive(Debug, Clone)]
struct Ingredient {
    which: usize,
    size: u8,
    nullable: bool,
    default: bool,
}

fn recipes() -> impl Strategy<Value = Vec<Option<Recipe>>> {
    let ingredient = (0..12_usize, 0..3_u8, any::<bool>(), any::<bool>())
        .prop_map(|(which, size, nullable, default)| Ingredient { which, size, nullable, default });
    let recipe = (
        vec(ingredient, 0..6),
        vec((0..4_usize, any::<bool>(), 0..4_u8, any::<bool>()), 0..3),
        any::<bool>(),
        any::<bool>(),
        0..5_u8,
    )
        .prop_map(|(columns, references, unique, check, index)| Recipe {
            columns,
            references,
            unique,
            check,
            index,
        });
    vec(prop::option::weighted(0.8, recipe), 4)
}

/// The type of a column: its kind goes with its name, its size varies.
fn kind(which: usize, size: u8) -> Type {
    let size = u32::from(size);
    match which {
        0 => Type::Text { max_length: (size > 0).then_some(size * 10) },
        1 => Type::Integer { bits: [16, 32, 64][size as usize] },
        2 => Type::Decimal { precision: [6, 12, 18][size as usize], scale: 2 },
        3 => Type::Timestamp,
        4 => Type::Boolean,
        5 => Type::Enumeration("Mood".to_owned()),
        6 => Type::Json,
        7 => Type::Date,
        8 => Type::Time,
        9 => Type::Duration,
        10 => Type::CaselessText { max_length: (size > 0).then_some(size * 10) },
        _ => Type::Array(Box::new(Type::Text { max_length: None })),
    }
}

fn constant(kind: &Type) -> Expression {
    match kind {
        Type::Timestamp => Expression::Call { function: Function::Now, arguments: Vec::new() },
        Type::Text { .. } | Type::CaselessText { .. } => {
            Expression::Literal(Literal::Text("it's".to_owned()))
        }
        Type::Time => Expression::Literal(Literal::Time("08:30:00".to_owned())),
        Type::Duration => Expression::Literal(Literal::Duration(7)),
        Type::Array(element) => {
            Expression::Literal(Literal::Array { element: (**element).clone(), items: Vec::new() })
        }
        Type::Decimal { scale, .. } => {
            Expression::Literal(Literal::Decimal { unscaled: -150, scale: *scale })
        }
        Type::Boolean => Expression::Literal(Literal::Boolean(true)),
        Type::Enumeration(_) => Expression::Literal(Literal::Text("calm".to_owned())),
        Type::Json => Expression::Literal(Literal::Json("{}".to_owned())),
        _ => Expression::Literal(Literal::Integer(7)),
    }
}

fn schema(recipes: &[Option<Recipe>], moods: usize) -> Schema {
    let mut schema = Schema::default();
    let values = ["calm", "glad", "cross"].iter().take(moods).map(|it| Variant {
        name: (*it).to_owned(),
        value: (*it).to_owned(),
        comment: None,
    });
    let enumeration = Enumeration { name: "Mood".to_owned(), comment: None, variants: values.collect() };
    schema.enumerations.insert("Mood".to_owned(), enumeration);
    for (number, recipe) in recipes.iter().enumerate().filter_map(|(number, it)| Some((number, it.as_ref()?)))
    {
        let table = table(number, recipe, recipes);
        schema.tables.insert(table.name.clone(), table);
    }
    schema
}

fn column(name: &str, kind: Type, nullable: bool, default: Option<Expression>) -> Column {
    Column { default, ..Column::new(name, kind, nullable) }
}

fn table(number: usize, recipe: &Recipe, all: &[Option<Recipe>]) -> Table {
    let name = format!("t{number}");
    let mut columns = IndexMap::from([("id".to_owned(), column("id", Type::Uuid, false, None))]);
    for it in &recipe.columns {
        let kind = kind(it.which, it.size);
        // A date has no constant in the language, so nothing could fill it.
        let date = kind == Type::Date;
        let default = (it.default && !date).then(|| constant(&kind));
        let name = format!("c{}", it.which);
        columns.insert(name.clone(), column(&name, kind, it.nullable || date, default));
    }
    let mut references: Vec<Reference> = Vec::new();
    for (target, required, action, deferrable) in &recipe.references {
        let name_of = format!("r{target}_id");
        if all[*target].is_none() || columns.contains_key(&name_of) {
            continue;
        }
        // Only earlier tables may be required, or no row could be inserted at all.
        let nullable = !(*required && *target < number);
        let action = match action {
            0 => Action::Cascade,
            1 => Action::Restrict,
            2 if nullable => Action::SetNull,
            _ => Action::NoAction,
        };
        columns.insert(name_of.clone(), column(&name_of, Type::Uuid, nullable, None));
        references.push(Reference {
            name: names::reference(&name, std::slice::from_ref(&name_of)),
            columns: vec![name_of],
            referenced_table: format!("t{target}"),
            referenced_columns: vec!["id".to_owned()],
            on_delete: action,
            on_update: Action::NoAction,
            deferrable: *deferrable,
            inverse: None,
        });
    }
    let mut table = Table {
        primary_key: Some(Key { name: names::primary_key(&name), columns: vec!["id".to_owned()] }),
        options: Vec::new(),
        type_name: format!("T{number}"),
        name,
        comment: None,
        columns,
        uniques: Vec::new(),
        references,
        checks: Vec::new(),
        indexes: Vec::new(),
        source: String::new(),
    };
    constraints(&mut table, recipe);
    table
}

fn constraints(table: &mut Table, recipe: &Recipe) {
    let name = table.name.clone();
    let has = |table: &Table, column: &str| table.columns.contains_key(column);
    let key =
        |column: &str, descending| IndexKey { expression: Expression::Column(column.to_owned()), descending };
    if recipe.unique && has(table, "c1") {
        let columns = vec!["c1".to_owned()];
        table.uniques.push(Unique {
            name: names::unique(&name, &columns),
            columns,
            nulls_not_distinct: false,
        });
    }
    if recipe.check && has(table, "c1") {
        let positive = Expression::Binary {
            operator: BinaryOperator::Greater,
            left: Box::new(Expression::Column("c1".to_owned())),
            right: Box::new(Expression::Literal(Literal::Integer(-100))),
        };
        let null =
            Expression::IsNull { operand: Box::new(Expression::Column("c1".to_owned())), negated: false };
        let expression = Expression::Binary {
            operator: BinaryOperator::Or,
            left: Box::new(null),
            right: Box::new(positive),
        };
        table.checks.push(Check { name: names::check(&name, &["c1".to_owned()]), expression });
    }
    let index = |keys: Vec<IndexKey>, unique, predicate| {
        let columns: Vec<String> = keys.iter().flat_map(|it| it.expression.columns()).collect();
        Index {
            name: names::index(&name, &columns),
            unique,
            keys,
            predicate,
            include: Vec::new(),
            options: Vec::new(),
        }
    };
    match recipe.index {
        1 if has(table, "c0") => {
            let lower = Expression::Call {
                function: Function::Lower,
                arguments: vec![Expression::Column("c0".to_owned())],
            };
            table.indexes.push(index(vec![IndexKey { expression: lower, descending: false }], true, None));
        }
        2 if has(table, "c3") => {
            table.indexes.push(index(vec![key("c3", true), key("id", false)], false, None))
        }
        3 if has(table, "c5") => {
            let calm = Expression::In {
                operand: Box::new(Expression::Column("c5".to_owned())),
                list: vec![Literal::Text("calm".to_owned()), Literal::Text("glad".to_owned())],
            };
            table.indexes.push(index(vec![key("c5", false)], false, Some(calm)));
        }
        4 if has(table, "c2") => {
            let some =
                Expression::IsNull { operand: Box::new(Expression::Column("c2".to_owned())), negated: true };
            table.indexes.push(index(vec![key("c2", false)], false, Some(some)));
        }
        _ => {}
    }
}

/// The migration from one schema to the other; columns that become required are filled first.
fn migration(from: &Schema, to: &Schema) -> (Migration, Schema) {
    let mut operations = Vec::new();
    let mut now = from.clone();
    let mut created: Vec<Table> = Vec::new();
    for operation in difference(from, to, &Renames::default()).operations {
        // What is created gets a row before anything must refer to it.
        match &operation {
            Operation::CreateTable(table) => created.push(table.clone()),
            _ if !from.tables.is_empty() => operations.extend(rows(&std::mem::take(&mut created))),
            _ => {}
        }
        if let Operation::AlterColumn { table, column, change: diglot_model::ColumnChange::SetNotNull } =
            &operation
        {
            let kind = &now.tables[table].columns[column].kind;
            let value =
                match (kind, now.tables[table].references.iter().find(|it| it.columns == [column.clone()])) {
                    // Its own key is a key of every table here: there is one row, and it is the same everywhere.
                    (Type::Uuid, _) => Expression::Column("id".to_owned()),
                    (Type::Date, _) => Expression::Column(column.clone()),
                    (kind, _) => constant(kind),
                };
            let empty =
                Expression::IsNull { operand: Box::new(Expression::Column(column.clone())), negated: false };
            let fill = Operation::Backfill {
                table: table.clone(),
                set: vec![(column.clone(), value)],
                filter: Some(empty),
            };
            operations.push(fill);
        }
        diglot_model::apply(&mut now, &operation).expect("an operation that fits");
        operations.push(operation);
    }
    (Migration { number: 1, name: "001_random".to_owned(), comment: None, operations }, now)
}

/// A statement by hand that adds a row to each of these tables.
fn rows(tables: &[Table]) -> Option<Operation> {
    let of = |dialect: &dyn Dialect| tables.iter().map(|it| row(dialect, it)).collect();
    (!tables.is_empty()).then(|| Operation::Sql { sqlite: of(&SQLITE), postgres: of(&POSTGRES) })
}

/// One row of a table, with the same key as every other row anywhere.
fn row(dialect: &dyn Dialect, table: &Table) -> String {
    let sqlite = dialect.name() == "sqlite";
    let uuid =
        if sqlite { "x'00000000000000000000000000000001'" } else { "'00000000-0000-0000-0000-000000000001'" };
    let (mut columns, mut values) = (Vec::new(), Vec::new());
    for column in table.columns.values() {
        let reference = table.references.iter().any(|it| it.columns == [column.name.clone()]);
        if reference && column.nullable {
            continue;
        }
        columns.push(column.name.clone());
        values.push(match &column.kind {
            Type::Uuid => uuid,
            Type::Text { .. } | Type::CaselessText { .. } => "'it''s'",
            Type::Duration => "7",
            Type::Time if sqlite => "1000000",
            Type::Time => "'00:00:01'",
            Type::Array(_) if sqlite => "'[]'",
            Type::Array(_) => "'{}'",
            Type::Integer { .. } => "7",
            Type::Decimal { .. } => {
                if sqlite {
                    "-150"
                } else {
                    "-1.50"
                }
            }
            Type::Timestamp => {
                if sqlite {
                    "1000000"
                } else {
                    "'1970-01-01T00:00:01Z'"
                }
            }
            Type::Boolean => "TRUE",
            Type::Enumeration(_) => "'calm'",
            Type::Json => "'{}'",
            _ => {
                if sqlite {
                    "1"
                } else {
                    "'1970-01-02'"
                }
            }
        });
    }
    format!("INSERT INTO {} ({}) VALUES ({})", table.name, columns.join(", "), values.join(", "))
}

/// Everything to be run for one pair: the first schema with rows, then the migration.
struct Script {
    before: Vec<String>,
    steps: Vec<String>,
    after: Schema,
    kept: Vec<String>,
}

fn script(dialect: &'static dyn Dialect, from: &Schema, to: &Schema) -> Script {
    let mut before: Vec<String> = diglot_plan::schema(from, dialect)
        .iter()
        .flat_map(|it| dialect.statements(&it.change, &from.enumerations))
        .collect();
    let tables: Vec<&Table> = from.tables.values().collect();
    let order = diglot_plan::creation_order(&tables);
    before.extend(order.iter().map(|(table, _)| row(dialect, table)));
    let (migration, after) = migration(from, to);
    let mut now = from.clone();
    let steps = diglot_plan::migration(&migration, &mut now, dialect).expect("a plan");
    let steps = steps.iter().flat_map(|it| dialect.statements(&it.change, &now.enumerations)).collect();
    let kept = from.tables.keys().filter(|it| to.tables.contains_key(*it)).cloned().collect();
    assert_eq!(now, after);
    Script { before, steps, after, kept }
}

fn cases() -> u32 {
    std::env::var("DIGLOT_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(60)
}

fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })
}

/// The tables of a schema, and how many values its enumeration has.
type Ingredients = (Vec<Option<Recipe>>, usize);

fn pairs() -> impl Strategy<Value = (Ingredients, Ingredients)> {
    ((recipes(), 2..4_usize), (recipes(), 2..4_usize))
}

#[test]
fn on_sqlite() {
    runner()
        .run(&pairs(), |((first, few), (second, many))| {
            let (from, to) = (schema(&first, few), schema(&second, many));
            let script = script(&SQLITE, &from, &to);
            let connection =
                runtime::sqlite_connection(std::path::Path::new(":memory:")).expect("a database");
            connection.pragma_update(None, "foreign_keys", false).expect("a pragma");
            for statement in script.before.iter().chain(&script.steps) {
                connection.execute_batch(statement).map_err(|cause| {
                    TestCaseError::fail(format!("{cause}: {statement}\n{:#?}", script.steps))
                })?;
            }
            let live = diglot_introspect::sqlite(&connection).expect("a catalogue");
            let wanted = SQLITE.structure(&script.after).expect("a structure");
            prop_assert_eq!(wanted.differences(&live), vec![], "{:#?}", script.steps);
            prop_assert_eq!(wanted.order_differences(&live), vec![]);
            for table in &script.kept {
                let count: i64 = connection
                    .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
                    .expect("a count");
                prop_assert_eq!(count, 1, "{}: {:#?}", table, script.steps);
            }
            let mut check = connection.prepare("PRAGMA foreign_key_check").expect("a pragma");
            prop_assert!(!check.exists([]).expect("a check"), "{:#?}", script.steps);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn on_postgres() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let scratch = runtime.block_on(harness::Scratch::postgres());
    let (client, connection) =
        runtime.block_on(tokio_postgres::connect(&scratch.url, tokio_postgres::NoTls)).expect("a connection");
    runtime.spawn(connection);
    let result = runner().run(&pairs(), |((first, few), (second, many))| {
        let (from, to) = (schema(&first, few), schema(&second, many));
        let script = script(&POSTGRES, &from, &to);
        runtime.block_on(async {
            client
                .batch_execute(
                    "DROP SCHEMA IF EXISTS pair CASCADE; CREATE SCHEMA pair; SET search_path = pair",
                )
                .await
                .expect("an empty schema");
            for statement in script.before.iter().chain(&script.steps) {
                client.batch_execute(statement).await.map_err(|cause| {
                    let says = cause.as_db_error().map_or_else(|| cause.to_string(), ToString::to_string);
                    TestCaseError::fail(format!("{says}: {statement}\n{:#?}", script.steps))
                })?;
            }
            let live = diglot_introspect::postgres(&client).await.expect("a catalogue");
            let wanted = POSTGRES.structure(&script.after).expect("a structure");
            prop_assert_eq!(wanted.differences(&live), vec![], "{:#?}", script.steps);
            prop_assert_eq!(wanted.order_differences(&live), vec![]);
            for table in &script.kept {
                let count: i64 = client
                    .query_one(&format!("SELECT count(*) FROM {table}"), &[])
                    .await
                    .expect("a count")
                    .get(0);
                prop_assert_eq!(count, 1, "{}: {:#?}", table, script.steps);
            }
            Ok(())
        })
    });
    drop(client);
    runtime.block_on(scratch.remove());
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_history_replays_to_what_it_was_made_from() {
    runner()
        .run(&pairs(), |((first, few), (second, many))| {
            let (from, to) = (schema(&first, few), schema(&second, many));
            let empty = Schema::default();
            let (base, middle) = migration(&empty, &from);
            let (next, end) = migration(&middle, &to);
            prop_assert_eq!(replay(&[base, next]).expect("it replays"), end.clone());
            let left = difference(&end, &to, &Renames::default()).operations;
            prop_assert!(left.is_empty(), "{left:?}");
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}
