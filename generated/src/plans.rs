//! What a subscription costs and how often.
//!
//! Written by `cargo xtask gen` from the declaration of `plans` in `plans.rs`; do not edit.

use runtime::{
    ColumnInfo, Decimal, Domain, Enumeration, Executor, FromRow, Page, PageRequest,
    ReferencingInfo, Statement, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value,
    Write, WriteKind,
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
    fn values(&self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::text(&TABLE, "code", self.code.clone())?,
                Value::text(&TABLE, "name", self.name.clone())?,
                Value::decimal(&TABLE, "price", self.price, 12, 2)?,
                Value::text(&TABLE, "currency", self.currency.clone())?,
                Value::Text(self.period.as_str().to_owned()),
                Value::Boolean(self.offered),
                Value::Timestamp(runtime::microseconds(self.created_at)),
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
            created_at: runtime::microseconds(self.created_at.unwrap_or(now)),
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

impl runtime::Key for BillingPeriod {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
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

    /// The row with this `code`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_code(&self, code: &str) -> runtime::Result<Option<Plan>> {
        self.executor
            .fetch_optional(&BY_CODE, Vec::from([Value::text(&TABLE, "code", code)?]))
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Plan>> {
        self.executor.fetch_optional(&GET, Vec::from([Value::Uuid(key)])).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Plan>> {
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
        patch: PlanPatch,
    ) -> runtime::Result<Option<Plan>> {
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
            update.set("created_at", Value::Timestamp(runtime::microseconds(value)));
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

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        Ok(self.executor.fetch_optional(&COUNT, Vec::new()).await?.unwrap_or(0))
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

/// The table's constraints.
static TABLE: TableInfo = TableInfo {
    name: "plans",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "plans_id_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "code",
            domain_check: "plans_code_domain",
            domain: Domain::MaxLength(40),
            native: None,
        },
        ColumnInfo {
            name: "name",
            domain_check: "plans_name_domain",
            domain: Domain::MaxLength(120),
            native: None,
        },
        ColumnInfo {
            name: "price",
            domain_check: "plans_price_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "currency",
            domain_check: "plans_currency_domain",
            domain: Domain::MaxLength(3),
            native: None,
        },
        ColumnInfo {
            name: "period",
            domain_check: "plans_period_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "offered",
            domain_check: "plans_offered_domain",
            domain: Domain::Range,
            native: None,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "plans_created_at_domain",
            domain: Domain::Range,
            native: None,
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
            exists: "SELECT 1 FROM subscriptions WHERE plan_id = $1",
        },
    ],
};
