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
    #[read_only]
    #[default(0)]
    pub visits: i32,
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

/// A value of every type that has a range, or parts that are not kept.
#[table(samples)]
pub struct Sample {
    #[key]
    pub day: Date,
    pub number: f64,
    pub numbers: Option<Vec<f64>>,
    pub document: Option<Json>,
    pub moment: Option<Timestamp>,
    pub days: Option<Vec<Date>>,
    pub clock: Option<Time>,
    pub lasts: Option<Duration>,
}

/// A thing in a tree that is felled whole.
#[table(branches)]
pub struct Branch {
    #[key]
    pub id: i64,
    #[on_delete(cascade)]
    pub parent_id: Option<Ref<Branch>>,
}

/// A row that can break many rules at once.
#[table(strict_rows)]
#[unique(lower(label), where = left_id.is_not_null(), name = "a_label_key")]
#[unique(right_id, left_id, name = "z_sides_key")]
#[check(low <= high, name = "z_order")]
#[check(total >= 0, name = "a_total")]
#[check(caseless != "forbidden", name = "m_caseless")]
pub struct StrictRow {
    #[key]
    pub id: i64,
    #[unique]
    pub code: Option<Text<5>>,
    pub label: Text<10>,
    pub caseless: CaselessText<20>,
    pub low: i32,
    pub high: i32,
    #[generated(low * high)]
    pub total: i64,
    pub price: Option<Decimal<5, 2>>,
    #[generated(price * low)]
    pub cost: Option<Decimal<6, 2>>,
    #[on_delete(restrict)]
    pub right_id: Option<Ref<Branch>>,
    #[on_delete(restrict)]
    pub left_id: Option<Ref<Branch>>,
}

/// What everybody has.
#[view(wealth, "
    SELECT p.id, p.email, p.mood, p.settings, count(i.id) AS items, coalesce(sum(i.total), 0) AS total
    FROM people p
    LEFT JOIN items i ON i.person_id = p.id
    WHERE p.deleted_at IS NULL
    GROUP BY p.id, p.email, p.mood
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

query! {
    /// Things with their owners and what is known of their fees.
    fn things(mood: Mood) -> Vec<Thing> {
        "
        SELECT i.id, i.total, i.address, p.id AS \"owner.id\", p.email AS \"owner.email\",
               p.settings AS \"owner.settings\", f.amount AS \"fee.amount\", f.club AS \"fee.club\"
        FROM items i
        JOIN people p ON p.id = i.person_id
        LEFT JOIN fees f ON f.person_id = p.id
        WHERE p.mood = :mood
        ORDER BY i.id, f.amount
        "
    }

    /// One person by code, whatever else is known.
    fn person_by_code(code: _) -> Option<Card> {
        "SELECT id, code, home_city, scores, tags, wakes_at, walks FROM people WHERE code = :code"
    }

    /// How many things there are of at least a price.
    fn count_things(price: _) -> _ {
        "SELECT count(*) FROM items WHERE price >= :price"
    }

    /// The prices of things among some people, none of them for nobody.
    fn prices(people: Vec<PersonId>, city: Option<Text>) -> Vec<_> {
        "
        SELECT DISTINCT i.price FROM items i JOIN people p ON p.id = i.person_id
        WHERE p.id IN (:people) AND (:city IS NULL OR p.home_city = :city)
        ORDER BY price DESC
        "
    }

    /// Every thing, the dearest of each person first.
    fn ranked() -> Stream<Ranked> {
        "
        SELECT id, person_id, rank() OVER (PARTITION BY person_id ORDER BY price DESC, id) AS place,
               sum(quantity) OVER (PARTITION BY person_id ORDER BY id) AS so_far
        FROM items
        ORDER BY person_id, place
        "
    }

    /// The numbers up to one.
    fn numbers(last: i64) -> Vec<_> {
        "
        WITH RECURSIVE counted (n) AS (
            SELECT 1 AS n FROM people UNION SELECT n + 1 AS n FROM counted WHERE n < :last
        )
        SELECT n FROM counted ORDER BY n
        "
    }

    /// The cities and clubs there are.
    fn words() -> Vec<_> {
        "SELECT home_city AS word FROM people UNION SELECT club AS word FROM memberships ORDER BY word"
    }

    /// Makes everybody in a city a member of a club.
    fn enroll(club: Text, city: Text) -> u64 {
        "
        INSERT INTO memberships (club, person_id, note)
        SELECT :club AS club, p.id, concat('from ', p.home_city) AS note
        FROM people p
        WHERE p.home_city = :city AND NOT EXISTS (
            SELECT m.club FROM memberships m WHERE m.person_id = p.id AND m.club = :club
        )
        "
    }

    /// Doubles the price of somebody's things, and sets how many there are.
    fn double_prices(person: PersonId, quantity: _) -> Vec<NewPrice> {
        "
        UPDATE items AS i
        SET price = i.price + r.price, quantity = :quantity
        FROM (SELECT id, price FROM items WHERE quantity > 0) AS r
        WHERE r.id = i.id AND i.person_id = :person
        RETURNING i.id, i.price, i.total
        "
    }

    /// Adds a reading now and gives its time.
    fn take_reading(value: f64, taken_at: Timestamp) -> _ {
        "INSERT INTO readings (value, taken_at) VALUES (:value, :taken_at) RETURNING taken_at"
    }

    /// The samples at some moments, or all of those after one.
    fn samples_at(moments: Vec<Timestamp>, after: Timestamp, day: Date) -> Vec<_> {
        "SELECT s.day FROM samples s WHERE s.moment IN (:moments) OR s.moment > :after OR s.day = :day ORDER BY day"
    }

    /// Removes the memberships of a club.
    fn close_club(club: Text) -> Option<Closed> {
        "DELETE FROM memberships WHERE club = :club AND note IS NULL RETURNING club, person_id"
    }
}
