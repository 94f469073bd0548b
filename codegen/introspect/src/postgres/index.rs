//! Indexes, those of unique and exclusion constraints among them.

use diglot_dialect::POSTGRES;
use diglot_model::{CatalogIndex, invalid};
use tokio_postgres::GenericClient;

use super::{Tables, text};
use crate::IntrospectError;

const INDEXES: &str = "
    SELECT i.indrelid, x.relname::text, i.indisunique,
           ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true)
                 FROM generate_series(1, i.indnkeyatts) n ORDER BY n),
           ARRAY(SELECT coalesce((SELECT ' collate ' || lower(o.collname) FROM pg_attribute a, pg_collation o
                                  WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[n - 1]
                                    AND i.indcollation[n - 1] <> a.attcollation AND o.oid = i.indcollation[n - 1]), '')
                        || coalesce((SELECT ' collate ' || lower(o.collname) FROM pg_collation o
                                  WHERE i.indkey[n - 1] = 0 AND o.oid = i.indcollation[n - 1]
                                    AND position(pg_get_indexdef(i.indexrelid, n, false) || ' COLLATE '
                                                 IN pg_get_indexdef(i.indexrelid)) > 0), '')
                        || coalesce((SELECT ' ' || o.opcname FROM pg_opclass o
                                  WHERE o.oid = i.indclass[n - 1] AND NOT o.opcdefault), '')
                        || CASE i.indoption[n - 1] & 3
                               WHEN 1 THEN ' desc nulls last' WHEN 2 THEN ' nulls first' WHEN 3 THEN ' desc' ELSE '' END
                 FROM generate_series(1, i.indnkeyatts) n ORDER BY n),
           pg_get_expr(i.indpred, i.indrelid), i.indisvalid,
           ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true)
                 FROM generate_series(i.indnkeyatts + 1, i.indnatts) n ORDER BY n),
           coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false), m.amname::text,
           coalesce(x.reloptions, '{}')
               || ARRAY(SELECT 'exclusion constraint' FROM pg_constraint k
                        WHERE k.conindid = i.indexrelid AND k.contype = 'x')
               || ARRAY(SELECT CASE WHEN k.condeferred THEN 'deferred' ELSE 'deferrable' END FROM pg_constraint k
                        WHERE k.conindid = i.indexrelid AND k.contype IN ('u', 'x') AND k.condeferrable)
    FROM pg_index i
    JOIN pg_class x ON x.oid = i.indexrelid
    JOIN pg_am m ON m.oid = x.relam
    WHERE x.relnamespace = current_schema()::regnamespace AND NOT i.indisprimary";

/// Adds the indexes of `tables`.
pub(super) async fn read(client: &impl GenericClient, tables: &mut Tables) -> Result<(), IntrospectError> {
    for row in client.query(INDEXES, &[]).await? {
        let Some(table) = tables.find(row.try_get(0)?) else { continue };
        let name: String = row.try_get(1)?;
        let valid: bool = row.try_get(6)?;
        let name = if valid { name } else { invalid(&name) };
        let mut keys = Vec::new();
        let orders: Vec<String> = row.try_get(4)?;
        for (key, order) in row.try_get::<_, Vec<&str>>(3)?.into_iter().zip(orders) {
            keys.push(format!("{}{order}", text(key, |it| POSTGRES.canonical(it))));
        }
        let predicate: Option<&str> = row.try_get(5)?;
        let predicate = predicate.map(|it| text(it, |it| POSTGRES.canonical(it)));
        let method: String = row.try_get(9)?;
        let mut options: Vec<String> = Vec::new();
        if method != "btree" {
            options.push(format!("using {method}"));
        }
        options.extend(row.try_get::<_, Vec<String>>(10)?);
        let index = CatalogIndex {
            unique: row.try_get(2)?,
            keys,
            predicate,
            include: row.try_get(7)?,
            nulls_not_distinct: row.try_get(8)?,
            options,
        };
        table.indexes.insert(name, index);
    }
    Ok(())
}
