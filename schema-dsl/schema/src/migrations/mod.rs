//! The history, oldest first. A migration that has been applied anywhere is never edited; the next change
//! is the next migration.

mod m000_base;

mod m001_add_oauth_support;

mod m002_add_session_termination;

mod m003_rename_last_seen;

mod m004_require_conversation_title;

mod m005_guard_usage_events;

mod m006_move_model_to_messages;

mod m007_add_billing;

mod m008_bill_usage_once;
