//! Types that are there, as something else.

/// Where.
pub struct Address {
    /// Street.
    pub street: String,
}

/// How.
pub enum State {
    /// On.
    On,
}

/// A word.
#[table(tags)]
pub struct Tag {
    /// Key.
    #[key]
    pub id: Uuid,
}

/// Something.
#[table(things)]
pub struct Thing {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Where.
    pub address: Address,
    /// Where.
    pub address_id: Ref<Address>,
    /// How.
    pub state: State,
    /// Words.
    pub tags: Vec<Tag>,
    /// The word.
    pub tag: Tag,
    /// Later.
    pub notes: Vec<Note>,
}

/// A note.
#[table(notes)]
pub struct Note {
    /// Key.
    #[key]
    pub id: Uuid,
}
