//! Cases, and the first value of several that is not NULL.

use diglot_model::{Branch, Expression, Function, Literal, Type};

use super::{
    Result, Typed, Typing, arithmetic, collation,
    describe::widest,
    syntax::{CaseNode, Node},
    unbounded,
};

impl Typing<'_> {
    pub(super) fn case(&self, case: &CaseNode, wanted: Option<&Type>) -> Result<Typed> {
        let CaseNode { operand, branches, otherwise } = case;
        let values: Vec<&Node> = branches.iter().map(|(_, then)| then).chain(otherwise.as_deref()).collect();
        let values = self.of_one_type(&values, wanted)?;
        let mut whens = Vec::new();
        let operand = match operand {
            None => {
                for (when, _) in branches {
                    whens.push(self.of_type(when, &Type::Boolean)?.expression);
                }
                None
            }
            Some(operand) => {
                let conditions: Vec<&Node> = branches.iter().map(|(when, _)| when).collect();
                let (operand, found) = self.alternatives(operand, &conditions)?;
                whens.extend(found.into_iter().map(|it| it.expression));
                Some(Box::new(operand.expression))
            }
        };
        let whole = whole(&values);
        let nullable = otherwise.is_none() || values.iter().any(|it| it.nullable);
        let mut values = values.into_iter().map(|it| it.expression);
        let branches = whens.into_iter().zip(&mut values).map(|(when, then)| Branch { when, then }).collect();
        let otherwise = values.next().map(Box::new);
        let expression = Expression::Case { operand, branches, otherwise };
        Ok(Typed { expression, nullable, ..whole })
    }

    pub(super) fn coalesce(&self, arguments: &[Node], wanted: Option<&Type>) -> Result<Typed> {
        let values = self.of_one_type(&arguments.iter().collect::<Vec<_>>(), wanted)?;
        let whole = whole(&values);
        let nullable = values.iter().all(|it| it.nullable);
        let lowered = values.into_iter().map(|it| it.expression).collect();
        Ok(Typed { expression: Expression::call(Function::Coalesce, lowered), nullable, ..whole })
    }

    /// Values of which one is given: they are of one type, which the first has whose type does not depend on
    /// where it stands, or else the first that has any.
    fn of_one_type(&self, nodes: &[&Node], wanted: Option<&Type>) -> Result<Vec<Typed>> {
        let (telling, others): (Vec<&Node>, Vec<&Node>) =
            nodes.iter().partition(|it| !it.takes_the_other_type());
        let mut kind = None;
        // What was typed once is not typed again: nested ones would take twice as long each.
        let mut leading: Option<(&Node, Typed)> = None;
        for node in telling.into_iter().chain(others) {
            let typed = self.lower(node, wanted)?;
            if typed.kind.is_some() {
                kind = typed.kind.as_ref().map(unbounded);
                leading = Some((node, typed));
                break;
            }
        }
        let mut values = Vec::new();
        for node in nodes {
            values.push(match (&leading, &kind) {
                (Some((first, typed)), _) if std::ptr::eq(*first, *node) => typed.clone(),
                (_, Some(kind)) => self.of_type(node, kind)?,
                (_, None) => self.lower(node, None)?,
            });
        }
        Ok(values)
    }
}

/// What is known of a value that is one of several: its type, and the secret any of them shows.
fn whole(values: &[Typed]) -> Typed {
    let null = Expression::Literal(Literal::Null);
    let kind = values.iter().filter_map(|it| it.kind.clone()).reduce(|first, next| widest(&first, &next));
    // A constant beside the smallest integers makes one engine give larger ones.
    let constant = values.iter().any(|it| matches!(it.expression, Expression::Literal(Literal::Integer(_))));
    let kind = match kind {
        Some(Type::Integer { bits: 16 }) if constant => Some(Type::Integer { bits: 32 }),
        kind => kind,
    };
    // Whichever it is, it is not known to be smaller than the largest of them.
    let range = values.iter().filter(|it| it.kind.is_some()).map(|it| it.range).reduce(arithmetic::union);
    let secret = values.iter().find_map(|it| it.secret.clone());
    let collated = collation::inherited(kind.as_ref(), values);
    match kind {
        Some(kind) => Typed { secret, collated, range: range.flatten(), ..Typed::new(null, kind, true) },
        None => Typed::null(),
    }
}
