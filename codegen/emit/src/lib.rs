//! The compiled model to files: SQL, Rust, OpenAPI, JSON.
//!
//! **Invariant:** output is a function of the model alone, byte for byte; nothing here reads a clock, a
//! file or an environment.

mod declaration;
mod documentation;
mod jobs;
mod keyword;
mod openapi;
mod plan;
mod rust;
mod sql;

use std::collections::BTreeMap;

pub use declaration::migration_source;
pub use plan::{Plan, Statements, plans};

use crate::jobs::Job;

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
    /// An emitted query does not parse: a defect of a dialect.
    #[error("the {dialect} text of the query `{query}` does not parse: {cause}")]
    Query {
        /// The dialect.
        dialect: &'static str,
        /// The query.
        query: String,
        /// Why not.
        cause: String,
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
    let plans = plans(project)?;
    let overview = rust::Overview::new(&project.schema);
    // The longest first, so that no thread is left with it at the end.
    let mut jobs: Vec<Job<'_>> = vec![
        Box::new(|| Ok(Files::from([("openapi.json".to_owned(), openapi::emit(&project.schema)?)]))),
        Box::new(|| {
            let mut json = serde_json::to_string_pretty(project)?;
            json.push('\n');
            Ok(Files::from([("schema.json".to_owned(), json)]))
        }),
        Box::new(|| Ok(Files::from([("docs/schema.md".to_owned(), documentation::emit(&project.schema))]))),
    ];
    for plan in &plans {
        jobs.push(Box::new(|| {
            let mut files = Files::new();
            plan.verify(&project.schema)?;
            sql::emit(project, plan, &mut files);
            sql::queries(project, plan.dialect, &mut files)?;
            Ok(files)
        }));
    }
    jobs.extend(rust::jobs(project, &plans, &overview));
    jobs::run(jobs)
}
