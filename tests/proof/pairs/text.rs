//! A pair as text, and the step between that `migration new` writes.

use std::{collections::BTreeMap, fs, path::Path};

use codegen::{Project, Rename};

/// One file.
pub(super) struct Pair {
    pub(super) name: String,
    sections: BTreeMap<String, String>,
}

/// The compiled history, and what has another name or value on its way.
pub(super) struct Step {
    pub(super) project: Project,
    pub(super) names: Names,
    /// The columns that are filled by what a person wrote.
    pub(super) filled: BTreeMap<String, String>,
    /// What does not belong to either engine: `migration new` has more to say.
    pub(super) remark: Option<String>,
}

/// What has another name, before and after.
#[derive(Default)]
pub(super) struct Names {
    pub(super) tables: BTreeMap<String, String>,
    /// By table and column.
    pub(super) columns: BTreeMap<(String, String), String>,
    pub(super) values: Vec<(String, String)>,
}

impl Names {
    /// The same in the other direction.
    pub(super) fn reversed(&self) -> Self {
        let tables: BTreeMap<String, String> =
            self.tables.iter().map(|(a, b)| (b.clone(), a.clone())).collect();
        let columns = self.columns.iter().map(|((table, a), b)| {
            let before = tables.get(table).unwrap_or(table).clone();
            ((before, b.clone()), a.clone())
        });
        let columns = columns.collect();
        Self { columns, values: self.values.iter().map(|(a, b)| (b.clone(), a.clone())).collect(), tables }
    }
}

impl Pair {
    pub(super) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("a pair");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let mut sections: BTreeMap<String, String> = BTreeMap::new();
        let mut current = String::new();
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("=== ") {
                name.trim().clone_into(&mut current);
            } else {
                sections.entry(current.clone()).or_default().push_str(&format!("{line}\n"));
            }
        }
        Self { name, sections }
    }

    /// A section, or nothing where the pair has none of this name.
    pub(super) fn section(&self, name: &str) -> &str {
        self.sections.get(name).map_or("", String::as_str)
    }

    fn lines(&self, name: &str) -> impl Iterator<Item = (&str, &str)> {
        self.section(name).lines().filter_map(|it| it.split_once('=')).map(|(a, b)| (a.trim(), b.trim()))
    }

    fn fills(&self, name: &str) -> BTreeMap<String, String> {
        self.lines(name).map(|(column, value)| (column.to_owned(), value.to_owned())).collect()
    }

    fn renames(&self, name: &str) -> Vec<Rename> {
        let of = |(before, after): (&str, &str)| {
            let after = after.to_owned();
            if let Some((of, value)) = before.split_once("::") {
                return Rename::Value(of.to_owned(), value.to_owned(), after);
            }
            match before.split_once('.') {
                Some((table, column)) => Rename::Column(table.to_owned(), column.to_owned(), after),
                None => Rename::Table(before.to_owned(), after),
            }
        };
        self.lines(name).map(of).collect()
    }
}

/// What `migration new` writes over declarations and a history.
fn new_migration(text: &str, name: &str, renames: &[Rename]) -> Result<codegen::NewMigration, String> {
    let folder = tempfile::tempdir().expect("a directory");
    let root = folder.path().join("lib.rs");
    fs::write(&root, text).expect("a file");
    let mut found = codegen::new_migration(&root, Path::new("."), name, renames, false, false)
        .map_err(|cause| cause.to_string())?;
    let lines = found.source.lines().filter(|it| !it.starts_with("//!"));
    found.source = lines.map(|it| format!("{it}\n")).collect();
    Ok(found)
}

/// The text with what only a person knows, as the pair says it; or the column it does not say.
fn filled(source: &str, fills: &BTreeMap<String, String>) -> Result<String, String> {
    let mut table = String::new();
    let mut out = String::new();
    for line in source.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["backfill", name, ..] | ["alter", "table", name, ..] => (*name).clone_into(&mut table),
            _ => {}
        }
        let line = line.replace("FILL_IN: why that is fine", "fine");
        let column = match words.as_slice() {
            ["set", column, ..] | ["alter", "column", column, ..] => *column,
            _ => "",
        };
        let value = fills.get(&format!("{table}.{column}")).or_else(|| fills.get(column));
        let line = match value {
            Some(value) => line.replace("FILL_IN", value),
            None if line.contains("FILL_IN") => return Err(format!("{table}.{column}")),
            None => line,
        };
        out.push_str(&format!("{line}\n"));
    }
    Ok(out)
}

/// The codes a refusal names, or its words where it names none.
fn refusal(text: &str) -> String {
    let codes: Vec<&str> =
        text.lines().filter_map(|it| it.strip_prefix("error[")?.split_once(']')).map(|it| it.0).collect();
    match codes.as_slice() {
        [] => text.lines().next().unwrap_or("for no reason").to_owned(),
        codes => codes.join(", "),
    }
}

/// The step from `a` to `b`, and to `c` where there is one; or why there is none.
pub(super) fn step(pair: &Pair) -> Result<Step, String> {
    let a = pair.section("a");
    let declared = |name: &str| Some(pair.section(name)).filter(|it| !it.trim().is_empty());
    let base = new_migration(a, "base", &[]).map_err(|it| format!("a is refused: {}", refusal(&it)))?;
    let (mut history, mut last) = (base.source, a);
    let versions =
        [(declared("b").or(Some(a)), "next", "rename", "fill"), (declared("c"), "third", "rename2", "fill2")];
    for (version, name, renames, fills) in versions {
        let Some(declarations) = version else { continue };
        last = declarations;
        if name == "next"
            && let Some(by_hand) = declared("hand")
        {
            history.push_str(by_hand);
            continue;
        }
        let written = new_migration(&format!("{declarations}\n{history}"), name, &pair.renames(renames))
            .map_err(|it| format!("refused: {}", refusal(&it)))?;
        if written.is_empty && name == "next" {
            return Err("nothing to do".to_owned());
        }
        if written.is_empty {
            continue;
        }
        let text = filled(&written.source, &pair.fills(fills)).map_err(|it| format!("asks for {it}"))?;
        history.push_str(&format!("\n{text}"));
        history.push_str(if name == "next" { pair.section("more") } else { "" });
    }
    let whole = format!("{last}\n{history}");
    let project = codegen::compile_text(&[("lib.rs", &whole)])
        .map_err(|it| format!("what is written is refused: {}", refusal(&it.to_string())))?;
    codegen::emit(&project).map_err(|it| format!("nothing can be emitted: {it}"))?;
    let again =
        new_migration(&whole, "again", &[]).map_err(|it| format!("refused again: {}", refusal(&it)))?;
    let remark = (!again.is_empty).then(|| "`migration new` has more to say".to_owned());
    let mut names = Names::default();
    for rename in pair.renames("rename").into_iter().chain(pair.renames("map")) {
        match rename {
            Rename::Table(before, after) => _ = names.tables.insert(before, after),
            Rename::Column(table, before, after) => _ = names.columns.insert((table, before), after),
            Rename::Value(_, before, after) => names.values.push((before, after)),
        }
    }
    for table in project.schema.tables.values() {
        for column in table.columns.values() {
            if let Some(former) = &column.former {
                names.columns.insert((table.name.clone(), former.clone()), column.name.clone());
            }
        }
    }
    Ok(Step { project, names, filled: pair.fills("fill"), remark })
}
