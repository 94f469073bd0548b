//! Rows of `t_filter`.
//!
//! Written by `cargo xtask gen` from the declaration of `t_filter` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Enumeration, Executor, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `t_filter`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Filter {
    /// The column `id`.
    pub id: Uuid,
    /// The column `title`.
    pub title: Option<String>,
    /// The column `state`.
    pub state: Option<FilterState>,
    /// The column `parent_id`.
    pub parent_id: Option<Uuid>,
    /// The column `at`.
    pub at: Timestamp,
}

impl FromRow for Filter {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            title: row.get(1)?,
            state: row.optional_enumeration(2)?,
            parent_id: row.get(3)?,
            at: row.get(4)?,
        })
    }
}

impl Filter {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                match self.title {
                    Some(value) => Value::text(&TABLE, "title", value)?,
                    None => Value::Null,
                },
                match self.state {
                    Some(value) => Value::Text(value.as_str().to_owned()),
                    None => Value::Null,
                },
                match self.parent_id {
                    Some(value) => Value::Uuid(value),
                    None => Value::Null,
                },
                Value::timestamp(&TABLE, "at", self.at)?,
            ]),
        )
    }
}

/// A row of `t_filter` to be created.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewFilter {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The column `title`.
    #[serde(default)]
    pub title: Option<String>,
    /// The column `state`.
    #[serde(default)]
    pub state: Option<FilterState>,
    /// The column `parent_id`.
    #[serde(default)]
    pub parent_id: Option<Uuid>,
    /// The column `at`.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub at: Option<Timestamp>,
}

impl NewFilter {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            title: None,
            state: None,
            parent_id: None,
            at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Filter> {
        let now = runtime::now();
        Ok(Filter {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            title: self.title,
            state: self.state,
            parent_id: self.parent_id,
            at: runtime::kept(self.at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `t_filter`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilterPatch {
    /// The column `title`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub title: Option<Option<String>>,
    /// The column `state`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<Option<FilterState>>,
    /// The column `parent_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub parent_id: Option<Option<Uuid>>,
    /// The column `at`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub at: Option<Timestamp>,
}

/// A `FilterState`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FilterState {
    /// `filter`.
    #[serde(rename = "filter")]
    Filter,
    /// `other`.
    #[serde(rename = "other")]
    Other,
}

impl Enumeration for FilterState {
    const ALL: &'static [Self] = &[Self::Filter, Self::Other];
    fn as_str(self) -> &'static str {
        match self {
            Self::Filter => "filter",
            Self::Other => "other",
        }
    }
}

runtime::stored_enumeration!(FilterState);

impl runtime::Key for FilterState {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for Filter {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewFilter;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Filter {
    type Key = Uuid;
    type Patch = FilterPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.title {
            update
                .set(
                    "title",
                    match given {
                        Some(value) => Value::text(&TABLE, "title", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.state {
            update
                .set(
                    "state",
                    match given {
                        Some(value) => Value::Text(value.as_str().to_owned()),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.parent_id {
            update
                .set(
                    "parent_id",
                    match given {
                        Some(value) => Value::Uuid(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.at {
            update.set("at", Value::timestamp(&TABLE, "at", value)?);
        }
        Ok(update)
    }
}

/// What `parent` is found by: `parent_id`.
fn parent_of(row: &Filter) -> Option<Uuid> {
    row.parent_id
}

/// What `t_filter_by_parent_id` is found by: `id`.
fn t_filter_by_parent_id_of(row: &Filter) -> Uuid {
    row.id
}

/// What `kids` is found by: `id`.
fn kids_of(row: &Filter) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `t_filter`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Filter, Uuid> = Column::at(0);
    /// The column `title`.
    pub const title: Column<Filter, Option<String>> = Column::at(1);
    /// The column `state`.
    pub const state: Column<Filter, Option<FilterState>> = Column::at(2);
    /// The column `parent_id`.
    pub const parent_id: Column<Filter, Option<Uuid>> = Column::at(3);
    /// The column `at`.
    pub const at: Column<Filter, Timestamp> = Column::at(4);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Filter> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `title`.
    pub const title_key: UniqueKey<Filter> = UniqueKey::new(
        "(title)",
        &["title"],
        BY_TITLE,
    );
    /// The row of `t_filter` that it refers to.
    pub const parent: runtime::ToOne<Filter, Filter, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "parent",
            from: &["parent_id"],
            to: &["id"],
        },
        parent_of,
        Statement::new(
            "SELECT id, title, state, parent_id, at, id FROM t_filter WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, title, state, parent_id, at, id FROM t_filter WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `t_filter` that refer to it.
    pub const t_filter_by_parent_id: runtime::ToMany<Filter, Filter, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "t_filter_by_parent_id",
            from: &["id"],
            to: &["parent_id"],
        },
        t_filter_by_parent_id_of,
        Statement::new(
            "SELECT id, title, state, parent_id, at, parent_id FROM t_filter WHERE parent_id IN rarray($1) ORDER BY id",
            "SELECT id, title, state, parent_id, at, parent_id FROM t_filter WHERE parent_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `k_filter` that refer to it.
    pub const kids: runtime::ToMany<Filter, crate::k_filter::FilterKid, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "kids",
            from: &["id"],
            to: &["parent_id"],
        },
        kids_of,
        Statement::new(
            "SELECT id, parent_id, parent_id FROM k_filter WHERE parent_id IN rarray($1) ORDER BY id",
            "SELECT id, parent_id, parent_id FROM k_filter WHERE parent_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO t_filter (id, title, state, parent_id, at) VALUES ($1, $2, $3, $4, $5)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM t_filter");

const GET: Statement = Statement::portable(
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, title, state, parent_id, at FROM t_filter ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM t_filter WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE id = ANY($1) ORDER BY id",
);

const ANCESTORS: Statement = Statement::portable(
    "WITH RECURSIVE tree (id) AS (SELECT parent_id FROM t_filter WHERE id = $1 AND parent_id IS NOT NULL UNION SELECT t_filter.parent_id FROM t_filter JOIN tree ON t_filter.id = tree.id WHERE t_filter.parent_id IS NOT NULL) SELECT t_filter.id, t_filter.title, t_filter.state, t_filter.parent_id, t_filter.at FROM t_filter JOIN tree ON tree.id = t_filter.id ORDER BY t_filter.id",
);

const DESCENDANTS: Statement = Statement::portable(
    "WITH RECURSIVE tree (id) AS (SELECT id FROM t_filter WHERE parent_id = $1 UNION SELECT t_filter.id FROM t_filter JOIN tree ON t_filter.parent_id = tree.id) SELECT t_filter.id, t_filter.title, t_filter.state, t_filter.parent_id, t_filter.at FROM t_filter JOIN tree ON tree.id = t_filter.id ORDER BY t_filter.id",
);

const DELETE: Statement = Statement::portable("DELETE FROM t_filter WHERE id = $1");

const BY_TITLE: Statement = Statement::portable(
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE title = $1",
);

const FIRST_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE parent_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, title, state, parent_id, at FROM t_filter WHERE parent_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `t_filter`.
#[derive(Debug)]
pub struct FilterRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> FilterRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `t_filter`, by name.
    pub async fn create(&self, new: NewFilter) -> runtime::Result<Filter> {
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
    pub async fn create_many(
        &self,
        rows: Vec<NewFilter>,
    ) -> runtime::Result<Vec<Filter>> {
        let rows: runtime::Result<Vec<Filter>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Filter, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewFilter> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Filter>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewFilter,
        key: runtime::UniqueKey<Filter>,
        columns: impl Columns<Filter>,
    ) -> runtime::Result<Filter> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Filter> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: ::runtime::Filter<Filter>) -> Select<'e, E, Filter> {
        self.select().filter(filter)
    }

    /// The row with this `title`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_title(&self, title: &str) -> runtime::Result<Option<Filter>> {
        self.executor
            .fetch_optional(&BY_TITLE, &[Value::text(&TABLE, "title", title)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Filter>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Filter>> {
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
    ) -> runtime::Result<Vec<Option<Filter>>> {
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
        patch: FilterPatch,
    ) -> runtime::Result<Option<Filter>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// The rows that a row leads up to, parent by parent, in key order; not the row itself. A cycle ends.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn ancestors(&self, key: Uuid) -> runtime::Result<Vec<Filter>> {
        self.executor.fetch(&ANCESTORS, &[Value::Uuid(key)]).await
    }

    /// The rows below a row, children and theirs, in key order. A cycle ends.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn descendants(&self, key: Uuid) -> runtime::Result<Vec<Filter>> {
        self.executor.fetch(&DESCENDANTS, &[Value::Uuid(key)]).await
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

    /// A page, in key order, of the rows that refer to a row of `t_filter` by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_parent_id(
        &self,
        parent_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Filter>> {
        let mut values = Vec::from([Value::Uuid(parent_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_PARENT_ID
            }
            None => &FIRST_PAGE_BY_PARENT_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl Filter {
    /// The row of `t_filter` that `parent_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn parent<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::t_filter::Filter>> {
        match self.parent_id {
            Some(key) => crate::t_filter::FilterRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }

    /// A page of the rows of `t_filter` that refer to this one by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn t_filter_by_parent_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::t_filter::Filter>> {
        crate::t_filter::FilterRepository::new(executor)
            .list_by_parent_id(self.id, page)
            .await
    }

    /// A page of the rows of `k_filter` that refer to this one by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn kids<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<crate::k_filter::FilterKid>> {
        crate::k_filter::FilterKidRepository::new(executor)
            .list_by_parent_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Filter {
    const TABLE: &'static str = "t_filter";
    const FILTERS: &'static [&'static str] = &["parent_id"];
    type Key = Uuid;
    type New = NewFilter;
    type Patch = FilterPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        FilterRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        FilterRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        FilterRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "parent_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        FilterRepository::new(executor)
                            .list_by_parent_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        FilterRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        FilterRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "t_filter",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "t_filter_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "title",
            domain_check: "t_filter_title_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "state",
            domain_check: "t_filter_state_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "parent_id",
            domain_check: "t_filter_parent_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "at",
            domain_check: "t_filter_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "t_filter_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "t_filter_title_key",
            columns: &["title"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "t_filter_parent_id_fkey",
            columns: &["parent_id"],
            referenced_table: "t_filter",
            exists: "SELECT 1 FROM t_filter WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "t_filter_parent_id_fkey",
            table: "t_filter",
            columns: &["parent_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM t_filter WHERE parent_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "k_filter_parent_id_fkey",
            table: "k_filter",
            columns: &["parent_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM k_filter WHERE parent_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
