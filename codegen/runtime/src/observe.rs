//! Who is told of changes: a listener after commit, an audit trail inside the transaction.

use crate::{Entity, KeyOf, Result, TableInfo, Value, Write, WriteKind};

/// What a write does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are SQL's")]
#[non_exhaustive]
pub enum ChangeKind {
    Insert,
    Update,
    Delete,
    /// A row was added, or the one that was there by a unique key was changed.
    Upsert,
}

/// A change that was made. It holds no values but keys, so that no secret gets out by it.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The table.
    pub table: &'static str,
    /// What was done.
    pub kind: ChangeKind,
    /// The row's primary key; none where many rows were changed by a condition, or the engine made the key of a row
    /// that was added.
    pub key: Option<Vec<Value>>,
    /// The columns that were set by an update of one row.
    pub columns: Vec<&'static str>,
    /// The number of rows.
    pub rows: u64,
}

/// Is told of every change made through a [`Database`](crate::Database) and its transactions.
///
/// What is told comes from the commit itself, whether or not the caller still waits for it. With an observer every write is
/// a transaction, and commits are made one after another, so that the order is that of the commits.
pub trait Observer: Send + Sync + 'static {
    /// Called once changes are committed, in the order they were made. Nothing is called for what was undone.
    fn committed(&self, changes: &[Change]) {
        let _ = changes;
    }

    /// Whether [`audit`](Self::audit) is asked. Each write is then a transaction with what it adds.
    fn audits(&self) -> bool {
        false
    }

    /// What is to be written about a change, in the same transaction; see [`Write::insert`].
    ///
    /// # Errors
    /// An error undoes the change.
    fn audit(&self, change: &Change) -> Result<Option<Write>> {
        let _ = change;
        Ok(None)
    }
}

impl Write {
    /// The write that adds a row.
    ///
    /// # Errors
    /// A value that one of the engines would not store as it is.
    pub fn insert<T: Entity>(new: T::New) -> Result<Self> {
        let (table, values) = (T::TABLE, T::insert_values(new)?);
        Ok(Self { table, kind: WriteKind::Insert, statement: table.insert.clone(), values })
    }

    /// The change it makes of so many rows.
    pub(crate) fn change(&self, rows: u64) -> Change {
        let table = self.table;
        let (kind, key, columns) = match &self.kind {
            WriteKind::Insert => (ChangeKind::Insert, inserted_key(table, &self.values), Vec::new()),
            // The row that was there has a key of its own; see [`Self::changes`].
            WriteKind::Upsert => (ChangeKind::Upsert, None, Vec::new()),
            WriteKind::Update(columns) => {
                let keys = table.primary_key.columns.len();
                let key = self.values.get(columns.len()..columns.len() + keys).map(<[Value]>::to_vec);
                (ChangeKind::Update, key, columns.clone())
            }
            WriteKind::Delete => (ChangeKind::Delete, Some(self.values.clone()), Vec::new()),
            WriteKind::DeleteWhere(_) => (ChangeKind::Delete, None, Vec::new()),
            WriteKind::UpdateWhere { .. } => (ChangeKind::Update, None, Vec::new()),
            WriteKind::Other => {
                let text = self.statement.sqlite().trim_start();
                let kind = match text.split_whitespace().next() {
                    Some("INSERT") => ChangeKind::Insert,
                    Some("DELETE") => ChangeKind::Delete,
                    _ => ChangeKind::Update,
                };
                (kind, None, Vec::new())
            }
        };
        Change { table: table.name, kind, key, columns, rows }
    }
}

impl Write {
    /// The changes it makes of the rows it gave back, by their keys where they tell them.
    pub(crate) fn changes<T>(&self, rows: &[T], key_of: KeyOf<T>) -> Result<Vec<Change>> {
        let Some(key_of) = key_of else {
            return Ok(vec![self.change(u64::try_from(rows.len()).unwrap_or(u64::MAX))]);
        };
        rows.iter().map(|row| Ok(Change { key: key_of(row)?, ..self.change(1) })).collect()
    }
}

/// The primary key among the parameters of an insert; none if the engine makes it.
pub(crate) fn inserted_key(table: &TableInfo, values: &[Value]) -> Option<Vec<Value>> {
    let given: Vec<&str> = table.columns.iter().filter(|it| !it.computed).map(|it| it.name).collect();
    let part = |name: &&str| values.get(given.iter().position(|it| it == name)?).cloned();
    table.primary_key.columns.iter().map(part).collect()
}
