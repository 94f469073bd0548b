//! What stands beside the tables, views and triggers of a schema. No schema can declare it, so it is listed, never taken
//! for nothing.

use std::collections::BTreeMap;

use tokio_postgres::GenericClient;

use crate::{IntrospectError, OWN_TABLES};

/// Relations that are neither tables nor views, without the sequences that belong to a column.
const RELATIONS: &str = "
    SELECT CASE c.relkind WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence ' ELSE 'foreign table ' END
               || c.relname,
           CASE c.relkind WHEN 'm' THEN pg_get_viewdef(c.oid, true)
                WHEN 'S' THEN (SELECT format_type(s.seqtypid, NULL) FROM pg_sequence s WHERE s.seqrelid = c.oid)
                ELSE 'rows of another server' END
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('m', 'S', 'f')
      AND NOT EXISTS (SELECT FROM pg_depend d
                      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                        AND (d.deptype IN ('e', 'i') OR d.deptype = 'a' AND d.refclassid = 'pg_class'::regclass))";

/// Types that were made, with what they demand of a value.
const TYPES: &str = "
    SELECT CASE t.typtype WHEN 'd' THEN 'domain ' WHEN 'e' THEN 'enumeration type ' WHEN 'r' THEN 'range type '
                WHEN 'c' THEN 'composite type ' ELSE 'type ' END || t.typname,
           CASE t.typtype
                WHEN 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                                        CASE WHEN t.typnotnull THEN 'not null' END,
                                        'default ' || t.typdefault,
                                        (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ' '
                                                           ORDER BY k.conname)
                                         FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'))
                WHEN 'e' THEN (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
                               FROM pg_enum e WHERE e.enumtypid = t.oid)
                ELSE format_type(t.oid, NULL) END
    FROM pg_type t
    LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.typnamespace = current_schema()::regnamespace
      AND (t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c' OR t.typtype = 'b' AND t.typelem = 0)
      AND NOT EXISTS (SELECT FROM pg_depend d
                      WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype IN ('e', 'i'))";

/// Functions. One for triggers does nothing but by a trigger, and is told with it.
const FUNCTIONS: &str = "
    SELECT CASE p.prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' ELSE 'function ' END
               || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
           coalesce('returns ' || pg_get_function_result(p.oid), 'a procedure')
    FROM pg_proc p
    WHERE p.pronamespace = current_schema()::regnamespace
      AND p.prorettype <> 'pg_catalog.trigger'::regtype
      AND NOT EXISTS (SELECT FROM pg_depend d
                      WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))";

/// Who else may do what, by table or view; a right to one column names it.
const PRIVILEGES: &str = "
    SELECT 'privileges on ' || g.relname, string_agg(g.said, ', ' ORDER BY g.said)
    FROM (SELECT c.relname, coalesce(r.rolname, 'everybody') || ': '
                     || string_agg(lower(a.privilege_type), ' ' ORDER BY a.privilege_type) AS said
          FROM pg_class c CROSS JOIN aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
          WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
            AND a.grantee <> c.relowner
          GROUP BY c.relname, r.rolname
          UNION ALL
          SELECT c.relname, coalesce(r.rolname, 'everybody') || ': ' || lower(a.privilege_type) || ' of '
                     || string_agg(n.attname, ' ' ORDER BY n.attnum)
          FROM pg_class c JOIN pg_attribute n ON n.attrelid = c.oid AND NOT n.attisdropped
          CROSS JOIN aclexplode(n.attacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
          WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
            AND a.grantee <> c.relowner
          GROUP BY c.relname, r.rolname, a.privilege_type) g
    WHERE NOT g.relname = ANY ($1)
    GROUP BY g.relname";

/// What belongs to the database as a whole, or to tables by way of a server's feature.
const FEATURES: &str = "
    SELECT 'extension ' || e.extname, 'version ' || e.extversion FROM pg_extension e WHERE e.extname <> 'plpgsql'
    UNION ALL
    SELECT 'event trigger ' || t.evtname, 'at ' || t.evtevent FROM pg_event_trigger t
    WHERE NOT EXISTS (SELECT FROM pg_depend d
                      WHERE d.classid = 'pg_event_trigger'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'publication ' || p.pubname,
           CASE WHEN p.puballtables THEN 'of every table'
                ELSE 'of ' || coalesce((SELECT string_agg(t.tablename, ', ' ORDER BY t.tablename)
                                        FROM pg_publication_tables t
                                        WHERE t.pubname = p.pubname AND t.schemaname = current_schema()), 'no table')
           END
    FROM pg_publication p
    UNION ALL
    SELECT 'statistics ' || s.stxname, 'on ' || c.relname
    FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid
    WHERE s.stxnamespace = current_schema()::regnamespace
    UNION ALL
    SELECT 'replica identity of ' || c.relname,
           CASE c.relreplident WHEN 'n' THEN 'nothing' WHEN 'f' THEN 'the whole row' ELSE 'an index' END
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND c.relreplident <> 'd'
    UNION ALL
    SELECT 'tablespace of ' || c.relname, s.spcname::text
    FROM pg_class c JOIN pg_tablespace s ON s.oid = c.reltablespace
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'i')
    UNION ALL
    SELECT 'collation ' || o.collname, coalesce(to_jsonb(o) ->> 'colliculocale', to_jsonb(o) ->> 'colllocale', o.collcollate,
                                                'of its own')
    FROM pg_collation o
    WHERE o.collnamespace = current_schema()::regnamespace AND o.collname <> 'diglot_caseless'
    UNION ALL
    SELECT 'operator ' || o.oid::regoperator::text, 'by ' || o.oprcode::text
    FROM pg_operator o
    WHERE o.oprnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d
                      WHERE d.classid = 'pg_operator'::regclass AND d.objid = o.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'text search configuration ' || s.cfgname, 'a configuration'
    FROM pg_ts_config s WHERE s.cfgnamespace = current_schema()::regnamespace";

/// Everything a Postgres database holds beside what a schema can declare, by what it is and its name; for
/// [`Catalog::seen`](diglot_model::Catalog::seen).
///
/// # Errors
/// The connection fails.
pub async fn seen(client: &impl GenericClient) -> Result<BTreeMap<String, String>, IntrospectError> {
    let own = OWN_TABLES.as_slice();
    let mut seen = BTreeMap::new();
    for (query, arguments) in [
        (RELATIONS, &[][..]),
        (TYPES, &[]),
        (FUNCTIONS, &[]),
        (PRIVILEGES, &[&own as &(dyn tokio_postgres::types::ToSql + Sync)]),
        (FEATURES, &[]),
    ] {
        for row in client.query(query, arguments).await? {
            seen.insert(row.try_get(0)?, row.try_get(1)?);
        }
    }
    Ok(seen)
}
