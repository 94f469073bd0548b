//! The declared schema against the one the history leads to.

use diglot_model::{Schema, Table};
use diglot_parse::{Declarations, Diagnostic, Location};
use indexmap::IndexMap;

use crate::expression::describe;

/// Complains about every difference, at the declaration it belongs to.
pub(crate) fn compare(
    declared: &Schema,
    replayed: &Schema,
    declarations: &Declarations,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let end = declarations.migrations.iter().max_by(|a, b| a.name.text.cmp(&b.name.text));
    let Some(end) = end else {
        if let Some(table) = declarations.tables.first() {
            diagnostics.push(
                Diagnostic::new("D0409", table.name.location, "the schema has no migrations")
                    .help("the first one creates it: `migration! { name \"000_base\"; create struct … }`"),
            );
        }
        return;
    };
    let mut report = Report { end: end.name.location, diagnostics };
    let mut told: Vec<&String> = Vec::new();
    for (name, table) in &declared.tables {
        let declaration = declarations.tables.iter().find(|it| it.name.text == *name);
        let here = declaration.map_or(end.name.location, |it| it.name.location);
        match replayed.tables.get(name) {
            Some(found) => {
                let column_at = |column: &str| {
                    declaration
                        .and_then(|it| it.columns.iter().find(|it| it.name.text == column))
                        .map_or(here, |it| it.name.location)
                };
                report.table(table, found, here, &column_at);
            }
            None => {
                let left = replayed.tables.values().filter(|it| !declared.tables.contains_key(&it.name));
                let alike: Vec<&String> =
                    left.filter(|it| may_be_renamed(it, table)).map(|it| &it.name).collect();
                told.extend(alike.iter().copied());
                let renamed: Vec<String> = alike
                    .iter()
                    .map(|it| {
                        format!("if it is `{it}` by a new name, say so: `cargo xtask migration new NAME --rename {it}={name}`")
                    })
                    .collect();
                let message = format!("table `{name}` is declared but no migration creates it");
                report.say_with(here, message, &[renamed, vec![NEW.to_owned()]].concat());
            }
        }
    }
    let left = replayed.tables.keys().filter(|name| !declared.tables.contains_key(*name));
    for name in left.filter(|it| !told.contains(it)) {
        report.say(end.name.location, format!("the migrations leave table `{name}`, which is not declared"));
    }
    for (name, view) in &declared.views {
        let here = declarations.views.iter().find(|it| it.name.text == *name);
        let here = here.map_or(end.name.location, |it| it.name.location);
        match replayed.views.get(name) {
            None => report.say(here, format!("view `{name}` is declared but no migration creates it")),
            Some(found) if found.query != view.query => {
                report.say(here, format!("view `{name}` shows something else in the migrations"));
            }
            Some(_) => {}
        }
    }
    for name in replayed.views.keys().filter(|name| !declared.views.contains_key(*name)) {
        report.say(end.name.location, format!("the migrations leave view `{name}`, which is not declared"));
    }
    for (name, enumeration) in &declared.enumerations {
        // The order is the history's, as for columns.
        let values = |it: &diglot_model::Enumeration| -> Vec<(String, String)> {
            let mut values: Vec<_> =
                it.variants.iter().map(|it| (it.name.clone(), it.value.clone())).collect();
            values.sort();
            values
        };
        let found = replayed.enumerations.get(name);
        if found.map(values) != Some(values(enumeration)) {
            let here = declarations.enumerations.iter().find(|it| it.name.text == *name);
            let here = here.map_or(end.name.location, |it| it.name.location);
            report.say(
                here,
                match found {
                    Some(_) => format!("enumeration `{name}` has other values in the migrations"),
                    None => format!("enumeration `{name}` is declared but no migration creates it"),
                },
            );
        }
    }
}

/// How the history follows the declarations.
const NEW: &str = "the migrations, replayed from nothing, must give the declared schema: `cargo xtask migration new NAME` \
                   writes the one that is missing";

struct Report<'a> {
    end: Location,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Report<'_> {
    fn say(&mut self, location: Location, message: String) {
        self.say_with(location, message, &[NEW.to_owned()]);
    }

    /// A complaint with its own ways to mend it.
    fn say_with(&mut self, location: Location, message: String, help: &[String]) {
        let mut diagnostic = Diagnostic::new("D0410", location, message);
        diagnostic.help.extend_from_slice(help);
        if location.file != self.end.file || location.range() != self.end.range() {
            diagnostic = diagnostic.also(self.end, "the history ends here");
        }
        self.diagnostics.push(diagnostic);
    }

    /// `at` tells where a column is declared.
    fn table(&mut self, declared: &Table, found: &Table, here: Location, at: &dyn Fn(&str) -> Location) {
        let table = &declared.name;
        if declared.type_name != found.type_name {
            let (a, b) = (&declared.type_name, &found.type_name);
            self.say(here, format!("a row of `{table}` is declared as `{a}`, the migrations call it `{b}`"));
        }
        let mut told: Vec<&String> = Vec::new();
        for (name, column) in &declared.columns {
            let here = at(name);
            let Some(other) = found.columns.get(name) else {
                let message = format!("column `{table}.{name}` is declared but no migration adds it");
                let left = found.columns.values().filter(|it| !declared.columns.contains_key(&it.name));
                let alike: Vec<_> = left.filter(|it| it.kind == column.kind).collect();
                told.extend(alike.iter().map(|it| &it.name));
                let mut help: Vec<String> = alike
                    .iter()
                    .map(|it| {
                        let old = &it.name;
                        format!(
                            "if it is `{old}` by a new name, say so: `cargo xtask migration new NAME --rename \
                             {table}.{old}={name}`; `#[was({old})]` on the field keeps the old name for old programs"
                        )
                    })
                    .collect();
                help.push(NEW.to_owned());
                self.say_with(here, message, &help);
                continue;
            };
            if column.kind != other.kind {
                let (a, b) = (describe(&column.kind), describe(&other.kind));
                self.say(
                    here,
                    format!("column `{table}.{name}` is declared {a}, the migrations make it {b}"),
                );
            }
            if column.nullable != other.nullable {
                let word = |nullable| if nullable { "nullable" } else { "not null" };
                let (a, b) = (word(column.nullable), word(other.nullable));
                self.say(
                    here,
                    format!("column `{table}.{name}` is declared {a}, the migrations make it {b}"),
                );
            }
            if column.default != other.default {
                self.say(here, format!("column `{table}.{name}` has another default in the migrations"));
            }
            let rest = |it: &diglot_model::Column| {
                (it.generated.clone(), it.identity, it.updated, it.role, it.options.clone())
            };
            if rest(column) != rest(other) {
                self.say(here, format!("column `{table}.{name}` is made another way in the migrations"));
            }
            match (&column.former, &other.former) {
                (a, b) if a == b => {}
                (Some(former), None) => {
                    let no = format!("the migrations do not offer `{table}.{name}` by the name `{former}`");
                    let help = format!(
                        "remove `#[was({former})]`, or rename in two steps: `#[keeps_old_name] rename column`"
                    );
                    self.say_with(here, no, &[help]);
                }
                (_, Some(former)) => {
                    let still =
                        format!("the migrations still offer `{table}.{name}` by its former name `{former}`");
                    let end = format!("alter table {table} {{ drop old name of {name}; }}");
                    let help = [
                        format!("declare it while old programs run: `#[was({former})]`"),
                        format!("or end it in a new migration: `{end}`"),
                    ];
                    self.say_with(here, still, &help);
                }
                (None, None) => {}
            }
        }
        let left = found.columns.keys().filter(|name| !declared.columns.contains_key(*name));
        for name in left.filter(|it| !told.contains(it)) {
            self.say(here, format!("the migrations leave column `{table}.{name}`, which is not declared"));
        }
        if declared.options != found.options {
            self.say(here, format!("table `{table}` has other engine options in the migrations"));
        }
        if declared.primary_key != found.primary_key {
            self.say(here, format!("table `{table}` has another primary key in the migrations"));
        }
        self.named(table, "unique constraint", here, &declared.uniques, &found.uniques, |it| &it.name);
        self.named(table, "check", here, &declared.checks, &found.checks, |it| &it.name);
        self.named(table, "index", here, &declared.indexes, &found.indexes, |it| &it.name);
        let structural = |table: &Table| {
            let mut references = table.references.clone();
            references.iter_mut().for_each(|it| it.inverse = None);
            references
        };
        self.named(table, "foreign key", here, &structural(declared), &structural(found), |it| &it.name);
    }

    fn named<T: PartialEq>(
        &mut self,
        table: &str,
        kind: &str,
        here: Location,
        declared: &[T],
        found: &[T],
        name: impl Fn(&T) -> &String,
    ) {
        for item in declared {
            let named = name(item);
            match found.iter().find(|it| name(it) == named) {
                None => self
                    .say(here, format!("{kind} `{named}` of `{table}` is declared but no migration adds it")),
                Some(other) if other != item => {
                    self.say(here, format!("{kind} `{named}` of `{table}` is another one in the migrations"));
                }
                Some(_) => {}
            }
        }
        for item in found {
            let named = name(item);
            if !declared.iter().any(|it| name(it) == named) {
                self.say(
                    here,
                    format!("the migrations leave {kind} `{named}` of `{table}`, which is not declared"),
                );
            }
        }
    }
}

/// Whether most of what a table holds is in the other one, so that it may be the same by another name.
fn may_be_renamed(found: &Table, declared: &Table) -> bool {
    let alike = |it: &&diglot_model::Column| {
        declared.columns.get(&it.name).is_some_and(|other| other.kind == it.kind)
    };
    let same = found.columns.values().filter(alike).count();
    same * 2 > found.columns.len().max(declared.columns.len())
}

/// The declared schema with its columns, constraints and indexes in the order the history made them, which
/// is their physical order in every database.
pub(crate) fn in_history_order(mut declared: Schema, replayed: &Schema) -> Schema {
    for (name, table) in &mut declared.tables {
        let Some(found) = replayed.tables.get(name) else { continue };
        let mut columns = IndexMap::new();
        for place in found.columns.values() {
            if let Some(mut column) = table.columns.shift_remove(&place.name) {
                column.former_after.clone_from(&place.former_after);
                columns.insert(column.name.clone(), column);
            }
        }
        table.columns = columns;
        let place = |list: Vec<&String>, wanted: &String| list.iter().position(|it| *it == wanted);
        table.uniques.sort_by_key(|it| place(found.uniques.iter().map(|it| &it.name).collect(), &it.name));
        table
            .references
            .sort_by_key(|it| place(found.references.iter().map(|it| &it.name).collect(), &it.name));
        table.checks.sort_by_key(|it| place(found.checks.iter().map(|it| &it.name).collect(), &it.name));
        table.indexes.sort_by_key(|it| place(found.indexes.iter().map(|it| &it.name).collect(), &it.name));
    }
    for (name, enumeration) in &mut declared.enumerations {
        if let Some(found) = replayed.enumerations.get(name) {
            enumeration
                .variants
                .sort_by_key(|it| found.variants.iter().position(|other| other.name == it.name));
        }
    }
    declared
}
