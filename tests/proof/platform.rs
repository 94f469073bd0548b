//! The reference platform, compiled, and the versions of its history.

use std::path::Path;

use codegen::Project;
use diglot_model::{Schema, apply};

/// The platform's project, compiled from its declarations.
pub(crate) fn project() -> Project {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema-dsl/schema/src/lib.rs");
    codegen::compile(&root, Path::new("src"), false).unwrap_or_else(|error| panic!("{error}"))
}

/// The schema after each migration, oldest first.
pub(crate) fn versions(project: &Project) -> Vec<(String, Schema)> {
    let mut schema = Schema::default();
    let mut versions = Vec::new();
    for migration in &project.migrations {
        for operation in &migration.operations {
            apply(&mut schema, operation).unwrap_or_else(|error| panic!("{}: {error}", migration.name));
        }
        versions.push((migration.name.clone(), schema.clone()));
    }
    versions
}
