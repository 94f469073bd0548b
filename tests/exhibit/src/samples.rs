//! A value of every type that has a range, or parts that are not kept.
//!
//! Written by `cargo xtask gen` from the declaration of `samples` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Date, Domain, Duration, Entity, Executor, Filter, FromRow,
    Json, Keyed, Page, PageRequest, Select, Statement, Stream, TableInfo, Time,
    Timestamp, UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A value of every type that has a range, or parts that are not kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sample {
    /// The column `day`.
    pub day: Date,
    /// The column `number`.
    pub number: f64,
    /// The column `numbers`.
    pub numbers: Option<Vec<f64>>,
    /// The column `document`.
    pub document: Option<Json>,
    /// The column `moment`.
    pub moment: Option<Timestamp>,
    /// The column `days`.
    pub days: Option<Vec<Date>>,
    /// The column `clock`.
    pub clock: Option<Time>,
    /// The column `lasts`.
    pub lasts: Option<Duration>,
}

impl FromRow for Sample {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            day: row.get(0)?,
            number: row.get(1)?,
            numbers: row.get(2)?,
            document: row.get(3)?,
            moment: row.get(4)?,
            days: row.get(5)?,
            clock: row.get(6)?,
            lasts: row.get(7)?,
        })
    }
}

impl Sample {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::date(&TABLE, "day", self.day)?,
                Value::float(&TABLE, "number", self.number)?,
                match self.numbers {
                    Some(value) => Value::array(&TABLE, "numbers", value)?,
                    None => Value::Null,
                },
                match self.document {
                    Some(value) => Value::json(&TABLE, "document", value)?,
                    None => Value::Null,
                },
                match self.moment {
                    Some(value) => Value::timestamp(&TABLE, "moment", value)?,
                    None => Value::Null,
                },
                match self.days {
                    Some(value) => Value::array(&TABLE, "days", value)?,
                    None => Value::Null,
                },
                match self.clock {
                    Some(value) => Value::Time(value),
                    None => Value::Null,
                },
                match self.lasts {
                    Some(value) => Value::duration(&TABLE, "lasts", value)?,
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `samples` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewSample {
    /// The column `day`.
    pub day: Date,
    /// The column `number`.
    pub number: f64,
    /// The column `numbers`.
    #[serde(default)]
    pub numbers: Option<Vec<f64>>,
    /// The column `document`.
    #[serde(default, deserialize_with = "runtime::json")]
    pub document: Option<Json>,
    /// The column `moment`.
    #[serde(default)]
    pub moment: Option<Timestamp>,
    /// The column `days`.
    #[serde(default)]
    pub days: Option<Vec<Date>>,
    /// The column `clock`.
    #[serde(default)]
    pub clock: Option<Time>,
    /// The column `lasts`.
    #[serde(default)]
    pub lasts: Option<Duration>,
}

impl NewSample {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(day: Date, number: f64) -> Self {
        Self {
            day,
            number,
            numbers: None,
            document: None,
            moment: None,
            days: None,
            clock: None,
            lasts: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Sample> {
        Ok(Sample {
            day: self.day,
            number: runtime::kept(self.number),
            numbers: runtime::kept(self.numbers),
            document: runtime::kept(self.document),
            moment: runtime::kept(self.moment),
            days: self.days,
            clock: runtime::kept(self.clock),
            lasts: runtime::kept(self.lasts),
        })
    }
}

/// A change to a row of `samples`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SamplePatch {
    /// The column `number`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub number: Option<f64>,
    /// The column `numbers`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub numbers: Option<Option<Vec<f64>>>,
    /// The column `document`.
    #[serde(default, deserialize_with = "runtime::given_json")]
    pub document: Option<Option<Json>>,
    /// The column `moment`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub moment: Option<Option<Timestamp>>,
    /// The column `days`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub days: Option<Option<Vec<Date>>>,
    /// The column `clock`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub clock: Option<Option<Time>>,
    /// The column `lasts`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub lasts: Option<Option<Duration>>,
}

impl Entity for Sample {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewSample;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Sample {
    type Key = Date;
    type Patch = SamplePatch;
    fn primary_key(&self) -> Self::Key {
        self.day
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::date(&TABLE, "day", key)?]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.number {
            update.set("number", Value::float(&TABLE, "number", value)?);
        }
        if let Some(given) = patch.numbers {
            update
                .set(
                    "numbers",
                    match given {
                        Some(value) => Value::array(&TABLE, "numbers", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.document {
            update
                .set(
                    "document",
                    match given {
                        Some(value) => Value::json(&TABLE, "document", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.moment {
            update
                .set(
                    "moment",
                    match given {
                        Some(value) => Value::timestamp(&TABLE, "moment", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.days {
            update
                .set(
                    "days",
                    match given {
                        Some(value) => Value::array(&TABLE, "days", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.clock {
            update
                .set(
                    "clock",
                    match given {
                        Some(value) => Value::Time(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.lasts {
            update
                .set(
                    "lasts",
                    match given {
                        Some(value) => Value::duration(&TABLE, "lasts", value)?,
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// The columns, unique keys and relations of `samples`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `day`.
    pub const day: Column<Sample, Date> = Column::at(0);
    /// The column `number`.
    pub const number: Column<Sample, f64> = Column::at(1);
    /// The column `numbers`.
    pub const numbers: Column<Sample, Option<Vec<f64>>> = Column::at(2);
    /// The column `document`.
    pub const document: Column<Sample, Option<Json>> = Column::at(3);
    /// The column `moment`.
    pub const moment: Column<Sample, Option<Timestamp>> = Column::at(4);
    /// The column `days`.
    pub const days: Column<Sample, Option<Vec<Date>>> = Column::at(5);
    /// The column `clock`.
    pub const clock: Column<Sample, Option<Time>> = Column::at(6);
    /// The column `lasts`.
    pub const lasts: Column<Sample, Option<Duration>> = Column::at(7);
    /// Unique: `day`.
    pub const primary_key: UniqueKey<Sample> = UniqueKey::new("(day)", &["day"], GET);
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO samples (day, number, numbers, document, moment, days, clock, lasts) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM samples");

const GET: Statement = Statement::portable(
    "SELECT day, number, numbers, document, moment, days, clock, lasts FROM samples WHERE day = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT day, number, numbers, document, moment, days, clock, lasts FROM samples ORDER BY day LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT day, number, numbers, document, moment, days, clock, lasts FROM samples WHERE day > $1 ORDER BY day LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM samples WHERE day = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT day, number, numbers, document, moment, days, clock, lasts FROM samples WHERE day IN rarray($1) ORDER BY day",
    "SELECT day, number, numbers, document, moment, days, clock, lasts FROM samples WHERE day = ANY($1) ORDER BY day",
);

const DELETE: Statement = Statement::portable("DELETE FROM samples WHERE day = $1");

/// Reads and writes rows of `samples`.
#[derive(Debug)]
pub struct SampleRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> SampleRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `samples`, by name.
    pub async fn create(&self, new: NewSample) -> runtime::Result<Sample> {
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
        rows: Vec<NewSample>,
    ) -> runtime::Result<Vec<Sample>> {
        let rows: runtime::Result<Vec<Sample>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Sample, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewSample> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Sample>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewSample,
        key: runtime::UniqueKey<Sample>,
        columns: impl Columns<Sample>,
    ) -> runtime::Result<Sample> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Sample> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Sample>) -> Select<'e, E, Sample> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Date) -> runtime::Result<Option<Sample>> {
        self.executor.fetch_optional(&GET, &[Value::date(&TABLE, "day", key)?]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Date>) -> runtime::Result<Page<Sample>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor
                    .fetch(&NEXT_PAGE, &[Value::date(&TABLE, "day", key)?, limit])
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
        keys: impl IntoIterator<Item = Date>,
    ) -> runtime::Result<Vec<Option<Sample>>> {
        let keys: Vec<Date> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: Date) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::date(&TABLE, "day", key)?])
            .await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: Date,
        patch: SamplePatch,
    ) -> runtime::Result<Option<Sample>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: Date) -> runtime::Result<bool> {
        let values = Vec::from([Value::date(&TABLE, "day", key)?]);
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

impl runtime::Resource for Sample {
    const TABLE: &'static str = "samples";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Date;
    type New = NewSample;
    type Patch = SamplePatch;
    fn key(&self) -> Self::Key {
        self.day
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        SampleRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        SampleRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        SampleRepository::new(executor).list(page).await
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
        SampleRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        SampleRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "samples",
    columns: &[
        ColumnInfo {
            name: "day",
            domain_check: "samples_day_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "number",
            domain_check: "samples_number_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "numbers",
            domain_check: "samples_numbers_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "document",
            domain_check: "samples_document_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "moment",
            domain_check: "samples_moment_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "days",
            domain_check: "samples_days_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "clock",
            domain_check: "samples_clock_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "lasts",
            domain_check: "samples_lasts_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "samples_pkey",
        columns: &["day"],
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
