//! A person's use of a plan.
//!
//! Written by `cargo xtask gen` from the declaration of `subscriptions` in `plans.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Enumeration, Executor, Filter, FromRow,
    Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream,
    TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A person's use of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Subscription {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// Who subscribes; at most one living subscription each.
    pub user_id: Uuid,
    /// What is subscribed to.
    pub plan_id: Uuid,
    /// Where it stands.
    pub state: SubscriptionState,
    /// When the current period began.
    pub current_period_start: Timestamp,
    /// When the current period ends.
    pub current_period_end: Timestamp,
    /// When it was canceled.
    pub canceled_at: Option<Timestamp>,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl FromRow for Subscription {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            user_id: row.get(1)?,
            plan_id: row.get(2)?,
            state: row.enumeration(3)?,
            current_period_start: row.get(4)?,
            current_period_end: row.get(5)?,
            canceled_at: row.get(6)?,
            created_at: row.get(7)?,
            updated_at: row.get(8)?,
        })
    }
}

impl Subscription {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.user_id),
                Value::Uuid(self.plan_id),
                Value::Text(self.state.as_str().to_owned()),
                Value::timestamp(
                    &TABLE,
                    "current_period_start",
                    self.current_period_start,
                )?,
                Value::timestamp(&TABLE, "current_period_end", self.current_period_end)?,
                match self.canceled_at {
                    Some(value) => Value::timestamp(&TABLE, "canceled_at", value)?,
                    None => Value::Null,
                },
                Value::timestamp(&TABLE, "created_at", self.created_at)?,
                Value::timestamp(&TABLE, "updated_at", self.updated_at)?,
            ]),
        )
    }
}

/// A row of `subscriptions` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewSubscription {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// Who subscribes; at most one living subscription each.
    pub user_id: Uuid,
    /// What is subscribed to.
    pub plan_id: Uuid,
    /// Where it stands.
    ///
    /// `trialing` unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<SubscriptionState>,
    /// When the current period began.
    pub current_period_start: Timestamp,
    /// When the current period ends.
    pub current_period_end: Timestamp,
    /// When it was canceled.
    #[serde(default)]
    pub canceled_at: Option<Timestamp>,
    /// When it began.
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

impl NewSubscription {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        user_id: Uuid,
        plan_id: Uuid,
        current_period_start: Timestamp,
        current_period_end: Timestamp,
    ) -> Self {
        Self {
            id: None,
            user_id,
            plan_id,
            state: None,
            current_period_start,
            current_period_end,
            canceled_at: None,
            created_at: None,
            updated_at: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Subscription> {
        let now = runtime::now();
        Ok(Subscription {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            user_id: self.user_id,
            plan_id: self.plan_id,
            state: self.state.unwrap_or(SubscriptionState::Trialing),
            current_period_start: runtime::kept(self.current_period_start),
            current_period_end: runtime::kept(self.current_period_end),
            canceled_at: runtime::kept(self.canceled_at),
            created_at: runtime::kept(self.created_at.unwrap_or(now)),
            updated_at: runtime::kept(self.updated_at.unwrap_or(now)),
        })
    }
}

/// A change to a row of `subscriptions`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriptionPatch {
    /// Who subscribes; at most one living subscription each.
    #[serde(default, deserialize_with = "runtime::given")]
    pub user_id: Option<Uuid>,
    /// What is subscribed to.
    #[serde(default, deserialize_with = "runtime::given")]
    pub plan_id: Option<Uuid>,
    /// Where it stands.
    #[serde(default, deserialize_with = "runtime::given")]
    pub state: Option<SubscriptionState>,
    /// When the current period began.
    #[serde(default, deserialize_with = "runtime::given")]
    pub current_period_start: Option<Timestamp>,
    /// When the current period ends.
    #[serde(default, deserialize_with = "runtime::given")]
    pub current_period_end: Option<Timestamp>,
    /// When it was canceled.
    #[serde(default, deserialize_with = "runtime::given")]
    pub canceled_at: Option<Option<Timestamp>>,
    /// When it began.
    #[serde(default, deserialize_with = "runtime::given")]
    pub created_at: Option<Timestamp>,
}

/// Where a subscription stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SubscriptionState {
    /// Not paid for yet.
    #[serde(rename = "trialing")]
    Trialing,
    /// Paid for.
    #[serde(rename = "active")]
    Active,
    /// A payment is missing.
    #[serde(rename = "past_due")]
    PastDue,
    /// It has ended.
    #[serde(rename = "canceled")]
    Canceled,
}

impl Enumeration for SubscriptionState {
    const ALL: &'static [Self] = &[
        Self::Trialing,
        Self::Active,
        Self::PastDue,
        Self::Canceled,
    ];
    fn as_str(self) -> &'static str {
        match self {
            Self::Trialing => "trialing",
            Self::Active => "active",
            Self::PastDue => "past_due",
            Self::Canceled => "canceled",
        }
    }
}

runtime::stored_enumeration!(SubscriptionState);

impl runtime::Key for SubscriptionState {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for Subscription {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewSubscription;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Subscription {
    type Key = Uuid;
    type Patch = SubscriptionPatch;
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
        if let Some(value) = patch.plan_id {
            update.set("plan_id", Value::Uuid(value));
        }
        if let Some(value) = patch.state {
            update.set("state", Value::Text(value.as_str().to_owned()));
        }
        if let Some(value) = patch.current_period_start {
            update
                .set(
                    "current_period_start",
                    Value::timestamp(&TABLE, "current_period_start", value)?,
                );
        }
        if let Some(value) = patch.current_period_end {
            update
                .set(
                    "current_period_end",
                    Value::timestamp(&TABLE, "current_period_end", value)?,
                );
        }
        if let Some(given) = patch.canceled_at {
            update
                .set(
                    "canceled_at",
                    match given {
                        Some(value) => Value::timestamp(&TABLE, "canceled_at", value)?,
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

/// What `user` is found by: `user_id`.
fn user_of(row: &Subscription) -> Option<Uuid> {
    Some(row.user_id)
}

/// What `plan` is found by: `plan_id`.
fn plan_of(row: &Subscription) -> Option<Uuid> {
    Some(row.plan_id)
}

/// The columns, unique keys and relations of `subscriptions`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<Subscription, Uuid> = Column::at(0);
    /// Who subscribes; at most one living subscription each.
    pub const user_id: Column<Subscription, Uuid> = Column::at(1);
    /// What is subscribed to.
    pub const plan_id: Column<Subscription, Uuid> = Column::at(2);
    /// Where it stands.
    pub const state: Column<Subscription, SubscriptionState> = Column::at(3);
    /// When the current period began.
    pub const current_period_start: Column<Subscription, Timestamp> = Column::at(4);
    /// When the current period ends.
    pub const current_period_end: Column<Subscription, Timestamp> = Column::at(5);
    /// When it was canceled.
    pub const canceled_at: Column<Subscription, Option<Timestamp>> = Column::at(6);
    /// When it began.
    pub const created_at: Column<Subscription, Timestamp> = Column::at(7);
    /// When it was last changed.
    pub const updated_at: Column<Subscription, Timestamp> = Column::at(8);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Subscription> = UniqueKey::new(
        "(id)",
        &["id"],
        GET,
    );
    /// The row of `users` that it refers to.
    pub const user: runtime::ToOne<Subscription, crate::users::User, Uuid> = runtime::ToOne::new(
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
    /// The row of `plans` that it refers to.
    pub const plan: runtime::ToOne<Subscription, crate::plans::Plan, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "plan",
            from: &["plan_id"],
            to: &["id"],
        },
        plan_of,
        Statement::new(
            "SELECT id, code, name, price, currency, period, offered, created_at, id FROM plans WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, code, name, price, currency, period, offered, created_at, id FROM plans WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO subscriptions (id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM subscriptions");

const GET: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM subscriptions WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM subscriptions WHERE id = $1");

const FIRST_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE user_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_PLAN_ID: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE plan_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PLAN_ID: Statement = Statement::portable(
    "SELECT id, user_id, plan_id, state, current_period_start, current_period_end, canceled_at, created_at, updated_at FROM subscriptions WHERE plan_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `subscriptions`.
#[derive(Debug)]
pub struct SubscriptionRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> SubscriptionRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `subscriptions`, by name.
    pub async fn create(&self, new: NewSubscription) -> runtime::Result<Subscription> {
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
        rows: Vec<NewSubscription>,
    ) -> runtime::Result<Vec<Subscription>> {
        let rows: runtime::Result<Vec<Subscription>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Subscription, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewSubscription> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Subscription>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewSubscription,
        key: runtime::UniqueKey<Subscription>,
        columns: impl Columns<Subscription>,
    ) -> runtime::Result<Subscription> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Subscription> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Subscription>) -> Select<'e, E, Subscription> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Subscription>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Subscription>> {
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
    ) -> runtime::Result<Vec<Option<Subscription>>> {
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
        patch: SubscriptionPatch,
    ) -> runtime::Result<Option<Subscription>> {
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
    ) -> runtime::Result<Page<Subscription>> {
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

    /// A page, in key order, of the rows that refer to a row of `plans` by `plan_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_plan_id(
        &self,
        plan_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<Subscription>> {
        let mut values = Vec::from([Value::Uuid(plan_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_PLAN_ID
            }
            None => &FIRST_PAGE_BY_PLAN_ID,
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

impl Subscription {
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

    /// The row of `plans` that `plan_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn plan<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::plans::Plan>> {
        crate::plans::PlanRepository::new(executor).get(self.plan_id).await
    }
}

impl runtime::Resource for Subscription {
    const TABLE: &'static str = "subscriptions";
    const FILTERS: &'static [&'static str] = &["user_id", "plan_id"];
    type Key = Uuid;
    type New = NewSubscription;
    type Patch = SubscriptionPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        SubscriptionRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        SubscriptionRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        SubscriptionRepository::new(executor).list(page).await
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
                        SubscriptionRepository::new(executor)
                            .list_by_user_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "plan_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        SubscriptionRepository::new(executor)
                            .list_by_plan_id(value, page)
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
        SubscriptionRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        SubscriptionRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "subscriptions",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "subscriptions_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "user_id",
            domain_check: "subscriptions_user_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "plan_id",
            domain_check: "subscriptions_plan_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "state",
            domain_check: "subscriptions_state_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "current_period_start",
            domain_check: "subscriptions_current_period_start_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "current_period_end",
            domain_check: "subscriptions_current_period_end_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "canceled_at",
            domain_check: "subscriptions_canceled_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "created_at",
            domain_check: "subscriptions_created_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "updated_at",
            domain_check: "subscriptions_updated_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "subscriptions_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "subscriptions_live_user_id_key",
            columns: &["user_id"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "subscriptions_user_id_fkey",
            columns: &["user_id"],
            referenced_table: "users",
            exists: "SELECT 1 FROM users WHERE id = $1",
        },
        ReferenceInfo {
            name: "subscriptions_plan_id_fkey",
            columns: &["plan_id"],
            referenced_table: "plans",
            exists: "SELECT 1 FROM plans WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &["updated_at"],
    insert: INSERT,
};
