//! The index a reference brings along.

use crate::{Expression, Index, IndexKey, Reference, Table, names};

impl Index {
    /// An index over `columns` of `table`, ascending, called after them.
    #[must_use]
    pub fn plain(table: &str, columns: &[String]) -> Self {
        Self {
            name: names::index(table, columns),
            unique: false,
            keys: columns
                .iter()
                .map(|it| IndexKey { expression: Expression::Column(it.clone()), descending: false })
                .collect(),
            predicate: None,
            include: Vec::new(),
            options: Vec::new(),
        }
    }
}

impl Table {
    /// The index a reference gets: its columns, then the key, so that the rows that refer to one row can be paged through in
    /// key order. None where a key or an index already starts that way.
    #[must_use]
    pub fn index_for(&self, reference: &Reference) -> Option<Index> {
        let mut columns = reference.columns.clone();
        columns.extend(self.key_columns().iter().filter(|it| !reference.columns.contains(it)).cloned());
        let names_them = |names: &[String]| names == reference.columns || names.starts_with(&columns);
        let served = names_them(self.key_columns())
            || self.uniques.iter().any(|it| names_them(&it.columns))
            || self
                .indexes
                .iter()
                .filter(|it| it.predicate.is_none() && it.options.is_empty())
                .any(|index| index.plain_columns().is_some_and(|it| names_them(&it)));
        (!served).then(|| Index::plain(&self.name, &columns))
    }
}
