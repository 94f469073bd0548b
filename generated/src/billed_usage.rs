//! An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
//! all that was billed refers to it.
//!
//! Written by `cargo xtask gen` from the declaration of `billed_usage` in `usage.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Enumeration, Executor, Filter,
    FromRow, Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};
use crate::usage_events::UsageKind;

/// An event that stands on an invoice: it is billed once, because the event is the key, and stays as it was billed, because
/// all that was billed refers to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BilledUsage {
    /// The event.
    pub event_id: Uuid,
    /// The invoice it stands on.
    pub invoice_id: Uuid,
    /// Who used it.
    pub user_id: Uuid,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal,
    /// When it was used.
    pub occurred_at: Timestamp,
}

impl FromRow for BilledUsage {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            event_id: row.get(0)?,
            invoice_id: row.get(1)?,
            user_id: row.get(2)?,
            kind: row.enumeration(3)?,
            quantity: row.get(4)?,
            unit_price: row.decimal(5, 6)?,
            occurred_at: row.get(6)?,
        })
    }
}

impl BilledUsage {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.event_id),
                Value::Uuid(self.invoice_id),
                Value::Uuid(self.user_id),
                Value::Text(self.kind.as_str().to_owned()),
                Value::Integer(self.quantity),
                Value::decimal(&TABLE, "unit_price", self.unit_price, 12, 6)?,
                Value::timestamp(&TABLE, "occurred_at", self.occurred_at)?,
            ]),
        )
    }
}

/// A row of `billed_usage` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewBilledUsage {
    /// The event.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub event_id: Option<Uuid>,
    /// The invoice it stands on.
    pub invoice_id: Uuid,
    /// Who used it.
    pub user_id: Uuid,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal,
    /// When it was used.
    pub occurred_at: Timestamp,
}

impl NewBilledUsage {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        invoice_id: Uuid,
        user_id: Uuid,
        kind: UsageKind,
        quantity: i64,
        unit_price: Decimal,
        occurred_at: Timestamp,
    ) -> Self {
        Self {
            event_id: None,
            invoice_id,
            user_id,
            kind,
            quantity,
            unit_price,
            occurred_at,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<BilledUsage> {
        Ok(BilledUsage {
            event_id: self.event_id.unwrap_or_else(Uuid::now_v7),
            invoice_id: self.invoice_id,
            user_id: self.user_id,
            kind: self.kind,
            quantity: self.quantity,
            unit_price: runtime::exact(&TABLE, "unit_price", self.unit_price, 12, 6)?,
            occurred_at: runtime::kept(self.occurred_at),
        })
    }
}

/// A change to a row of `billed_usage`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BilledUsagePatch {
    /// The invoice it stands on.
    #[serde(default, deserialize_with = "runtime::given")]
    pub invoice_id: Option<Uuid>,
    /// Who used it.
    #[serde(default, deserialize_with = "runtime::given")]
    pub user_id: Option<Uuid>,
    /// What was used.
    #[serde(default, deserialize_with = "runtime::given")]
    pub kind: Option<UsageKind>,
    /// How many units.
    #[serde(default, deserialize_with = "runtime::given")]
    pub quantity: Option<i64>,
    /// What one unit costs.
    #[serde(default, deserialize_with = "runtime::given")]
    pub unit_price: Option<Decimal>,
    /// When it was used.
    #[serde(default, deserialize_with = "runtime::given")]
    pub occurred_at: Option<Timestamp>,
}

impl Entity for BilledUsage {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewBilledUsage;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for BilledUsage {
    type Key = Uuid;
    type Patch = BilledUsagePatch;
    fn primary_key(&self) -> Self::Key {
        self.event_id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.invoice_id {
            update.set("invoice_id", Value::Uuid(value));
        }
        if let Some(value) = patch.user_id {
            update.set("user_id", Value::Uuid(value));
        }
        if let Some(value) = patch.kind {
            update.set("kind", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.quantity {
            update.set("quantity", Value::Integer(value));
        }
        if let Some(value) = patch.unit_price {
            update
                .set("unit_price", Value::decimal(&TABLE, "unit_price", value, 12, 6)?);
        }
        if let Some(value) = patch.occurred_at {
            update.set("occurred_at", Value::timestamp(&TABLE, "occurred_at", value)?);
        }
        Ok(update)
    }
}

/// What `invoice` is found by: `invoice_id`.
fn invoice_of(row: &BilledUsage) -> Option<Uuid> {
    Some(row.invoice_id)
}

/// What `event` is found by: `event_id`, `user_id`, `kind`, `quantity`, `unit_price`, `occurred_at`.
fn event_of(
    row: &BilledUsage,
) -> Option<(Uuid, Uuid, UsageKind, i64, Decimal, Timestamp)> {
    Some((
        row.event_id,
        row.user_id,
        row.kind,
        row.quantity,
        row.unit_price,
        row.occurred_at,
    ))
}

/// The columns, unique keys and relations of `billed_usage`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The event.
    pub const event_id: Column<BilledUsage, Uuid> = Column::at(0);
    /// The invoice it stands on.
    pub const invoice_id: Column<BilledUsage, Uuid> = Column::at(1);
    /// Who used it.
    pub const user_id: Column<BilledUsage, Uuid> = Column::at(2);
    /// What was used.
    pub const kind: Column<BilledUsage, UsageKind> = Column::at(3);
    /// How many units.
    pub const quantity: Column<BilledUsage, i64> = Column::at(4);
    /// What one unit costs.
    pub const unit_price: Column<BilledUsage, Decimal> = Column::at(5);
    /// When it was used.
    pub const occurred_at: Column<BilledUsage, Timestamp> = Column::at(6);
    /// Unique: `event_id`.
    pub const primary_key: UniqueKey<BilledUsage> = UniqueKey::new(
        "(event_id)",
        &["event_id"],
        GET,
    );
    /// The row of `invoices` that it refers to.
    pub const invoice: runtime::ToOne<BilledUsage, crate::invoices::Invoice, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "invoice",
            from: &["invoice_id"],
            to: &["id"],
        },
        invoice_of,
        Statement::new(
            "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at, id FROM invoices WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at, id FROM invoices WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `usage_events` that it refers to.
    pub const event: runtime::ToOne<
        BilledUsage,
        crate::usage_events::UsageEvent,
        (Uuid, Uuid, UsageKind, i64, Decimal, Timestamp),
    > = runtime::ToOne::new(
        &LinkInfo {
            name: "event",
            from: &[
                "event_id",
                "user_id",
                "kind",
                "quantity",
                "unit_price",
                "occurred_at",
            ],
            to: &["id", "user_id", "kind", "quantity", "unit_price", "occurred_at"],
        },
        event_of,
        Statement::portable(
            "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key, id, user_id, kind, quantity, unit_price, occurred_at FROM usage_events",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO billed_usage (event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM billed_usage");

const GET: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE event_id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage ORDER BY event_id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE event_id > $1 ORDER BY event_id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM billed_usage WHERE event_id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE event_id IN rarray($1) ORDER BY event_id",
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE event_id = ANY($1) ORDER BY event_id",
);

const DELETE: Statement = Statement::portable(
    "DELETE FROM billed_usage WHERE event_id = $1",
);

const FIRST_PAGE_BY_INVOICE_ID: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE invoice_id = $1 ORDER BY event_id LIMIT $2",
);

const NEXT_PAGE_BY_INVOICE_ID: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE invoice_id = $1 AND event_id > $2 ORDER BY event_id LIMIT $3",
);

const FIRST_PAGE_BY_EVENT_ID_USER_ID_KIND_QUANTITY_UNIT_PRICE_OCCURRED_AT: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE event_id = $1 AND user_id = $2 AND kind = $3 AND quantity = $4 AND unit_price = $5 AND occurred_at = $6 ORDER BY event_id LIMIT $7",
);

const NEXT_PAGE_BY_EVENT_ID_USER_ID_KIND_QUANTITY_UNIT_PRICE_OCCURRED_AT: Statement = Statement::portable(
    "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage WHERE event_id = $1 AND user_id = $2 AND kind = $3 AND quantity = $4 AND unit_price = $5 AND occurred_at = $6 AND event_id > $7 ORDER BY event_id LIMIT $8",
);

/// Reads and writes rows of `billed_usage`.
#[derive(Debug)]
pub struct BilledUsageRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> BilledUsageRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `billed_usage`, by name.
    pub async fn create(&self, new: NewBilledUsage) -> runtime::Result<BilledUsage> {
        let row = new.into_row()?;
        let values = row.clone().into_values()?;
        self.executor
            .write(Write {
                table: &TABLE,
                kind: WriteKind::Insert,
                statement: INSERT,
                values,
            })
            .await?;
        Ok(row)
    }

    /// Adds rows, all or none, and gives them back in their order.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn create_many(
        &self,
        rows: Vec<NewBilledUsage>,
    ) -> runtime::Result<Vec<BilledUsage>> {
        let rows: runtime::Result<Vec<BilledUsage>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<BilledUsage, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewBilledUsage> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<BilledUsage>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewBilledUsage,
        key: runtime::UniqueKey<BilledUsage>,
        columns: impl Columns<BilledUsage>,
    ) -> runtime::Result<BilledUsage> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, BilledUsage> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<BilledUsage>) -> Select<'e, E, BilledUsage> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<BilledUsage>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<BilledUsage>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Uuid(key), limit]).await?
            }
            None => self.executor.fetch(&FIRST_PAGE, &[limit]).await?,
        };
        Ok(Page::of(rows, page.limit))
    }

    /// The rows with primary keys, in one round trip and in the order of the keys; none where a key has no
    /// row.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_many(
        &self,
        keys: impl IntoIterator<Item = Uuid>,
    ) -> runtime::Result<Vec<Option<BilledUsage>>> {
        let keys: Vec<Uuid> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: Uuid) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Uuid(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: Uuid,
        patch: BilledUsagePatch,
    ) -> runtime::Result<Option<BilledUsage>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: Uuid) -> runtime::Result<bool> {
        let values = Vec::from([Value::Uuid(key)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// A page, in key order, of the rows that refer to a row of `invoices` by `invoice_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_invoice_id(
        &self,
        invoice_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<BilledUsage>> {
        let mut values = Vec::from([Value::Uuid(invoice_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_INVOICE_ID
            }
            None => &FIRST_PAGE_BY_INVOICE_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `usage_events` by `event_id`, `user_id`, `kind`, `quantity`, `unit_price`, `occurred_at`.
    ///
    /// # Errors
    /// The database cannot be read.
    #[expect(clippy::too_many_arguments, reason = "one for each column")]
    pub async fn list_by_event_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at(
        &self,
        event_id: Uuid,
        user_id: Uuid,
        kind: UsageKind,
        quantity: i64,
        unit_price: Decimal,
        occurred_at: Timestamp,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<BilledUsage>> {
        let mut values = Vec::from([
            Value::Uuid(event_id),
            Value::Uuid(user_id),
            Value::Text(kind.as_str().to_owned()),
            Value::Integer(quantity),
            Value::decimal(&TABLE, "unit_price", unit_price, 12, 6)?,
            Value::timestamp(&TABLE, "occurred_at", occurred_at)?,
        ]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_EVENT_ID_USER_ID_KIND_QUANTITY_UNIT_PRICE_OCCURRED_AT
            }
            None => &FIRST_PAGE_BY_EVENT_ID_USER_ID_KIND_QUANTITY_UNIT_PRICE_OCCURRED_AT,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl BilledUsage {
    /// The row of `invoices` that `invoice_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn invoice<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::invoices::Invoice>> {
        crate::invoices::InvoiceRepository::new(executor).get(self.invoice_id).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "billed_usage",
    columns: &[
        ColumnInfo {
            name: "event_id",
            domain_check: "billed_usage_event_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "invoice_id",
            domain_check: "billed_usage_invoice_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "user_id",
            domain_check: "billed_usage_user_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "kind",
            domain_check: "billed_usage_kind_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "quantity",
            domain_check: "billed_usage_quantity_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "unit_price",
            domain_check: "billed_usage_unit_price_domain",
            domain: Domain::Decimal {
                precision: 12,
                scale: 6,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "occurred_at",
            domain_check: "billed_usage_occurred_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "billed_usage_pkey",
        columns: &["event_id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "billed_usage_invoice_id_fkey",
            columns: &["invoice_id"],
            referenced_table: "invoices",
            exists: "SELECT 1 FROM invoices WHERE id = $1",
        },
        ReferenceInfo {
            name: "billed_usage_event_fkey",
            columns: &[
                "event_id",
                "user_id",
                "kind",
                "quantity",
                "unit_price",
                "occurred_at",
            ],
            referenced_table: "usage_events",
            exists: "SELECT 1 FROM usage_events WHERE id = $1 AND user_id = $2 AND kind = $3 AND quantity = $4 AND unit_price = $5 AND occurred_at = $6",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
