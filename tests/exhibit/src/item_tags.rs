//! Which words a thing has.
//!
//! Written by `cargo xtask gen` from the declaration of `item_tags` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferenceInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// Which words a thing has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemTag {
    /// The column `item_id`.
    pub item_id: i64,
    /// The column `tag_id`.
    pub tag_id: Uuid,
}

impl FromRow for ItemTag {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            item_id: row.get(0)?,
            tag_id: row.get(1)?,
        })
    }
}

impl ItemTag {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(self.item_id), Value::Uuid(self.tag_id)]))
    }
}

/// A row of `item_tags` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewItemTag {
    /// The column `item_id`.
    pub item_id: i64,
    /// The column `tag_id`.
    pub tag_id: Uuid,
}

impl NewItemTag {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(item_id: i64, tag_id: Uuid) -> Self {
        Self { item_id, tag_id }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<ItemTag> {
        Ok(ItemTag {
            item_id: self.item_id,
            tag_id: self.tag_id,
        })
    }
}

/// A change to a row of `item_tags`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemTagPatch {}

impl Entity for ItemTag {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewItemTag;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for ItemTag {
    type Key = (i64, Uuid);
    type Patch = ItemTagPatch;
    fn primary_key(&self) -> Self::Key {
        (self.item_id, self.tag_id)
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Integer(key.0), Value::Uuid(key.1)]))
    }

    fn changes(_patch: Self::Patch) -> runtime::Result<Update> {
        let update = Update::of(&TABLE);
        Ok(update)
    }
}

/// What `item` is found by: `item_id`.
fn item_of(row: &ItemTag) -> Option<i64> {
    Some(row.item_id)
}

/// What `tag` is found by: `tag_id`.
fn tag_of(row: &ItemTag) -> Option<Uuid> {
    Some(row.tag_id)
}

/// The columns, unique keys and relations of `item_tags`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `item_id`.
    pub const item_id: Column<ItemTag, i64> = Column::at(0);
    /// The column `tag_id`.
    pub const tag_id: Column<ItemTag, Uuid> = Column::at(1);
    /// Unique: `item_id`, `tag_id`.
    pub const primary_key: UniqueKey<ItemTag> = UniqueKey::new(
        "(item_id, tag_id)",
        &["item_id", "tag_id"],
        GET,
    );
    /// The row of `items` that it refers to.
    pub const item: runtime::ToOne<ItemTag, crate::items::Item, i64> = runtime::ToOne::new(
        &LinkInfo {
            name: "item",
            from: &["item_id"],
            to: &["id"],
        },
        item_of,
        Statement::new(
            "SELECT id, person_id, quantity, price, total, address, id FROM items WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, person_id, quantity, price, total, CAST(address AS text), id FROM items WHERE id = ANY($1) ORDER BY id",
        ),
    );
    /// The row of `tags` that it refers to.
    pub const tag: runtime::ToOne<ItemTag, crate::tags::Tag, Uuid> = runtime::ToOne::new(
        &LinkInfo {
            name: "tag",
            from: &["tag_id"],
            to: &["id"],
        },
        tag_of,
        Statement::new(
            "SELECT id, word, id FROM tags WHERE id IN rarray($1) ORDER BY id",
            "SELECT id, word, id FROM tags WHERE id = ANY($1) ORDER BY id",
        ),
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO item_tags (item_id, tag_id) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM item_tags");

const GET: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags WHERE item_id = $1 AND tag_id = $2",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags ORDER BY item_id, tag_id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags WHERE (item_id, tag_id) > ($1, $2) ORDER BY item_id, tag_id LIMIT $3",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM item_tags WHERE item_id = $1 AND tag_id = $2)",
);

const DELETE: Statement = Statement::portable(
    "DELETE FROM item_tags WHERE item_id = $1 AND tag_id = $2",
);

const FIRST_PAGE_BY_ITEM_ID: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags WHERE item_id = $1 ORDER BY item_id, tag_id LIMIT $2",
);

const NEXT_PAGE_BY_ITEM_ID: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags WHERE item_id = $1 AND (item_id, tag_id) > ($2, $3) ORDER BY item_id, tag_id LIMIT $4",
);

const FIRST_PAGE_BY_TAG_ID: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags WHERE tag_id = $1 ORDER BY item_id, tag_id LIMIT $2",
);

const NEXT_PAGE_BY_TAG_ID: Statement = Statement::portable(
    "SELECT item_id, tag_id FROM item_tags WHERE tag_id = $1 AND (item_id, tag_id) > ($2, $3) ORDER BY item_id, tag_id LIMIT $4",
);

/// Reads and writes rows of `item_tags`.
#[derive(Debug)]
pub struct ItemTagRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> ItemTagRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `item_tags`, by name.
    pub async fn create(&self, new: NewItemTag) -> runtime::Result<ItemTag> {
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
        rows: Vec<NewItemTag>,
    ) -> runtime::Result<Vec<ItemTag>> {
        let rows: runtime::Result<Vec<ItemTag>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<ItemTag, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewItemTag> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<ItemTag>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewItemTag,
        key: runtime::UniqueKey<ItemTag>,
        columns: impl Columns<ItemTag>,
    ) -> runtime::Result<ItemTag> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, ItemTag> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<ItemTag>) -> Select<'e, E, ItemTag> {
        self.select().filter(filter)
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: (i64, Uuid)) -> runtime::Result<Option<ItemTag>> {
        self.executor
            .fetch_optional(&GET, &[Value::Integer(key.0), Value::Uuid(key.1)])
            .await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(
        &self,
        page: PageRequest<(i64, Uuid)>,
    ) -> runtime::Result<Page<ItemTag>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor
                    .fetch(
                        &NEXT_PAGE,
                        &[Value::Integer(key.0), Value::Uuid(key.1), limit],
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
        keys: impl IntoIterator<Item = (i64, Uuid)>,
    ) -> runtime::Result<Vec<Option<ItemTag>>> {
        let keys: Vec<(i64, Uuid)> = keys.into_iter().collect();
        runtime::get_many(self.executor, None, keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: (i64, Uuid)) -> runtime::Result<bool> {
        runtime::exists(
                self.executor,
                &EXISTS,
                &[Value::Integer(key.0), Value::Uuid(key.1)],
            )
            .await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: (i64, Uuid),
        patch: ItemTagPatch,
    ) -> runtime::Result<Option<ItemTag>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: (i64, Uuid)) -> runtime::Result<bool> {
        let values = Vec::from([Value::Integer(key.0), Value::Uuid(key.1)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// A page, in key order, of the rows that refer to a row of `items` by `item_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_item_id(
        &self,
        item_id: i64,
        page: PageRequest<(i64, Uuid)>,
    ) -> runtime::Result<Page<ItemTag>> {
        let mut values = Vec::from([Value::Integer(item_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key.0), Value::Uuid(key.1)]);
                &NEXT_PAGE_BY_ITEM_ID
            }
            None => &FIRST_PAGE_BY_ITEM_ID,
        };
        values.push(Value::Integer(i64::from(page.limit) + 1));
        let rows = self.executor.fetch(statement, &values).await?;
        Ok(Page::of(rows, page.limit))
    }

    /// A page, in key order, of the rows that refer to a row of `tags` by `tag_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list_by_tag_id(
        &self,
        tag_id: Uuid,
        page: PageRequest<(i64, Uuid)>,
    ) -> runtime::Result<Page<ItemTag>> {
        let mut values = Vec::from([Value::Uuid(tag_id)]);
        let statement = match page.after {
            Some(key) => {
                values.extend([Value::Integer(key.0), Value::Uuid(key.1)]);
                &NEXT_PAGE_BY_TAG_ID
            }
            None => &FIRST_PAGE_BY_TAG_ID,
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

impl ItemTag {
    /// The row of `items` that `item_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn item<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::items::Item>> {
        crate::items::ItemRepository::new(executor).get(self.item_id).await
    }

    /// The row of `tags` that `tag_id` refers to.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn tag<E: Executor>(
        &self,
        executor: &E,
    ) -> runtime::Result<Option<crate::tags::Tag>> {
        crate::tags::TagRepository::new(executor).get(self.tag_id).await
    }
}

impl runtime::Resource for ItemTag {
    const TABLE: &'static str = "item_tags";
    const FILTERS: &'static [&'static str] = &["item_id", "tag_id"];
    type Key = (i64, Uuid);
    type New = NewItemTag;
    type Patch = ItemTagPatch;
    fn key(&self) -> Self::Key {
        (self.item_id, self.tag_id)
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        ItemTagRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        ItemTagRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        ItemTagRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        executor: &E,
        filter: &str,
        value: &str,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        match filter {
            "item_id" => {
                match <i64 as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ItemTagRepository::new(executor)
                            .list_by_item_id(value, page)
                            .await
                            .map(Some)
                    }
                    None => Ok(None),
                }
            }
            "tag_id" => {
                match <Uuid as runtime::Key>::from_text(value) {
                    Some(value) => {
                        ItemTagRepository::new(executor)
                            .list_by_tag_id(value, page)
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
        ItemTagRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        ItemTagRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "item_tags",
    columns: &[
        ColumnInfo {
            name: "item_id",
            domain_check: "item_tags_item_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "tag_id",
            domain_check: "item_tags_tag_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "item_tags_pkey",
        columns: &["item_id", "tag_id"],
    },
    uniques: &[],
    references: &[
        ReferenceInfo {
            name: "item_tags_item_id_fkey",
            columns: &["item_id"],
            referenced_table: "items",
            exists: "SELECT 1 FROM items WHERE id = $1",
        },
        ReferenceInfo {
            name: "item_tags_tag_id_fkey",
            columns: &["tag_id"],
            referenced_table: "tags",
            exists: "SELECT 1 FROM tags WHERE id = $1",
        },
    ],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
