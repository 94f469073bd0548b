//! Projects and the states of their files.

use schema_dsl::prelude::*;

use crate::users::User;

/// A body of work with its files.
#[table(projects)]
#[unique(owner_id, name)]
#[check(length(name) >= 1)]
pub struct Project {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// Whose it is.
    #[on_delete(cascade)]
    #[inverse(projects)]
    pub owner_id: Ref<User>,
    /// What the owner calls it; unique per owner.
    pub name: Text<120>,
    /// What it is about.
    pub description: Option<Text<2000>>,
    /// The state its files are in.
    #[on_delete(set_null)]
    #[inverse(current_in)]
    pub current_checkpoint: Option<Ref<Checkpoint>>,
    /// When it was made.
    #[default(now)]
    pub created_at: Timestamp,
    /// When it was last changed.
    #[default(now)]
    #[updated]
    pub updated_at: Timestamp,
    /// When it was put away; none while it is in use.
    pub archived_at: Option<Timestamp>,
}

/// A state of a project's files.
#[table(checkpoints)]
#[check(size_bytes >= 0)]
pub struct Checkpoint {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// The project whose files these are.
    #[on_delete(cascade)]
    #[inverse(checkpoints)]
    pub project_id: Ref<Project>,
    /// The state this one came from.
    #[on_delete(set_null)]
    #[inverse(children)]
    pub parent_id: Option<Ref<Checkpoint>>,
    /// What a person calls it.
    pub label: Text<200>,
    /// The tree of files: path to content hash.
    #[default(json("{}"))]
    pub manifest: Json,
    /// Bytes of all files together.
    #[default(0)]
    pub size_bytes: i64,
    /// When it was taken.
    #[default(now)]
    pub created_at: Timestamp,
}
