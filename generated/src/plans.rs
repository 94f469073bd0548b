//! What a subscription costs and how often.
//!
//! Written by `cargo xtask gen` from the declaration of `plans` in `plans.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Enumeration, Executor, Filter,
    FromRow, Keyed, LinkInfo, Page, PageRequest, ReferencingInfo, Select, Statement,
    Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// What a subscription costs and how often.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// A short name that never changes.
    pub code: String,
    /// What people see.
    pub name: String,
    /// What one period costs.
    pub price: Decimal,
    /// The currency (ISO 4217).
    pub currency: String,
    /// How long one period is.
    pub period: BillingPeriod,
    /// Whether it can still be subscribed to.
    pub offered: bool,
    /// When it was first offered.
    pub created_at: Timestamp,
}

impl FromRow for Plan {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            code: row.get(1)?,
            name: row.get(2)?,
            price: row.decimal(3, 2)?,
            currency: row.get(4)?,
            period: row.enumeration(5)?,
            offered: row.get(6)?,
            created_at: row.get(7)?,
        })
    }
}

impl Plan {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::text(&TABLE, "code", self.code)?,
                Value::text(&TABLE, "name", self.name)?,
                Value::decimal(&TABLE, "price", self.price, 12, 2)?,
                Value::text(&TABLE, "currency", self.currency)?,
                Value::Text(self.period.as_str().to_owned()),
                Value::Boolean(self.offered),
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
            ]),
        )
    }
}

/// A row of `plans` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPlan {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// A short name that never changes.
    pub code: String,
    /// What people see.
    pub name: String,
    /// What one period costs.
    pub price: Decimal,
    /// The currency (ISO 4217).
    ///
    /// `EUR` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub currency: Option<String>,
    /// How long one period is.
    ///
    /// `month` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub period: Option<BillingPeriod>,
    /// Whether it can still be subscribed to.
    ///
    /// `true` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub offered: Option<bool>,
    /// When it was first offered.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

impl NewPlan {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        price: Decimal,
    ) -> Self {
        Self {
            id: None,
            code: code.into(),
            name: name.into(),
            price,
            currency: None,
            period: None,
            offered: None,
            created_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Plan> {
        let now = runtime::now();
        Ok(Plan {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            code: self.code,
            name: self.name,
            price: runtime::exact(&TABLE, "price", self.price, 12, 2)?,
            currency: self.currency.unwrap_or_else(|| "EUR".to_owned()),
            period: self.period.unwrap_or(BillingPeriod::Month),
            offered: self.offered.unwrap_or(true),
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `plans`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPatch {
    /// A short name that never changes.
    #[serde(default, deserialize_with = "runtime::given")]
    pub code: Option<String>,
    /// What people see.
    #[serde(default, deserialize_with = "runtime::given")]
    pub name: Option<String>,
    /// What one period costs.
    #[serde(default, deserialize_with = "runtime::given")]
    pub price: Option<Decimal>,
    /// The currency (ISO 4217).
    #[serde(default, deserialize_with = "runtime::given")]
    pub currency: Option<String>,
    /// How long one period is.
    #[serde(default, deserialize_with = "runtime::given")]
    pub period: Option<BillingPeriod>,
    /// Whether it can still be subscribed to.
    #[serde(default, deserialize_with = "runtime::given")]
    pub offered: Option<bool>,
    /// When it was first offered.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BillingPeriod {
    /// A calendar month.
    #[serde(rename = "month")]
    Month,
    /// A calendar year.
    #[serde(rename = "year")]
    Year,
}

impl Enumeration for BillingPeriod {
    const ALL: &'static [Self] = &[Self::Month, Self::Year];
    fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

runtime::stored_enumeration!(BillingPeriod);

impl runtime::Key for BillingPeriod {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for Plan {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewPlan;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Plan {
    type Key = Uuid;
    type Patch = PlanPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.code {
            update.set("code", Value::text(&TABLE, "code", value)?);
        }
        if let Some(value) = patch.name {
            update.set("name", Value::text(&TABLE, "name", value)?);
        }
        if let Some(value) = patch.price {
            update.set("price", Value::decimal(&TABLE, "price", value, 12, 2)?);
        }
        if let Some(value) = patch.currency {
            update.set("currency", Value::text(&TABLE, "currency", value)?);
        }
        if let Some(value) = patch.period {
            update.set("period", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.offered {
            update.set("offered", Value::Boolean(value));
        }
        if let Some(value) = patch.created_at {
            update.set("created_at", Value::timestamp(&TABLE, "created_at", value)?);
        }
        Ok(update)
    }
}

/// What `subscriptions` is found by: `id`.
fn subscriptions_of(row: &Plan) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `plans`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Plan, Uuid> = Column::at(0);
    /// A short name that never changes.
    pub const code: Column<Plan, String> = Column::at(1);
    /// What people see.
    pub const name: Column<Plan, String> = Column::at(2);
    /// What one period costs.
    pub const price: Column<Plan, Decimal> = Column::at(3);
    /// The currency (ISO 4217).
    pub const currency: Column<Plan, String> = Column::at(4);
    /// How long one period is.
    pub const period: Column<Plan, BillingPeriod> = Column::at(5);
    /// Whether it can still be subscribed to.
    pub const offered: Column<Plan, bool> = Column::at(6);
    /// When it was first offered.
    pub const created_at: Column<Plan, Timestamp> = Column::at(7);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Plan> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `code`.
    pub const code_key: UniqueKey<Plan> = UniqueKey::new("(code)", &["code"], BY_CODE);
    /// The rows of `subscriptions` that refer to it.
    pub const subscriptions: runtime::ToMany<
        Plan,
        crate::subscriptions::Subscription,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "subscriptions",
            from: &["id"],
            to: &["plan_id"],
        },
        subscriptions_of,
        Statement::new(
            "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at, plan_id FROM subscriptions WHERE plan_id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at, plan_id FROM subscriptions WHERE plan_id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO plans (id, code, name, price, currency, period, offered, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM plans");

const GET: Statement = Statement::portable(
    "SELECT id, code, name, price, currency, period, offered, created_at FROM plans WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, code, name, price, currency, period, offered, created_at FROM plans ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, code, name, price, currency, period, offered, created_at FROM plans WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM plans WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, code, name, price, currency, period, offered, created_at FROM plans WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, code, name, price, currency, period, offered, created_at FROM plans WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM plans WHERE id = $1");

const BY_CODE: Statement = Statement::portable(
    "SELECT id, code, name, price, currency, period, offered, created_at FROM plans WHERE code = $1",
);

/// Reads and writes rows of `plans`.
#[derive(Debug)]
pub struct PlanRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> PlanRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `plans`, by name.
    pub async fn create(&self, new: NewPlan) -> runtime::Result<Plan> {
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
    pub async fn create_many(&self, rows: Vec<NewPlan>) -> runtime::Result<Vec<Plan>> {
        let rows: runtime::Result<Vec<Plan>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Plan, runtime::Nothing, _>(self.executor, values?).await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewPlan> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Plan>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewPlan,
        key: runtime::UniqueKey<Plan>,
        columns: impl Columns<Plan>,
    ) -> runtime::Result<Plan> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Plan> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Plan>) -> Select<'e, E, Plan> {
        self.select().filter(filter)
    }

    /// The row with this `code`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_code(&self, code: &str) -> runtime::Result<Option<Plan>> {
        self.executor
            .fetch_optional(&BY_CODE, &[Value::text(&TABLE, "code", code)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Plan>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Plan>> {
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
    ) -> runtime::Result<Vec<Option<Plan>>> {
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
        patch: PlanPatch,
    ) -> runtime::Result<Option<Plan>> {
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

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl Plan {
    /// A page of the rows of `subscriptions` that refer to this one by `plan_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn subscriptions<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<crate::subscriptions::Subscription>> {
        crate::subscriptions::SubscriptionRepository::new(executor)
            .list_by_plan_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Plan {
    const TABLE: &'static str = "plans";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewPlan;
    type Patch = PlanPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        PlanRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        PlanRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        PlanRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        _executor: &E,
        _filter: &str,
        _value: &str,
        _page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        Ok(None)
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        PlanRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        PlanRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "plans",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "plans_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "code",
            domain_check: "plans_code_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "name",
            domain_check: "plans_name_domain",
            domain: Domain::MaxLength(120),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "price",
            domain_check: "plans_price_domain",
            domain: Domain::Decimal {
                precision: 12,
                scale: 2,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "currency",
            domain_check: "plans_currency_domain",
            domain: Domain::MaxLength(3),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "period",
            domain_check: "plans_period_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "offered",
            domain_check: "plans_offered_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "plans_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "plans_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "plans_code_key",
            columns: &["code"],
        },
    ],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "subscriptions_plan_id_fkey",
            table: "subscriptions",
            columns: &["plan_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM subscriptions WHERE plan_id = $1",
            keeps_from_delete: true,
            keeps_from_update: true,
        },
    ],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
