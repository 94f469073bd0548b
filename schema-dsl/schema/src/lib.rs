//! The reference platform: people run coding sessions in projects, chat with a model, and are metered.
//!
//! One file per subject; the history is in [`migrations`]. After an edit, `cargo xtask gen` writes
//! `generated/` anew.

pub mod users;

pub mod sessions;

pub mod projects;

pub mod conversations;

pub mod plans;

pub mod usage;

pub mod invoices;

pub mod queries;

pub mod migrations;

schema_dsl::schema!();
