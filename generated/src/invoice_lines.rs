//! One kind of use at one price.
//!
//! Written by `cargo xtask gen` from the declaration of `invoice_lines` in `invoices.rs`; do not edit.

use runtime::{
    ColumnInfo, Decimal, Domain, Enumeration, Executor, FromRow, Page, PageRequest,
    ReferenceInfo, Statement, TableInfo, UniqueInfo, Update, Uuid, Value, Write,
    WriteKind,
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
    fn values(&self) -> runtime::Result<Vec<Value>> {
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
        let values = row.values()?;
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
                Vec::from([
                    Value::Uuid(invoice_id),
                    Value::Text(kind.as_str().to_owned()),
                    Value::decimal(&TABLE, "unit_price", unit_price, 12, 6)?,
                ]),
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<InvoiceLine>> {
        self.executor.fetch_optional(&GET, Vec::from([Value::Uuid(key)])).await
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
                self.executor
                    .fetch(&NEXT_PAGE, Vec::from([Value::Uuid(key), limit]))
                    .await?
            }
            None => self.executor.fetch(&FIRST_PAGE, vec![limit]).await?,
        };
        Ok(Page::of(rows, page.limit))
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
        if update.is_empty() {
            return self.get(key).await;
        }
        let rows = self.executor.write_returning(update.at([Value::Uuid(key)])).await?;
        Ok(rows.into_iter().next())
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
        let rows = self.executor.fetch(statement, values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        Ok(self.executor.fetch_optional(&COUNT, Vec::new()).await?.unwrap_or(0))
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

/// The table's constraints.
static TABLE: TableInfo = TableInfo {
    name: "invoice_lines",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "invoice_lines_id_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "invoice_id",
            domain_check: "invoice_lines_invoice_id_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "kind",
            domain_check: "invoice_lines_kind_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "quantity",
            domain_check: "invoice_lines_quantity_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "unit_price",
            domain_check: "invoice_lines_unit_price_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "amount",
            domain_check: "invoice_lines_amount_domain",
            domain: Domain::Range,
            native: None,
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
};
