//! Named queries: one portable text each, a method that runs it on either engine, and its rows.
//!
//! Written by `cargo xtask gen` from the `query!` blocks; do not edit.

use runtime::{
    Date, Decimal, Duration, Enumeration, Executor, FromRow, Rows, Statement, Time,
    Timestamp, Value, Write, WriteKind,
};
use serde::Serialize;
use crate::types::{PersonId, Settings};
use crate::people::Mood;

/// A row of `things`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Thing {
    /// The column `id`.
    pub id: i64,
    /// The column `total`.
    pub total: Decimal,
    /// The column `address`.
    pub address: String,
    /// The columns `owner.…`.
    pub owner: ThingOwner,
    /// The columns `fee.…`.
    pub fee: Option<ThingFee>,
}

impl FromRow for Thing {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            total: row.decimal(1, 2)?,
            address: row.get(2)?,
            owner: ThingOwner {
                id: PersonId(row.get(3)?),
                email: row.get(4)?,
                settings: row.document(5)?,
            },
            fee: if row.is_null(6)? {
                None
            } else {
                Some(ThingFee {
                    amount: row.decimal(6, 2)?,
                    club: row.get(7)?,
                })
            },
        })
    }
}

/// The part `owner` of a row of `things`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThingOwner {
    /// The column `id`.
    pub id: PersonId,
    /// The column `email`.
    pub email: String,
    /// The column `settings`.
    pub settings: Settings,
}

/// The part `fee` of a row of `things`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThingFee {
    /// The column `amount`.
    pub amount: Decimal,
    /// The column `club`.
    pub club: String,
}

/// A row of `person_by_code`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// The column `id`.
    pub id: PersonId,
    /// The column `code`.
    pub code: String,
    /// The column `home_city`.
    pub home_city: String,
    /// The column `scores`.
    pub scores: Option<Vec<i64>>,
    /// The column `tags`.
    pub tags: Vec<String>,
    /// The column `wakes_at`.
    pub wakes_at: Time,
    /// The column `walks`.
    pub walks: Duration,
}

impl FromRow for Card {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: PersonId(row.get(0)?),
            code: row.get(1)?,
            home_city: row.get(2)?,
            scores: row.get(3)?,
            tags: row.get(4)?,
            wakes_at: row.get(5)?,
            walks: row.get(6)?,
        })
    }
}

/// A row of `count_things`, which is its only column.
struct OnlyCountThings(i64);

impl FromRow for OnlyCountThings {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `prices`, which is its only column.
struct OnlyPrices(Decimal);

impl FromRow for OnlyPrices {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.decimal(0, 2)?))
    }
}

/// A row of `ranked`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ranked {
    /// The column `id`.
    pub id: i64,
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `place`.
    pub place: i64,
    /// The column `so_far`.
    pub so_far: i64,
}

impl FromRow for Ranked {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            person_id: PersonId(row.get(1)?),
            place: row.get(2)?,
            so_far: row.get(3)?,
        })
    }
}

/// A row of `numbers`, which is its only column.
struct OnlyNumbers(i64);

impl FromRow for OnlyNumbers {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `words`, which is its only column.
struct OnlyWords(String);

impl FromRow for OnlyWords {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `double_prices`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NewPrice {
    /// The column `id`.
    pub id: i64,
    /// The column `price`.
    pub price: Decimal,
    /// The column `total`.
    pub total: Decimal,
}

impl FromRow for NewPrice {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            price: row.decimal(1, 2)?,
            total: row.decimal(2, 2)?,
        })
    }
}

/// A row of `take_reading`, which is its only column.
struct OnlyTakeReading(Timestamp);

impl FromRow for OnlyTakeReading {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `samples_at`, which is its only column.
struct OnlySamplesAt(Date);

impl FromRow for OnlySamplesAt {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self(row.get(0)?))
    }
}

/// A row of `close_club`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Closed {
    /// The column `club`.
    pub club: String,
    /// The column `person_id`.
    pub person_id: PersonId,
}

impl FromRow for Closed {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            club: row.get(0)?,
            person_id: PersonId(row.get(1)?),
        })
    }
}

const THINGS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "things",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/things.sql"),
    include_str!("../sql/postgres/queries/things.sql"),
);

const PERSON_BY_CODE: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "person_by_code",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/person_by_code.sql"),
    include_str!("../sql/postgres/queries/person_by_code.sql"),
);

const COUNT_THINGS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "count_things",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/count_things.sql"),
    include_str!("../sql/postgres/queries/count_things.sql"),
);

const PRICES: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "prices",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/prices.sql"),
    include_str!("../sql/postgres/queries/prices.sql"),
);

const RANKED: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "ranked",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/ranked.sql"),
    include_str!("../sql/postgres/queries/ranked.sql"),
);

const NUMBERS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "numbers",
        overflowing: &["n"],
    },
    include_str!("../sql/sqlite/queries/numbers.sql"),
    include_str!("../sql/postgres/queries/numbers.sql"),
);

const WORDS: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "words",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/words.sql"),
    include_str!("../sql/postgres/queries/words.sql"),
);

const ENROLL: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "enroll",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/enroll.sql"),
    include_str!("../sql/postgres/queries/enroll.sql"),
);

const DOUBLE_PRICES: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "double_prices",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/double_prices.sql"),
    include_str!("../sql/postgres/queries/double_prices.sql"),
);

const TAKE_READING: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "take_reading",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/take_reading.sql"),
    include_str!("../sql/postgres/queries/take_reading.sql"),
);

const SAMPLES_AT: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "samples_at",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/samples_at.sql"),
    include_str!("../sql/postgres/queries/samples_at.sql"),
);

const CLOSE_CLUB: Statement = Statement::of(
    &runtime::QueryInfo {
        name: "close_club",
        overflowing: &[],
    },
    include_str!("../sql/sqlite/queries/close_club.sql"),
    include_str!("../sql/postgres/queries/close_club.sql"),
);

/// The named queries, on a database or a transaction alike.
pub trait Queries: Executor + Sized {
    /// Things with their owners and what is known of their fees.
    ///
    /// # Errors
    /// The database cannot be read.
    fn things(
        &self,
        mood: Mood,
    ) -> impl Future<Output = runtime::Result<Vec<Thing>>> + Send {
        async move {
            Executor::fetch::<
                Thing,
            >(self, &THINGS, &[Value::Text(mood.as_str().to_owned())])
                .await
        }
    }

    /// One person by code, whatever else is known.
    ///
    /// # Errors
    /// The database cannot be read.
    fn person_by_code(
        &self,
        code: &str,
    ) -> impl Future<Output = runtime::Result<Option<Card>>> + Send {
        async move {
            Executor::fetch_optional::<
                Card,
            >(self, &PERSON_BY_CODE, &[Value::text("person_by_code", "code", code)?])
                .await
        }
    }

    /// How many things there are of at least a price.
    ///
    /// # Errors
    /// [`NoRow`](runtime::Error::NoRow) if there is none; the database cannot be read.
    fn count_things(
        &self,
        price: Decimal,
    ) -> impl Future<Output = runtime::Result<i64>> + Send {
        async move {
            Executor::fetch_one::<
                OnlyCountThings,
            >(
                    self,
                    &COUNT_THINGS,
                    &[Value::decimal("count_things", "price", price, 9, 2)?],
                )
                .await
                .map(|it| it.0)
        }
    }

    /// The prices of things among some people, none of them for nobody.
    ///
    /// # Errors
    /// The database cannot be read.
    fn prices(
        &self,
        people: Vec<PersonId>,
        city: Option<&str>,
    ) -> impl Future<Output = runtime::Result<Vec<Decimal>>> + Send {
        async move {
            Executor::fetch::<
                OnlyPrices,
            >(
                    self,
                    &PRICES,
                    &[
                        Value::List({
                            let mut list = Vec::with_capacity(people.len());
                            for item in people {
                                list.push(Value::Uuid(item.0));
                            }
                            list
                        }),
                        match city {
                            Some(value) => Value::text("prices", "city", value)?,
                            None => Value::Null,
                        },
                    ],
                )
                .await
                .map(|it| it.into_iter().map(|it| it.0).collect())
        }
    }

    /// Every thing, the dearest of each person first.
    ///
    /// # Errors
    /// The database cannot be read.
    fn ranked(&self) -> impl Future<Output = runtime::Result<Rows<Ranked>>> + Send {
        async move {
            Executor::stream(self, RANKED, Vec::from([]), Ranked::from_row).await
        }
    }

    /// The numbers up to one.
    ///
    /// # Errors
    /// The database cannot be read.
    fn numbers(
        &self,
        last: i64,
    ) -> impl Future<Output = runtime::Result<Vec<i64>>> + Send {
        async move {
            Executor::fetch::<OnlyNumbers>(self, &NUMBERS, &[Value::Integer(last)])
                .await
                .map(|it| it.into_iter().map(|it| it.0).collect())
        }
    }

    /// The cities and clubs there are.
    ///
    /// # Errors
    /// The database cannot be read.
    fn words(&self) -> impl Future<Output = runtime::Result<Vec<String>>> + Send {
        async move {
            Executor::fetch::<OnlyWords>(self, &WORDS, &[])
                .await
                .map(|it| it.into_iter().map(|it| it.0).collect())
        }
    }

    /// Makes everybody in a city a member of a club.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn enroll(
        &self,
        club: &str,
        city: &str,
    ) -> impl Future<Output = runtime::Result<u64>> + Send {
        async move {
            let values = Vec::from([
                Value::text("enroll", "club", club)?,
                Value::text("enroll", "city", city)?,
            ]);
            let (table, kind) = (&crate::memberships::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: ENROLL,
                values,
            };
            Executor::write(self, write).await
        }
    }

    /// Doubles the price of somebody's things, and sets how many there are.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn double_prices(
        &self,
        person: PersonId,
        quantity: i32,
    ) -> impl Future<Output = runtime::Result<Vec<NewPrice>>> + Send {
        async move {
            let values = Vec::from([
                Value::Uuid(person.0),
                Value::Integer(i64::from(quantity)),
            ]);
            let (table, kind) = (&crate::items::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: DOUBLE_PRICES,
                values,
            };
            Executor::write_returning(self, write, None).await
        }
    }

    /// Adds a reading now and gives its time.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn take_reading(
        &self,
        value: f64,
        taken_at: Timestamp,
    ) -> impl Future<Output = runtime::Result<Timestamp>> + Send {
        async move {
            let values = Vec::from([
                Value::float("take_reading", "value", value)?,
                Value::timestamp("take_reading", "taken_at", taken_at)?,
            ]);
            let (table, kind) = (&crate::readings::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: TAKE_READING,
                values,
            };
            let rows = Executor::write_returning::<OnlyTakeReading>(self, write, None)
                .await?;
            rows.into_iter().next().map(|it| it.0).ok_or(runtime::Error::NoRow)
        }
    }

    /// The samples at some moments, or all of those after one.
    ///
    /// # Errors
    /// The database cannot be read.
    fn samples_at(
        &self,
        moments: Vec<Timestamp>,
        after: Timestamp,
        day: Date,
    ) -> impl Future<Output = runtime::Result<Vec<Date>>> + Send {
        async move {
            Executor::fetch::<
                OnlySamplesAt,
            >(
                    self,
                    &SAMPLES_AT,
                    &[
                        Value::List({
                            let mut list = Vec::with_capacity(moments.len());
                            for item in moments {
                                list.push(Value::timestamp("samples_at", "moments", item)?);
                            }
                            list
                        }),
                        Value::timestamp("samples_at", "after", after)?,
                        Value::date("samples_at", "day", day)?,
                    ],
                )
                .await
                .map(|it| it.into_iter().map(|it| it.0).collect())
        }
    }

    /// Removes the memberships of a club.
    ///
    /// # Errors
    /// A violated constraint, by name.
    fn close_club(
        &self,
        club: &str,
    ) -> impl Future<Output = runtime::Result<Option<Closed>>> + Send {
        async move {
            let values = Vec::from([Value::text("close_club", "club", club)?]);
            let (table, kind) = (&crate::memberships::TABLE, WriteKind::Other);
            let write = Write {
                table,
                kind,
                statement: CLOSE_CLUB,
                values,
            };
            let rows = Executor::write_returning::<Closed>(self, write, None).await?;
            Ok(rows.into_iter().next())
        }
    }
}

impl<E: Executor> Queries for E {}
