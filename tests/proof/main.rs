//! Whole-system proofs, one module per kind.

mod access;
mod behaviour;
mod boot;
mod catalogue;
mod compiled;
mod diagnostics;
mod exhibit;
mod faults;
mod fuzz;
mod golden;
mod guide;
mod histories;
mod http;
mod locales;
mod migrations;
mod new_migration;
mod platform;
mod queries;
mod repositories;
mod schemas;
mod snapshots;
mod squash;
mod text;
mod transition;
mod views;
