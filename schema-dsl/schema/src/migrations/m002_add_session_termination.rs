//! When and why a session ended.

use schema_dsl::migration;

migration! {
    /// A session that has ended says when and why.
    name "002_add_session_termination";

    alter table sessions {
        /// When it ended; none while it runs.
        add column terminated_at: Option<Timestamp>;
        /// Why it ended.
        add column termination_reason: Option<Text<500>>;
        add check(terminated_at.is_null() || terminated_at >= started_at);
    }
}
