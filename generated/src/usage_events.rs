//! Something that was used and will be invoiced. The big table.
//!
//! Written by `cargo xtask gen` from the declaration of `usage_events` in `usage.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Enumeration, Executor, Filter,
    FromRow, Keyed, LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select,
    Statement, Stream, TableInfo, Timestamp, UniqueInfo, Update, Uuid, Value, Write,
    WriteKind,
};
use serde::{Deserialize, Serialize};

/// Something that was used and will be invoiced. The big table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UsageEvent {
    /// Made by the application, in order of time.
    pub id: Uuid,
    /// Who used it.
    pub user_id: Uuid,
    /// The session it was used in.
    pub session_id: Option<Uuid>,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal,
    /// When it was used.
    pub occurred_at: Timestamp,
    /// The sender's own name for the event, so that sending it twice counts once.
    pub idempotency_key: String,
}

impl FromRow for UsageEvent {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            user_id: row.get(1)?,
            session_id: row.get(2)?,
            kind: row.enumeration(3)?,
            quantity: row.get(4)?,
            unit_price: row.decimal(5, 6)?,
            occurred_at: row.get(6)?,
            idempotency_key: row.get(7)?,
        })
    }
}

impl UsageEvent {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                Value::Uuid(self.user_id),
                match self.session_id {
                    Some(value) => Value::Uuid(value),
                    None => Value::Null,
                },
                Value::Text(self.kind.as_str().to_owned()),
                Value::Integer(self.quantity),
                Value::decimal(&TABLE, "unit_price", self.unit_price, 12, 6)?,
                Value::timestamp(&TABLE, "occurred_at", self.occurred_at)?,
                Value::text(&TABLE, "idempotency_key", self.idempotency_key)?,
            ]),
        )
    }
}

/// A row of `usage_events` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewUsageEvent {
    /// Made by the application, in order of time.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// Who used it.
    pub user_id: Uuid,
    /// The session it was used in.
    #[serde(default)]
    pub session_id: Option<Uuid>,
    /// What was used.
    pub kind: UsageKind,
    /// How many units.
    pub quantity: i64,
    /// What one unit costs.
    pub unit_price: Decimal,
    /// When it was used.
    ///
    /// The current time unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub occurred_at: Option<Timestamp>,
    /// The sender's own name for the event, so that sending it twice counts once.
    pub idempotency_key: String,
}

impl NewUsageEvent {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        user_id: Uuid,
        kind: UsageKind,
        quantity: i64,
        unit_price: Decimal,
        idempotency_key: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            user_id,
            session_id: None,
            kind,
            quantity,
            unit_price,
            occurred_at: None,
            idempotency_key: idempotency_key.into(),
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<UsageEvent> {
        let now = runtime::now();
        Ok(UsageEvent {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            user_id: self.user_id,
            session_id: self.session_id,
            kind: self.kind,
            quantity: self.quantity,
            unit_price: runtime::exact(&TABLE, "unit_price", self.unit_price, 12, 6)?,
            occurred_at: runtime::kept(self.occurred_at.unwrap_or(now)),
            idempotency_key: self.idempotency_key,
        })
    }
}

/// A change to a row of `usage_events`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsageEventPatch {
    /// Who used it.
    #[serde(default, deserialize_with = "runtime::given")]
    pub user_id: Option<Uuid>,
    /// The session it was used in.
    #[serde(default, deserialize_with = "runtime::given")]
    pub session_id: Option<Option<Uuid>>,
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
    /// The sender's own name for the event, so that sending it twice counts once.
    #[serde(default, deserialize_with = "runtime::given")]
    pub idempotency_key: Option<String>,
}

/// What is metered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum UsageKind {
    /// Tokens a model read.
    #[serde(rename = "input_tokens")]
    InputTokens,
    /// Tokens a model wrote.
    #[serde(rename = "output_tokens")]
    OutputTokens,
    /// Seconds a sandbox ran.
    #[serde(rename = "compute_seconds")]
    ComputeSeconds,
    /// Bytes kept for an hour.
    #[serde(rename = "storage_byte_hours")]
    StorageByteHours,
}

impl Enumeration for UsageKind {
    const ALL: &'static [Self] = &[
        Self::InputTokens,
        Self::OutputTokens,
        Self::ComputeSeconds,
        Self::StorageByteHours,
    ];
    fn as_str(self) -> &'static str {
        match self {
            Self::InputTokens => "input_tokens",
            Self::OutputTokens => "output_tokens",
            Self::ComputeSeconds => "compute_seconds",
            Self::StorageByteHours => "storage_byte_hours",
        }
    }
}

runtime::stored_enumeration!(UsageKind);

impl runtime::Key for UsageKind {
    fn to_text(&self) -> String {
        self.as_str().to_owned()
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }
}

impl Entity for UsageEvent {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewUsageEvent;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for UsageEvent {
    type Key = Uuid;
    type Patch = UsageEventPatch;
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
        if let Some(given) = patch.session_id {
            update
                .set(
                    "session_id",
                    match given {
                        Some(value) => Value::Uuid(value),
                        None => Value::Null,
                    },
                );
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
        if let Some(value) = patch.idempotency_key {
            update
                .set("idempotency_key", Value::text(&TABLE, "idempotency_key", value)?);
        }
        Ok(update)
    }
}

/// What `user` is found by: `user_id`.
fn user_of(row: &UsageEvent) -> Option<Uuid> {
    Some(row.user_id)
}

/// What `session` is found by: `session_id`.
fn session_of(row: &UsageEvent) -> Option<Uuid> {
    row.session_id
}

/// What `billed_usage_by_event_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at` is found by: `id`, `user_id`, `kind`, `quantity`, `unit_price`, `occurred_at`.
fn billed_usage_by_event_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at_of(
    row: &UsageEvent,
) -> (Uuid, Uuid, UsageKind, i64, Decimal, Timestamp) {
    (row.id, row.user_id, row.kind, row.quantity, row.unit_price, row.occurred_at)
}

/// The columns, unique keys and relations of `usage_events`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// Made by the application, in order of time.
    pub const id: Column<UsageEvent, Uuid> = Column::at(0);
    /// Who used it.
    pub const user_id: Column<UsageEvent, Uuid> = Column::at(1);
    /// The session it was used in.
    pub const session_id: Column<UsageEvent, Option<Uuid>> = Column::at(2);
    /// What was used.
    pub const kind: Column<UsageEvent, UsageKind> = Column::at(3);
    /// How many units.
    pub const quantity: Column<UsageEvent, i64> = Column::at(4);
    /// What one unit costs.
    pub const unit_price: Column<UsageEvent, Decimal> = Column::at(5);
    /// When it was used.
    pub const occurred_at: Column<UsageEvent, Timestamp> = Column::at(6);
    /// The sender's own name for the event, so that sending it twice counts once.
    pub const idempotency_key: Column<UsageEvent, String> = Column::at(7);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<UsageEvent> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `idempotency_key`.
    pub const idempotency_key_key: UniqueKey<UsageEvent> = UniqueKey::new(
        "(idempotency_key)",
        &["idempotency_key"],
        BY_IDEMPOTENCY_KEY,
    );
    /// Unique: `id`, `user_id`, `kind`, `quantity`, `unit_price`, `occurred_at`.
    pub const id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at_key: UniqueKey<
        UsageEvent,
    > = UniqueKey::new(
        "(id, user_id, kind, quantity, unit_price, occurred_at)",
        &["id", "user_id", "kind", "quantity", "unit_price", "occurred_at"],
        BY_ID_AND_USER_ID_AND_KIND_AND_QUANTITY_AND_UNIT_PRICE_AND_OCCURRED_AT,
    );
    /// The row of `users` that it refers to.
    pub const user: runtime::ToOne<UsageEvent, crate::users::User, Uuid> = runtime::ToOne::new(
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
    /// The row of `sessions` that it refers to.
    pub const session: runtime::ToOne<UsageEvent, crate::sessions::Session, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "session",
            from: &["session_id"],
            to: &["id"],
        },
        session_of,
        Statement::new(
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, id FROM sessions WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, user_id, project_id, status, started_at, last_activity_at, terminated_at, termination_reason, id FROM sessions WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The rows of `billed_usage` that refer to it.
    pub const billed_usage_by_event_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at: runtime::ToMany<
        UsageEvent,
        crate::billed_usage::BilledUsage,
        (Uuid, Uuid, UsageKind, i64, Decimal, Timestamp),
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "billed_usage_by_event_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at",
            from: &["id", "user_id", "kind", "quantity", "unit_price", "occurred_at"],
            to: &["event_id", "user_id", "kind", "quantity", "unit_price", "occurred_at"],
        },
        billed_usage_by_event_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at_of,
        Statement::portable(
            "SELECT event_id, invoice_id, user_id, kind, quantity, unit_price, occurred_at, event_id, user_id, kind, quantity, unit_price, occurred_at FROM billed_usage",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO usage_events (id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM usage_events");

const GET: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM usage_events WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM usage_events WHERE id = $1");

const BY_IDEMPOTENCY_KEY: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE idempotency_key = $1",
);

const BY_ID_AND_USER_ID_AND_KIND_AND_QUANTITY_AND_UNIT_PRICE_AND_OCCURRED_AT: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE id = $1 AND user_id = $2 AND kind = $3 AND quantity = $4 AND unit_price = $5 AND occurred_at = $6",
);

const FIRST_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE user_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_USER_ID: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_SESSION_ID: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE session_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_SESSION_ID: Statement = Statement::portable(
    "SELECT id, user_id, session_id, kind, quantity, unit_price, occurred_at, idempotency_key FROM usage_events WHERE session_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `usage_events`.
#[derive(Debug)]
pub struct UsageEventRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> UsageEventRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `usage_events`, by name.
    pub async fn create(&self, new: NewUsageEvent) -> runtime::Result<UsageEvent> {
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
        rows: Vec<NewUsageEvent>,
    ) -> runtime::Result<Vec<UsageEvent>> {
        let rows: runtime::Result<Vec<UsageEvent>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<UsageEvent, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewUsageEvent> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<UsageEvent>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewUsageEvent,
        key: runtime::UniqueKey<UsageEvent>,
        columns: impl Columns<UsageEvent>,
    ) -> runtime::Result<UsageEvent> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, UsageEvent> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<UsageEvent>) -> Select<'e, E, UsageEvent> {
        self.select().filter(filter)
    }

    /// The row with this `idempotency_key`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_idempotency_key(
        &self,
        idempotency_key: &str,
    ) -> runtime::Result<Option<UsageEvent>> {
        self.executor
            .fetch_optional(
                &BY_IDEMPOTENCY_KEY,
                &[Value::text(&TABLE, "idempotency_key", idempotency_key)?],
            )
            .await
    }

    /// The row with this `id` and `user_id` and `kind` and `quantity` and `unit_price` and `occurred_at`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_id_and_user_id_and_kind_and_quantity_and_unit_price_and_occurred_at(
        &self,
        id: Uuid,
        user_id: Uuid,
        kind: UsageKind,
        quantity: i64,
        unit_price: Decimal,
        occurred_at: Timestamp,
    ) -> runtime::Result<Option<UsageEvent>> {
        self.executor
            .fetch_optional(
                &BY_ID_AND_USER_ID_AND_KIND_AND_QUANTITY_AND_UNIT_PRICE_AND_OCCURRED_AT,
                &[
                    Value::Uuid(id),
                    Value::Uuid(user_id),
                    Value::Text(kind.as_str().to_owned()),
                    Value::Integer(quantity),
                    Value::decimal(&TABLE, "unit_price", unit_price, 12, 6)?,
                    Value::timestamp(&TABLE, "occurred_at", occurred_at)?,
                ],
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<UsageEvent>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<UsageEvent>> {
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
    ) -> runtime::Result<Vec<Option<UsageEvent>>> {
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
        patch: UsageEventPatch,
    ) -> runtime::Result<Option<UsageEvent>> {
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
    ) -> runtime::Result<Page<UsageEvent>> {
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

    /// A page, in key order, of the rows that refer to a row of `sessions` by `session_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_session_id(
        &self,
        session_id: Uuid,
        page: PageRequest<Uuid>,
    ) -> runtime::Result<Page<UsageEvent>> {
        let mut values = Vec::from([Value::Uuid(session_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Uuid(key)]);
                &NEXT_PAGE_BY_SESSION_ID
            }
            None => &FIRST_PAGE_BY_SESSION_ID,
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

impl UsageEvent {
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

    /// The row of `sessions` that `session_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn session<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::sessions::Session>> {
        match self.session_id {
            Some(key) => crate::sessions::SessionRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }
}

impl runtime::Resource for UsageEvent {
    const TABLE: &'static str = "usage_events";
    const FILTERS: &'static [&'static str] = &["user_id", "session_id"];
    type Key = Uuid;
    type New = NewUsageEvent;
    type Patch = UsageEventPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        UsageEventRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        UsageEventRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        UsageEventRepository::new(executor).list(page).await
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
                        UsageEventRepository::new(executor)
                            .list_by_user_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "session_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        UsageEventRepository::new(executor)
                            .list_by_session_id(value, page)
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
        UsageEventRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        UsageEventRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "usage_events",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "usage_events_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "user_id",
            domain_check: "usage_events_user_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "session_id",
            domain_check: "usage_events_session_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "kind",
            domain_check: "usage_events_kind_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "quantity",
            domain_check: "usage_events_quantity_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "unit_price",
            domain_check: "usage_events_unit_price_domain",
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
            domain_check: "usage_events_occurred_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "idempotency_key",
            domain_check: "usage_events_idempotency_key_domain",
            domain: Domain::MaxLength(100),
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "usage_events_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "usage_events_idempotency_key_key",
            columns: &["idempotency_key"],
        },
        UniqueInfo {
            name: "usage_events_billed_key",
            columns: &["id", "user_id", "kind", "quantity", "unit_price", "occurred_at"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "usage_events_user_id_fkey",
            columns: &["user_id"],
            referenced_table: "users",
            exists: "SELECT 1 FROM users WHERE id = $1",
        },
        ReferenceInfo {
            name: "usage_events_session_id_fkey",
            columns: &["session_id"],
            referenced_table: "sessions",
            exists: "SELECT 1 FROM sessions WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "billed_usage_event_fkey",
            table: "billed_usage",
            columns: &[
                "event_id",
                "user_id",
                "kind",
                "quantity",
                "unit_price",
                "occurred_at",
            ],
            referenced_columns: &[
                "id",
                "user_id",
                "kind",
                "quantity",
                "unit_price",
                "occurred_at",
            ],
            exists: "SELECT 1 FROM billed_usage WHERE event_id = $1 AND user_id = $2 AND kind = $3 AND quantity = $4 AND unit_price = $5 AND occurred_at = $6",
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
