//! What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
//! its lines and its state never goes back.
//!
//! Written by `cargo xtask gen` from the declaration of `invoices` in `invoices.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Date, Decimal, Domain, Entity, Enumeration, Executor,
    Filter, FromRow, Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo,
    Select, Statement, Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value,
    Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// What a person owes for a period. It is drafted, opened, charged and voided by the program, so that its total is that of
/// its lines and its state never goes back.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Invoice {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// Who owes.
    pub user_id: Uuid,
    /// The first day it covers.
    pub period_start: Date,
    /// The last day it covers.
    pub period_end: Date,
    /// Where it stands.
    pub state: InvoiceState,
    /// The currency (ISO 4217).
    pub currency: String,
    /// The sum of its lines.
    pub total: Decimal,
    /// When it was drafted.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl FromRow for Invoice {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            user_id: row.get(1)?,
            period_start: row.get(2)?,
            period_end: row.get(3)?,
            state: row.enumeration(4)?,
            currency: row.get(5)?,
            total: row.decimal(6, 6)?,
            created_at: row.get(7)?,
            updated_at: row.get(8)?,
        })
    }
}

impl Invoice {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.user_id),
                Value::date(&TABLE, "period_start", self.period_start)?,
                Value::date(&TABLE, "period_end", self.period_end)?,
                Value::Text(self.state.as_str().to_owned()),
                Value::text(&TABLE, "currency", self.currency)?,
                Value::decimal(&TABLE, "total", self.total, 18, 6)?,
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                Value::timestamp(&TABLE, "updated_at", self.updated_at)?,
            ]),
        )
    }
}

/// A row of `invoices` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewInvoice {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// Who owes.
    pub user_id: Uuid,
    /// The first day it covers.
    pub period_start: Date,
    /// The last day it covers.
    pub period_end: Date,
    /// Where it stands.
    ///
    /// `draft` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<InvoiceState>,
    /// The currency (ISO 4217).
    ///
    /// `EUR` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub currency: Option<String>,
    /// The sum of its lines.
    ///
    /// `0.000000` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub total: Option<Decimal>,
    /// When it was drafted.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub updated_at: Option<Timestamp>,
}

impl NewInvoice {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(user_id: Uuid, period_start: Date, period_end: Date) -> Self {
        Self {
            id: None,
            user_id,
            period_start,
            period_end,
            state: None,
            currency: None,
            total: None,
            created_at: None,
            updated_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Invoice> {
        let now = runtime::now();
        Ok(Invoice {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            user_id: self.user_id,
            period_start: self.period_start,
            period_end: self.period_end,
            state: self.state.unwrap_or(InvoiceState::Draft),
            currency: self.currency.unwrap_or_else(|| "EUR".to_owned()),
            total: runtime::exact(
                &TABLE,
                "total",
                self.total.unwrap_or_else(|| Decimal::new(0, 6)),
                18,
                6,
            )?,
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            updated_at: runtime::kept(self.updated_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `invoices`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvoicePatch {
    /// Who owes.
    #[serde(default, deserialize_with = "runtime::given")]
    pub user_id: Option<Uuid>,
    /// The first day it covers.
    #[serde(default, deserialize_with = "runtime::given")]
    pub period_start: Option<Date>,
    /// The last day it covers.
    #[serde(default, deserialize_with = "runtime::given")]
    pub period_end: Option<Date>,
    /// Where it stands.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<InvoiceState>,
    /// The currency (ISO 4217).
    #[serde(default, deserialize_with = "runtime::given")]
    pub currency: Option<String>,
    /// The sum of its lines.
    #[serde(default, deserialize_with = "runtime::given")]
    pub total: Option<Decimal>,
    /// When it was drafted.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum InvoiceState {
    /// It may still change.
    #[serde(rename = "draft")]
    Draft,
    /// It is to be paid.
    #[serde(rename = "open")]
    Open,
    /// It was paid.
    #[serde(rename = "paid")]
    Paid,
    /// It is not to be paid.
    #[serde(rename = "void")]
    Void,
}

impl Enumeration for InvoiceState {
    const ALL: &'static [Self] = &[Self::Draft, Self::Open, Self::Paid, Self::Void];
    fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Void => "void",
        }
    }
}

runtime::stored_enumeration!(InvoiceState);

impl runtime::Key for InvoiceState {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for Invoice {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewInvoice;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Invoice {
    type Key = Uuid;
    type Patch = InvoicePatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.user_id {
            update.set("user_id", Value::Uuid(value));
        }
        if let Some(value) = patch.period_start {
            update.set("period_start", Value::date(&TABLE, "period_start", value)?);
        }
        if let Some(value) = patch.period_end {
            update.set("period_end", Value::date(&TABLE, "period_end", value)?);
        }
        if let Some(value) = patch.state {
            update.set("state", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.currency {
            update.set("currency", Value::text(&TABLE, "currency", value)?);
        }
        if let Some(value) = patch.total {
            update.set("total", Value::decimal(&TABLE, "total", value, 18, 6)?);
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        Ok(update)
    }
}

/// What `user` is found by: `user_id`.
fn user_of(row: &Invoice) -> Option<Uuid> {
    Some(row.user_id)
}

/// What `usage` is found by: `id`.
fn usage_of(row: &Invoice) -> Uuid {
    row.id
}

/// What `lines` is found by: `id`.
fn lines_of(row: &Invoice) -> Uuid {
    row.id
}

/// What `charges` is found by: `id`.
fn charges_of(row: &Invoice) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `invoices`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Invoice, Uuid> = Column::at(0);
    /// Who owes.
    pub const user_id: Column<Invoice, Uuid> = Column::at(1);
    /// The first day it covers.
    pub const period_start: Column<Invoice, Date> = Column::at(2);
    /// The last day it covers.
    pub const period_end: Column<Invoice, Date> = Column::at(3);
    /// Where it stands.
    pub const state: Column<Invoice, InvoiceState> = Column::at(4);
    /// The currency (ISO 4217).
    pub const currency: Column<Invoice, String> = Column::at(5);
    /// The sum of its lines.
    pub const total: Column<Invoice, Decimal> = Column::at(6);
    /// When it was drafted.
    pub const created_at: Column<Invoice, Timestamp> = Column::at(7);
    /// When it was last changed.
    pub const updated_at: Column<Invoice, Timestamp> = Column::at(8);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Invoice> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `users` that it refers to.
    pub const user: runtime::ToOne<Invoice, crate::users::User, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "user",
            from: &["user_id"],
            to: &["id"],
        },
        user_of,
        Statement::new(
            "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id, id FROM users WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, email, display_name, password_hash, status, created_at, updated_at, auth_provider, oauth_id, id FROM users WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `billed_usage` that refer to it.
    pub const usage: runtime::ToMany<Invoice, crate::billed_usage::BilledUsage, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "usage",
            from: &["id"],
            to: &["invoice_id"],
        },
        usage_of,
        Statement::new(
            "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at, invoice_id FROM billed_usage WHERE invoice_id IN rarray($1) ORDER BY event_id",
            "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at, invoice_id FROM billed_usage WHERE invoice_id = ANY($1) ORDER BY event_id",
        ),
    );
    /// The rows of `invoice_lines` that refer to it.
    pub const lines: runtime::ToMany<Invoice, crate::invoice_lines::InvoiceLine, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "lines",
            from: &["id"],
            to: &["invoice_id"],
        },
        lines_of,
        Statement::new(
            "SELECT id, invoice_id, kind, quantity, unit_price, amount, invoice_id FROM invoice_lines WHERE invoice_id IN rarray($1) ORDER BY id",
            "SELECT id, invoice_id, kind, quantity, unit_price, amount, invoice_id FROM invoice_lines WHERE invoice_id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `charges` that refer to it.
    pub const charges: runtime::ToMany<Invoice, crate::charges::Charge, Uuid> = runtime::ToMany::new(
        &LinkInfo {
            name: "charges",
            from: &["id"],
            to: &["invoice_id"],
        },
        charges_of,
        Statement::new(
            "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at, invoice_id FROM charges WHERE invoice_id IN rarray($1) ORDER BY id",
            "SELECT id, invoice_id, amount, provider, provider_reference, state, failure_reason, created_at, invoice_id FROM charges WHERE invoice_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO invoices (id, user_id, period_start, period_end, state, currency, total, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM invoices");

const GET: Statement = Statement::portable(
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM invoices WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM invoices WHERE id = $1");

const FIRST_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices WHERE user_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, period_start, period_end, state, currency, total, created_at, updated_at FROM invoices WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `invoices`.
#[derive(Debug)]
pub struct InvoiceRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> InvoiceRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `invoices`, by name.
    pub async fn create(&self, new: NewInvoice) -> runtime::Result<Invoice> {
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
        rows: Vec<NewInvoice>,
    ) -> runtime::Result<Vec<Invoice>> {
        let rows: runtime::Result<Vec<Invoice>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Invoice, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewInvoice> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Invoice>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewInvoice,
        key: runtime::UniqueKey<Invoice>,
        columns: impl Columns<Invoice>,
    ) -> runtime::Result<Invoice> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Invoice> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Invoice>) -> Select<'e, E, Invoice> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Invoice>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Invoice>> {
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
    ) -> runtime::Result<Vec<Option<Invoice>>> {
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
        patch: InvoicePatch,
    ) -> runtime::Result<Option<Invoice>> {
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

    /// A page, in key order, of the rows that refer to a row of `users` by `user_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_user_id(
        &self,
        user_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Invoice>> {
        let mut values = Vec::from([Value::Uuid(user_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_USER_ID
            }
            None => &FIRST_PAGE_BY_USER_ID,
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

impl Invoice {
    /// The row of `users` that `user_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn user<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::users::User>> {
        crate::users::UserRepository::new(executor).get(self.user_id).await
    }

    /// A page of the rows of `billed_usage` that refer to this one by `invoice_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn usage<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::billed_usage::BilledUsage>> {
        crate::billed_usage::BilledUsageRepository::new(executor)
            .list_by_invoice_id(self.id, page)
            .await
    }

    /// A page of the rows of `invoice_lines` that refer to this one by `invoice_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn lines<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::invoice_lines::InvoiceLine>> {
        crate::invoice_lines::InvoiceLineRepository::new(executor)
            .list_by_invoice_id(self.id, page)
            .await
    }

    /// A page of the rows of `charges` that refer to this one by `invoice_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn charges<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::charges::Charge>> {
        crate::charges::ChargeRepository::new(executor)
            .list_by_invoice_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Invoice {
    const TABLE: &'static str = "invoices";
    const FILTERS: &'static [&'static str] = &["user_id"];
    const READ_ONLY: bool = true;
    type Key = Uuid;
    type New = NewInvoice;
    type Patch = InvoicePatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        InvoiceRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        InvoiceRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        InvoiceRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "user_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        InvoiceRepository::new(executor)
                            .list_by_user_id(value, page)
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
        InvoiceRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        InvoiceRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "invoices",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "invoices_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "user_id",
            domain_check: "invoices_user_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "period_start",
            domain_check: "invoices_period_start_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "period_end",
            domain_check: "invoices_period_end_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "state",
            domain_check: "invoices_state_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "currency",
            domain_check: "invoices_currency_domain",
            domain: Domain::MaxLength(3),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "total",
            domain_check: "invoices_total_domain",
            domain: Domain::Decimal {
                precision: 18,
                scale: 6,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "invoices_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "invoices_updated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "invoices_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "invoices_period_key",
            columns: &["user_id", "period_start", "period_end"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "invoices_user_id_fkey",
            columns: &["user_id"],
            referenced_table: "users",
            exists: "SELECT 1 FROM users WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "billed_usage_invoice_id_fkey",
            table: "billed_usage",
            columns: &["invoice_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM billed_usage WHERE invoice_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "invoice_lines_invoice_id_fkey",
            table: "invoice_lines",
            columns: &["invoice_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM invoice_lines WHERE invoice_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
        ReferencingInfo {
            name: "charges_invoice_id_fkey",
            table: "charges",
            columns: &["invoice_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM charges WHERE invoice_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::invoice_lines::TABLE,
            columns: &["invoice_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &["updated_at"],
    insert: INSERT,
};
