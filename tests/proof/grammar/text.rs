//! Random declarations as text: mostly such as a person would write, sometimes such as are refused.

use super::recipe::{Column, Key, NAMES, Table};

/// Types with a default of each; what follows those is references.
const KINDS: [(&str, &str); 20] = [
    ("bool", "true"),
    ("i16", "-7"),
    ("i32", "7"),
    ("i64", "7"),
    ("f64", "0.5"),
    ("Decimal<9, 2>", "1.25"),
    ("Text<80>", "\"it's\""),
    ("Text", "\"\""),
    ("CaselessText<40>", "\"Ab\""),
    ("Bytes<16>", "\"00ff\""),
    ("Uuid", "uuid(\"00000000-0000-0000-0000-000000000001\")"),
    ("Timestamp", "now"),
    ("Date", "date(\"2026-01-31\")"),
    ("Time", "time(\"08:30:00\")"),
    ("Duration", "minutes(5)"),
    ("Json", "json(\"{}\")"),
    ("Json<Settings>", "1"),
    ("Vec<Text>", "[]"),
    ("Mood", "Mood::Calm"),
    ("Number", "1"),
];

/// Types every schema has beside its tables.
const BESIDE: &str = "/// How.\n#[enumeration]\npub enum Mood {\n    /// Calm.\n    Calm,\n    /// Glad.\n    #[value(\"so glad\")]\n    \
                      Glad,\n}\n\n/// A number.\n#[newtype]\npub struct Number(i64);\n\n/// What is set.\n#[document]\npub struct \
                      Settings {\n    /// On.\n    pub on: bool,\n    /// Words.\n    pub words: Vec<String>,\n}\n\n";

/// A name as Rust reads it.
fn written(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

/// A table with its columns by name, each once.
struct Named<'a> {
    name: String,
    type_name: String,
    recipe: &'a Table,
    columns: Vec<(&'static str, &'a Column)>,
}

fn named(recipes: &[Table]) -> Vec<Named<'_>> {
    let mut found: Vec<Named<'_>> = Vec::new();
    for recipe in recipes {
        let name = format!("{}_s", NAMES[recipe.name]);
        if found.iter().any(|it| it.name == name) {
            continue;
        }
        let mut columns: Vec<(&str, &Column)> = Vec::new();
        for column in &recipe.columns {
            let name = NAMES[column.name];
            if !columns.iter().any(|it| it.0 == name) {
                columns.push((name, column));
            }
        }
        let type_name = capital(&NAMES[recipe.name].replace('_', ""));
        found.push(Named { name, type_name, recipe, columns });
    }
    found
}

/// The declarations of some tables, and of what they use.
pub(super) fn declarations(recipes: &[Table]) -> String {
    let tables = named(recipes);
    let mut text = BESIDE.to_owned();
    for (at, table) in tables.iter().enumerate() {
        text += &declare(table, at, &tables);
    }
    for table in &tables {
        text += &readers(table);
    }
    text
}

/// The key columns of a table, as fields; `target` is a table its key may refer to.
fn key(key: Key, target: Option<&Named<'_>>) -> (&'static str, String) {
    let field = |name: &str, kind: &str| format!("    /// Key.\n    #[key]\n    pub {name}: {kind},\n");
    match key {
        Key::Uuid => ("id", field("id", "Uuid")),
        Key::Identity => ("id", "    /// Key.\n    #[key]\n    #[identity]\n    pub id: i64,\n".to_owned()),
        Key::Text => ("id", field("id", "Text<40>")),
        Key::Caseless => ("id", field("id", "CaselessText<40>")),
        Key::Enumeration => ("id", field("id", "Mood")),
        Key::Newtype => ("id", field("id", "Number")),
        Key::Boolean => ("id", field("id", "bool")),
        Key::Composite => ("left_id", field("left_id", "Uuid") + &field("right_id", "i32")),
        Key::Reference => match target {
            Some(target) => ("owner_id", field("owner_id", &format!("Ref<{}>", target.type_name))),
            None => ("id", field("id", "Uuid")),
        },
        Key::None => ("", String::new()),
    }
}

fn declare(table: &Named<'_>, at: usize, all: &[Named<'_>]) -> String {
    let recipe = table.recipe;
    let mut text = format!("/// Rows.\n#[table({})]\n", written(&table.name));
    if recipe.key == Key::None {
        text += "#[no_key]\n";
    }
    match recipe.access {
        6 => text += "#[read_only]\n",
        7 => text += "#[no_resource]\n",
        _ => {}
    }
    for (which, first, second) in &recipe.attributes {
        text += &table_attribute(*which, *first, *second, &table.columns).unwrap_or_default();
    }
    text += &format!("pub struct {} {{\n", table.type_name);
    text += &key(recipe.key, at.checked_sub(1).and_then(|it| all.get(it))).1;
    for (name, column) in &table.columns {
        text += &field(name, column, table, all);
    }
    text += "}\n\n";
    text
}

/// The type of a column without `Option`, and a default where it has one.
fn kind<'a>(column: &Column, all: &'a [Named<'a>]) -> (String, Option<&'static str>) {
    match KINDS.get(column.kind) {
        Some((kind, default)) => ((*kind).to_owned(), Some(default)),
        None => (format!("Ref<{}>", all[column.target % all.len()].type_name), None),
    }
}

fn field(name: &str, column: &Column, table: &Named<'_>, all: &[Named<'_>]) -> String {
    let (kind, default) = kind(column, all);
    let mut text = "    /// A value.\n".to_owned();
    for attribute in &column.attributes {
        let line = match (attribute, default) {
            (0, _) => "#[unique]".to_owned(),
            (1, _) => "#[index]".to_owned(),
            (2, Some(_)) => "#[secret]".to_owned(),
            (3, _) => "#[read_only]".to_owned(),
            (4..=6, Some(default)) => format!("#[default({default})]"),
            (7, Some(_)) if kind == "Timestamp" && !column.optional => "#[updated]".to_owned(),
            (8, Some(_)) if kind == "Timestamp" && !column.optional => "#[created]".to_owned(),
            (9, Some(_)) if kind == "i64" && !column.optional => "#[version]".to_owned(),
            (10, Some(_)) if kind == "Timestamp" && column.optional => "#[soft_delete]".to_owned(),
            (4 | 5, None) => "#[on_delete(cascade)]".to_owned(),
            (6, None) if column.optional => "#[on_delete(set_null)]".to_owned(),
            (7, None) => "#[deferrable]".to_owned(),
            (8 | 9, None) => format!("#[inverse({}_of_{name})]", table.name),
            (11, _) => {
                let other = table.columns.iter().find(|it| it.0 != name && it.1.kind == column.kind);
                match other {
                    Some((other, it)) if it.optional == column.optional => {
                        format!("#[generated({})]", written(other))
                    }
                    _ => continue,
                }
            }
            _ => continue,
        };
        if !text.contains(&line) {
            text += &format!("    {line}\n");
        }
    }
    let kind = if column.optional { format!("Option<{kind}>") } else { kind };
    text + &format!("    pub {}: {kind},\n", written(name))
}

/// An attribute of a table about two of its columns, where it has them.
fn table_attribute(which: usize, first: usize, second: usize, columns: &[(&str, &Column)]) -> Option<String> {
    let at = |it: usize| columns.get(it % columns.len().max(1)).copied();
    let ((a, one), (b, other)) = (at(first)?, at(second)?);
    let (first, second) = (written(a), written(b));
    let constant = KINDS.get(one.kind).map(|it| it.1);
    let is_text = |it: &Column| matches!(it.kind, 6..=8);
    Some(match which {
        0 if a != b => format!("#[unique({first}, {second})]\n"),
        1 if a != b => format!("#[index({first}, desc({second}))]\n"),
        2 if is_text(one) => format!("#[unique(lower({first}))]\n"),
        3 if is_text(one) && a != b => {
            format!("#[index(lower({first}), {second}, where = {second}.is_not_null())]\n")
        }
        4 => format!("#[check({first} == {} || {second}.is_null())]\n", constant?),
        5 if is_text(one) => format!("#[check(length({first}) > 0 && !({first}.like(\"a%\")))]\n"),
        6 if matches!(one.kind, 1..=5) => format!("#[check({first} >= -3 && {first} < 99)]\n"),
        7 if a != b && one.optional && other.optional => format!("#[exclusive({first}, {second})]\n"),
        _ => return None,
    })
}

/// A view and a query over a table.
fn readers(table: &Named<'_>) -> String {
    let recipe = table.recipe;
    let key = key(recipe.key, None).0;
    let mut text = String::new();
    let name = &table.name;
    let shown = table.columns.iter().find(|(_, it)| it.kind < KINDS.len() && !it.attributes.contains(&2));
    let (true, Some((column, recipe_of))) = (recipe.key != Key::Reference && recipe.key != Key::None, shown)
    else {
        return text;
    };
    let kind = KINDS[recipe_of.kind].0;
    let kind = if recipe_of.optional { format!("Option<{kind}>") } else { kind.to_owned() };
    if recipe.read.0 {
        text += &format!(
            "/// Seen.\n#[view({name}_seen, \"SELECT t.\\\"{column}\\\" AS shown FROM \\\"{name}\\\" t\")]\npub struct {}Seen \
             {{\n    /// It.\n    pub shown: {kind},\n}}\n\n",
            table.type_name
        );
    }
    if recipe.read.1 {
        text += &format!(
            "query! {{\n    /// Found.\n    fn find_{name}(wanted: _) -> Vec<{}Found> {{\n        \"SELECT t.\\\"{column}\\\" AS \
             shown FROM \\\"{name}\\\" t WHERE t.\\\"{key}\\\" = :wanted ORDER BY t.\\\"{key}\\\"\"\n    }}\n}}\n\n",
            table.type_name
        );
    }
    text
}
