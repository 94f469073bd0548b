//! What random declarations are made of, before they are text: numbers that choose, so that a failure shrinks.

use proptest::{collection::vec, prelude::*};

/// Names that mean something to Rust, to SQL, to the language or to emitted code, and some that do not.
pub(super) const NAMES: [&str; 72] = [
    "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "type", "match", "where",
    "ref", "move", "async", "gen", "box", "fn", "mod", "use", "impl", "dyn", "select", "order", "group",
    "user", "check", "unique", "primary", "column", "index", "values", "limit", "key", "name", "now", "desc",
    "null_s", "set", "from", "by", "to", "add", "down", "include", "only", "json", "row", "rows", "filter",
    "page", "cursor", "value", "some", "none", "ok", "err", "string", "option", "vec", "result", "clone",
    "default", "into", "new", "update", "insert", "delete", "count", "database", "executor", "id_of", "item",
];

/// What a key is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Uuid,
    Identity,
    Text,
    Caseless,
    Enumeration,
    Newtype,
    Boolean,
    Composite,
    Reference,
    None,
}

/// A column beyond the key.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) name: usize,
    pub(super) kind: usize,
    pub(super) optional: bool,
    /// The table a reference leads to.
    pub(super) target: usize,
    pub(super) attributes: Vec<usize>,
}

/// A table.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) name: usize,
    pub(super) key: Key,
    pub(super) columns: Vec<Column>,
    /// Attributes of the table: which, and the columns they are about.
    pub(super) attributes: Vec<(usize, usize, usize)>,
    pub(super) access: usize,
    /// Whether a view and a query read it.
    pub(super) read: (bool, bool),
}

/// Some tables that may refer to one another.
pub(super) fn tables() -> impl Strategy<Value = Vec<Table>> {
    let column = (0..NAMES.len(), 0..24_usize, any::<bool>(), 0..4_usize, vec(0..15_usize, 0..3)).prop_map(
        |(name, kind, optional, target, attributes)| Column { name, kind, optional, target, attributes },
    );
    let key = prop_oneof![
        6 => Just(Key::Uuid),
        2 => Just(Key::Identity),
        1 => Just(Key::Text),
        1 => Just(Key::Caseless),
        1 => Just(Key::Enumeration),
        1 => Just(Key::Newtype),
        1 => Just(Key::Boolean),
        2 => Just(Key::Composite),
        1 => Just(Key::Reference),
        1 => Just(Key::None),
    ];
    let table = (
        0..NAMES.len(),
        key,
        vec(column, 0..6),
        vec((0..8_usize, 0..8_usize, 0..8_usize), 0..4),
        0..8_usize,
        (any::<bool>(), any::<bool>()),
    )
        .prop_map(|(name, key, columns, attributes, access, read)| Table {
            name,
            key,
            columns,
            attributes,
            access,
            read,
        });
    vec(table, 1..4)
}
