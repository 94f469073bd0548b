//! What the program does beside serving, a file for each command.

pub(crate) mod backup;
pub(crate) mod migrate;
mod postgres_tools;
pub(crate) mod restore;
