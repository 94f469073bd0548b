//! What can be refused only when every table is known: names and cycles.

use std::collections::{HashMap, HashSet, VecDeque};

use diglot_model::{Column, Reference, Schema, Table, Type, engine_option, names};
use diglot_parse::{Diagnostic, Location, Name, TableDeclaration};

/// Refuses what is legal and not wise in declarations. A history is not judged by it: it says what was, and its reasons stand in
/// the declarations.
pub(crate) fn advise(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    for declaration in declared {
        redundant(declaration, schema, diagnostics);
        if let Some(table) = schema.tables.get(&declaration.name.text) {
            numbered_key(declaration, table, diagnostics);
        }
    }
}

/// Refuses names that are not legal on both engines, or that two things share.
pub(crate) fn check(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut taken: HashMap<String, String> = HashMap::new();
    let mut seen: HashSet<&str> = HashSet::new();
    for declaration in declared {
        // Two tables of one name are one complaint already.
        if !seen.insert(&declaration.name.text) {
            continue;
        }
        identifier(&declaration.name, "table", diagnostics);
        for column in &declaration.columns {
            identifier(&column.name, "column", diagnostics);
        }
        check_roles(declaration, diagnostics);
        let Some(table) = schema.tables.get(&declaration.name.text) else { continue };
        let here = declaration.name.location;
        // Constraints and indexes share one namespace on one engine or the other, so they do here.
        let triggers: Vec<String> = table
            .columns
            .values()
            .filter(|it| it.updated)
            .map(|it| names::touch(&table.name, &it.name))
            .chain(
                table
                    .columns
                    .values()
                    .filter(|it| it.former.is_some())
                    .map(|it| names::former(&table.name, &it.name)),
            )
            .collect();
        let bounded = |it: &&Column| match &it.kind {
            Type::Text { max_length } | Type::CaselessText { max_length } => max_length.is_some(),
            Type::Bytes { max_length } => max_length.is_some(),
            other => matches!(other, Type::Enumeration(_) | Type::Float | Type::Time | Type::Array(_)),
        };
        let domains: Vec<String> =
            table.columns.values().filter(bounded).map(|it| names::domain(&table.name, &it.name)).collect();
        let owned = table
            .primary_key
            .iter()
            .map(|it| (&it.name, "primary key"))
            .chain(triggers.iter().map(|it| (it, "trigger")))
            .chain(domains.iter().map(|it| (it, "check of a type")))
            .chain(table.uniques.iter().map(|it| (&it.name, "unique constraint")))
            .chain(table.references.iter().map(|it| (&it.name, "foreign key")))
            .chain(table.checks.iter().map(|it| (&it.name, "check")))
            .chain(table.indexes.iter().map(|it| (&it.name, "index")));
        for (name, kind) in owned {
            if name.len() > names::MAX_IDENTIFIER_BYTES {
                let message =
                    format!("the {kind} name `{name}` is {} bytes long, the limit is 63", name.len());
                diagnostics.push(
                    Diagnostic::new("D0210", here, message).help("give it a shorter one: `name = \"…\"`"),
                );
            }
            let owner = format!("a {kind} of `{}`", table.name);
            if let Some(other) = taken.insert(name.clone(), owner.clone()) {
                let message = if other == owner {
                    format!("two of them would be called `{name}`: {owner}")
                } else {
                    format!("`{name}` names both {other} and {owner}")
                };
                diagnostics.push(
                    Diagnostic::new("D0211", here, message).help("give one of them another: `name = \"…\"`"),
                );
            }
        }
    }
    inverse_names(declared, schema, diagnostics);
    required_cycles(declared, schema, diagnostics);
}

/// A table has at most one column of each kind that is maintained.
fn check_roles(declaration: &TableDeclaration, diagnostics: &mut Vec<Diagnostic>) {
    type Of = fn(&diglot_parse::ColumnDeclaration) -> Option<Location>;
    let kinds: [(&str, Of); 4] = [
        ("created", |it| it.created),
        ("updated", |it| it.updated),
        ("version", |it| it.version),
        ("soft_delete", |it| it.soft_delete),
    ];
    for (word, of) in kinds {
        let mut places = declaration.columns.iter().filter_map(of);
        if let (Some(first), Some(second)) = (places.next(), places.next()) {
            diagnostics.push(
                Diagnostic::new("D0232", second, format!("a table has one `#[{word}]` column"))
                    .label("declared again here")
                    .also(first, "first declared here")
                    .help("remove one of them"),
            );
        }
    }
}

/// Refuses a default of a key that SQLite takes for the number of the row, which it then makes by itself.
fn numbered_key(declaration: &TableDeclaration, table: &Table, diagnostics: &mut Vec<Diagnostic>) {
    let [key] = table.key_columns() else { return };
    let numbered = table.columns.get(key).is_some_and(|it| matches!(it.kind, Type::Integer { .. }))
        && engine_option(&table.options, "sqlite", "without_rowid").is_none();
    let column = declaration.columns.iter().find(|it| it.name.text == *key && it.default.is_some());
    if let (Some(column), true) = (column, numbered) {
        diagnostics.push(
            Diagnostic::new(
                "D0239",
                column.location,
                format!("the default of key `{key}` would not be used on SQLite"),
            )
            .label("SQLite numbers the rows of such a table by itself")
            .help("remove `#[default]` and give every row its key")
            .help("or let both engines make the numbers: `#[key] #[identity] pub id: i64`"),
        );
    }
}

/// Refuses constraints and indexes that another one makes needless, unless `keep` says why they are wanted.
fn redundant(declaration: &TableDeclaration, schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let Some(table) = schema.tables.get(&declaration.name.text) else { return };
    let plain = |it: &diglot_parse::IndexDeclaration| -> Option<Vec<String>> {
        let column = |key: &diglot_parse::IndexKeyDeclaration| match &key.expression {
            syn::Expr::Path(path) if !key.descending => path.path.get_ident().map(diglot_parse::spelled),
            _ => None,
        };
        let whole = it.predicate.is_none() && it.options.is_empty() && it.include.is_empty();
        it.keys.iter().map(column).collect::<Option<_>>().filter(|_| whole)
    };
    // What makes other constraints needless: the key, and the declared constraints themselves.
    let mut keys: Vec<(Vec<String>, Option<Location>)> = Vec::new();
    if !table.key_columns().is_empty() {
        let place = declaration.columns.iter().find(|it| it.key).map(|it| it.name.location);
        keys.push((table.key_columns().to_vec(), place));
    }
    for column in declaration.columns.iter().filter(|it| it.unique.is_some()) {
        keys.push((vec![column.name.text.clone()], column.unique));
    }
    let uniques: Vec<(Vec<String>, &diglot_parse::IndexDeclaration)> =
        declaration.uniques.iter().filter_map(|it| Some((plain(it)?, it))).collect();
    let referenced = |columns: &[String]| {
        let same = |it: &Reference| {
            it.referenced_columns.len() == columns.len()
                && it.referenced_columns.iter().all(|it| columns.contains(it))
        };
        schema.references_to(&table.name).any(|(_, it)| same(it))
    };
    let may_be_null = |it: &String| table.columns.get(it).is_some_and(|it| it.nullable);
    // One that counts NULL as a value is implied by none that does not, and is nothing a reference points at.
    let as_strong = |unique: &diglot_parse::IndexDeclaration, other: &[String], nulls: bool| {
        unique.nulls_not_distinct.is_none() || nulls || !other.iter().any(may_be_null)
    };
    let serves = |columns: &[String], other: &[String], nulls: bool| {
        other.len() == columns.len() && !(nulls && other.iter().any(may_be_null))
    };
    for (at, (columns, unique)) in uniques.iter().enumerate() {
        let others = keys.iter().map(|(columns, place)| (columns, *place, false)).chain(
            uniques
                .iter()
                .enumerate()
                .filter(|it| it.0 != at)
                .map(|(_, (other, it))| (other, Some(it.location), it.nulls_not_distinct.is_some())),
        );
        let stronger = others.into_iter().find(|(other, _, nulls)| {
            other.iter().all(|it| columns.contains(it))
                && (other.len() < columns.len() || at > 0)
                && as_strong(unique, other, *nulls)
        });
        let needless = |(other, _, nulls): &(&Vec<String>, _, bool)| {
            unique.keep.is_none() && (!referenced(columns) || serves(columns, other, *nulls))
        };
        let Some((other, place, _)) = stronger.filter(needless) else { continue };
        let message =
            format!("({}) is unique already, because ({}) is", columns.join(", "), other.join(", "));
        let mut diagnostic = Diagnostic::new("D0233", unique.location, message)
            .label("needless")
            .help("remove it, or say why it is wanted: `keep = \"…\"`");
        if let Some(place) = place {
            diagnostic = diagnostic.also(place, "this one implies it");
        }
        diagnostics.push(diagnostic);
    }
    let mut serving: Vec<(Vec<String>, Option<Location>)> = keys;
    serving.extend(uniques.iter().map(|(columns, it)| (columns.clone(), Some(it.location))));
    let indexes: Vec<(Vec<String>, &diglot_parse::IndexDeclaration)> =
        declaration.indexes.iter().filter_map(|it| Some((plain(it)?, it))).collect();
    for (at, (columns, index)) in indexes.iter().enumerate() {
        let others = serving.iter().map(|(columns, place)| (columns, *place)).chain(
            indexes
                .iter()
                .enumerate()
                .filter(|it| it.0 != at)
                .map(|(_, (other, it))| (other, Some(it.location))),
        );
        let longer = others
            .into_iter()
            .find(|(other, _)| other.starts_with(columns) && (other.len() > columns.len() || at > 0));
        let Some((other, place)) = longer.filter(|_| index.keep.is_none()) else { continue };
        let message =
            format!("an index over ({}) is the start of one over ({})", columns.join(", "), other.join(", "));
        let mut diagnostic = Diagnostic::new("D0234", index.location, message)
            .label("needless: every write keeps it up to date for nothing")
            .help("remove it, or say why it is wanted: `keep = \"…\"`");
        if let Some(place) = place {
            diagnostic = diagnostic.also(place, "this one serves as well");
        }
        diagnostics.push(diagnostic);
    }
}

/// Refuses tables that require one another at once: the first row of any of them could never be added.
fn required_cycles(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let places: HashMap<&str, usize> =
        declared.iter().enumerate().map(|(at, it)| (it.name.text.as_str(), at)).collect();
    let needs = declared
        .iter()
        .map(|it| {
            let table = schema.tables.get(&it.name.text);
            let needed = |reference: &Reference| {
                let table = table?;
                let required = |it: &String| table.columns.get(it).is_some_and(|column| !column.nullable);
                let must = !reference.deferrable
                    && reference.referenced_table != table.name
                    && reference.columns.iter().all(required);
                let to = places.get(reference.referenced_table.as_str()).filter(|_| must)?;
                Some((*to, reference.columns.join(", ")))
            };
            table.into_iter().flat_map(|it| &it.references).filter_map(needed).collect()
        })
        .collect();
    let count = declared.len();
    let mut search = Components {
        needs,
        index: vec![None; count],
        low: vec![0; count],
        stack: Vec::new(),
        on_stack: vec![false; count],
        next: 0,
        found: Vec::new(),
    };
    for at in 0..declared.len() {
        if search.index[at].is_none() {
            search.visit(at);
        }
    }
    let Components { needs, found, .. } = search;
    for component in found {
        let Some(start) = component.iter().copied().min() else { continue };
        let steps: Vec<String> = cycle(start, &component, &needs)
            .into_iter()
            .map(|(table, column)| format!("{}.{column}", declared[table].name.text))
            .collect();
        let message = format!("no row could ever be added: {} require one another", steps.join(" and "));
        diagnostics.push(
            Diagnostic::new("D0216", declared[start].name.location, message)
                .help("make one of them `Option<Ref<…>>`, or `#[deferrable]`, which is checked at commit"),
        );
    }
}

/// Tarjan's search for the sets of tables that reach one another by required references, in linear time.
struct Components {
    /// Which tables each table needs, and by which columns.
    needs: Vec<Vec<(usize, String)>>,
    index: Vec<Option<usize>>,
    low: Vec<usize>,
    stack: Vec<usize>,
    on_stack: Vec<bool>,
    next: usize,
    /// Sets of more than one table.
    found: Vec<Vec<usize>>,
}

impl Components {
    fn visit(&mut self, at: usize) {
        self.index[at] = Some(self.next);
        self.low[at] = self.next;
        self.next += 1;
        self.stack.push(at);
        self.on_stack[at] = true;
        for number in 0..self.needs[at].len() {
            let to = self.needs[at][number].0;
            match self.index[to] {
                None => {
                    self.visit(to);
                    self.low[at] = self.low[at].min(self.low[to]);
                }
                Some(index) if self.on_stack[to] => self.low[at] = self.low[at].min(index),
                Some(_) => {}
            }
        }
        if Some(self.low[at]) == self.index[at]
            && let Some(start) = self.stack.iter().rposition(|it| *it == at)
        {
            let component = self.stack.split_off(start);
            component.iter().for_each(|it| self.on_stack[*it] = false);
            if component.len() > 1 {
                self.found.push(component);
            }
        }
    }
}

/// A shortest way from a table back to itself inside its set, as tables and the columns that lead on.
fn cycle(start: usize, component: &[usize], needs: &[Vec<(usize, String)>]) -> Vec<(usize, String)> {
    let inside: HashSet<usize> = component.iter().copied().collect();
    let mut paths: VecDeque<Vec<(usize, String)>> = VecDeque::from([Vec::new()]);
    let mut seen: HashSet<usize> = HashSet::new();
    let mut at = start;
    while let Some(path) = paths.pop_front() {
        if let Some((last, column)) = path.last() {
            let next = needs[*last].iter().find(|it| it.1 == *column).map(|it| it.0);
            at = next.unwrap_or(start);
            if at == start {
                return path;
            }
        }
        for (to, column) in needs[at].iter().filter(|it| inside.contains(&it.0)) {
            if *to == start || seen.insert(*to) {
                let mut longer = path.clone();
                longer.push((at, column.clone()));
                paths.push_back(longer);
            }
        }
    }
    Vec::new()
}

/// Modules and files the emitted crate has of its own, and libraries it names: a table is a module of that crate, too.
const RESERVED: [&str; 14] = [
    "alloc",
    "columns",
    "core",
    "crate",
    "lib",
    "main",
    "migrations",
    "mod",
    "queries",
    "runtime",
    "self",
    "serde",
    "std",
    "types",
];

fn identifier(name: &Name, kind: &str, diagnostics: &mut Vec<Diagnostic>) {
    let text = &name.text;
    let legal = text.starts_with(|it: char| it.is_ascii_lowercase())
        && text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
    let problem = if !legal {
        Some("is not snake_case")
    } else if text.len() > names::MAX_IDENTIFIER_BYTES {
        Some("is longer than 63 bytes")
    } else if text.starts_with("sqlite_") || text.starts_with("pg_") {
        Some("starts with a prefix an engine keeps for itself")
    } else if kind != "column" && RESERVED.contains(&text.as_str()) {
        Some("is that of a module of the emitted crate, or of a library it uses")
    } else {
        None
    };
    if let Some(problem) = problem {
        diagnostics.push(Diagnostic::new("D0210", name.location, format!("{kind} name `{text}` {problem}")));
    }
}

/// The name a referenced row gives the rows that refer to it must be its own.
fn inverse_names(declared: &[&TableDeclaration], schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(String, String), Location> = HashMap::new();
    for declaration in declared {
        for column in &declaration.columns {
            let Some(name) = &column.inverse else { continue };
            let target = schema
                .tables
                .get(&declaration.name.text)
                .and_then(|table| table.references.iter().find(|it| it.columns == [column.name.text.clone()]))
                .map(|it| it.referenced_table.clone());
            let Some(target) = target else { continue };
            if let Some(first) = seen.insert((target.clone(), name.text.clone()), name.location) {
                let message = format!("`{target}` would have two relations named `{}`", name.text);
                diagnostics
                    .push(Diagnostic::new("D0212", name.location, message).also(first, "the other one"));
            }
        }
    }
}

/// Two types of Rust's side must not share a name, nor differ only in case.
pub(crate) fn type_names(declarations: &diglot_parse::Declarations, diagnostics: &mut Vec<Diagnostic>) {
    let names = declarations
        .enumerations
        .iter()
        .map(|it| ("enumeration", &it.name))
        .chain(declarations.newtypes.iter().map(|it| ("newtype", &it.name)))
        .chain(declarations.embeddables.iter().map(|it| ("embedded", &it.name)))
        .chain(declarations.documents.iter().map(|it| ("document", &it.name)))
        .chain(declarations.tables.iter().map(|it| ("table", &it.type_name)))
        .chain(declarations.views.iter().map(|it| ("view", &it.type_name)));
    let mut seen: HashMap<String, (&str, &Name)> = HashMap::new();
    for (kind, name) in names {
        let Some((other, first)) = seen.insert(name.text.to_lowercase(), (kind, name)) else { continue };
        // Tables and enumerations of one name are complained about where they are resolved.
        if kind == other && (kind == "table" || (kind == "enumeration" && first.text == name.text)) {
            continue;
        }
        let message = if first.text == name.text {
            format!("two types are called `{}`", name.text)
        } else {
            format!("the types `{}` and `{}` differ only in case", first.text, name.text)
        };
        diagnostics.push(
            Diagnostic::new("D0217", name.location, message)
                .label("declared again here")
                .also(first.location, "first declared here")
                .help("give one of them another name"),
        );
    }
}
