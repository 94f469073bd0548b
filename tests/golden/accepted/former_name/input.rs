//! Columns that are offered by the name they had before, too: programs of two releases run side by side.

#[table(people)]
pub struct Person {
    #[key]
    pub id: i32,
    /// Required, and without a default.
    #[was(display_name)]
    pub shown_name: Text<20>,
    /// May be left out.
    #[was(nick)]
    pub nickname: Option<Text<20>>,
    /// Has a value of its own when nobody gives one.
    #[default(1)]
    #[was(rank)]
    pub level: i32,
}
