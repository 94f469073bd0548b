//! The declared way back of a migration.

use diglot_model::{Operation, Schema};
use diglot_parse::{Diagnostic, Location, OperationDeclaration};

use super::Step;

/// Resolves a way back and holds it to lead from `after` to `before`.
pub(super) fn resolve(
    declared: &[OperationDeclaration],
    here: Location,
    file: usize,
    before: &Schema,
    after: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Operation> {
    let complaints = diagnostics.len();
    let mut schema = after.clone();
    let mut step = Step::new(&mut schema, file, diagnostics);
    step.migration(declared);
    let operations = step.operations;
    // What is wrong with an operation explains more than where it leads.
    if diagnostics.len() > complaints {
        return operations;
    }
    let differences = before.structural_differences(&schema);
    if !differences.is_empty() {
        let mut diagnostic = Diagnostic::new("D0416", here, "this does not lead back")
            .label("the schema before the migration is another one");
        for difference in differences {
            diagnostic = diagnostic.help(difference);
        }
        diagnostics.push(diagnostic);
    }
    operations
}
