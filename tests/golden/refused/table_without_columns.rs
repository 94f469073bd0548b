//! A table nobody can write to.

/// Nothing.
#[table(nothings)]
#[no_key]
pub struct Nothing {}
