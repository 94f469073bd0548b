//! A thing in a numbered list.
//!
//! Written by `cargo xtask gen` from the declaration of `items` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Decimal, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, ReferencingInfo, Select, Statement,
    Stream, TableInfo, UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};
use crate::types::PersonId;

/// A thing in a numbered list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// The column `id`.
    pub id: i64,
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `quantity`.
    pub quantity: i32,
    /// The column `price`.
    pub price: Decimal,
    /// The column `total`.
    pub total: Decimal,
    /// Where it was seen.
    pub address: String,
}

impl FromRow for Item {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            person_id: PersonId(row.get(1)?),
            quantity: row.get(2)?,
            price: row.decimal(3, 2)?,
            total: row.decimal(4, 2)?,
            address: row.get(5)?,
        })
    }
}

/// A row of `items` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewItem {
    /// The column `person_id`.
    pub person_id: PersonId,
    /// The column `quantity`.
    pub quantity: i32,
    /// The column `price`.
    pub price: Decimal,
    /// Where it was seen.
    pub address: String,
}

impl NewItem {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(
        person_id: PersonId,
        quantity: i32,
        price: Decimal,
        address: impl Into<String>,
    ) -> Self {
        Self {
            person_id,
            quantity,
            price,
            address: address.into(),
        }
    }

    /// The values of the columns that are given, with the defaults of what was not.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.person_id.0),
                Value::Integer(i64::from(self.quantity)),
                Value::decimal(
                    &TABLE,
                    "price",
                    runtime::exact(&TABLE, "price", self.price, 9, 2)?,
                    9,
                    2,
                )?,
                Value::text(&TABLE, "address", self.address)?,
            ]),
        )
    }
}

/// A change to a row of `items`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemPatch {
    /// The column `person_id`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub person_id: Option<PersonId>,
    /// The column `quantity`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub quantity: Option<i32>,
    /// The column `price`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub price: Option<Decimal>,
    /// Where it was seen.
    #[serde(default, deserialize_with = "runtime::given")]
    pub address: Option<String>,
}

impl Entity for Item {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewItem;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Item {
    type Key = i64;
    type Patch = ItemPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.person_id {
            update.set("person_id", Value::Uuid(value.0));
        }
        if let Some(value) = patch.quantity {
            update.set("quantity", Value::Integer(i64::from(value)));
        }
        if let Some(value) = patch.price {
            update.set("price", Value::decimal(&TABLE, "price", value, 9, 2)?);
        }
        if let Some(value) = patch.address {
            update.set("address", Value::text(&TABLE, "address", value)?);
        }
        Ok(update)
    }
}

/// What `person` is found by: `person_id`.
fn person_of(row: &Item) -> Option<PersonId> {
    Some(row.person_id)
}

/// What `item_tags_by_item_id` is found by: `id`.
fn item_tags_by_item_id_of(row: &Item) -> i64 {
    row.id
}

/// What `tags` is found by: `id`.
fn tags_of(row: &Item) -> i64 {
    row.id
}

/// The columns, unique keys and relations of `items`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Item, i64> = Column::at(0);
    /// The column `person_id`.
    pub const person_id: Column<Item, PersonId> = Column::at(1);
    /// The column `quantity`.
    pub const quantity: Column<Item, i32> = Column::at(2);
    /// The column `price`.
    pub const price: Column<Item, Decimal> = Column::at(3);
    /// The column `total`.
    pub const total: Column<Item, Decimal> = Column::at(4);
    /// Where it was seen.
    pub const address: Column<Item, String> = Column::at(5);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Item> = UniqueKey::new("(id)", &["id"], GET);
    /// The row of `people` that it refers to.
    pub const person: runtime::ToOne<Item, crate::people::Person, PersonId> = runtime::ToOne::new(
        &LinkInfo {
            name: "person",
            from: &["person_id"],
            to: &["id"],
        },
        person_of,
        Statement::new(
            "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at, id FROM people WHERE id IN rarray($1) AND deleted_at IS NULL ORDER BY id",
            "SELECT id, email, code, home_street, home_city, home_extra, settings, draft, tags, scores, wakes_at, walks, mood, pin, visits, created_at, updated_at, version, deleted_at, id FROM people WHERE id = ANY($1) AND deleted_at IS NULL ORDER BY id",
        ),
    );
    /// The rows of `item_tags` that refer to it.
    pub const item_tags_by_item_id: runtime::ToMany<
        Item,
        crate::item_tags::ItemTag,
        i64,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "item_tags_by_item_id",
            from: &["id"],
            to: &["item_id"],
        },
        item_tags_by_item_id_of,
        Statement::new(
            "SELECT item_id, tag_id, item_id FROM item_tags WHERE item_id IN rarray($1) ORDER BY item_id, tag_id",
            "SELECT item_id, tag_id, item_id FROM item_tags WHERE item_id = ANY($1) ORDER BY item_id, tag_id",
        ),
    );
    /// The rows of `tags` that `item_tags` pairs it with.
    pub const tags: runtime::ToMany<Item, crate::tags::Tag, i64> = runtime::ToMany::new(
            &LinkInfo {
                name: "tags",
                from: &["id"],
                to: &["item_id"],
            },
            tags_of,
            Statement::new(
                "SELECT tags.id, tags.word, item_tags.item_id FROM item_tags JOIN tags ON tags.id = item_tags.tag_id WHERE item_tags.item_id IN rarray($1) ORDER BY tags.id",
                "SELECT tags.id, tags.word, item_tags.item_id FROM item_tags JOIN tags ON tags.id = item_tags.tag_id WHERE item_tags.item_id = ANY($1) ORDER BY tags.id",
            ),
        )
        .through(
            &crate::item_tags::TABLE,
            &LinkInfo {
                name: "item_tags",
                from: &["tag_id"],
                to: &["id"],
            },
        );
}

const INSERT: Statement = Statement::new(
    "INSERT INTO items (person_id, quantity, price, address) VALUES ($1, $2, $3, $4) RETURNING id, person_id, quantity, price, total, address",
    "INSERT INTO items (person_id, quantity, price, address) VALUES ($1, $2, $3, CAST(CAST($4 AS text) AS inet)) RETURNING id, person_id, quantity, price, total, CAST(address AS text)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM items");

const GET: Statement = Statement::new(
    "SELECT id, person_id, quantity, price, total, address FROM items WHERE id = $1",
    "SELECT id, person_id, quantity, price, total, CAST(address AS text) FROM items WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::new(
    "SELECT id, person_id, quantity, price, total, address FROM items ORDER BY id LIMIT $1",
    "SELECT id, person_id, quantity, price, total, CAST(address AS text) FROM items ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::new(
    "SELECT id, person_id, quantity, price, total, address FROM items WHERE id > $1 ORDER BY id LIMIT $2",
    "SELECT id, person_id, quantity, price, total, CAST(address AS text) FROM items WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM items WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, person_id, quantity, price, total, address FROM items WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, person_id, quantity, price, total, CAST(address AS text) FROM items WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM items WHERE id = $1");

const FIRST_PAGE_BY_PERSON_ID: Statement = Statement::new(
    "SELECT id, person_id, quantity, price, total, address FROM items WHERE person_id = $1 ORDER BY id LIMIT $2",
    "SELECT id, person_id, quantity, price, total, CAST(address AS text) FROM items WHERE person_id = $1 ORDER BY id LIMIT $2",
);

const NEXT_PAGE_BY_PERSON_ID: Statement = Statement::new(
    "SELECT id, person_id, quantity, price, total, address FROM items WHERE person_id = $1 AND id > $2 ORDER BY id LIMIT $3",
    "SELECT id, person_id, quantity, price, total, CAST(address AS text) FROM items WHERE person_id = $1 AND id > $2 ORDER BY id LIMIT $3",
);

/// Reads and writes rows of `items`.
#[derive(Debug)]
pub struct ItemRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ItemRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `items`, by name.
    pub async fn create(&self, new: NewItem) -> runtime::Result<Item> {
        let values = new.into_values()?;
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Insert,
            statement: INSERT,
            values,
        };
        let rows = self
            .executor
            .write_returning(write, Some(<Item as Entity>::own_key))
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
    pub async fn create_many(&self, rows: Vec<NewItem>) -> runtime::Result<Vec<Item>> {
        let values: runtime::Result<Vec<_>> = rows
            .into_iter()
            .map(|it| it.into_values())
            .collect();
        runtime::create_many::<Item, Item, _>(self.executor, values?).await
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewItem> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Item>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewItem,
        key: runtime::UniqueKey<Item>,
        columns: impl Columns<Item>,
    ) -> runtime::Result<Item> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Item> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Item>) -> Select<'e, E, Item> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: i64) -> runtime::Result<Option<Item>> {
        self.executor.fetch_optional(&GET, &[Value::Integer(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<i64>) -> runtime::Result<Page<Item>> {
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
    ) -> runtime::Result<Vec<Option<Item>>> {
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
        patch: ItemPatch,
    ) -> runtime::Result<Option<Item>> {
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

    /// A page, in key order, of the rows that refer to a row of `people` by `person_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_person_id(
        &self,
        person_id: PersonId,
        page: PageRequest<i64>,
    ) -> runtime::Result<Page<Item>> {
        let mut values = Vec::from([Value::Uuid(person_id.0)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key)]);
                &NEXT_PAGE_BY_PERSON_ID
            }
            None => &FIRST_PAGE_BY_PERSON_ID,
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

impl Item {
    /// The row of `people` that `person_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn person<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::people::Person>> {
        crate::people::PersonRepository::new(executor).get(self.person_id).await
    }

    /// A page of the rows of `item_tags` that refer to this one by `item_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn item_tags_by_item_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<(i64, Uuid)>,
    ) -> runtime::Result<Page<crate::item_tags::ItemTag>> {
        crate::item_tags::ItemTagRepository::new(executor)
            .list_by_item_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Item {
    const TABLE: &'static str = "items";
    const FILTERS: &'static [&'static str] = &["person_id"];
    type Key = i64;
    type New = NewItem;
    type Patch = ItemPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ItemRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ItemRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ItemRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "person_id" => {
                match <PersonId as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ItemRepository::new(executor)
                            .list_by_person_id(value, page)
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
        ItemRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ItemRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "items",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "items_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: true,
        },
        ColumnInfo {
            name: "person_id",
            domain_check: "items_person_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "quantity",
            domain_check: "items_quantity_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "price",
            domain_check: "items_price_domain",
            domain: Domain::Decimal {
                precision: 9,
                scale: 2,
            },
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "total",
            domain_check: "items_total_domain",
            domain: Domain::Decimal {
                precision: 18,
                scale: 2,
            },
            native: None,
            nullable: false,
            computed: true,
        },
        ColumnInfo {
            name: "address",
            domain_check: "items_address_domain",
            domain: Domain::Range,
            native: Some("inet"),
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "items_pkey",
        columns: &["id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "items_person_id_fkey",
            columns: &["person_id"],
            referenced_table: "people",
            exists: "SELECT 1 FROM people WHERE id = $1",
        },
    ],
    referencing: &[
        ReferencingInfo {
            name: "item_tags_item_id_fkey",
            table: "item_tags",
            columns: &["item_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM item_tags WHERE item_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::item_tags::TABLE,
            columns: &["item_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
