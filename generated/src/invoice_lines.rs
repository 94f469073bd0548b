//! One kind of use at one price.
//!
//! Written by `cargo xtask gen` from the declaration of `invoice_lines` in `invoices.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Enumeration, Executor, Filter,
    FromRow, Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement,
    Stream, TableInfo, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};
use crate::usage_events::UsageKind;

/// One kind of use at one price.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InvoiceLine {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// The invoice it is a line of.
    pub invoice_id: Uuid,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal,
    /// Quantity times unit price, exactly.
    pub amount: Decimal,
}

impl FromRow for InvoiceLine {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            invoice_id: row.get(1)?,
            kind: row.enumeration(2)?,
            quantity: row.get(3)?,
            unit_price: row.decimal(4, 6)?,
            amount: row.decimal(5, 6)?,
        })
    }
}

impl InvoiceLine {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.invoice_id),
                Value::Text(self.kind.as_str().to_owned()),
                Value::Integer(self.quantity),
                Value::decimal(&TABLE, "unit_price", self.unit_price, 12, 6)?,
                Value::decimal(&TABLE, "amount", self.amount, 18, 6)?,
            ]),
        )
    }
}

/// A row of `invoice_lines` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewInvoiceLine {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The invoice it is a line of.
    pub invoice_id: Uuid,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal,
    /// Quantity times unit price, exactly.
    pub amount: Decimal,
}

impl NewInvoiceLine {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        invoice_id: Uuid,
        kind: UsageKind,
        quantity: i64,
        unit_price: Decimal,
        amount: Decimal,
    ) -> Self {
        Self {
            id: None,
            invoice_id,
            kind,
            quantity,
            unit_price,
            amount,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<InvoiceLine> {
        Ok(InvoiceLine {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            invoice_id: self.invoice_id,
            kind: self.kind,
            quantity: self.quantity,
            unit_price: runtime::exact(&TABLE, "unit_price", self.unit_price, 12, 6)?,
            amount: runtime::exact(&TABLE, "amount", self.amount, 18, 6)?,
        })
    }
}

/// A change to a row of `invoice_lines`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvoiceLinePatch {
    /// The invoice it is a line of.
    #[serde(default, deserialize_with = "runtime::given")]
    pub invoice_id: Option<Uuid>,
    /// What was used.
    #[serde(default, deserialize_with = "runtime::given")]
    pub kind: Option<UsageKind>,
    /// How many units.
    #[serde(default, deserialize_with = "runtime::given")]
    pub quantity: Option<i64>,
    /// What one unit costs.
    #[serde(default, deserialize_with = "runtime::given")]
    pub unit_price: Option<Decimal>,
    /// Quantity times unit price, exactly.
    #[serde(default, deserialize_with = "runtime::given")]
    pub amount: Option<Decimal>,
}

impl Entity for InvoiceLine {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewInvoiceLine;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for InvoiceLine {
    type Key = Uuid;
    type Patch = InvoiceLinePatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.invoice_id {
            update.set("invoice_id", Value::Uuid(value));
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
        if let Some(value) = patch.amount {
            update.set("amount", Value::decimal(&TABLE, "amount", value, 18, 6)?);
        }
        Ok(update)
    }
}

/// What `invoice` is found by: `invoice_id`.
fn invoice_of(row: &InvoiceLine) -> Option<Uuid> {
    Some(row.invoice_id)
}

/// The columns, unique keys and relations of `invoice_lines`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<InvoiceLine, Uuid> = Column::at(0);
    /// The invoice it is a line of.
    pub const invoice_id: Column<InvoiceLine, Uuid> = Column::at(1);
    /// What was used.
    pub const kind: Column<InvoiceLine, UsageKind> = Column::at(2);
    /// How many units.
    pub const quantity: Column<InvoiceLine, i64> = Column::at(3);
    /// What one unit costs.
    pub const unit_price: Column<InvoiceLine, Decimal> = Column::at(4);
    /// Quantity times unit price, exactly.
    pub const amount: Column<InvoiceLine, Decimal> = Column::at(5);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<InvoiceLine> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `invoice_id`, `kind`, `unit_price`.
    pub const invoice_id_and_kind_and_unit_price_key: UniqueKey<InvoiceLine> = UniqueKey::new(
        "(invoice_id, kind, unit_price)",
        &["invoice_id", "kind", "unit_price"],
        BY_INVOICE_ID_AND_KIND_AND_UNIT_PRICE,
    );
    /// The row of `invoices` that it refers to.
    pub const invoice: runtime::ToOne<InvoiceLine, crate::invoices::Invoice, Uuid> = runtime::ToOne::new(
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
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO invoice_lines (id, invoice_id, kind, quantity, unit_price, amount) VALUES ($1, $2, $3, $4, $5, $6)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM invoice_lines");

const GET: Statement = Statement::portable(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM invoice_lines WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM invoice_lines WHERE id = $1");

const BY_INVOICE_ID_AND_KIND_AND_UNIT_PRICE: Statement = Statement::portable(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE invoice_id = $1 AND kind = $2 AND unit_price = $3",
);

const FIRST_PAGE_BY_INVOICE_ID: Statement = Statement::portable(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE invoice_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_INVOICE_ID: Statement = Statement::portable(
    "SELECT id, invoice_id, kind, quantity, unit_price, amount FROM invoice_lines WHERE invoice_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `invoice_lines`.
#[derive(Debug)]
pub struct InvoiceLineRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> InvoiceLineRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `invoice_lines`, by name.
    pub async fn create(&self, new: NewInvoiceLine) -> runtime::Result<InvoiceLine> {
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
        rows: Vec<NewInvoiceLine>,
    ) -> runtime::Result<Vec<InvoiceLine>> {
        let rows: runtime::Result<Vec<InvoiceLine>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<InvoiceLine, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewInvoiceLine> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<InvoiceLine>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewInvoiceLine,
        key: runtime::UniqueKey<InvoiceLine>,
        columns: impl Columns<InvoiceLine>,
    ) -> runtime::Result<InvoiceLine> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, InvoiceLine> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<InvoiceLine>) -> Select<'e, E, InvoiceLine> {
        self.select().filter(filter)
    }

    /// The row with this `invoice_id` and `kind` and `unit_price`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_invoice_id_and_kind_and_unit_price(
        &self,
        invoice_id: Uuid,
        kind: UsageKind,
        unit_price: Decimal,
    ) -> runtime::Result<Option<InvoiceLine>> {
        self.executor
            .fetch_optional(
                &BY_INVOICE_ID_AND_KIND_AND_UNIT_PRICE,
                &[
                    Value::Uuid(invoice_id),
                    Value::Text(kind.as_str().to_owned()),
                    Value::decimal(&TABLE, "unit_price", unit_price, 12, 6)?,
                ],
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<InvoiceLine>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<InvoiceLine>> {
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
    ) -> runtime::Result<Vec<Option<InvoiceLine>>> {
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
        patch: InvoiceLinePatch,
    ) -> runtime::Result<Option<InvoiceLine>> {
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
    ) -> runtime::Result<Page<InvoiceLine>> {
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

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl InvoiceLine {
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

impl runtime::Resource for InvoiceLine {
    const TABLE: &'static str = "invoice_lines";
    const FILTERS: &'static [&'static str] = &["invoice_id"];
    const READ_ONLY: bool = true;
    type Key = Uuid;
    type New = NewInvoiceLine;
    type Patch = InvoiceLinePatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        InvoiceLineRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        InvoiceLineRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        InvoiceLineRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "invoice_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        InvoiceLineRepository::new(executor)
                            .list_by_invoice_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        InvoiceLineRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        InvoiceLineRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "invoice_lines",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "invoice_lines_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "invoice_id",
            domain_check: "invoice_lines_invoice_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "kind",
            domain_check: "invoice_lines_kind_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "quantity",
            domain_check: "invoice_lines_quantity_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "unit_price",
            domain_check: "invoice_lines_unit_price_domain",
            domain: Domain::Decimal {
                precision: 12,
                scale: 6,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "amount",
            domain_check: "invoice_lines_amount_domain",
            domain: Domain::Decimal {
                precision: 18,
                scale: 6,
            },
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "invoice_lines_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "invoice_lines_invoice_id_kind_unit_price_key",
            columns: &["invoice_id", "kind", "unit_price"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "invoice_lines_invoice_id_fkey",
            columns: &["invoice_id"],
            referenced_table: "invoices",
            exists: "SELECT 1 FROM invoices WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
