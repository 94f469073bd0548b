//! An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
//! default.
//!
//! Written by `cargo xtask gen` from the declaration of `charges` in `invoices.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Enumeration, Executor, Filter,
    FromRow, Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// An attempt to be paid, made by charging alone: at most one that did not fail for each invoice. Nothing is ever charged by
/// default.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Charge {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// The invoice to be paid.
    pub invoice_id: Uuid,
    /// What was to be paid.
    pub amount: Decimal,
    /// Who was asked.
    pub provider: String,
    /// What the provider calls the attempt.
    pub provider_reference: Option<String>,
    /// How it went.
    pub state: ChargeState,
    /// Why it failed.
    pub failure_reason: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl FromRow for Charge {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            invoice_id: row.get(1)?,
            amount: row.decimal(2, 6)?,
            provider: row.get(3)?,
            provider_reference: row.get(4)?,
            state: row.enumeration(5)?,
            failure_reason: row.get(6)?,
            created_at: row.get(7)?,
        })
    }
}

impl Charge {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.invoice_id),
                Value::decimal(&TABLE, "amount", self.amount, 18, 6)?,
                Value::text(&TABLE, "provider", self.provider)?,
                match self.provider_reference {
                    Some(value) => Value::text(&TABLE, "provider_reference", value)?,
                    None => Value::Null,
                },
                Value::Text(self.state.as_str().to_owned()),
                match self.failure_reason {
                    Some(value) => Value::text(&TABLE, "failure_reason", value)?,
                    None => Value::Null,
                },
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
            ]),
        )
    }
}

/// A row of `charges` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewCharge {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The invoice to be paid.
    pub invoice_id: Uuid,
    /// What was to be paid.
    pub amount: Decimal,
    /// Who was asked.
    pub provider: String,
    /// What the provider calls the attempt.
    #[serde(default)]
    pub provider_reference: Option<String>,
    /// How it went.
    ///
    /// `recorded` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<ChargeState>,
    /// Why it failed.
    #[serde(default)]
    pub failure_reason: Option<String>,
    /// When it was made.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

impl NewCharge {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(invoice_id: Uuid, amount: Decimal, provider: impl Into<String>) -> Self {
        Self {
            id: None,
            invoice_id,
            amount,
            provider: provider.into(),
            provider_reference: None,
            state: None,
            failure_reason: None,
            created_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Charge> {
        let now = runtime::now();
        Ok(Charge {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            invoice_id: self.invoice_id,
            amount: runtime::exact(&TABLE, "amount", self.amount, 18, 6)?,
            provider: self.provider,
            provider_reference: self.provider_reference,
            state: self.state.unwrap_or(ChargeState::Recorded),
            failure_reason: self.failure_reason,
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `charges`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChargePatch {
    /// The invoice to be paid.
    #[serde(default, deserialize_with = "runtime::given")]
    pub invoice_id: Option<Uuid>,
    /// What was to be paid.
    #[serde(default, deserialize_with = "runtime::given")]
    pub amount: Option<Decimal>,
    /// Who was asked.
    #[serde(default, deserialize_with = "runtime::given")]
    pub provider: Option<String>,
    /// What the provider calls the attempt.
    #[serde(default, deserialize_with = "runtime::given")]
    pub provider_reference: Option<Option<String>>,
    /// How it went.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<ChargeState>,
    /// Why it failed.
    #[serde(default, deserialize_with = "runtime::given")]
    pub failure_reason: Option<Option<String>>,
    /// When it was made.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

/// How an attempt to be paid went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ChargeState {
    /// Written down; nobody was asked for money.
    #[serde(rename = "recorded")]
    Recorded,
    /// It was paid.
    #[serde(rename = "succeeded")]
    Succeeded,
    /// It was not.
    #[serde(rename = "failed")]
    Failed,
}

impl Enumeration for ChargeState {
    const ALL: &'static [Self] = &[Self::Recorded, Self::Succeeded, Self::Failed];
    fn as_str(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
        }
    }
}

runtime::stored_enumeration!(ChargeState);

impl runtime::Key for ChargeState {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for Charge {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewCharge;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Charge {
    type Key = Uuid;
    type Patch = ChargePatch;
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
        if let Some(value) = patch.amount {
            update.set("amount", Value::decimal(&TABLE, "amount", value, 18, 6)?);
        }
        if let Some(value) = patch.provider {
            update.set("provider", Value::text(&TABLE, "provider", value)?);
        }
        if let Some(given) = patch.provider_reference {
            update
                .set(
                    "provider_reference",
                    match given {
                        Some(value) => Value::text(&TABLE, "provider_reference", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.state {
            update.set("state", Value::Text(value.as_str().to_owned()));
        }
        if let Some(given) = patch.failure_reason {
            update
                .set(
                    "failure_reason",
                    match given {
                        Some(value) => Value::text(&TABLE, "failure_reason", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        Ok(update)
    }
}

/// What `invoice` is found by: `invoice_id`.
fn invoice_of(row: &Charge) -> Option<Uuid> {
    Some(row.invoice_id)
}

/// The columns, unique keys and relations of `charges`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Charge, Uuid> = Column::at(0);
    /// The invoice to be paid.
    pub const invoice_id: Column<Charge, Uuid> = Column::at(1);
    /// What was to be paid.
    pub const amount: Column<Charge, Decimal> = Column::at(2);
    /// Who was asked.
    pub const provider: Column<Charge, String> = Column::at(3);
    /// What the provider calls the attempt.
    pub const provider_reference: Column<Charge, Option<String>> = Column::at(4);
    /// How it went.
    pub const state: Column<Charge, ChargeState> = Column::at(5);
    /// Why it failed.
    pub const failure_reason: Column<Charge, Option<String>> = Column::at(6);
    /// When it was made.
    pub const created_at: Column<Charge, Timestamp> = Column::at(7);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Charge> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `invoices` that it refers to.
    pub const invoice: runtime::ToOne<Charge, crate::invoices::Invoice, Uuid> = runtime::ToOne::new(
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
    "INSERT INTO charges (id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM charges");

const GET: Statement = Statement::portable(
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM charges WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM charges WHERE id = $1");

const FIRST_PAGE_BY_INVOICE_ID: Statement = Statement::portable(
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges WHERE invoice_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_INVOICE_ID: Statement = Statement::portable(
    "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at FROM charges WHERE invoice_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `charges`.
#[derive(Debug)]
pub struct ChargeRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ChargeRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `charges`, by name.
    pub async fn create(&self, new: NewCharge) -> runtime::Result<Charge> {
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
        rows: Vec<NewCharge>,
    ) -> runtime::Result<Vec<Charge>> {
        let rows: runtime::Result<Vec<Charge>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Charge, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewCharge> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Charge>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewCharge,
        key: runtime::UniqueKey<Charge>,
        columns: impl Columns<Charge>,
    ) -> runtime::Result<Charge> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Charge> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Charge>) -> Select<'e, E, Charge> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Charge>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Charge>> {
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
    ) -> runtime::Result<Vec<Option<Charge>>> {
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
        patch: ChargePatch,
    ) -> runtime::Result<Option<Charge>> {
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
    ) -> runtime::Result<Page<Charge>> {
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

impl Charge {
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

impl runtime::Resource for Charge {
    const TABLE: &'static str = "charges";
    const FILTERS: &'static [&'static str] = &["invoice_id"];
    const READ_ONLY: bool = true;
    type Key = Uuid;
    type New = NewCharge;
    type Patch = ChargePatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ChargeRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ChargeRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ChargeRepository::new(executor).list(page).await
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
                        ChargeRepository::new(executor)
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
        ChargeRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ChargeRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "charges",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "charges_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "invoice_id",
            domain_check: "charges_invoice_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "amount",
            domain_check: "charges_amount_domain",
            domain: Domain::Decimal {
                precision: 18,
                scale: 6,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "provider",
            domain_check: "charges_provider_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "provider_reference",
            domain_check: "charges_provider_reference_domain",
            domain: Domain::MaxLength(200),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "state",
            domain_check: "charges_state_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "failure_reason",
            domain_check: "charges_failure_reason_domain",
            domain: Domain::MaxLength(500),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "charges_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "charges_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "charges_invoice_key",
            columns: &["invoice_id"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "charges_invoice_id_fkey",
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
