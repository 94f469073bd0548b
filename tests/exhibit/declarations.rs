//! One table for every way a column can be in emitted code; `tests/proof/exhibit.rs` uses them on both engines.

#[newtype]
pub struct PersonId(Uuid);

/// Where somebody lives.
#[embedded]
pub struct Address {
    /// Street and number.
    pub street: Text<120>,
    /// The city.
    pub city: Text<80>,
    /// What else the post needs.
    pub extra: Option<Text<80>>,
}

/// What a person prefers.
#[document]
pub struct Settings {
    /// The colours of the screen.
    pub theme: String,
    /// The size of letters.
    pub size: Option<i32>,
    /// What is shown first.
    pub pinned: Vec<Uuid>,
}

/// How somebody feels.
#[enumeration]
pub enum Mood {
    Calm,
    Glad,
}

/// A person.
#[table(people)]
#[unique(code)]
pub struct Person {
    #[key]
    pub id: PersonId,
    /// Unique whatever its case.
    #[unique]
    pub email: CaselessText<320>,
    pub code: Text<20>,
    pub home: Address,
    pub settings: Json<Settings>,
    pub draft: Option<Json<Settings>>,
    #[default([])]
    pub tags: Vec<Text>,
    pub scores: Option<Vec<i64>>,
    #[default("08:30:00")]
    pub wakes_at: Time,
    #[default(minutes(30))]
    pub walks: Duration,
    #[default(Mood::Calm)]
    pub mood: Mood,
    #[secret]
    pub pin: Option<Text<8>>,
    #[created]
    pub created_at: Timestamp,
    #[updated]
    pub updated_at: Timestamp,
    #[version]
    pub version: i64,
    #[soft_delete]
    pub deleted_at: Option<Timestamp>,
}

/// A thing in a numbered list.
#[table(items)]
pub struct Item {
    #[key]
    #[identity]
    pub id: i64,
    #[on_delete(cascade)]
    #[inverse(items)]
    pub person_id: Ref<Person>,
    pub quantity: i32,
    pub price: Decimal<9, 2>,
    #[generated(quantity * price)]
    pub total: Decimal<18, 2>,
    /// Where it was seen.
    #[postgres(type = "inet")]
    pub address: Text,
}

/// A word things are found by.
#[table(tags)]
pub struct Tag {
    #[key]
    pub id: Uuid,
    #[unique]
    pub word: Text<40>,
}

/// Which words a thing has.
#[table(item_tags)]
pub struct ItemTag {
    #[key]
    #[on_delete(cascade)]
    pub item_id: Ref<Item>,
    #[key]
    #[on_delete(cascade)]
    pub tag_id: Ref<Tag>,
}

/// A membership, known by two columns.
#[table(memberships)]
pub struct Membership {
    #[key]
    pub club: Text<20>,
    #[key]
    pub person_id: Ref<Person>,
    pub note: Option<Text<80>>,
}

/// A fee of a membership.
#[table(fees)]
#[reference(club, person_id => Membership(club, person_id), on_delete = cascade, inverse = fees)]
pub struct Fee {
    #[key]
    pub id: Uuid,
    pub club: Text<20>,
    pub person_id: PersonId,
    pub amount: Decimal<9, 2>,
}

/// A reading nothing identifies.
#[table(readings)]
#[no_key]
pub struct Reading {
    pub value: f64,
    #[default(now)]
    pub taken_at: Timestamp,
}

/// What everybody has.
#[view(wealth, "
    SELECT p.id, p.email, p.mood, p.settings, count(i.id) AS items, coalesce(sum(i.total), 0) AS total
    FROM people p
    LEFT JOIN items i ON i.person_id = p.id
    WHERE p.deleted_at IS NULL
    GROUP BY p.id, p.email, p.mood, p.settings
")]
pub struct Wealth {
    pub id: PersonId,
    pub email: CaselessText<320>,
    pub mood: Mood,
    pub settings: Json<Settings>,
    pub items: i64,
    /// In all.
    pub total: Decimal<18, 2>,
}
