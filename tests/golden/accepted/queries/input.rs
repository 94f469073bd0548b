//! Every statement, shape and kind of parameter of `query!`; both texts are prepared on real servers.

#[newtype]
pub struct PersonId(Uuid);

#[enumeration]
pub enum Mood {
    Calm,
    Glad,
}

#[table(people)]
pub struct Person {
    #[key]
    pub id: PersonId,
    pub name: Text<80>,
    pub email: CaselessText<320>,
    pub mood: Mood,
    pub parent_id: Option<Ref<Person>>,
    pub born_on: Option<Date>,
    #[default(0)]
    pub balance: Decimal<12, 2>,
    #[default(now)]
    pub joined_at: Timestamp,
}

#[table(visits)]
pub struct Visit {
    #[key]
    #[identity]
    pub id: i64,
    #[on_delete(cascade)]
    pub person_id: Ref<Person>,
    pub lasted: Duration,
    pub stars: Option<i32>,
    pub seen: Json,
}

query! {
    /// One row or an error.
    fn person(id: PersonId) -> PersonFound { "SELECT * FROM people WHERE id = :id" }

    /// One row or none, found without regard to case.
    fn person_by_email(email: _) -> Option<Named> { "SELECT id, name FROM people WHERE email = :email" }

    /// A list, an enumeration, a date that may be missing.
    fn some_people(moods: Vec<Mood>, born_after: Option<Date>) -> Vec<Named> {
        "SELECT id, name FROM people WHERE mood IN (:moods) AND (:born_after IS NULL OR born_on > :born_after) ORDER BY name, id"
    }

    /// A row type that two queries share, and rows one after another.
    fn everybody() -> Stream<Named> { "SELECT id, name FROM people ORDER BY id" }

    /// One value.
    fn count_visits(least: Duration) -> _ { "SELECT count(*) AS visits FROM visits WHERE lasted >= :least" }

    /// A struct inside, which is missing where a person has no parent.
    fn families() -> Vec<Family> {
        "SELECT c.id, c.name, p.id AS \"parent.id\", p.name AS \"parent.name\", p.born_on AS \"parent.born_on\"
         FROM people c LEFT JOIN people p ON p.id = c.parent_id ORDER BY c.id"
    }

    /// A group always has a row, so sums of what is never NULL are never NULL; others may be.
    fn totals() -> Vec<Total> {
        "SELECT p.id, sum(v.lasted) AS lasted, sum(v.stars) AS stars, max(p.joined_at) AS joined
         FROM people p JOIN visits v ON v.person_id = p.id GROUP BY p.id ORDER BY p.id"
    }

    /// The ancestors of a person, nearest first.
    fn ancestors(id: PersonId) -> Vec<Ancestor> {
        "WITH RECURSIVE above (id, parent_id, distance) AS (
             SELECT id, parent_id, 0 AS distance FROM people WHERE id = :id
             UNION ALL
             SELECT p.id, p.parent_id, above.distance + 1 AS distance
             FROM people p JOIN above ON p.id = above.parent_id WHERE above.distance < 100
         )
         SELECT id, distance FROM above WHERE distance > 0 ORDER BY distance"
    }

    /// A page in SQL.
    fn page(most: i64, skipped: i64) -> Vec<Named> {
        "SELECT id, name FROM people ORDER BY name, id LIMIT :most OFFSET :skipped"
    }

    /// Values for every kind of column.
    fn visit(person: PersonId, lasted: Duration, stars: Option<i32>, seen: Json) -> _ {
        "INSERT INTO visits (person_id, lasted, stars, seen) VALUES (:person, :lasted, :stars, :seen) RETURNING id"
    }

    /// Rows made of rows.
    fn copy_visits(giver: PersonId, taker: PersonId) -> u64 {
        "INSERT INTO visits (person_id, lasted, stars, seen)
         SELECT :taker AS person_id, lasted, stars, seen FROM visits WHERE person_id = :giver"
    }

    /// Changes by what another query says.
    fn reward(amount: _) -> Vec<Rewarded> {
        "UPDATE people AS p SET balance = p.balance + :amount
         FROM (SELECT person_id, count(*) AS visits FROM visits GROUP BY person_id) AS v
         WHERE v.person_id = p.id AND v.visits > 3
         RETURNING p.id, p.balance"
    }

    /// Removes and counts.
    fn forget(before: Timestamp) -> u64 {
        "DELETE FROM people WHERE joined_at < :before AND id NOT IN (SELECT person_id FROM visits)"
    }
}
