//! Views: portable queries with a name.

#[table(people)]
pub struct Person {
    #[key]
    pub id: i32,
    pub name: Text<80>,
    #[secret]
    pub pin: Option<Text<8>>,
    #[default(Rank::Junior)]
    pub rank: Rank,
}

#[enumeration]
pub enum Rank { Junior, Senior }

#[table(tasks)]
pub struct Task {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    pub person_id: Ref<Person>,
    pub title: Text<80>,
    pub hours: i32,
    pub rate: Decimal<9, 2>,
    pub done_at: Option<Timestamp>,
}

/// What is still to be done, and by whom.
#[view(open_tasks, "
    SELECT t.id, t.title, p.name AS person
    FROM tasks t
    JOIN people p ON p.id = t.person_id
    WHERE t.done_at IS NULL AND p.rank = 'senior'
")]
pub struct OpenTask {
    pub id: i32,
    pub title: Text<80>,
    /// Who is to do it.
    pub person: Text<80>,
}

/// How much there is for everybody.
#[view(workload, "
    SELECT p.id, p.name, count(t.id) AS tasks, coalesce(sum(t.hours), 0) AS hours,
           sum(t.hours * t.rate) FILTER (WHERE t.done_at IS NOT NULL) AS earned, length(p.name) AS letters
    FROM people p
    LEFT JOIN tasks t ON t.person_id = p.id
    GROUP BY p.id, p.name
    HAVING count(t.id) >= 0
")]
pub struct Workload {
    pub id: i32,
    pub name: Text<80>,
    pub tasks: i64,
    pub hours: i64,
    pub earned: Option<Decimal<18, 2>>,
    pub letters: i64,
}

/// The longest task of everybody, numbered, from the view above.
#[view(longest_tasks, "
    WITH numbered AS (
        SELECT t.person_id, t.title, row_number() OVER (PARTITION BY t.person_id ORDER BY t.hours DESC, t.id) AS place
        FROM tasks t
    )
    SELECT w.name, n.title, CASE WHEN w.tasks > 10 THEN 'busy' ELSE 'free' END AS state
    FROM workload w
    LEFT JOIN numbered n ON n.person_id = w.id AND n.place = 1
    WHERE EXISTS (SELECT t.id FROM tasks t WHERE t.person_id = w.id) OR w.hours = 0
    ORDER BY w.name, n.title
")]
pub struct LongestTask {
    pub name: Text<80>,
    pub title: Option<Text<80>>,
    pub state: Text,
}

/// Names of people and of tasks.
#[view(names, "SELECT name FROM people UNION SELECT title FROM tasks")]
pub struct Named {
    pub name: Text,
}
