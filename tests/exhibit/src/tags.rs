//! A word things are found by.
//!
//! Written by `cargo xtask gen` from the declaration of `tags` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed,
    LinkInfo, Page, PageRequest, ReferencingInfo, Select, Statement, Stream, TableInfo,
    UniqueInfo, Update, Uuid, Value, Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// A word things are found by.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tag {
    /// The column `id`.
    pub id: Uuid,
    /// The column `word`.
    pub word: String,
}

impl FromRow for Tag {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            word: row.get(1)?,
        })
    }
}

impl Tag {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(self.id), Value::text(&TABLE, "word", self.word)?]))
    }
}

/// A row of `tags` to be created.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTag {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The column `word`.
    pub word: String,
}

impl NewTag {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new(word: impl Into<String>) -> Self {
        Self {
            id: None,
            word: word.into(),
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Tag> {
        Ok(Tag {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            word: self.word,
        })
    }
}

/// A change to a row of `tags`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TagPatch {
    /// The column `word`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub word: Option<String>,
}

impl Entity for Tag {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewTag;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Tag {
    type Key = Uuid;
    type Patch = TagPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(value) = patch.word {
            update.set("word", Value::text(&TABLE, "word", value)?);
        }
        Ok(update)
    }
}

/// What `item_tags_by_tag_id` is found by: `id`.
fn item_tags_by_tag_id_of(row: &Tag) -> Uuid {
    row.id
}

/// What `items` is found by: `id`.
fn items_of(row: &Tag) -> Uuid {
    row.id
}

/// The columns, unique keys and relations of `tags`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Tag, Uuid> = Column::at(0);
    /// The column `word`.
    pub const word: Column<Tag, String> = Column::at(1);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Tag> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `word`.
    pub const word_key: UniqueKey<Tag> = UniqueKey::new("(word)", &["word"], BY_WORD);
    /// The rows of `item_tags` that refer to it.
    pub const item_tags_by_tag_id: runtime::ToMany<
        Tag,
        crate::item_tags::ItemTag,
        Uuid,
    > = runtime::ToMany::new(
        &LinkInfo {
            name: "item_tags_by_tag_id",
            from: &["id"],
            to: &["tag_id"],
        },
        item_tags_by_tag_id_of,
        Statement::new(
            "SELECT item_id, tag_id, tag_id FROM item_tags WHERE tag_id IN rarray($1) ORDER BY item_id, tag_id",
            "SELECT item_id, tag_id, tag_id FROM item_tags WHERE tag_id = ANY($1) ORDER BY item_id, tag_id",
        ),
    );
    /// The rows of `items` that `item_tags` pairs it with.
    pub const items: runtime::ToMany<Tag, crate::items::Item, Uuid> = runtime::ToMany::new(
            &LinkInfo {
                name: "items",
                from: &["id"],
                to: &["tag_id"],
            },
            items_of,
            Statement::new(
                "SELECT items.id, items.person_id, items.quantity, items.price, items.total, items.address, item_tags.tag_id FROM item_tags JOIN items ON items.id = item_tags.item_id WHERE item_tags.tag_id IN rarray($1) ORDER BY items.id",
                "SELECT items.id, items.person_id, items.quantity, items.price, items.total, CAST(items.address AS text), item_tags.tag_id FROM item_tags JOIN items ON items.id = item_tags.item_id WHERE item_tags.tag_id = ANY($1) ORDER BY items.id",
            ),
        )
        .through(
            &crate::item_tags::TABLE,
            &LinkInfo {
                name: "item_tags",
                from: &["item_id"],
                to: &["id"],
            },
        );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO tags (id, word) VALUES ($1, $2)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM tags");

const GET: Statement = Statement::portable("SELECT id, word FROM tags WHERE id = $1");

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, word FROM tags ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, word FROM tags WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM tags WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, word FROM tags WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, word FROM tags WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM tags WHERE id = $1");

const BY_WORD: Statement = Statement::portable(
    "SELECT id, word FROM tags WHERE word = $1",
);

/// Reads and writes rows of `tags`.
#[derive(Debug)]
pub struct TagRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> TagRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `tags`, by name.
    pub async fn create(&self, new: NewTag) -> runtime::Result<Tag> {
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
    pub async fn create_many(&self, rows: Vec<NewTag>) -> runtime::Result<Vec<Tag>> {
        let rows: runtime::Result<Vec<Tag>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Tag, runtime::Nothing, _>(self.executor, values?).await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewTag> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Tag>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewTag,
        key: runtime::UniqueKey<Tag>,
        columns: impl Columns<Tag>,
    ) -> runtime::Result<Tag> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Tag> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Tag>) -> Select<'e, E, Tag> {
        self.select().filter(filter)
    }

    /// The row with this `word`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_word(&self, word: &str) -> runtime::Result<Option<Tag>> {
        self.executor
            .fetch_optional(&BY_WORD, &[Value::text(&TABLE, "word", word)?])
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Tag>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Tag>> {
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
    ) -> runtime::Result<Vec<Option<Tag>>> {
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
        patch: TagPatch,
    ) -> runtime::Result<Option<Tag>> {
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

impl Tag {
    /// A page of the rows of `item_tags` that refer to this one by `tag_id`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn item_tags_by_tag_id<E: Executor>(
        &self,
        executor: &E,
        page: PageRequest<(i64, Uuid)>,
    ) -> runtime::Result<Page<crate::item_tags::ItemTag>> {
        crate::item_tags::ItemTagRepository::new(executor)
            .list_by_tag_id(self.id, page)
            .await
    }
}

impl runtime::Resource for Tag {
    const TABLE: &'static str = "tags";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewTag;
    type Patch = TagPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        TagRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        TagRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        TagRepository::new(executor).list(page).await
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
        TagRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        TagRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "tags",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "tags_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "word",
            domain_check: "tags_word_domain",
            domain: Domain::MaxLength(40),
            native: None,
            nullable: false,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "tags_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "tags_word_key",
            columns: &["word"],
        },
    ],
    references: &[],
    referencing: &[
        ReferencingInfo {
            name: "item_tags_tag_id_fkey",
            table: "item_tags",
            columns: &["tag_id"],
            referenced_columns: &["id"],
            exists: "SELECT 1 FROM item_tags WHERE tag_id = $1",
            keeps_from_delete: false,
            keeps_from_update: true,
        },
    ],
    cascades: &[
        runtime::CascadeInfo {
            table: || &crate::item_tags::TABLE,
            columns: &["tag_id"],
            referenced_columns: &["id"],
        },
    ],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
