//! How long what a table stores becomes on the engine that says it longest.
//!
//! A statement writes each operand once, for it may call functions of ours. A check, a generated column or an index
//! stands for itself: what one engine cannot say once is written again, and inside itself again and again.

use diglot_model::{Expression, Function, JsonAccess};

/// The most names and constants an expression of a table may hold when it is written out.
pub(super) const LIMIT: u64 = 4096;

/// How many names and constants are written out.
pub(super) fn written(expression: &Expression) -> u64 {
    let children: u64 = expression.children().into_iter().map(written).fold(0, u64::saturating_add);
    match expression {
        // Every step that may not fit is written before the whole.
        Expression::Arithmetic { .. } => {
            let mut steps = 0_u64;
            expression.for_each(&mut |it| {
                steps += u64::from(matches!(it, Expression::Arithmetic { may_overflow: true, .. }));
            });
            // The steps inside have been counted with what they are part of already.
            if steps > 1 {
                children.saturating_add(leaves(expression))
            } else {
                children.saturating_mul(1 + steps)
            }
        }
        Expression::Json { access: JsonAccess::Exists, .. } => children,
        Expression::Json { access: JsonAccess::Integer, .. } => children.saturating_mul(5),
        Expression::Json { .. } => children.saturating_mul(2),
        Expression::Call { function: Function::ToInteger | Function::ToDecimal, .. } => {
            children.saturating_mul(3)
        }
        Expression::Call { function: Function::StartsWith | Function::EndsWith, .. } => {
            children.saturating_mul(2)
        }
        _ => children.max(1),
    }
}

fn leaves(expression: &Expression) -> u64 {
    expression.children().into_iter().map(leaves).fold(0, u64::saturating_add).max(1)
}

#[cfg(test)]
mod tests {
    use diglot_model::{Expression, Function};

    use super::{LIMIT, written};

    #[test]
    fn what_is_written_again_inside_itself_grows_beyond_the_limit() {
        let mut expression = Expression::column("a");
        for _ in 0..5 {
            expression = Expression::call(Function::ToInteger, vec![expression]);
        }
        assert_eq!(written(&expression), 243);
        for _ in 0..5 {
            expression = Expression::call(Function::ToInteger, vec![expression]);
        }
        assert!(written(&expression) > LIMIT);
    }
}
