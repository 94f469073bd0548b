//! The operator's commands other than serving.

pub(crate) mod migrate;
