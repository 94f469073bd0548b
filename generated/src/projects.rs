//! A body of work with its files.
//!
//! Written by `cargo xtask gen` from the declaration of `projects` in `projects.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A body of work with its files.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Project {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// Whose it is.
    pub owner_id: Uuid,
    /// What the owner calls it; unique per owner.
    pub name: String,
    /// What it is about.
    pub description: Option<String>,
    /// The state its files are in.
    pub current_checkpoint: Option<Uuid>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When it was put away; none while it is in use.
    pub archived_at: Option<Timestamp>,
}

impl FromRow for Project {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            owner_id: row.get(1)?,
            name: row.get(2)?,
            description: row.get(3)?,
            current_checkpoint: row.get(4)?,
            created_at: row.get(5)?,
            updated_at: row.get(6)?,
            archived_at: row.get(7)?,
        })
    }
}

impl Project {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.owner_id),
                Value::text(&TABLE, "name", self.name)?,
                match self.description {
                    Some(value) => Value::text(&TABLE, "description", value)?,
                    None => Value::Null,
                },
                match self.current_checkpoint {
                    Some(value) => Value::Uuid(value),
                    None => Value::Null,
                },
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                Value::timestamp(&TABLE, "updated_at", self.updated_at)?,
                match self.archived_at {
                    Some(value) => Value::timestamp(&TABLE, "archived_at", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `projects` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewProject {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// Whose it is.
    pub owner_id: Uuid,
    /// What the owner calls it; unique per owner.
    pub name: String,
    /// What it is about.
    #[serde(default)]
    pub description: Option<String>,
    /// The state its files are in.
    #[serde(default)]
    pub current_checkpoint: Option<Uuid>,
    /// When it was made.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub updated_at: Option<Timestamp>,
    /// When it was put away; none while it is in use.
    #[serde(default)]
    pub archived_at: Option<Timestamp>,
}

impl NewProject {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(owner_id: Uuid, name: impl Into<String>) -> Self {
        Self {
            id: None,
            owner_id,
            name: name.into(),
            description: None,
            current_checkpoint: None,
            created_at: None,
            updated_at: None,
            archived_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Project> {
        let now = runtime::now();
        Ok(Project {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            owner_id: self.owner_id,
            name: self.name,
            description: self.description,
            current_checkpoint: self.current_checkpoint,
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            updated_at: runtime::kept(self.updated_at.unwrap_or(now)),
            archived_at: runtime::kept(self.archived_at),
        })
    }
}

/// A change to a row of `projects`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProjectPatch {
    /// Whose it is.
    #[serde(default, deserialize_with = "runtime::given")]
    pub owner_id: Option<Uuid>,
    /// What the owner calls it; unique per owner.
    #[serde(default, deserialize_with = "runtime::given")]
    pub name: Option<String>,
    /// What it is about.
    #[serde(default, deserialize_with = "runtime::given")]
    pub description: Option<Option<String>>,
    /// The state its files are in.
    #[serde(default, deserialize_with = "runtime::given")]
    pub current_checkpoint: Option<Option<Uuid>>,
    /// When it was made.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// When it was put away; none while it is in use.
    #[serde(default, deserialize_with = "runtime::given")]
    pub archived_at: Option<Option<Timestamp>>,
}

impl Entity for Project {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewProject;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Project {
    type Key = Uuid;
    type Patch = ProjectPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.owner_id {
            update.set("owner_id", Value::Uuid(value));
        }
        if let Some(value) = patch.name {
            update.set("name", Value::text(&TABLE, "name", value)?);
        }
        if let Some(given) = patch.description {
            update
                .set(
                    "description",
                    match given {
                        Some(value) => Value::text(&TABLE, "description", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.current_checkpoint {
            update
                .set(
                    "current_checkpoint",
                    match given {
                        Some(value) => Value::Uuid(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        if let Some(given) = patch.archived_at {
            update
                .set(
                    "archived_at",
                    match given {
                        Some(value) => Value::timestamp(&TABLE, "archived_at", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `owner` is found by: `owner_id`.
fn owner_of(row: &Project) -> Option<Uuid> {
    Some(row.owner_id)
}

/// What `current_checkpoint_relation` is found by: `current_checkpoint`.
fn current_checkpoint_relation_of(row: &Project) -> Option<Uuid> {
    row.current_checkpoint
}

/// What `sessions` is found by: `id`.
fn sessions_of(row: &Project) -> Uuid {
    row.id
}

/// What `checkpoints` is found by: `id`.
fn checkpoints_of(row: &Project) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `projects`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Project, Uuid> = Column::at(0);
    /// Whose it is.
    pub const owner_id: Column<Project, Uuid> = Column::at(1);
    /// What the owner calls it; unique per owner.
    pub const name: Column<Project, String> = Column::at(2);
    /// What it is about.
    pub const description: Column<Project, Option<String>> = Column::at(3);
    /// The state its files are in.
    pub const current_checkpoint: Column<Project, Option<Uuid>> = Column::at(4);
    /// When it was made.
    pub const created_at: Column<Project, Timestamp> = Column::at(5);
    /// When it was last changed.
    pub const updated_at: Column<Project, Timestamp> = Column::at(6);
    /// When it was put away; none while it is in use.
    pub const archived_at: Column<Project, Option<Timestamp>> = Column::at(7);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Project> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `owner_id`, `name`.
    pub const owner_id_and_name_key: UniqueKey<Project> = UniqueKey::new(
        "(owner_id, name)",
        &["owner_id", "name"],
        BY_OWNER_ID_AND_NAME,
    );
    /// The row of `users` that it refers to.
    pub const owner: runtime::ToOne<Project, crate::users::User, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "owner",
            from: &["owner_id"],
            to: &["id"],
        },
        owner_of,
        Statement::new(
            "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id, id FROM users WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id, id FROM users WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `checkpoints` that it refers to.
    pub const current_checkpoint_relation: runtime::ToOne<
        Project,
        crate::checkpoints::Checkpoint,
        Uuid,
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "current_checkpoint_relation",
            from: &["current_checkpoint"],
            to: &["id"],
        },
        current_checkpoint_relation_of,
        Statement::new(
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, id FROM checkpoints WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, id FROM checkpoints WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `sessions` that refer to it.
    pub const sessions: runtime::ToMany<Project, crate::sessions::Session, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "sessions",
            from: &["id"],
            to: &["project_id"],
        },
        sessions_of,
        Statement::new(
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, project_id FROM sessions WHERE project_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, project_id FROM sessions WHERE project_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `checkpoints` that refer to it.
    pub const checkpoints: runtime::ToMany<
        Project,
        crate::checkpoints::Checkpoint,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "checkpoints",
            from: &["id"],
            to: &["project_id"],
        },
        checkpoints_of,
        Statement::new(
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, project_id FROM checkpoints WHERE project_id IN rarray($1) ORDER BY id",
            "SELECT id, project_id, parent_id, label, manifest, size_bytes, created_at, project_id FROM checkpoints WHERE project_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO projects (id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM projects");

const GET: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM projects WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM projects WHERE id = $1");

const BY_OWNER_ID_AND_NAME: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE owner_id = $1 AND name = $2",
);

const FIRST_PAGE_BY_OWNER_ID: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE owner_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_OWNER_ID: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE owner_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_CURRENT_CHECKPOINT: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE current_checkpoint = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_CURRENT_CHECKPOINT: Statement = Statement::portable(
    "SELECT id, owner_id, name, description, current_checkpoint, created_at, updated_at, archived_at FROM projects WHERE current_checkpoint = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `projects`.
#[derive(Debug)]
pub struct ProjectRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ProjectRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `projects`, by name.
    pub async fn create(&self, new: NewProject) -> runtime::Result<Project> {
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
        rows: Vec<NewProject>,
    ) -> runtime::Result<Vec<Project>> {
        let rows: runtime::Result<Vec<Project>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Project, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewProject> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Project>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewProject,
        key: runtime::UniqueKey<Project>,
        columns: impl Columns<Project>,
    ) -> runtime::Result<Project> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Project> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Project>) -> Select<'e, E, Project> {
        self.select().filter(filter)
    }

    /// The row with this `owner_id` and `name`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_owner_id_and_name(
        &self,
        owner_id: Uuid,
        name: &str,
    ) -> runtime::Result<Option<Project>> {
        self.executor
            .fetch_optional(
                &BY_OWNER_ID_AND_NAME,
                &[Value::Uuid(owner_id), Value::text(&TABLE, "name", name)?],
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Project>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Project>> {
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
    ) -> runtime::Result<Vec<Option<Project>>> {
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
        patch: ProjectPatch,
    ) -> runtime::Result<Option<Project>> {
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

    /// A page, in key order, of the rows that refer to a row of `users` by `owner_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_owner_id(
        &self,
        owner_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Project>> {
        let mut values = Vec::from([Value::Uuid(owner_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_OWNER_ID
            }
            None => &FIRST_PAGE_BY_OWNER_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `checkpoints` by `current_checkpoint`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_current_checkpoint(
        &self,
        current_checkpoint: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Project>> {
        let mut values = Vec::from([Value::Uuid(current_checkpoint)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_CURRENT_CHECKPOINT
            }
            None => &FIRST_PAGE_BY_CURRENT_CHECKPOINT,
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

impl Project {
    /// The row of `users` that `owner_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn owner<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::users::User>> {
        crate::users::UserRepository::new(executor).get(self.owner_id).await
    }

    /// The row of `checkpoints` that `current_checkpoint` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn current_checkpoint<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::checkpoints::Checkpoint>> {
        match self.current_checkpoint {
            Some(key) => {
                crate::checkpoints::CheckpointRepository::new(executor).get(key).await
            }
            None => Ok(None),
        }
    }

    /// A page of the rows of `sessions` that refer to this one by `project_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn sessions<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::sessions::Session>> {
        crate::sessions::SessionRepository::new(executor)
            .list_by_project_id(self.id, page)
            .await
    }

    /// A page of the rows of `checkpoints` that refer to this one by `project_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn checkpoints<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::checkpoints::Checkpoint>> {
        crate::checkpoints::CheckpointRepository::new(executor)
            .list_by_project_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Project {
    const TABLE: &'static str = "projects";
    const FILTERS: &'static [&'static str] = &["owner_id", "current_checkpoint"];
    type Key = Uuid;
    type New = NewProject;
    type Patch = ProjectPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ProjectRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ProjectRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ProjectRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "owner_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ProjectRepository::new(executor)
                            .list_by_owner_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "current_checkpoint" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ProjectRepository::new(executor)
                            .list_by_current_checkpoint(value, page)
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
        ProjectRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ProjectRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "projects",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "projects_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "owner_id",
            domain_check: "projects_owner_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "name",
            domain_check: "projects_name_domain",
            domain: Domain::MaxLength(120),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "description",
            domain_check: "projects_description_domain",
            domain: Domain::MaxLength(2000),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "current_checkpoint",
            domain_check: "projects_current_checkpoint_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "projects_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "projects_updated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "archived_at",
            domain_check: "projects_archived_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "projects_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "projects_owner_id_name_key",
            columns: &["owner_id", "name"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "projects_owner_id_fkey",
            columns: &["owner_id"],
            referenced_table: "users",
            exists: "SELECT 1 FROM users WHERE id = $1",
        },
        ReferenceInfo {
            name: "projects_current_checkpoint_fkey",
            columns: &["current_checkpoint"],
            referenced_table: "checkpoints",
            exists: "SELECT 1 FROM checkpoints WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "sessions_project_id_fkey",
            table: "sessions",
            columns: &["project_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM sessions WHERE project_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "checkpoints_project_id_fkey",
            table: "checkpoints",
            columns: &["project_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM checkpoints WHERE project_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::checkpoints::TABLE,
            columns: &["project_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &["updated_at"],
    insert: INSERT,
};
