//! The compiled model to files: SQL, Rust, OpenAPI, JSON.
//!
//! **Invariant:** output is a function of the model alone, byte for byte; nothing here reads a clock, a
//! file or an environment.

mod declaration;
mod documentation;
mod openapi;
mod plan;
mod rust;
mod sql;

use std::collections::BTreeMap;

pub use declaration::migration_source;

use diglot_dialect::ReadError;
use diglot_model::{Project, ReplayError};

/// The emitted files: paths below the output folder, and their whole text.
pub type Files = BTreeMap<String, String>;

/// Why nothing was emitted.
#[derive(Debug, thiserror::Error)]
pub enum EmitError {
    /// The history does not replay.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// Emitted SQL cannot be read back: a defect of a dialect.
    #[error("emitted SQL cannot be read back: {0}")]
    Read(#[from] ReadError),
    /// Emitted SQL means something else than the model: a defect of a dialect.
    #[error("emitted {dialect} SQL does not say what the model says:\n{differences}")]
    Different {
        /// The dialect.
        dialect: &'static str,
        /// What differs, a line each.
        differences: String,
    },
    /// Emitted Rust does not parse: a defect of the emitter.
    #[error("emitted Rust does not parse: {0}")]
    Rust(#[from] syn::Error),
    /// The model cannot be written as JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Emits everything.
///
/// # Errors
/// See [`EmitError`]; with a checked project, each is a defect of the compiler.
pub fn emit(project: &Project) -> Result<Files, EmitError> {
    let mut files = Files::new();
    let plans = plan::all(project)?;
    for plan in &plans {
        plan.verify(&project.schema)?;
        sql::emit(project, plan, &mut files);
    }
    let mut json = serde_json::to_string_pretty(project)?;
    json.push('\n');
    files.insert("schema.json".to_owned(), json);
    files.insert("openapi.json".to_owned(), openapi::emit(&project.schema)?);
    files.insert("docs/schema.md".to_owned(), documentation::emit(&project.schema));
    rust::emit(project, &plans, &mut files)?;
    Ok(files)
}
