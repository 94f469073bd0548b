//! A state of a project's files.
//!
//! Written by `cargo xtask gen` from the declaration of `checkpoints` in `projects.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Json, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A state of a project's files.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Checkpoint {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// The project whose files these are.
    pub project_id: Uuid,
    /// The state this one came from.
    pub parent_id: Option<Uuid>,
    /// What a person calls it.
    pub label: String,
    /// The tree of files: path to content hash.
    pub manifest: Json,
    /// Bytes of all files together.
    pub size_bytes: i64,
    /// When it was taken.
    pub created_at: Timestamp,
}

impl FromRow for Checkpoint {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            project_id: row.get(1)?,
            parent_id: row.get(2)?,
            label: row.get(3)?,
            manifest: row.get(4)?,
            size_bytes: row.get(5)?,
            created_at: row.get(6)?,
        })
    }
}

impl Checkpoint {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.project_id),
                match self.parent_id {
                    Some(value) => Value::Uuid(value),
                    None => Value::Null,
                },
                Value::text(&TABLE, "label", self.label)?,
                Value::json(&TABLE, "manifest", self.manifest)?,
                Value::Integer(self.size_bytes),
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
            ]),
        )
    }
}

/// A row of `checkpoints` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCheckpoint {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The project whose files these are.
    pub project_id: Uuid,
    /// The state this one came from.
    #[serde(default)]
    pub parent_id: Option<Uuid>,
    /// What a person calls it.
    pub label: String,
    /// The tree of files: path to content hash.
    ///
    /// `{}` unless given.
    #[serde(default, deserialize_with = "runtime::given_json")]
    pub manifest: Option<Json>,
    /// Bytes of all files together.
    ///
    /// `0` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub size_bytes: Option<i64>,
    /// When it was taken.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

impl NewCheckpoint {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(project_id: Uuid, label: impl Into<String>) -> Self {
        Self {
            id: None,
            project_id,
            parent_id: None,
            label: label.into(),
            manifest: None,
            size_bytes: None,
            created_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Checkpoint> {
        let now = runtime::now();
        Ok(Checkpoint {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            project_id: self.project_id,
            parent_id: self.parent_id,
            label: self.label,
            manifest: runtime::kept(
                self.manifest.unwrap_or_else(|| Json::Object(serde_json::Map::new())),
            ),
            size_bytes: self.size_bytes.unwrap_or(0),
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `checkpoints`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckpointPatch {
    /// The project whose files these are.
    #[serde(default, deserialize_with = "runtime::given")]
    pub project_id: Option<Uuid>,
    /// The state this one came from.
    #[serde(default, deserialize_with = "runtime::given")]
    pub parent_id: Option<Option<Uuid>>,
    /// What a person calls it.
    #[serde(default, deserialize_with = "runtime::given")]
    pub label: Option<String>,
    /// The tree of files: path to content hash.
    #[serde(default, deserialize_with = "runtime::given_json")]
    pub manifest: Option<Json>,
    /// Bytes of all files together.
    #[serde(default, deserialize_with = "runtime::given")]
    pub size_bytes: Option<i64>,
    /// When it was taken.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

impl Entity for Checkpoint {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewCheckpoint;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Checkpoint {
    type Key = Uuid;
    type Patch = CheckpointPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.project_id {
            update.set("project_id", Value::Uuid(value));
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
        if let Some(value) = patch.label {
            update.set("label", Value::text(&TABLE, "label", value)?);
        }
        if let Some(value) = patch.manifest {
            update.set("manifest", Value::json(&TABLE, "manifest", value)?);
        }
        if let Some(value) = patch.size_bytes {
            update.set("size_bytes", Value::Integer(value));
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        Ok(update)
    }
}

/// What `project` is found by: `project_id`.
fn project_of(row: &Checkpoint) -> Option<Uuid> {
    Some(row.project_id)
}

/// What `parent` is found by: `parent_id`.
fn parent_of(row: &Checkpoint) -> Option<Uuid> {
    row.parent_id
}

/// What `current_in` is found by: `id`.
fn current_in_of(row: &Checkpoint) -> Uuid {
    row.id
}

/// What `children` is found by: `id`.
fn children_of(row: &Checkpoint) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `checkpoints`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Checkpoint, Uuid> = Column::at(0);
    /// The project whose files these are.
    pub const project_id: Column<Checkpoint, Uuid> = Column::at(1);
    /// The state this one came from.
    pub const parent_id: Column<Checkpoint, Option<Uuid>> = Column::at(2);
    /// What a person calls it.
    pub const label: Column<Checkpoint, String> = Column::at(3);
    /// The tree of files: path to content hash.
    pub const manifest: Column<Checkpoint, Json> = Column::at(4);
    /// Bytes of all files together.
    pub const size_bytes: Column<Checkpoint, i64> = Column::at(5);
    /// When it was taken.
    pub const created_at: Column<Checkpoint, Timestamp> = Column::at(6);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Checkpoint> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `projects` that it refers to.
    pub const project: runtime::ToOne<Checkpoint, crate::projects::Project, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "project",
            from: &["project_id"],
            to: &["id"],
        },
        project_of,
        Statement::new(
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, id FROM projects WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, id FROM projects WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `checkpoints` that it refers to.
    pub const parent: runtime::ToOne<Checkpoint, Checkpoint, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "parent",
            from: &["parent_id"],
            to: &["id"],
        },
        parent_of,
        Statement::new(
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, id FROM checkpoints WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, id FROM checkpoints WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `projects` that refer to it.
    pub const current_in: runtime::ToMany<Checkpoint, crate::projects::Project, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "current_in",
            from: &["id"],
            to: &["current_checkpoint"],
        },
        current_in_of,
        Statement::new(
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, current_checkpoint FROM projects WHERE current_checkpoint IN rarray($1) ORDER BY id",
            "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at, current_checkpoint FROM projects WHERE current_checkpoint = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `checkpoints` that refer to it.
    pub const children: runtime::ToMany<Checkpoint, Checkpoint, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "children",
            from: &["id"],
            to: &["parent_id"],
        },
        children_of,
        Statement::new(
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, parent_id FROM checkpoints WHERE parent_id IN rarray($1) ORDER BY id",
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, parent_id FROM checkpoints WHERE parent_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO checkpoints (id, project_id, parent_id, label, manifest, size_bytes, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM checkpoints");

const GET: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM checkpoints WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE id = ANY($1) ORDER BY id",
);

const ANCESTORS: Statement = Statement::portable(
    "WITH RECURSIVE tree (id) AS (SELECT parent_id FROM checkpoints WHERE id = $1 AND parent_id IS NOT NULL UNION SELECT checkpoints.parent_id FROM checkpoints JOIN tree ON checkpoints.id = tree.id WHERE checkpoints.parent_id IS NOT NULL) SELECT checkpoints.id, checkpoints.project_id, checkpoints.parent_id, checkpoints.label, checkpoints.manifest, checkpoints.size_bytes, checkpoints.created_at FROM checkpoints JOIN tree ON tree.id = checkpoints.id ORDER BY checkpoints.id",
);

const DESCENDANTS: Statement = Statement::portable(
    "WITH RECURSIVE tree (id) AS (SELECT id FROM checkpoints WHERE parent_id = $1 UNION SELECT checkpoints.id FROM checkpoints JOIN tree ON checkpoints.parent_id = tree.id) SELECT checkpoints.id, checkpoints.project_id, checkpoints.parent_id, checkpoints.label, checkpoints.manifest, checkpoints.size_bytes, checkpoints.created_at FROM checkpoints JOIN tree ON tree.id = checkpoints.id ORDER BY checkpoints.id",
);

const DELETE: Statement = Statement::portable("DELETE FROM checkpoints WHERE id = $1");

const FIRST_PAGE_BY_PROJECT_ID: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE project_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PROJECT_ID: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE project_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE parent_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PARENT_ID: Statement = Statement::portable(
    "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at FROM checkpoints WHERE parent_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `checkpoints`.
#[derive(Debug)]
pub struct CheckpointRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> CheckpointRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `checkpoints`, by name.
    pub async fn create(&self, new: NewCheckpoint) -> runtime::Result<Checkpoint> {
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
        rows: Vec<NewCheckpoint>,
    ) -> runtime::Result<Vec<Checkpoint>> {
        let rows: runtime::Result<Vec<Checkpoint>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Checkpoint, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewCheckpoint> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Checkpoint>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewCheckpoint,
        key: runtime::UniqueKey<Checkpoint>,
        columns: impl Columns<Checkpoint>,
    ) -> runtime::Result<Checkpoint> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Checkpoint> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Checkpoint>) -> Select<'e, E, Checkpoint> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Checkpoint>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Checkpoint>> {
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
    ) -> runtime::Result<Vec<Option<Checkpoint>>> {
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
        patch: CheckpointPatch,
    ) -> runtime::Result<Option<Checkpoint>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// The rows that a row leads up to, parent by parent, in key order; not the row itself. A cycle ends.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn ancestors(&self, key: Uuid) -> runtime::Result<Vec<Checkpoint>> {
        self.executor.fetch(&ANCESTORS, &[Value::Uuid(key)]).await
    }

    /// The rows below a row, children and theirs, in key order. A cycle ends.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn descendants(&self, key: Uuid) -> runtime::Result<Vec<Checkpoint>> {
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

    /// A page, in key order, of the rows that refer to a row of `projects` by `project_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_project_id(
        &self,
        project_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Checkpoint>> {
        let mut values = Vec::from([Value::Uuid(project_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_PROJECT_ID
            }
            None => &FIRST_PAGE_BY_PROJECT_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `checkpoints` by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_parent_id(
        &self,
        parent_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Checkpoint>> {
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

impl Checkpoint {
    /// The row of `projects` that `project_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn project<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::projects::Project>> {
        crate::projects::ProjectRepository::new(executor).get(self.project_id).await
    }

    /// The row of `checkpoints` that `parent_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn parent<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::checkpoints::Checkpoint>> {
        match self.parent_id {
            Some(key) => {
                crate::checkpoints::CheckpointRepository::new(executor).get(key).await
            }
            None => Ok(None),
        }
    }

    /// A page of the rows of `projects` that refer to this one by `current_checkpoint`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn current_in<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::projects::Project>> {
        crate::projects::ProjectRepository::new(executor)
            .list_by_current_checkpoint(self.id, page)
            .await
    }

    /// A page of the rows of `checkpoints` that refer to this one by `parent_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn children<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::checkpoints::Checkpoint>> {
        crate::checkpoints::CheckpointRepository::new(executor)
            .list_by_parent_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Checkpoint {
    const TABLE: &'static str = "checkpoints";
    const FILTERS: &'static [&'static str] = &["project_id", "parent_id"];
    type Key = Uuid;
    type New = NewCheckpoint;
    type Patch = CheckpointPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        CheckpointRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        CheckpointRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        CheckpointRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "project_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        CheckpointRepository::new(executor)
                            .list_by_project_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "parent_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        CheckpointRepository::new(executor)
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
        CheckpointRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        CheckpointRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "checkpoints",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "checkpoints_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "project_id",
            domain_check: "checkpoints_project_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "parent_id",
            domain_check: "checkpoints_parent_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "label",
            domain_check: "checkpoints_label_domain",
            domain: Domain::MaxLength(200),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "manifest",
            domain_check: "checkpoints_manifest_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "size_bytes",
            domain_check: "checkpoints_size_bytes_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "checkpoints_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "checkpoints_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "checkpoints_project_id_fkey",
            columns: &["project_id"],
            referenced_table: "projects",
            exists: "SELECT 1 FROM projects WHERE id = $1",
        },
        ReferenceInfo {
            name: "checkpoints_parent_id_fkey",
            columns: &["parent_id"],
            referenced_table: "checkpoints",
            exists: "SELECT 1 FROM checkpoints WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "projects_current_checkpoint_fkey",
            table: "projects",
            columns: &["current_checkpoint"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM projects WHERE current_checkpoint = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "checkpoints_parent_id_fkey",
            table: "checkpoints",
            columns: &["parent_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM checkpoints WHERE parent_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
