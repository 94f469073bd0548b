//! Turning a migration round that was left half way: taking back the part that was done, or doing again the part that was
//! taken back.
//!
//! Each step says which operation it is of. What is under way is therefore known as two sets of operations: those that
//! are begun, and those it does not touch. The other direction runs the steps of all operations but those it has done
//! already: what is begun now, and what was left alone until now.

use diglot_model::{Mode, Operation};

use super::{
    compiled::{CompiledBack, CompiledMigration, CompiledStep},
    tracking::{Applied, How},
};

/// The steps of a migration in one direction, of `only` some operations where it was turned round; none where there is no
/// way back.
pub(super) fn steps<'a>(
    migration: &'a CompiledMigration,
    how: How,
    only: Option<&[usize]>,
) -> Option<Vec<&'a CompiledStep>> {
    let all = match (how, &migration.back) {
        (How::Reverting, CompiledBack::Steps(steps)) => *steps,
        (How::Reverting, CompiledBack::Impossible(_)) => return None,
        _ => migration.steps,
    };
    let wanted = |it: &&CompiledStep| match (only, it.operation) {
        (Some(only), Some(operation)) => only.contains(&operation),
        _ => true,
    };
    Some(all.iter().filter(wanted).collect())
}

/// The operations of the other direction, for a migration that is under way; none where it can only be completed: one of
/// its operations cannot be left in the middle, or its steps do not say which operation they are of.
pub(super) fn round(
    migration: &CompiledMigration,
    operations: &[Operation],
    under_way: &Applied,
) -> Option<Vec<usize>> {
    let there = steps(migration, under_way.how, under_way.only.as_deref())?;
    let back = steps(migration, opposite(under_way.how), None)?;
    if there.len() != under_way.steps || [&there, &back].iter().any(|it| !says_whose(it)) {
        return None;
    }
    let (done, left) = there.split_at_checked(under_way.step)?;
    let mut begun: Vec<usize> = done.iter().filter_map(|it| it.operation).collect();
    if let Some(next) = left.first() {
        // Rows of it were done, or it may have left something behind when it failed.
        let touched = under_way.position.is_some() || next.mode == Mode::Alone;
        begun.extend(next.operation.filter(|_| touched));
    }
    let half = |it: &&usize| left.iter().any(|step| step.operation == Some(**it));
    if begun.iter().filter(half).any(|it| operations.get(*it).is_none_or(|it| !can_be_left(it))) {
        return None;
    }
    let untouched = |it: &usize| under_way.only.as_ref().is_some_and(|only| !only.contains(it));
    Some((0..operations.len()).filter(|it| begun.contains(it) || untouched(it)).collect())
}

/// The other direction.
pub(super) fn opposite(how: How) -> How {
    if how == How::Reverting { How::Applying } else { How::Reverting }
}

/// Whether the steps say whose they are, as far as they change rows or tables of their own.
fn says_whose(steps: &[&CompiledStep]) -> bool {
    steps.is_empty() || steps.iter().any(|it| it.operation.is_some())
}

/// Whether an operation that is half done can be taken back, or done again, from its beginning.
fn can_be_left(operation: &Operation) -> bool {
    match operation {
        Operation::CreateTable(_)
        | Operation::AddColumn { .. }
        | Operation::DropColumn { .. }
        | Operation::AlterColumn { .. }
        | Operation::AddReference { .. }
        | Operation::DropReference { .. }
        | Operation::AddUnique { .. }
        | Operation::DropUnique { .. }
        | Operation::AddCheck { .. }
        | Operation::DropCheck { .. }
        | Operation::AddIndex { .. }
        | Operation::DropIndex { .. }
        | Operation::AddPrimaryKey { .. }
        | Operation::DropPrimaryKey { .. }
        | Operation::AddValue { .. }
        | Operation::DropValue { .. }
        | Operation::RenameValue { .. }
        | Operation::Backfill { .. }
        | Operation::Insert { .. } => true,
        // A name that is being handed on means something else before and after.
        _ => false,
    }
}
