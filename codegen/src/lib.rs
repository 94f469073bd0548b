//! The compiler: a schema crate to checked-in output.
//!
//! ```text
//! parse ──▶ check ──▶ model ──▶ plan ──▶ dialect ──▶ emit
//! ```
//!
//! Each stage is a crate of its own in the folder of its name; this one runs them in order.

use std::path::{Path, PathBuf};

pub use diglot_emit::{EmitError, Files, Plan, Statements, plans};
pub use diglot_model::Project;
use diglot_model::{Migration, Schema};
pub use diglot_parse::{Explanation, explain, explanations};

mod documentation;
mod migration;
mod output;
mod squash;
mod statement;

pub use migration::{NewMigration, Rename, new_migration};
pub use output::{Comparison, MARK, OutputError, Stale, Written, compare, write};
pub use squash::{Squashed, squash};
pub use statement::{Judged, Refusal, judge};

/// Why a schema was not compiled.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// The declarations are wrong; the text is drawn for a terminal.
    #[error("{rendered}{count} {}", if *count == 1 { "error" } else { "errors" })]
    Declarations {
        /// Every diagnostic, drawn.
        rendered: String,
        /// How many there are.
        count: usize,
    },
    /// A new migration cannot be written yet.
    #[error("{0}")]
    Migration(String),
    /// A defect of the compiler.
    #[error(transparent)]
    Emit(#[from] EmitError),
}

/// Reads and checks the schema crate whose root file is `root`; diagnostics show paths below `shown`.
///
/// # Errors
/// What is wrong with the declarations, drawn with colors if `color`.
pub fn compile(root: &Path, shown: &Path, color: bool) -> Result<Project, CompileError> {
    let parsed = diglot_parse::read_crate(root, shown);
    diglot_check::resolve(&parsed).map_err(|it| drawn(&it, &parsed.sources, color))
}

/// What is wrong with the declarations, drawn.
fn drawn(
    diagnostics: &[diglot_parse::Diagnostic],
    sources: &diglot_parse::Sources,
    color: bool,
) -> CompileError {
    CompileError::Declarations {
        rendered: diglot_parse::render(diagnostics, sources, color),
        count: diagnostics.len(),
    }
}

/// As [`compile`], for declarations without a history: one migration creates them all.
///
/// # Errors
/// What is wrong with the declarations, drawn with colors if `color`.
pub fn compile_crate(root: &Path, shown: &Path, color: bool) -> Result<Project, CompileError> {
    let parsed = diglot_parse::read_crate(root, shown);
    diglot_check::resolve_declared(&parsed).map_err(|it| drawn(&it, &parsed.sources, color))
}

/// Reads declarations that are already in memory, each file as its name and text.
fn read(files: &[(&str, &str)]) -> diglot_parse::Parsed {
    let source = |(name, text): &(&str, &str)| diglot_parse::Source {
        path: PathBuf::from(name),
        text: (*text).to_owned(),
    };
    diglot_parse::read_sources(files.iter().map(source).collect())
}

/// Compiles declarations that are already in memory, each file as its name and text.
///
/// # Errors
/// What is wrong with the declarations, drawn without colors.
pub fn compile_text(files: &[(&str, &str)]) -> Result<Project, CompileError> {
    let parsed = read(files);
    diglot_check::resolve(&parsed).map_err(|it| drawn(&it, &parsed.sources, false))
}

/// The migrations of files that are already in memory, and the schema they lead to, whatever is declared.
///
/// # Errors
/// What is wrong with the migrations, drawn without colors.
pub fn replay_text(files: &[(&str, &str)]) -> Result<(Schema, Vec<Migration>), CompileError> {
    let parsed = read(files);
    let sides = diglot_check::sides(&parsed).map_err(|it| drawn(&it, &parsed.sources, false))?;
    Ok((sides.replayed, sides.migrations))
}

/// As [`compile_text`], for declarations without a history: one migration creates them all.
///
/// # Errors
/// What is wrong with the declarations, drawn without colors.
pub fn compile_declarations(files: &[(&str, &str)]) -> Result<Project, CompileError> {
    let parsed = read(files);
    diglot_check::resolve_declared(&parsed).map_err(|it| drawn(&it, &parsed.sources, false))
}

/// Emits every file of a compiled project.
///
/// # Errors
/// A defect of the compiler.
pub fn emit(project: &Project) -> Result<Files, CompileError> {
    Ok(diglot_emit::emit(project)?)
}

/// Emits every file of a compiled project, and the guide's reference pages from the golden cases in `cases`.
///
/// # Errors
/// A case does not compile; anything else is a defect of the compiler.
pub fn emit_with_guide(project: &Project, cases: &Path) -> Result<Files, CompileError> {
    let mut files = emit(project)?;
    files.insert("docs/language.md".to_owned(), documentation::language(&documentation::cases(cases))?);
    files.insert("docs/errors.md".to_owned(), documentation::errors());
    Ok(files)
}
