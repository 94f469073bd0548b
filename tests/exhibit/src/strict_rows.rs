//! A row that can break many rules at once.
//!
//! Written by `cargo xtask gen` from the declaration of `strict_rows` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A row that can break many rules at once.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StrictRow {
    /// The column `id`.
    pub id: i64,
    /// The column `code`.
    pub code: Option<String>,
    /// The column `label`.
    pub label: String,
    /// The column `caseless`.
    pub caseless: String,
    /// The column `low`.
    pub low: i32,
    /// The column `high`.
    pub high: i32,
    /// The column `total`.
    pub total: i64,
    /// The column `price`.
    pub price: Option<Decimal>,
    /// The column `cost`.
    pub cost: Option<Decimal>,
    /// The column `right_id`.
    pub right_id: Option<i64>,
    /// The column `left_id`.
    pub left_id: Option<i64>,
}

impl FromRow for StrictRow {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            code: row.get(1)?,
            label: row.get(2)?,
            caseless: row.get(3)?,
            low: row.get(4)?,
            high: row.get(5)?,
            total: row.get(6)?,
            price: row.optional_decimal(7, 2)?,
            cost: row.optional_decimal(8, 2)?,
            right_id: row.get(9)?,
            left_id: row.get(10)?,
        })
    }
}

/// A row of `strict_rows` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewStrictRow {
    /// The column `id`.
    pub id: i64,
    /// The column `code`.
    #[serde(default)]
    pub code: Option<String>,
    /// The column `label`.
    pub label: String,
    /// The column `caseless`.
    pub caseless: String,
    /// The column `low`.
    pub low: i32,
    /// The column `high`.
    pub high: i32,
    /// The column `price`.
    #[serde(default)]
    pub price: Option<Decimal>,
    /// The column `right_id`.
    #[serde(default)]
    pub right_id: Option<i64>,
    /// The column `left_id`.
    #[serde(default)]
    pub left_id: Option<i64>,
}

impl NewStrictRow {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        id: i64,
        label: impl Into<String>,
        caseless: impl Into<String>,
        low: i32,
        high: i32,
    ) -> Self {
        Self {
            id,
            code: None,
            label: label.into(),
            caseless: caseless.into(),
            low,
            high,
            price: None,
            right_id: None,
            left_id: None,
        }
    }

    /// The values of the columns that are given, with the defaults of what was not.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Integer(self.id),
                match self.code {
                    Some(value) => Value::text(&TABLE, "code", value)?,
                    None => Value::Null,
                },
                Value::text(&TABLE, "label", self.label)?,
                Value::text(&TABLE, "caseless", self.caseless)?,
                Value::Integer(i64::from(self.low)),
                Value::Integer(i64::from(self.high)),
                match match self.price {
                    Some(value) => Some(runtime::exact(&TABLE, "price", value, 5, 2)?),
                    None => None,
                } {
                    Some(value) => Value::decimal(&TABLE, "price", value, 5, 2)?,
                    None => Value::Null,
                },
                match self.right_id {
                    Some(value) => Value::Integer(value),
                    None => Value::Null,
                },
                match self.left_id {
                    Some(value) => Value::Integer(value),
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A change to a row of `strict_rows`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrictRowPatch {
    /// The column `code`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub code: Option<Option<String>>,
    /// The column `label`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub label: Option<String>,
    /// The column `caseless`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub caseless: Option<String>,
    /// The column `low`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub low: Option<i32>,
    /// The column `high`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub high: Option<i32>,
    /// The column `price`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub price: Option<Option<Decimal>>,
    /// The column `right_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub right_id: Option<Option<i64>>,
    /// The column `left_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub left_id: Option<Option<i64>>,
}

impl Entity for StrictRow {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewStrictRow;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for StrictRow {
    type Key = i64;
    type Patch = StrictRowPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.code {
            update
                .set(
                    "code",
                    match given {
                        Some(value) => Value::text(&TABLE, "code", value)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(value) = patch.label {
            update.set("label", Value::text(&TABLE, "label", value)?);
        }
        if let Some(value) = patch.caseless {
            update.set("caseless", Value::text(&TABLE, "caseless", value)?);
        }
        if let Some(value) = patch.low {
            update.set("low", Value::Integer(i64::from(value)));
        }
        if let Some(value) = patch.high {
            update.set("high", Value::Integer(i64::from(value)));
        }
        if let Some(given) = patch.price {
            update
                .set(
                    "price",
                    match given {
                        Some(value) => Value::decimal(&TABLE, "price", value, 5, 2)?,
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.right_id {
            update
                .set(
                    "right_id",
                    match given {
                        Some(value) => Value::Integer(value),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.left_id {
            update
                .set(
                    "left_id",
                    match given {
                        Some(value) => Value::Integer(value),
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// What `right` is found by: `right_id`.
fn right_of(row: &StrictRow) -> Option<i64> {
    row.right_id
}

/// What `left` is found by: `left_id`.
fn left_of(row: &StrictRow) -> Option<i64> {
    row.left_id
}

/// The columns, unique keys and relations of `strict_rows`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<StrictRow, i64> = Column::at(0);
    /// The column `code`.
    pub const code: Column<StrictRow, Option<String>> = Column::at(1);
    /// The column `label`.
    pub const label: Column<StrictRow, String> = Column::at(2);
    /// The column `caseless`.
    pub const caseless: Column<StrictRow, runtime::Caseless> = Column::at(3);
    /// The column `low`.
    pub const low: Column<StrictRow, i32> = Column::at(4);
    /// The column `high`.
    pub const high: Column<StrictRow, i32> = Column::at(5);
    /// The column `total`.
    pub const total: Column<StrictRow, i64> = Column::at(6);
    /// The column `price`.
    pub const price: Column<StrictRow, Option<Decimal>> = Column::at(7);
    /// The column `cost`.
    pub const cost: Column<StrictRow, Option<Decimal>> = Column::at(8);
    /// The column `right_id`.
    pub const right_id: Column<StrictRow, Option<i64>> = Column::at(9);
    /// The column `left_id`.
    pub const left_id: Column<StrictRow, Option<i64>> = Column::at(10);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<StrictRow> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `right_id`, `left_id`.
    pub const right_id_and_left_id_key: UniqueKey<StrictRow> = UniqueKey::new(
        "(right_id, left_id)",
        &["right_id", "left_id"],
        BY_RIGHT_ID_AND_LEFT_ID,
    );
    /// Unique: `code`.
    pub const code_key: UniqueKey<StrictRow> = UniqueKey::new(
        "(code)",
        &["code"],
        BY_CODE,
    );
    /// The row of `branches` that it refers to.
    pub const right: runtime::ToOne<StrictRow, crate::branches::Branch, i64> = runtime::ToOne::new(
        &LinkInfo {
            name: "right",
            from: &["right_id"],
            to: &["id"],
        },
        right_of,
        Statement::new(
            "SELECT id, parent_id, id FROM branches WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, parent_id, id FROM branches WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `branches` that it refers to.
    pub const left: runtime::ToOne<StrictRow, crate::branches::Branch, i64> = runtime::ToOne::new(
        &LinkInfo {
            name: "left",
            from: &["left_id"],
            to: &["id"],
        },
        left_of,
        Statement::new(
            "SELECT id, parent_id, id FROM branches WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, parent_id, id FROM branches WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO strict_rows (id, code, label, caseless, low, high, price, right_id, left_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id, code, label, caseless, low, high, total, price, cost, right_id, left_id",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM strict_rows");

const GET: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM strict_rows WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM strict_rows WHERE id = $1");

const BY_RIGHT_ID_AND_LEFT_ID: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE right_id = $1 AND left_id = $2",
);

const BY_CODE: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE code = $1",
);

const FIRST_PAGE_BY_RIGHT_ID: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE right_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_RIGHT_ID: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE right_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

const FIRST_PAGE_BY_LEFT_ID: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE left_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_LEFT_ID: Statement = Statement::portable(
    "SELECT id, code, label, caseless, low, high, total, price, cost, right_id, left_id FROM strict_rows WHERE left_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `strict_rows`.
#[derive(Debug)]
pub struct StrictRowRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> StrictRowRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `strict_rows`, by name.
    pub async fn create(&self, new: NewStrictRow) -> runtime::Result<StrictRow> {
        let values = new.into_values()?;
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Insert,
            statement: INSERT,
            values,
        };
        let rows = self
            .executor
            .write_returning(write, Some(<StrictRow as Entity>::own_key))
            .await?;
        rows.into_iter()
            .next()
            .ok_or(runtime::Error::Decode {
                column: 0,
                expected: "the new row",
            })
    }

    /// Adds rows, all or none, and gives them back in their order.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn create_many(
        &self,
        rows: Vec<NewStrictRow>,
    ) -> runtime::Result<Vec<StrictRow>> {
        let values: runtime::Result<Vec<_>> = rows
            .into_iter()
            .map(|it| it.into_values())
            .collect();
        runtime::create_many::<StrictRow, StrictRow, _>(self.executor, values?).await
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewStrictRow> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<StrictRow>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewStrictRow,
        key: runtime::UniqueKey<StrictRow>,
        columns: impl Columns<StrictRow>,
    ) -> runtime::Result<StrictRow> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, StrictRow> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<StrictRow>) -> Select<'e, E, StrictRow> {
        self.select().filter(filter)
    }

    /// The row with this `right_id` and `left_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_right_id_and_left_id(
        &self,
        right_id: i64,
        left_id: i64,
    ) -> runtime::Result<Option<StrictRow>> {
        self.executor
            .fetch_optional(
                &BY_RIGHT_ID_AND_LEFT_ID,
                &[Value::Integer(right_id), Value::Integer(left_id)],
            )
            .await
    }

    /// The row with this `code`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_code(&self, code: &str) -> runtime::Result<Option<StrictRow>> {
        self.executor
            .fetch_optional(&BY_CODE, &[Value::text(&TABLE, "code", code)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<StrictRow>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<StrictRow>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Integer(key), limit]).await?
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
        keys: impl IntoIterator<Item = i64>,
    ) -> runtime::Result<Vec<Option<StrictRow>>> {
        let keys: Vec<i64> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: i64) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Integer(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: i64,
        patch: StrictRowPatch,
    ) -> runtime::Result<Option<StrictRow>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: i64) -> runtime::Result<bool> {
        let values = Vec::from([Value::Integer(key)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// A page, in key order, of the rows that refer to a row of `branches` by `right_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_right_id(
        &self,
        right_id: i64,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<StrictRow>> {
        let mut values = Vec::from([Value::Integer(right_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_RIGHT_ID
            }
            None => &FIRST_PAGE_BY_RIGHT_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `branches` by `left_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_left_id(
        &self,
        left_id: i64,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<StrictRow>> {
        let mut values = Vec::from([Value::Integer(left_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_LEFT_ID
            }
            None => &FIRST_PAGE_BY_LEFT_ID,
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

impl StrictRow {
    /// The row of `branches` that `right_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn right<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::branches::Branch>> {
        match self.right_id {
            Some(key) => crate::branches::BranchRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }

    /// The row of `branches` that `left_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn left<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::branches::Branch>> {
        match self.left_id {
            Some(key) => crate::branches::BranchRepository::new(executor).get(key).await,
            None => Ok(None),
        }
    }
}

impl runtime::Resource for StrictRow {
    const TABLE: &'static str = "strict_rows";
    const FILTERS: &'static [&'static str] = &["right_id", "left_id"];
    type Key = i64;
    type New = NewStrictRow;
    type Patch = StrictRowPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        StrictRowRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        StrictRowRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        StrictRowRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "right_id" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        StrictRowRepository::new(executor)
                            .list_by_right_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "left_id" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        StrictRowRepository::new(executor)
                            .list_by_left_id(value, page)
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
        StrictRowRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        StrictRowRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "strict_rows",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "strict_rows_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "code",
            domain_check: "strict_rows_code_domain",
            domain: Domain::MaxLength(5),
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "label",
            domain_check: "strict_rows_label_domain",
            domain: Domain::MaxLength(10),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "caseless",
            domain_check: "strict_rows_caseless_domain",
            domain: Domain::MaxLength(20),
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "low",
            domain_check: "strict_rows_low_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "high",
            domain_check: "strict_rows_high_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "total",
            domain_check: "strict_rows_total_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: true,
        },
        ColumnInfo {
            name: "price",
            domain_check: "strict_rows_price_domain",
            domain: Domain::Decimal {
                precision: 5,
                scale: 2,
            },
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "cost",
            domain_check: "strict_rows_cost_domain",
            domain: Domain::Decimal {
                precision: 6,
                scale: 2,
            },
            native: None,
            nullable: true,
            computed: true,
        },
        ColumnInfo {
            name: "right_id",
            domain_check: "strict_rows_right_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "left_id",
            domain_check: "strict_rows_left_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "strict_rows_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "z_sides_key",
            columns: &["right_id", "left_id"],
        },
        UniqueInfo {
            name: "strict_rows_code_key",
            columns: &["code"],
        },
        UniqueInfo {
            name: "a_label_key",
            columns: &["label"],
        },
    ],
    references: &[
        ReferenceInfo {
            name: "strict_rows_right_id_fkey",
            columns: &["right_id"],
            referenced_table: "branches",
            exists: "SELECT 1 FROM branches WHERE id = $1",
        },
        ReferenceInfo {
            name: "strict_rows_left_id_fkey",
            columns: &["left_id"],
            referenced_table: "branches",
            exists: "SELECT 1 FROM branches WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
