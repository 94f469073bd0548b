//! What a query that reads itself may be: what both engines take.

use sqlparser::ast::{self, Expr, FunctionArguments, JoinOperator, SetExpr, TableFactor};

use super::Scope;
use crate::expression::{Result, helped};

impl Scope<'_> {
    /// Refuses a recursive part that one engine does not take, or reads otherwise. `name` is what it reads itself by.
    pub(super) fn is_recursive_part(&self, common: &ast::Query, part: &SetExpr, name: &str) -> Result<()> {
        let refuse = |message: &str, help: &str| Err(helped(self.error(part, "D0510", message), help));
        let SetExpr::Select(select) = part else {
            return refuse("what reads itself is one `SELECT`", "one engine takes no set operation there");
        };
        if common.order_by.is_some() || common.limit_clause.is_some() {
            return refuse(
                "a query that reads itself has no order and no limit of its own",
                "order and limit the rows where they are read",
            );
        }
        let mut mentioned = 0;
        let _ = ast::visit_relations(select.as_ref(), |relation| {
            mentioned += usize::from(relation.to_string() == name);
            std::ops::ControlFlow::<()>::Continue(())
        });
        let is_it = |factor: &TableFactor| matches!(factor, TableFactor::Table { name: read, .. } if read.to_string() == name);
        let read = select
            .from
            .iter()
            .flat_map(|it| std::iter::once(&it.relation).chain(it.joins.iter().map(|it| &it.relation)));
        if mentioned != 1 || read.filter(|it| is_it(it)).count() != 1 {
            return refuse(
                "a query reads itself once, in its `FROM`",
                "the engines do not take it twice, or inside another query",
            );
        }
        let missing = select.from.iter().any(|it| {
            let mut before = is_it(&it.relation);
            it.joins.iter().any(|join| {
                let own = is_it(&join.relation);
                let may_be_missing = match &join.join_operator {
                    JoinOperator::Left(_) | JoinOperator::LeftOuter(_) => own,
                    JoinOperator::Right(_) | JoinOperator::RightOuter(_) => before,
                    JoinOperator::FullOuter(_) => own || before,
                    _ => false,
                };
                before |= own;
                may_be_missing
            })
        });
        if missing {
            return refuse(
                "the rows a query reads of itself are not those an outer join may lack",
                "join from them: `FROM itself LEFT JOIN other`",
            );
        }
        if gathers(select) {
            return refuse(
                "the rows a query adds to itself are neither gathered nor numbered",
                "do that where the whole is read",
            );
        }
        Ok(())
    }
}

/// Whether a select has groups or aggregates.
fn gathers(select: &ast::Select) -> bool {
    let groups = match &select.group_by {
        ast::GroupByExpr::Expressions(groups, _) => !groups.is_empty(),
        ast::GroupByExpr::All(_) => true,
    };
    let mut found = groups || select.having.is_some();
    let _ = ast::visit_expressions(&select.projection, |expression| {
        if let Expr::Function(function) = expression {
            let name = function.name.to_string().to_lowercase();
            found |= function.over.is_some()
                || matches!(name.as_str(), "count" | "sum" | "min" | "max")
                    && matches!(function.args, FunctionArguments::List(_));
        }
        std::ops::ControlFlow::<()>::Continue(())
    });
    found
}
