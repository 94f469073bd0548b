//! A better name.

use schema_dsl::migration;

migration! {
    /// What counts is when somebody did something, not when they were seen. Only living sessions are looked
    /// up by it.
    name "003_rename_last_seen";

    alter table sessions {
        rename column last_seen_at to last_activity_at;
        drop index "sessions_last_activity_at_idx";
        add index(last_activity_at, where = terminated_at.is_null(), name = "sessions_live_idx");
    }
}
