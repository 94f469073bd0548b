//! Tables and their columns.

use diglot_dialect::POSTGRES;
use diglot_model::{CatalogColumn, CatalogTable};
use tokio_postgres::GenericClient;

use super::{Tables, text};
use crate::{IntrospectError, OWN_TABLES};

/// The tables of the current schema, without those an extension made.
const TABLES: &str = "
    SELECT c.oid, c.relname::text, obj_description(c.oid, 'pg_class'),
           coalesce(c.reloptions, '{}')
               || CASE WHEN c.relrowsecurity THEN ARRAY['row level security'] ELSE '{}' END
               || CASE WHEN c.relforcerowsecurity THEN ARRAY['row level security for the owner'] ELSE '{}' END
               || CASE WHEN c.relkind = 'p' THEN ARRAY['partition by ' || pg_get_partkeydef(c.oid)] ELSE '{}' END
               || CASE WHEN c.relpersistence <> 'p' THEN ARRAY['unlogged'] ELSE '{}' END
               || ARRAY(SELECT 'inherits from ' || h.inhparent::regclass::text FROM pg_inherits h
                        WHERE h.inhrelid = c.oid ORDER BY 1)
               || ARRAY(SELECT 'policy ' || p.polname FROM pg_policy p WHERE p.polrelid = c.oid ORDER BY 1)
               || ARRAY(SELECT 'rule ' || r.rulename FROM pg_rewrite r WHERE r.ev_class = c.oid ORDER BY 1)
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace
      AND c.relkind IN ('r', 'p')
      AND NOT c.relname = ANY ($1)
      AND NOT EXISTS (
          SELECT FROM pg_depend d
          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
      )";

const COLUMNS: &str = "
    SELECT a.attrelid, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull,
           pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum),
           CASE WHEN a.attcollation <> t.typcollation THEN co.collname::text END,
           a.attgenerated = 's', a.attidentity <> ''
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = current_schema()::regnamespace
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_collation co ON co.oid = a.attcollation
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
    ORDER BY a.attrelid, a.attnum";

/// The tables of the current schema, with their columns.
pub(super) async fn read(client: &impl GenericClient) -> Result<Tables, IntrospectError> {
    let mut tables = Tables::default();
    for row in client.query(TABLES, &[&OWN_TABLES.as_slice()]).await? {
        let table =
            CatalogTable { comment: row.try_get(2)?, options: row.try_get(3)?, ..CatalogTable::default() };
        tables.add(row.try_get(0)?, row.try_get(1)?, table);
    }
    for row in client.query(COLUMNS, &[]).await? {
        let Some(table) = tables.find(row.try_get(0)?) else { continue };
        let storage: String = row.try_get(2)?;
        let value: Option<&str> = row.try_get(4)?;
        let value = value.map(|it| text(it, |it| POSTGRES.canonical(it)));
        let collation: Option<String> = row.try_get(6)?;
        let (default, generated) = if row.try_get(7)? { (None, value) } else { (value, None) };
        table.columns.push(CatalogColumn {
            name: row.try_get(1)?,
            storage: match collation {
                Some(collation) => format!("{storage} collate {collation}"),
                None => storage,
            },
            nullable: !row.try_get::<_, bool>(3)?,
            default,
            generated,
            identity: row.try_get(8)?,
            comment: row.try_get(5)?,
        });
    }
    Ok(tables)
}
