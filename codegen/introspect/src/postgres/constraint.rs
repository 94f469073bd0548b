//! Primary keys, checks and foreign keys. Unique and exclusion constraints are read as the indexes they are kept by.

use diglot_dialect::{POSTGRES, ReadError};
use diglot_model::{CatalogReference, unvalidated};
use tokio_postgres::GenericClient;

use super::{Tables, text};
use crate::IntrospectError;

const CONSTRAINTS: &str = "
    SELECT k.conrelid, k.conname::text, k.contype::text,
           ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u(n, o)
                 JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.n ORDER BY u.o),
           coalesce((SELECT f.relname::text FROM pg_class f WHERE f.oid = k.confrelid), ''),
           ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY u(n, o)
                 JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.n ORDER BY u.o),
           k.confdeltype::text, k.confupdtype::text, k.condeferrable AND k.condeferred,
           pg_get_expr(k.conbin, k.conrelid), k.convalidated,
           CASE k.confmatchtype WHEN 'f' THEN ARRAY['match full'] WHEN 'p' THEN ARRAY['match partial'] ELSE '{}' END
               || CASE WHEN k.condeferrable AND NOT k.condeferred
                       THEN ARRAY['deferrable initially immediate'] ELSE '{}' END
               || ARRAY(SELECT DISTINCT 'disabled' FROM pg_trigger t
                        WHERE t.tgconstraint = k.oid AND t.tgisinternal AND t.tgenabled IN ('D', 'R'))
    FROM pg_constraint k
    WHERE k.connamespace = current_schema()::regnamespace AND k.conrelid <> 0";

/// Adds the constraints of `tables`.
pub(super) async fn read(client: &impl GenericClient, tables: &mut Tables) -> Result<(), IntrospectError> {
    for row in client.query(CONSTRAINTS, &[]).await? {
        let Some(table) = tables.find(row.try_get(0)?) else { continue };
        let name: String = row.try_get(1)?;
        let validated: bool = row.try_get(10)?;
        // A constraint that was never validated does not hold for every row.
        let name = if validated { name } else { unvalidated(&name) };
        match row.try_get::<_, String>(2)?.as_str() {
            "p" => table.primary_key = row.try_get(3)?,
            "c" => {
                let expression: Option<&str> = row.try_get(9)?;
                let Some(expression) = expression else {
                    return Err(ReadError::Unexpected(format!("the check {name}")).into());
                };
                table.checks.insert(name, text(expression, |it| POSTGRES.canonical(it)));
            }
            "f" => {
                let action = |at| row.try_get::<_, String>(at).map(|code| action(&code).to_owned());
                let reference = CatalogReference {
                    columns: row.try_get(3)?,
                    table: row.try_get(4)?,
                    referenced_columns: row.try_get(5)?,
                    on_delete: action(6)?,
                    on_update: action(7)?,
                    deferrable: row.try_get(8)?,
                    options: row.try_get(11)?,
                };
                table.references.insert(name, reference);
            }
            // Unique and exclusion constraints are indexes; constraint triggers are triggers.
            _ => {}
        }
    }
    Ok(())
}

/// The words for `pg_constraint.confdeltype` and `confupdtype`.
fn action(code: &str) -> &'static str {
    match code {
        "r" => "restrict",
        "c" => "cascade",
        "n" => "set null",
        "d" => "set default",
        _ => "no action",
    }
}
