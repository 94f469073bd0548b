//! Files of SQL statements with their results, put through the compiler and asked on both engines.
//!
//! **Invariant:** what is compared is what the emitted text means, with what somebody else says it means: nothing here
//! computes an answer of its own.

pub mod answer;
pub mod compile;
pub mod engine;
pub mod file;
pub mod naming;
pub mod own;
pub mod report;
pub mod run;
pub mod script;
pub mod table;
