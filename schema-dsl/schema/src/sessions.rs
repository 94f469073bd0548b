//! Sessions in a sandbox.

use schema_dsl::prelude::*;

use crate::{projects::Project, users::User};

/// A period in which a person works with a sandbox.
#[table(sessions)]
#[check(terminated_at.is_null() || terminated_at >= started_at)]
#[index(last_activity_at, where = terminated_at.is_null(), name = "sessions_live_idx")]
pub struct Session {
    /// Made by the application, in order of time.
    #[key]
    pub id: Uuid,
    /// Who works.
    #[on_delete(cascade)]
    #[inverse(sessions)]
    pub user_id: Ref<User>,
    /// What is worked on; none once the project is gone.
    #[on_delete(set_null)]
    #[inverse(sessions)]
    pub project_id: Option<Ref<Project>>,
    /// What the sandbox is doing.
    #[default(SessionStatus::Active)]
    pub status: SessionStatus,
    /// When it began.
    #[default(now)]
    pub started_at: Timestamp,
    /// When the person last did something.
    #[default(now)]
    pub last_activity_at: Timestamp,
    /// When it ended; none while it runs.
    pub terminated_at: Option<Timestamp>,
    /// Why it ended.
    pub termination_reason: Option<Text<500>>,
}

/// What a sandbox is doing.
#[enumeration]
pub enum SessionStatus {
    /// Somebody works with it.
    Active,
    /// It waits.
    Idle,
    /// It has ended.
    Terminated,
}
