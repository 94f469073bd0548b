//! A parenthesis that is not closed.

/// Someone.
#[table(people)]
#[check(length(name) > 0]
pub struct Person {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Name, with a ) in a comment and '(' in it.
    pub name: Text<80>,
}
