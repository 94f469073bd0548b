//! How many rows are not as a step needs them.

use diglot_model::{Table, Type};
use diglot_plan::Condition;

use crate::{
    Enumerations,
    ddl::Hooks,
    expression::{Piece, piece, render},
    identifier::{quoted, string},
};

/// A query that counts the rows that are not as `condition` wants them.
pub(crate) fn violations(
    hooks: &dyn Hooks,
    condition: &Condition,
    enumerations: &Enumerations,
) -> Option<String> {
    let table = quoted(&condition.table().name);
    Some(match condition {
        Condition::NotNull { column, .. } => {
            format!("SELECT count(*) FROM {table} WHERE {} IS NULL", quoted(column))
        }
        Condition::Check { check, .. } => {
            format!("SELECT count(*) FROM {table} WHERE NOT ({})", render(hooks, &check.expression, None))
        }
        Condition::Unique { keys, predicate, nulls_not_distinct, .. } => {
            let keys: Vec<Piece> = keys.iter().map(|it| piece(hooks, it, None)).collect();
            let mut filter: Vec<String> =
                predicate.iter().map(|it| format!("({})", render(hooks, it, None))).collect();
            if !nulls_not_distinct {
                let given = |it: &Piece| hooks.grammar().test(it.clone(), "IS NOT NULL").into_text();
                filter.extend(keys.iter().map(given));
            }
            let filter =
                if filter.is_empty() { String::new() } else { format!(" WHERE {}", filter.join(" AND ")) };
            let keys = keys.iter().map(Piece::text).collect::<Vec<_>>().join(", ");
            let groups = if keys.is_empty() { String::new() } else { format!(" GROUP BY {keys}") };
            format!(
                "SELECT coalesce(CAST(sum(others) AS bigint), 0) FROM \
                 (SELECT count(*) - 1 AS others FROM {table}{filter}{groups} HAVING count(*) > 1) AS twice"
            )
        }
        Condition::Reference { reference, .. } => {
            let given = reference.columns.iter().map(|it| format!("holder.{} IS NOT NULL", quoted(it)));
            let equal = reference
                .columns
                .iter()
                .zip(&reference.referenced_columns)
                .map(|(column, key)| format!("referenced.{} = holder.{}", quoted(key), quoted(column)));
            format!(
                "SELECT count(*) FROM {table} AS holder WHERE {} AND NOT EXISTS \
                 (SELECT 1 FROM {} AS referenced WHERE {})",
                given.collect::<Vec<_>>().join(" AND "),
                quoted(&reference.referenced_table),
                equal.collect::<Vec<_>>().join(" AND ")
            )
        }
        Condition::Without { column, value, .. } => {
            format!("SELECT count(*) FROM {table} WHERE {} = {}", quoted(column), string(value))
        }
        Condition::Fits { table: held, column, kind } => {
            let fits = fits(hooks, held, column, kind, enumerations)?;
            format!("SELECT count(*) FROM {table} WHERE NOT ({fits})")
        }
        Condition::Becomes { kind, using, nullable, .. } => {
            let value = piece(hooks, using, None);
            let null = (!nullable).then(|| hooks.grammar().test(value.clone(), "IS NULL").into_text());
            let domain = hooks.domain(&format!("({value})"), kind, enumerations);
            let wrong: Vec<String> = null.into_iter().chain(domain.map(|it| format!("NOT ({it})"))).collect();
            if wrong.is_empty() {
                return None;
            }
            format!("SELECT count(*) FROM {table} WHERE {}", wrong.join(" OR "))
        }
    })
}

/// The condition that a value of `column` is one of `kind`.
fn fits(
    hooks: &dyn Hooks,
    table: &Table,
    column: &str,
    kind: &Type,
    enumerations: &Enumerations,
) -> Option<String> {
    let name = quoted(column);
    if let Some(domain) = hooks.domain(&name, kind, enumerations) {
        return Some(domain);
    }
    table.columns.get(column)?;
    match kind {
        Type::Integer { bits: bits @ (16 | 32) } => {
            let limit = 1_i64 << (bits - 1);
            Some(format!("{name} BETWEEN -{limit} AND {}", limit - 1))
        }
        Type::Decimal { precision, scale } => {
            let whole = 10_i128.pow(u32::from(precision - scale));
            Some(format!("abs({name}) < {whole}"))
        }
        _ => None,
    }
}
