//! Random schemas.

use diglot_model::{
    Action, BinaryOperator, Check, Column, Enumeration, Expression, Function, Index, IndexKey, Key, Literal,
    Operation, Reference, Schema, Table, Type, Unique, Variant, apply, names,
};
use indexmap::IndexMap;
use proptest::{collection::vec, prelude::*};

/// What a random table is made of.
#[derive(Debug, Clone)]
pub(super) struct Recipe {
    columns: Vec<Ingredient>,
    references: Vec<(usize, bool, u8, bool)>,
    unique: bool,
    check: bool,
    index: u8,
    /// Whether `id` is a primary key, or only unique.
    key: bool,
    /// Whether there is a time of the last update, and whether it is kept.
    touched: Option<bool>,
    /// Whether there is a column computed from another.
    generated: bool,
    /// What the text is called: `c0`, `d0`, or `d0` that is still offered as `c0`.
    pub(super) name: u8,
}

impl Recipe {
    /// Whether the table has the text that may have another name.
    pub(super) fn has_text(&self) -> bool {
        self.columns.iter().any(|it| it.which == 0)
    }
}

/// What a random column is made of: which one, and how.
#[derive(Debug, Clone)]
struct Ingredient {
    which: usize,
    size: u8,
    nullable: bool,
    default: bool,
}

pub(super) fn recipes() -> impl Strategy<Value = Vec<Option<Recipe>>> {
    let ingredient = (0..13_usize, 0..3_u8, any::<bool>(), any::<bool>())
        .prop_map(|(which, size, nullable, default)| Ingredient { which, size, nullable, default });
    let recipe = (
        vec(ingredient, 0..6),
        vec((0..4_usize, any::<bool>(), 0..4_u8, any::<bool>()), 0..3),
        (any::<bool>(), any::<bool>(), 0..5_u8),
        prop::bool::weighted(0.8),
        prop::option::of(any::<bool>()),
        any::<bool>(),
        0..3_u8,
    )
        .prop_map(|(columns, references, (unique, check, index), key, touched, generated, name)| Recipe {
            columns,
            references,
            unique,
            check,
            index,
            key,
            touched,
            generated,
            name,
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
        // A value of another kind each time.
        12 => [Type::Integer { bits: 64 }, Type::Text { max_length: None }, Type::Boolean][size as usize]
            .clone(),
        _ => Type::Array(Box::new(Type::Text { max_length: None })),
    }
}

pub(super) fn constant(kind: &Type) -> Expression {
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

/// The schema of some recipes; the enumeration has so many values, and its second one may have another name.
pub(super) fn schema(recipes: &[Option<Recipe>], moods: usize, merry: bool) -> Schema {
    let mut schema = Schema::default();
    let values = ["calm", "glad", "cross"];
    let values = values.iter().take(moods).map(|it| Variant {
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
    if merry {
        // What compares with the value has the new one, too.
        let (enumeration, variant) = ("Mood".to_owned(), "glad".to_owned());
        let to = Variant { name: "merry".to_owned(), value: "merry".to_owned(), comment: None };
        apply(&mut schema, &Operation::RenameValue { enumeration, variant, to }).expect("a value");
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
        let name = if it.which == 0 && recipe.name > 0 { "d0".to_owned() } else { format!("c{}", it.which) };
        let mut column = column(&name, kind, it.nullable || date, default);
        column.former = (it.which == 0 && recipe.name == 2).then(|| "c0".to_owned());
        columns.insert(name, column);
    }
    if let Some(updated) = recipe.touched {
        let now = Expression::Call { function: Function::Now, arguments: Vec::new() };
        columns.insert("u".to_owned(), Column { updated, ..column("u", Type::Timestamp, false, Some(now)) });
    }
    if let Some(number) = columns.get("c1").filter(|_| recipe.generated) {
        let arguments = vec![Expression::column("c1"), Expression::Literal(Literal::Integer(5))];
        let computed = Column {
            generated: Some(Expression::Call { function: Function::Coalesce, arguments }),
            ..column("g", number.kind.clone(), true, None)
        };
        columns.insert("g".to_owned(), computed);
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
        primary_key: recipe
            .key
            .then(|| Key { name: names::primary_key(&name), columns: vec!["id".to_owned()] }),
        options: Vec::new(),
        type_name: format!("T{number}"),
        name,
        comment: None,
        columns,
        uniques: Vec::new(),
        references,
        checks: Vec::new(),
        indexes: Vec::new(),
        access: diglot_model::Access::Full,
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
    if !recipe.key {
        let columns = vec!["id".to_owned()];
        let name = names::unique(&name, &columns);
        table.uniques.push(Unique { name, columns, nulls_not_distinct: false });
    }
    if recipe.unique && has(table, "c1") {
        let columns = vec!["c1".to_owned(), "id".to_owned()];
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
        1 => {
            // What is indexed has a bound.
            let bounded = |it: &&Column| matches!(it.kind, Type::Text { max_length: Some(_) });
            let text = ["c0", "d0"].into_iter().filter_map(|it| table.columns.get(it)).find(bounded);
            let Some(text) = text.map(|it| it.name.clone()) else { return };
            let lower =
                Expression::Call { function: Function::Lower, arguments: vec![Expression::column(&text)] };
            let lower = IndexKey { expression: lower, descending: false };
            table.indexes.push(index(vec![lower, key("id", false)], true, None));
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
