//! Indexes: those a text says, and those that come with a reference.

use diglot_model::{Index, IndexKey, Reference, Table, names};

use super::{Writer, option_text, with_name};
use crate::keyword::list;

/// Why a reference goes without the index it would get: the model keeps that it does, the declaration why.
pub(super) const NO_INDEX: &str = "the declaration says why";

/// The indexes of a table that is created, as its text says them.
pub(super) struct Indexes<'a> {
    /// Those that are written; the others come with a reference.
    pub(super) written: Vec<&'a Index>,
    /// The references that would bring an index the table does not have, by name.
    pub(super) unindexed: Vec<String>,
}

impl<'a> Indexes<'a> {
    pub(super) fn of(table: &'a Table) -> Self {
        let mut written: Vec<&Index> = Vec::new();
        loop {
            // What is written serves references, too, which then bring none.
            let mut trial = table.clone();
            trial.indexes = written.iter().map(|it| (*it).clone()).collect();
            let mut unindexed = Vec::new();
            for reference in &table.references {
                match trial.index_for(reference) {
                    Some(index) if table.indexes.contains(&index) => trial.indexes.push(index),
                    Some(_) => unindexed.push(reference.name.clone()),
                    None => {}
                }
            }
            let missing = table.indexes.iter().filter(|it| !trial.indexes.contains(it));
            let missing: Vec<&Index> = missing.collect();
            if missing.is_empty() {
                written.sort_by_key(|it| table.indexes.iter().position(|other| other == *it));
                return Self { written, unindexed };
            }
            written.extend(missing);
        }
    }
}

impl Writer {
    /// Says that a reference, where there is one, brings no index.
    pub(super) fn no_index(&mut self, reference: Option<&Reference>) {
        if reference.is_some() {
            self.line(2, &format!("#[no_index({NO_INDEX:?})]"));
        }
    }

    /// What stands inside `index(…)`.
    pub(super) fn index(&self, table: &str, index: &Index) -> String {
        let keys = index.keys.iter().map(|key: &IndexKey| {
            let text = self.expression(table, &key.expression, None, 0);
            if key.descending { format!("desc({text})") } else { text }
        });
        let mut text = keys.collect::<Vec<_>>().join(", ");
        if !index.include.is_empty() {
            text.push_str(&format!(", include({})", list(&index.include)));
        }
        for option in &index.options {
            if option.name == "only" {
                text.push_str(&format!(", only = {}", option.engine));
            } else {
                text.push_str(&format!(", {}({})", option.engine, option_text(option)));
            }
        }
        if let Some(predicate) = &index.predicate {
            text.push_str(&format!(", where = {}", self.expression(table, predicate, None, 0)));
        }
        let columns: Vec<String> = index.keys.iter().flat_map(|it| it.expression.columns()).collect();
        let derived =
            if index.unique { names::unique(table, &columns) } else { names::index(table, &columns) };
        with_name(text, &index.name, &derived)
    }
}
