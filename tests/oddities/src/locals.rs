//! Every name the emitted code has of its own as a column.
//!
//! Written by `cargo xtask gen` from the declaration of `locals` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed, Page,
    PageRequest, Select, Statement, Stream, TableInfo, UniqueInfo, Update, Uuid, Value,
    Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// Every name the emitted code has of its own as a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Local {
    /// The column `id`.
    pub id: Uuid,
    /// The column `executor`.
    pub executor: Option<i32>,
    /// The column `row`.
    pub row: Option<i32>,
    /// The column `values`.
    pub values: Option<i32>,
    /// The column `value`.
    pub value: Option<i32>,
    /// The column `key`.
    pub key: Option<i32>,
    /// The column `new`.
    pub new: Option<i32>,
    /// The column `patch`.
    pub patch: Option<i32>,
    /// The column `limit`.
    pub limit: Option<i32>,
    /// The column `now`.
    pub now: Option<i32>,
    /// The column `page`.
    pub page: Option<i32>,
    /// The column `table`.
    pub table: Option<i32>,
    /// The column `statement`.
    pub statement: Option<i32>,
    /// The column `update`.
    pub update: Option<i32>,
    /// The column `filter`.
    pub filter: Option<i32>,
    /// The column `select`.
    pub select: Option<i32>,
    /// The column `column`.
    pub column: Option<i32>,
    /// The column `columns`.
    pub columns: Option<i32>,
    /// The column `database`.
    pub database: Option<i32>,
    /// The column `transaction`.
    pub transaction: Option<i32>,
    /// The column `result`.
    pub result: Option<i32>,
    /// The column `out`.
    pub out: Option<i32>,
    /// The column `at`.
    pub at: Option<i32>,
    /// The column `it`.
    pub it: Option<i32>,
    /// The column `all`.
    pub all: Option<i32>,
    /// The column `other`.
    pub other: Option<i32>,
    /// The column `given`.
    pub given: Option<i32>,
    /// The column `name`.
    pub name: Option<i32>,
    /// The column `kind`.
    pub kind: Option<i32>,
    /// The column `index`.
    pub index: Option<i32>,
    /// The column `error`.
    pub error: Option<i32>,
    /// The column `query`.
    pub query: Option<i32>,
    /// The column `sql`.
    pub sql: Option<i32>,
    /// The column `runtime`.
    pub runtime: Option<i32>,
    /// The column `serde`.
    pub serde: Option<i32>,
    /// The column `std`.
    pub std: Option<i32>,
    /// The column `core`.
    pub core: Option<i32>,
}

impl FromRow for Local {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            executor: row.get(1)?,
            row: row.get(2)?,
            values: row.get(3)?,
            value: row.get(4)?,
            key: row.get(5)?,
            new: row.get(6)?,
            patch: row.get(7)?,
            limit: row.get(8)?,
            now: row.get(9)?,
            page: row.get(10)?,
            table: row.get(11)?,
            statement: row.get(12)?,
            update: row.get(13)?,
            filter: row.get(14)?,
            select: row.get(15)?,
            column: row.get(16)?,
            columns: row.get(17)?,
            database: row.get(18)?,
            transaction: row.get(19)?,
            result: row.get(20)?,
            out: row.get(21)?,
            at: row.get(22)?,
            it: row.get(23)?,
            all: row.get(24)?,
            other: row.get(25)?,
            given: row.get(26)?,
            name: row.get(27)?,
            kind: row.get(28)?,
            index: row.get(29)?,
            error: row.get(30)?,
            query: row.get(31)?,
            sql: row.get(32)?,
            runtime: row.get(33)?,
            serde: row.get(34)?,
            std: row.get(35)?,
            core: row.get(36)?,
        })
    }
}

impl Local {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                match self.executor {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.row {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.values {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.value {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.key {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.new {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.patch {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.limit {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.now {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.page {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.table {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.statement {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.update {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.filter {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.select {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.column {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.columns {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.database {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.transaction {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.result {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.out {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.at {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.it {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.all {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.other {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.given {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.name {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.kind {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.index {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.error {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.query {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.sql {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.runtime {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.serde {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.std {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.core {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `locals` to be created.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewLocal {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The column `executor`.
    #[serde(default)]
    pub executor: Option<i32>,
    /// The column `row`.
    #[serde(default)]
    pub row: Option<i32>,
    /// The column `values`.
    #[serde(default)]
    pub values: Option<i32>,
    /// The column `value`.
    #[serde(default)]
    pub value: Option<i32>,
    /// The column `key`.
    #[serde(default)]
    pub key: Option<i32>,
    /// The column `new`.
    #[serde(default)]
    pub new: Option<i32>,
    /// The column `patch`.
    #[serde(default)]
    pub patch: Option<i32>,
    /// The column `limit`.
    #[serde(default)]
    pub limit: Option<i32>,
    /// The column `now`.
    #[serde(default)]
    pub now: Option<i32>,
    /// The column `page`.
    #[serde(default)]
    pub page: Option<i32>,
    /// The column `table`.
    #[serde(default)]
    pub table: Option<i32>,
    /// The column `statement`.
    #[serde(default)]
    pub statement: Option<i32>,
    /// The column `update`.
    #[serde(default)]
    pub update: Option<i32>,
    /// The column `filter`.
    #[serde(default)]
    pub filter: Option<i32>,
    /// The column `select`.
    #[serde(default)]
    pub select: Option<i32>,
    /// The column `column`.
    #[serde(default)]
    pub column: Option<i32>,
    /// The column `columns`.
    #[serde(default)]
    pub columns: Option<i32>,
    /// The column `database`.
    #[serde(default)]
    pub database: Option<i32>,
    /// The column `transaction`.
    #[serde(default)]
    pub transaction: Option<i32>,
    /// The column `result`.
    #[serde(default)]
    pub result: Option<i32>,
    /// The column `out`.
    #[serde(default)]
    pub out: Option<i32>,
    /// The column `at`.
    #[serde(default)]
    pub at: Option<i32>,
    /// The column `it`.
    #[serde(default)]
    pub it: Option<i32>,
    /// The column `all`.
    #[serde(default)]
    pub all: Option<i32>,
    /// The column `other`.
    #[serde(default)]
    pub other: Option<i32>,
    /// The column `given`.
    #[serde(default)]
    pub given: Option<i32>,
    /// The column `name`.
    #[serde(default)]
    pub name: Option<i32>,
    /// The column `kind`.
    #[serde(default)]
    pub kind: Option<i32>,
    /// The column `index`.
    #[serde(default)]
    pub index: Option<i32>,
    /// The column `error`.
    #[serde(default)]
    pub error: Option<i32>,
    /// The column `query`.
    #[serde(default)]
    pub query: Option<i32>,
    /// The column `sql`.
    #[serde(default)]
    pub sql: Option<i32>,
    /// The column `runtime`.
    #[serde(default)]
    pub runtime: Option<i32>,
    /// The column `serde`.
    #[serde(default)]
    pub serde: Option<i32>,
    /// The column `std`.
    #[serde(default)]
    pub std: Option<i32>,
    /// The column `core`.
    #[serde(default)]
    pub core: Option<i32>,
}

impl NewLocal {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            executor: None,
            row: None,
            values: None,
            value: None,
            key: None,
            new: None,
            patch: None,
            limit: None,
            now: None,
            page: None,
            table: None,
            statement: None,
            update: None,
            filter: None,
            select: None,
            column: None,
            columns: None,
            database: None,
            transaction: None,
            result: None,
            out: None,
            at: None,
            it: None,
            all: None,
            other: None,
            given: None,
            name: None,
            kind: None,
            index: None,
            error: None,
            query: None,
            sql: None,
            runtime: None,
            serde: None,
            std: None,
            core: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Local> {
        Ok(Local {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            executor: self.executor,
            row: self.row,
            values: self.values,
            value: self.value,
            key: self.key,
            new: self.new,
            patch: self.patch,
            limit: self.limit,
            now: self.now,
            page: self.page,
            table: self.table,
            statement: self.statement,
            update: self.update,
            filter: self.filter,
            select: self.select,
            column: self.column,
            columns: self.columns,
            database: self.database,
            transaction: self.transaction,
            result: self.result,
            out: self.out,
            at: self.at,
            it: self.it,
            all: self.all,
            other: self.other,
            given: self.given,
            name: self.name,
            kind: self.kind,
            index: self.index,
            error: self.error,
            query: self.query,
            sql: self.sql,
            runtime: self.runtime,
            serde: self.serde,
            std: self.std,
            core: self.core,
        })
    }
}

/// A change to a row of `locals`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalPatch {
    /// The column `executor`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub executor: Option<Option<i32>>,
    /// The column `row`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub row: Option<Option<i32>>,
    /// The column `values`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub values: Option<Option<i32>>,
    /// The column `value`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub value: Option<Option<i32>>,
    /// The column `key`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub key: Option<Option<i32>>,
    /// The column `new`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub new: Option<Option<i32>>,
    /// The column `patch`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub patch: Option<Option<i32>>,
    /// The column `limit`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub limit: Option<Option<i32>>,
    /// The column `now`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub now: Option<Option<i32>>,
    /// The column `page`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub page: Option<Option<i32>>,
    /// The column `table`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub table: Option<Option<i32>>,
    /// The column `statement`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub statement: Option<Option<i32>>,
    /// The column `update`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub update: Option<Option<i32>>,
    /// The column `filter`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub filter: Option<Option<i32>>,
    /// The column `select`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub select: Option<Option<i32>>,
    /// The column `column`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub column: Option<Option<i32>>,
    /// The column `columns`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub columns: Option<Option<i32>>,
    /// The column `database`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub database: Option<Option<i32>>,
    /// The column `transaction`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub transaction: Option<Option<i32>>,
    /// The column `result`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub result: Option<Option<i32>>,
    /// The column `out`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub out: Option<Option<i32>>,
    /// The column `at`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub at: Option<Option<i32>>,
    /// The column `it`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub it: Option<Option<i32>>,
    /// The column `all`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub all: Option<Option<i32>>,
    /// The column `other`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub other: Option<Option<i32>>,
    /// The column `given`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub given: Option<Option<i32>>,
    /// The column `name`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub name: Option<Option<i32>>,
    /// The column `kind`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub kind: Option<Option<i32>>,
    /// The column `index`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub index: Option<Option<i32>>,
    /// The column `error`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub error: Option<Option<i32>>,
    /// The column `query`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub query: Option<Option<i32>>,
    /// The column `sql`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub sql: Option<Option<i32>>,
    /// The column `runtime`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub runtime: Option<Option<i32>>,
    /// The column `serde`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub serde: Option<Option<i32>>,
    /// The column `std`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub std: Option<Option<i32>>,
    /// The column `core`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub core: Option<Option<i32>>,
}

impl Entity for Local {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewLocal;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Local {
    type Key = Uuid;
    type Patch = LocalPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.executor {
            update
                .set(
                    "executor",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.row {
            update
                .set(
                    "row",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.values {
            update
                .set(
                    "values",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.value {
            update
                .set(
                    "value",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.key {
            update
                .set(
                    "key",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.new {
            update
                .set(
                    "new",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.patch {
            update
                .set(
                    "patch",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.limit {
            update
                .set(
                    "limit",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.now {
            update
                .set(
                    "now",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.page {
            update
                .set(
                    "page",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.table {
            update
                .set(
                    "table",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.statement {
            update
                .set(
                    "statement",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.update {
            update
                .set(
                    "update",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.filter {
            update
                .set(
                    "filter",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.select {
            update
                .set(
                    "select",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.column {
            update
                .set(
                    "column",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.columns {
            update
                .set(
                    "columns",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.database {
            update
                .set(
                    "database",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.transaction {
            update
                .set(
                    "transaction",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.result {
            update
                .set(
                    "result",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.out {
            update
                .set(
                    "out",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.at {
            update
                .set(
                    "at",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.it {
            update
                .set(
                    "it",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.all {
            update
                .set(
                    "all",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.other {
            update
                .set(
                    "other",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.given {
            update
                .set(
                    "given",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.name {
            update
                .set(
                    "name",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.kind {
            update
                .set(
                    "kind",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.index {
            update
                .set(
                    "index",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.error {
            update
                .set(
                    "error",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.query {
            update
                .set(
                    "query",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.sql {
            update
                .set(
                    "sql",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.runtime {
            update
                .set(
                    "runtime",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.serde {
            update
                .set(
                    "serde",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.std {
            update
                .set(
                    "std",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.core {
            update
                .set(
                    "core",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// The columns, unique keys and relations of `locals`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Local, Uuid> = Column::at(0);
    /// The column `executor`.
    pub const executor: Column<Local, Option<i32>> = Column::at(1);
    /// The column `row`.
    pub const row: Column<Local, Option<i32>> = Column::at(2);
    /// The column `values`.
    pub const values: Column<Local, Option<i32>> = Column::at(3);
    /// The column `value`.
    pub const value: Column<Local, Option<i32>> = Column::at(4);
    /// The column `key`.
    pub const key: Column<Local, Option<i32>> = Column::at(5);
    /// The column `new`.
    pub const new: Column<Local, Option<i32>> = Column::at(6);
    /// The column `patch`.
    pub const patch: Column<Local, Option<i32>> = Column::at(7);
    /// The column `limit`.
    pub const limit: Column<Local, Option<i32>> = Column::at(8);
    /// The column `now`.
    pub const now: Column<Local, Option<i32>> = Column::at(9);
    /// The column `page`.
    pub const page: Column<Local, Option<i32>> = Column::at(10);
    /// The column `table`.
    pub const table: Column<Local, Option<i32>> = Column::at(11);
    /// The column `statement`.
    pub const statement: Column<Local, Option<i32>> = Column::at(12);
    /// The column `update`.
    pub const update: Column<Local, Option<i32>> = Column::at(13);
    /// The column `filter`.
    pub const filter: Column<Local, Option<i32>> = Column::at(14);
    /// The column `select`.
    pub const select: Column<Local, Option<i32>> = Column::at(15);
    /// The column `column`.
    pub const column: Column<Local, Option<i32>> = Column::at(16);
    /// The column `columns`.
    pub const columns: Column<Local, Option<i32>> = Column::at(17);
    /// The column `database`.
    pub const database: Column<Local, Option<i32>> = Column::at(18);
    /// The column `transaction`.
    pub const transaction: Column<Local, Option<i32>> = Column::at(19);
    /// The column `result`.
    pub const result: Column<Local, Option<i32>> = Column::at(20);
    /// The column `out`.
    pub const out: Column<Local, Option<i32>> = Column::at(21);
    /// The column `at`.
    pub const at: Column<Local, Option<i32>> = Column::at(22);
    /// The column `it`.
    pub const it: Column<Local, Option<i32>> = Column::at(23);
    /// The column `all`.
    pub const all: Column<Local, Option<i32>> = Column::at(24);
    /// The column `other`.
    pub const other: Column<Local, Option<i32>> = Column::at(25);
    /// The column `given`.
    pub const given: Column<Local, Option<i32>> = Column::at(26);
    /// The column `name`.
    pub const name: Column<Local, Option<i32>> = Column::at(27);
    /// The column `kind`.
    pub const kind: Column<Local, Option<i32>> = Column::at(28);
    /// The column `index`.
    pub const index: Column<Local, Option<i32>> = Column::at(29);
    /// The column `error`.
    pub const error: Column<Local, Option<i32>> = Column::at(30);
    /// The column `query`.
    pub const query: Column<Local, Option<i32>> = Column::at(31);
    /// The column `sql`.
    pub const sql: Column<Local, Option<i32>> = Column::at(32);
    /// The column `runtime`.
    pub const runtime: Column<Local, Option<i32>> = Column::at(33);
    /// The column `serde`.
    pub const serde: Column<Local, Option<i32>> = Column::at(34);
    /// The column `std`.
    pub const std: Column<Local, Option<i32>> = Column::at(35);
    /// The column `core`.
    pub const core: Column<Local, Option<i32>> = Column::at(36);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Local> = UniqueKey::new("(id)", &["id"], GET);
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO locals (id, executor, row, \"values\", value, \"key\", new, patch, \"limit\", now, page, \"table\", statement, \"update\", \"filter\", \"select\", \"column\", columns, \"database\", \"transaction\", result, out, at, it, \"all\", other, given, name, kind, \"index\", error, query, sql, runtime, serde, std, core) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM locals");

const GET: Statement = Statement::portable(
    "SELECT id, executor, row, \"values\", value, \"key\", new, patch, \"limit\", now, page, \"table\", statement, \"update\", \"filter\", \"select\", \"column\", columns, \"database\", \"transaction\", result, out, at, it, \"all\", other, given, name, kind, \"index\", error, query, sql, runtime, serde, std, core FROM locals WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, executor, row, \"values\", value, \"key\", new, patch, \"limit\", now, page, \"table\", statement, \"update\", \"filter\", \"select\", \"column\", columns, \"database\", \"transaction\", result, out, at, it, \"all\", other, given, name, kind, \"index\", error, query, sql, runtime, serde, std, core FROM locals ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, executor, row, \"values\", value, \"key\", new, patch, \"limit\", now, page, \"table\", statement, \"update\", \"filter\", \"select\", \"column\", columns, \"database\", \"transaction\", result, out, at, it, \"all\", other, given, name, kind, \"index\", error, query, sql, runtime, serde, std, core FROM locals WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM locals WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, executor, row, \"values\", value, \"key\", new, patch, \"limit\", now, page, \"table\", statement, \"update\", \"filter\", \"select\", \"column\", columns, \"database\", \"transaction\", result, out, at, it, \"all\", other, given, name, kind, \"index\", error, query, sql, runtime, serde, std, core FROM locals WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, executor, row, \"values\", value, \"key\", new, patch, \"limit\", now, page, \"table\", statement, \"update\", \"filter\", \"select\", \"column\", columns, \"database\", \"transaction\", result, out, at, it, \"all\", other, given, name, kind, \"index\", error, query, sql, runtime, serde, std, core FROM locals WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM locals WHERE id = $1");

/// Reads and writes rows of `locals`.
#[derive(Debug)]
pub struct LocalRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> LocalRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `locals`, by name.
    pub async fn create(&self, new: NewLocal) -> runtime::Result<Local> {
        let row = new.into_row()?;
        let values = row.clone().into_values()?;
        self.executor
            .write(Write {
                table: &TABLE,
                kind: WriteKind::Insert,
                statement: INSERT,
                values,
            })
            .await?;
        Ok(row)
    }

    /// Adds rows, all or none, and gives them back in their order.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn create_many(&self, rows: Vec<NewLocal>) -> runtime::Result<Vec<Local>> {
        let rows: runtime::Result<Vec<Local>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Local, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewLocal> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Local>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewLocal,
        key: runtime::UniqueKey<Local>,
        columns: impl Columns<Local>,
    ) -> runtime::Result<Local> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Local> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Local>) -> Select<'e, E, Local> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Local>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Local>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Uuid(key), limit]).await?
            }
            None => self.executor.fetch(&FIRST_PAGE, &[limit]).await?,
        };
        Ok(Page::of(rows, page.limit))
    }

    /// The rows with primary keys, in one round trip and in the order of the keys; none where a key has no
    /// row.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_many(
        &self,
        keys: impl IntoIterator<Item = Uuid>,
    ) -> runtime::Result<Vec<Option<Local>>> {
        let keys: Vec<Uuid> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: Uuid) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Uuid(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: Uuid,
        patch: LocalPatch,
    ) -> runtime::Result<Option<Local>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: Uuid) -> runtime::Result<bool> {
        let values = Vec::from([Value::Uuid(key)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl runtime::Resource for Local {
    const TABLE: &'static str = "locals";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewLocal;
    type Patch = LocalPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        LocalRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        LocalRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        LocalRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        _executor: &E,
        _filter: &str,
        _value: &str,
        _page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        Ok(None)
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        LocalRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        LocalRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "locals",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "locals_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "executor",
            domain_check: "locals_executor_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "row",
            domain_check: "locals_row_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "values",
            domain_check: "locals_values_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "value",
            domain_check: "locals_value_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "key",
            domain_check: "locals_key_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "new",
            domain_check: "locals_new_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "patch",
            domain_check: "locals_patch_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "limit",
            domain_check: "locals_limit_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "now",
            domain_check: "locals_now_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "page",
            domain_check: "locals_page_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "table",
            domain_check: "locals_table_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "statement",
            domain_check: "locals_statement_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "update",
            domain_check: "locals_update_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "filter",
            domain_check: "locals_filter_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "select",
            domain_check: "locals_select_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "column",
            domain_check: "locals_column_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "columns",
            domain_check: "locals_columns_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "database",
            domain_check: "locals_database_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "transaction",
            domain_check: "locals_transaction_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "result",
            domain_check: "locals_result_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "out",
            domain_check: "locals_out_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "at",
            domain_check: "locals_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "it",
            domain_check: "locals_it_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "all",
            domain_check: "locals_all_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "other",
            domain_check: "locals_other_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "given",
            domain_check: "locals_given_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "name",
            domain_check: "locals_name_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "kind",
            domain_check: "locals_kind_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "index",
            domain_check: "locals_index_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "error",
            domain_check: "locals_error_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "query",
            domain_check: "locals_query_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "sql",
            domain_check: "locals_sql_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "runtime",
            domain_check: "locals_runtime_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "serde",
            domain_check: "locals_serde_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "std",
            domain_check: "locals_std_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "core",
            domain_check: "locals_core_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "locals_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
