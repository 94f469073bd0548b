//! Rows of `moments`.
//!
//! Written by `cargo xtask gen` from the declaration of `moments` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Date, Decimal, Domain, Entity, Executor, Filter, FromRow,
    Keyed, Page, PageRequest, Select, Statement, Stream, TableInfo, Time, Timestamp,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row of `moments`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moment {
    /// The column `at`.
    pub at: Timestamp,
    /// The column `time`.
    pub time: Time,
    /// The column `price`.
    pub price: Decimal,
    /// The column `day`.
    pub day: Date,
}

impl FromRow for Moment {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            at: row.get(0)?,
            time: row.get(1)?,
            price: row.decimal(2, 2)?,
            day: row.get(3)?,
        })
    }
}

impl Moment {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::timestamp(&TABLE, "at", self.at)?,
                Value::Time(self.time),
                Value::decimal(&TABLE, "price", self.price, 9, 2)?,
                Value::date(&TABLE, "day", self.day)?,
            ]),
        )
    }
}

/// A row of `moments` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewMoment {
    /// The column `at`.
    pub at: Timestamp,
    /// The column `time`.
    pub time: Time,
    /// The column `price`.
    pub price: Decimal,
    /// The column `day`.
    pub day: Date,
}

impl NewMoment {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(at: Timestamp, time: Time, price: Decimal, day: Date) -> Self {
        Self { at, time, price, day }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Moment> {
        Ok(Moment {
            at: runtime::kept(self.at),
            time: runtime::kept(self.time),
            price: runtime::exact(&TABLE, "price", self.price, 9, 2)?,
            day: self.day,
        })
    }
}

/// A change to a row of `moments`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentPatch {}

impl Entity for Moment {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewMoment;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Moment {
    type Key = (Timestamp, Time, Decimal, Date);
    type Patch = MomentPatch;
    fn primary_key(&self) -> Self::Key {
        (self.at, self.time, self.price, self.day)
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::timestamp(&TABLE, "at", key.0)?,
                Value::Time(key.1),
                Value::decimal(&TABLE, "price", key.2, 9, 2)?,
                Value::date(&TABLE, "day", key.3)?,
            ]),
        )
    }

    fn changes(_patch: Self::Patch) -> runtime::Result<Update> {
        let update = Update::of(&TABLE);
        Ok(update)
    }
}

/// The columns, unique keys and relations of `moments`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `at`.
    pub const at: Column<Moment, Timestamp> = Column::at(0);
    /// The column `time`.
    pub const time: Column<Moment, Time> = Column::at(1);
    /// The column `price`.
    pub const price: Column<Moment, Decimal> = Column::at(2);
    /// The column `day`.
    pub const day: Column<Moment, Date> = Column::at(3);
    /// Unique: `at`, `time`, `price`, `day`.
    pub const primary_key: UniqueKey<Moment> = UniqueKey::new(
        "(at, time, price, day)",
        &["at", "time", "price", "day"],
        GET,
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO moments (at, time, price, day) VALUES ($1, $2, $3, $4)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM moments");

const GET: Statement = Statement::portable(
    "SELECT at, time, price, day FROM moments WHERE at = $1 AND time = $2 AND price = $3 AND day = $4",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT at, time, price, day FROM moments ORDER BY at, time, price, day LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT at, time, price, day FROM moments WHERE (at, time, price, day) > ($1, $2, $3, $4) ORDER BY at, time, price, day LIMIT $5",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM moments WHERE at = $1 AND time = $2 AND price = $3 AND day = $4)",
);

const DELETE: Statement = Statement::portable(
    "DELETE FROM moments WHERE at = $1 AND time = $2 AND price = $3 AND day = $4",
);

/// Reads and writes rows of `moments`.
#[derive(Debug)]
pub struct MomentRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> MomentRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `moments`, by name.
    pub async fn create(&self, new: NewMoment) -> runtime::Result<Moment> {
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
        rows: Vec<NewMoment>,
    ) -> runtime::Result<Vec<Moment>> {
        let rows: runtime::Result<Vec<Moment>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Moment, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewMoment> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Moment>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewMoment,
        key: runtime::UniqueKey<Moment>,
        columns: impl Columns<Moment>,
    ) -> runtime::Result<Moment> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Moment> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Moment>) -> Select<'e, E, Moment> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(
        &self,
        key: (Timestamp, Time, Decimal, Date),
    ) -> runtime::Result<Option<Moment>> {
        self.executor
            .fetch_optional(
                &GET,
                &[
                    Value::timestamp(&TABLE, "at", key.0)?,
                    Value::Time(key.1),
                    Value::decimal(&TABLE, "price", key.2, 9, 2)?,
                    Value::date(&TABLE, "day", key.3)?,
                ],
            )
            .await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<(Timestamp, Time, Decimal, Date)>,
    ) -> runtime::Result<Page<Moment>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor
                    .fetch(
                        &NEXT_PAGE,
                        &[
                            Value::timestamp(&TABLE, "at", key.0)?,
                            Value::Time(key.1),
                            Value::decimal(&TABLE, "price", key.2, 9, 2)?,
                            Value::date(&TABLE, "day", key.3)?,
                            limit,
                        ],
                    )
                    .await?
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
        keys: impl IntoIterator<Item = (Timestamp, Time, Decimal, Date)>,
    ) -> runtime::Result<Vec<Option<Moment>>> {
        let keys: Vec<(Timestamp, Time, Decimal, Date)> = keys.into_iter().collect();
        runtime::get_many(self.executor, None, keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(
        &self,
        key: (Timestamp, Time, Decimal, Date),
    ) -> runtime::Result<bool> {
        runtime::exists(
                self.executor,
                &EXISTS,
                &[
                    Value::timestamp(&TABLE, "at", key.0)?,
                    Value::Time(key.1),
                    Value::decimal(&TABLE, "price", key.2, 9, 2)?,
                    Value::date(&TABLE, "day", key.3)?,
                ],
            )
            .await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: (Timestamp, Time, Decimal, Date),
        patch: MomentPatch,
    ) -> runtime::Result<Option<Moment>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(
        &self,
        key: (Timestamp, Time, Decimal, Date),
    ) -> runtime::Result<bool> {
        let values = Vec::from([
            Value::timestamp(&TABLE, "at", key.0)?,
            Value::Time(key.1),
            Value::decimal(&TABLE, "price", key.2, 9, 2)?,
            Value::date(&TABLE, "day", key.3)?,
        ]);
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

impl runtime::Resource for Moment {
    const TABLE: &'static str = "moments";
    const FILTERS: &'static [&'static str] = &[];
    type Key = (Timestamp, Time, Decimal, Date);
    type New = NewMoment;
    type Patch = MomentPatch;
    fn key(&self) -> Self::Key {
        (self.at, self.time, self.price, self.day)
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        MomentRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        MomentRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        MomentRepository::new(executor).list(page).await
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
        MomentRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        MomentRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "moments",
    columns: &[
        ColumnInfo {
            name: "at",
            domain_check: "moments_at_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "time",
            domain_check: "moments_time_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "price",
            domain_check: "moments_price_domain",
            domain: Domain::Decimal {
                precision: 9,
                scale: 2,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "day",
            domain_check: "moments_day_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "moments_pkey",
        columns: &["at", "time", "price", "day"],
    },
    uniques: &[],
    references: &[],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
