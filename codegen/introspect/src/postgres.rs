//! Postgres tells its structure in `pg_catalog`; expressions come back through `pg_get_expr` and its like.

use std::collections::{BTreeMap, HashMap};

use diglot_dialect::POSTGRES;
use diglot_model::{
    Catalog, CatalogColumn, CatalogIndex, CatalogReference, CatalogTable, CatalogView, invalid, unvalidated,
};
use tokio_postgres::GenericClient;

use crate::IntrospectError;

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
      AND left(c.relname, 1) <> '_'
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

const INDEXES: &str = "
    SELECT i.indrelid, x.relname::text, i.indisunique,
           ARRAY(SELECT pg_get_indexdef(i.indexrelid, n, true)
                 FROM generate_series(1, i.indnkeyatts) n ORDER BY n),
           ARRAY(SELECT coalesce((SELECT ' collate ' || lower(o.collname) FROM pg_attribute a, pg_collation o
                                  WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[n - 1]
                                    AND i.indcollation[n - 1] <> a.attcollation AND o.oid = i.indcollation[n - 1]), '')
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

const VIEWS: &str = "
    SELECT c.relname::text, pg_get_viewdef(c.oid, true), obj_description(c.oid, 'pg_class')
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'v'
      AND left(c.relname, 1) <> '_'
      AND NOT EXISTS (
          SELECT FROM pg_depend d
          WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
      )";

const TRIGGERS: &str = "
    SELECT t.tgrelid, t.tgname::text, pg_get_triggerdef(t.oid), p.prosrc, t.tgenabled IN ('D', 'R')
    FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid AND c.relnamespace = current_schema()::regnamespace
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT t.tgisinternal";

/// Reads the structure of the current schema.
///
/// # Errors
/// The connection fails, or the catalogue holds an expression that does not parse.
pub async fn postgres(client: &impl GenericClient) -> Result<Catalog, IntrospectError> {
    let mut tables: Vec<(u32, String, CatalogTable)> = Vec::new();
    for row in client.query(TABLES, &[]).await? {
        let options: Vec<String> = row.try_get(3)?;
        let table = CatalogTable { comment: row.try_get(2)?, options, ..CatalogTable::default() };
        tables.push((row.try_get(0)?, row.try_get(1)?, table));
    }
    let places: HashMap<u32, usize> = tables.iter().enumerate().map(|(at, it)| (it.0, at)).collect();
    let find = |oid: u32| places.get(&oid).copied();
    let mut columns = Vec::new();
    for row in client.query(COLUMNS, &[]).await? {
        let storage: String = row.try_get(2)?;
        let default: Option<String> = row.try_get(4)?;
        let default = default.map(|it| POSTGRES.canonical(&it)).transpose()?;
        let generated: bool = row.try_get(7)?;
        let collation: Option<String> = row.try_get(6)?;
        let column = CatalogColumn {
            name: row.try_get(1)?,
            storage: match collation {
                Some(collation) => format!("{storage} collate {collation}"),
                None => storage,
            },
            nullable: !row.try_get::<_, bool>(3)?,
            generated: default.clone().filter(|_| generated),
            default: default.filter(|_| !generated),
            identity: row.try_get(8)?,
            comment: row.try_get(5)?,
        };
        columns.extend(find(row.try_get(0)?).map(|at| (at, column)));
    }
    let mut keys = Vec::new();
    let mut checks = Vec::new();
    let mut references = Vec::new();
    for row in client.query(CONSTRAINTS, &[]).await? {
        let Some(at) = find(row.try_get(0)?) else { continue };
        let name: String = row.try_get(1)?;
        let kind: String = row.try_get(2)?;
        let validated: bool = row.try_get(10)?;
        // A constraint that was never validated does not hold for every row.
        let name = if validated { name } else { unvalidated(&name) };
        match kind.as_str() {
            "p" => keys.push((at, row.try_get::<_, Vec<String>>(3)?)),
            "c" => {
                let expression: Option<String> = row.try_get(9)?;
                let text = expression.map(|it| POSTGRES.canonical(&it)).transpose()?;
                checks.push((at, name, text.unwrap_or_default()));
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
                references.push((at, name, reference));
            }
            _ => {}
        }
    }
    let mut indexes = Vec::new();
    for row in client.query(INDEXES, &[]).await? {
        let Some(at) = find(row.try_get(0)?) else { continue };
        let name: String = row.try_get(1)?;
        let valid: bool = row.try_get(6)?;
        let name = if valid { name } else { invalid(&name) };
        let mut keys = Vec::new();
        let orders: Vec<String> = row.try_get(4)?;
        for (key, order) in row.try_get::<_, Vec<String>>(3)?.iter().zip(orders) {
            keys.push(format!("{}{order}", POSTGRES.canonical(key)?));
        }
        let predicate: Option<String> = row.try_get(5)?;
        let predicate = predicate.map(|it| POSTGRES.canonical(&it)).transpose()?;
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
        indexes.push((at, name, index));
    }
    for row in client.query(TRIGGERS, &[]).await? {
        let Some(at) = find(row.try_get(0)?) else { continue };
        let text = POSTGRES.canonical_trigger(row.try_get(2)?, row.try_get(3)?);
        let text = if row.try_get(4)? { format!("{text} (disabled)") } else { text };
        tables[at].2.triggers.insert(row.try_get(1)?, text);
    }
    let mut views = BTreeMap::new();
    for row in client.query(VIEWS, &[]).await? {
        let query = POSTGRES.canonical_query(row.try_get(1)?)?;
        views.insert(row.try_get(0)?, CatalogView { query, comment: row.try_get(2)? });
    }
    columns.into_iter().for_each(|(at, column)| tables[at].2.columns.push(column));
    keys.into_iter().for_each(|(at, key)| tables[at].2.primary_key = key);
    for (at, name, text) in checks {
        tables[at].2.checks.insert(name, text);
    }
    for (at, name, reference) in references {
        tables[at].2.references.insert(name, reference);
    }
    for (at, name, index) in indexes {
        tables[at].2.indexes.insert(name, index);
    }
    Ok(Catalog { tables: tables.into_iter().map(|(_, name, table)| (name, table)).collect(), views })
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
