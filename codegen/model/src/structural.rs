//! How two schemas differ, as far as a database can tell.

use crate::{Enumeration, Reference, Schema, Table};

impl Schema {
    /// What differs between this schema and `other` as far as a database can tell, a line each; the order of
    /// columns, constraints and values is not part of it.
    #[must_use]
    pub fn structural_differences(&self, other: &Self) -> Vec<String> {
        let mut out = Vec::new();
        let missing = |out: &mut Vec<String>, what: &str, here: Vec<&String>, there: Vec<&String>| {
            out.extend(
                here.iter().filter(|it| !there.contains(it)).map(|it| format!("{what} `{it}` is missing")),
            );
            let extra = there.iter().filter(|it| !here.contains(it));
            out.extend(extra.map(|it| format!("{what} `{it}` should not be there")));
        };
        missing(&mut out, "table", self.tables.keys().collect(), other.tables.keys().collect());
        missing(&mut out, "view", self.views.keys().collect(), other.views.keys().collect());
        for (name, view) in &self.views {
            if other.views.get(name).is_some_and(|it| it.query != view.query) {
                out.push(format!("view `{name}` shows something else"));
            }
        }
        for (name, table) in &self.tables {
            let Some(found) = other.tables.get(name) else { continue };
            let columns = |it: &Table| -> Vec<String> {
                it.columns.keys().map(|column| format!("{name}.{column}")).collect()
            };
            let (here, there) = (columns(table), columns(found));
            missing(&mut out, "column", here.iter().collect(), there.iter().collect());
            for column in table.columns.values() {
                if found.columns.get(&column.name).is_some_and(|it| it.structural() != column.structural()) {
                    out.push(format!("column `{name}.{}` is another one", column.name));
                }
            }
            if table.options != found.options {
                out.push(format!("table `{name}` has other engine options"));
            }
            let named = |it: &Table| -> Vec<(String, String)> {
                let text = |it: &dyn std::fmt::Debug| format!("{it:?}");
                let mut all: Vec<(String, String)> =
                    it.primary_key.iter().map(|it| (it.name.clone(), text(it))).collect();
                all.extend(it.uniques.iter().map(|it| (it.name.clone(), text(it))));
                all.extend(it.checks.iter().map(|it| (it.name.clone(), text(it))));
                all.extend(it.indexes.iter().map(|it| (it.name.clone(), text(it))));
                let bare = |it: &Reference| Reference { inverse: None, ..it.clone() };
                all.extend(it.references.iter().map(|it| (it.name.clone(), text(&bare(it)))));
                all
            };
            let (here, there) = (named(table), named(found));
            let names = |all: &[(String, String)]| all.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
            let (a, b) = (names(&here), names(&there));
            missing(&mut out, "constraint or index", a.iter().collect(), b.iter().collect());
            let other = here.iter().filter(|it| there.iter().any(|other| other.0 == it.0 && other.1 != it.1));
            out.extend(other.map(|it| format!("`{}` of `{name}` is another one", it.0)));
        }
        let values = |it: &Enumeration| {
            let mut values: Vec<String> = it.variants.iter().map(|it| it.value.clone()).collect();
            values.sort();
            values
        };
        // An enumeration no column has is nothing to a database.
        for (name, enumeration) in &self.enumerations {
            if other.enumerations.get(name).is_some_and(|it| values(it) != values(enumeration)) {
                out.push(format!("enumeration `{name}` has other values"));
            }
        }
        out
    }
}
