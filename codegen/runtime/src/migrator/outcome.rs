//! Whether a migration did what it says: a name is free when something is made under it, and the structure at the end is
//! the declared one.

use std::collections::BTreeSet;

use diglot_model::{Catalog, Difference, Effect};

/// What stands under a name that a step takes or gives up, where that is something the step does not mean. `known` are
/// the structures before and after the migration.
///
/// Every statement of ours is told to do nothing where its work is done already, so something else under the name would be
/// taken for it, or dropped in its place.
pub(super) fn in_the_way(effect: &Effect<&str>, live: &Catalog, known: &[&Catalog]) -> Option<String> {
    let index_of = |name: &str, table: &str| {
        let mut others = live.tables.iter().filter(|(holder, _)| *holder != table);
        let (holder, _) = others.find(|(_, it)| it.indexes.contains_key(name))?;
        Some(format!("{name} is an index of table {holder}"))
    };
    match effect {
        Effect::ConstraintExists(table, name) | Effect::ConstraintMissing(table, name) => {
            // Only indexes and unique constraints share their names with those of other tables.
            let is_index = known.iter().any(|it| it.tables.values().any(|it| it.indexes.contains_key(*name)));
            let own = live.tables.get(*table).is_some_and(|it| it.indexes.contains_key(*name));
            (is_index && !own).then(|| index_of(name, table)).flatten()
        }
        Effect::TableExists(name) if live.views.contains_key(*name) => Some(format!("{name} is a view")),
        Effect::TableExists(name) => index_of(name, name),
        Effect::ViewExists(name) if live.tables.contains_key(*name) => Some(format!("{name} is a table")),
        _ => None,
    }
}

/// How a database differed from its version before a migration: what people changed by hand is for them to mend, and not the
/// migration's doing.
pub(super) struct Drift(BTreeSet<String>);

impl Drift {
    /// What differs between `before`, the structure there should be, and `live`.
    pub(super) fn of(before: &Catalog, live: &Catalog) -> Self {
        Self(before.differences(live).iter().map(line).collect())
    }

    /// Whether `difference` is one of them.
    pub(super) fn has(&self, difference: &Difference) -> bool {
        self.0.contains(&line(difference))
    }

    /// What is missing or different at the end, and was as it should be, or not there, before.
    pub(super) fn new_ones(&self, after: &Catalog, live: &Catalog) -> Vec<Difference> {
        let mut found = after.differences(live);
        found.retain(|it| it.expected.is_some() && !self.has(it));
        found
    }
}

/// A difference without the name of its table, which may have been renamed meanwhile.
fn line(difference: &Difference) -> String {
    let subject = difference.subject.split_once(", ").map_or(difference.subject.as_str(), |it| it.1);
    format!("{subject}: {:?}, {:?}", difference.expected, difference.found)
}

#[cfg(test)]
mod tests {
    use diglot_model::{Catalog, CatalogIndex, CatalogTable, Effect};

    use super::{Drift, in_the_way};

    fn catalog(indexes: &[(&str, &str, &str)]) -> Catalog {
        let mut out = Catalog::default();
        for (table, name, key) in indexes {
            let table: &mut CatalogTable = out.tables.entry((*table).to_owned()).or_default();
            let index = CatalogIndex { keys: vec![(*key).to_owned()], ..CatalogIndex::default() };
            table.indexes.insert((*name).to_owned(), index);
        }
        out
    }

    #[test]
    fn an_index_of_another_table_is_in_the_way() {
        let (live, after) = (catalog(&[("a", "by_n", "n")]), catalog(&[("b", "by_n", "n")]));
        let found = in_the_way(&Effect::ConstraintExists("b", "by_n"), &live, &[&live, &after]);
        assert_eq!(found.as_deref(), Some("by_n is an index of table a"));
        assert_eq!(in_the_way(&Effect::ConstraintExists("a", "by_n"), &live, &[&live, &after]), None);
        assert_eq!(in_the_way(&Effect::ConstraintExists("b", "a_check"), &live, &[&live, &after]), None);
    }

    #[test]
    fn what_differed_before_is_not_the_doing_of_a_migration() {
        let before = catalog(&[("a", "one", "n"), ("a", "two", "n")]);
        let after = catalog(&[("b", "one", "n"), ("b", "two", "n"), ("b", "three", "n")]);
        let drift = Drift::of(&before, &catalog(&[("a", "one", "m"), ("a", "two", "n")]));
        let end =
            drift.new_ones(&after, &catalog(&[("b", "one", "m"), ("b", "three", "n"), ("b", "hand", "n")]));
        assert_eq!(end.iter().map(|it| it.subject.as_str()).collect::<Vec<_>>(), ["table b, index two"]);
    }
}
