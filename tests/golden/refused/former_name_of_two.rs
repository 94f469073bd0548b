//! A name two columns would have.

/// Someone.
#[table(people)]
pub struct Person {
    /// Key.
    #[key]
    pub id: i32,
    /// Shown.
    #[was(display_name)]
    pub shown_name: Option<Text<20>>,
    /// Called.
    #[was(display_name)]
    pub nickname: Option<Text<20>>,
    /// Rank.
    #[was(nickname)]
    pub level: Option<i32>,
}
