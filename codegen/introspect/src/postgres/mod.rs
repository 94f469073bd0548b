//! Postgres tells its structure in `pg_catalog`; expressions come back through `pg_get_expr` and its like.

mod constraint;
mod index;
mod seen;
mod table;

use std::collections::{BTreeMap, HashMap};

use diglot_dialect::{POSTGRES, ReadError};
use diglot_model::{Catalog, CatalogTable, CatalogView};
use tokio_postgres::GenericClient;

pub use self::seen::seen;
use crate::IntrospectError;

const VIEWS: &str = "
    SELECT c.relname::text, pg_get_viewdef(c.oid, true), obj_description(c.oid, 'pg_class')
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'v'
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

/// The tables that were found, by the number the server gives them.
#[derive(Default)]
struct Tables {
    places: HashMap<u32, usize>,
    all: Vec<(String, CatalogTable)>,
}

impl Tables {
    fn add(&mut self, number: u32, name: String, table: CatalogTable) {
        self.places.insert(number, self.all.len());
        self.all.push((name, table));
    }

    /// The table with this number; none where it is not one of the schema's.
    fn find(&mut self, number: u32) -> Option<&mut CatalogTable> {
        let place = *self.places.get(&number)?;
        self.all.get_mut(place).map(|it| &mut it.1)
    }
}

/// The canonical text of a definition. What nothing of ours would be written like does not always parse; it is told as the
/// server writes it.
fn text(written: &str, canonical: impl FnOnce(&str) -> Result<String, ReadError>) -> String {
    canonical(written).unwrap_or_else(|_| written.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Reads the structure of the current schema; see [`seen`] for what else there is.
///
/// # Errors
/// The connection fails.
pub async fn postgres(client: &impl GenericClient) -> Result<Catalog, IntrospectError> {
    let mut tables = table::read(client).await?;
    constraint::read(client, &mut tables).await?;
    index::read(client, &mut tables).await?;
    for row in client.query(TRIGGERS, &[]).await? {
        let Some(table) = tables.find(row.try_get(0)?) else { continue };
        let text = POSTGRES.canonical_trigger(row.try_get(2)?, row.try_get(3)?);
        let text = if row.try_get(4)? { format!("{text} (disabled)") } else { text };
        table.triggers.insert(row.try_get(1)?, text);
    }
    let mut views = BTreeMap::new();
    for row in client.query(VIEWS, &[]).await? {
        let query = text(row.try_get(1)?, |it| POSTGRES.canonical_query(it));
        views.insert(row.try_get(0)?, CatalogView { query, comment: row.try_get(2)? });
    }
    Ok(Catalog { tables: tables.all.into_iter().collect(), views, seen: BTreeMap::new() })
}
