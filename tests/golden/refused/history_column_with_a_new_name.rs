//! A column and a table by new names, without a migration that says so.

/// Something written.
#[table(articles)]
pub struct Article {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Title.
    pub title: Text<80>,
}

/// A note.
#[table(notes)]
pub struct Note {
    /// Key.
    #[key]
    pub id: Uuid,
    /// Text.
    pub content: Text<80>,
}

migration! {
    name "000_base";
    /// Something written.
    #[table(posts)]
    create struct Post {
        #[key]
        pub id: Uuid,
        pub title: Text<80>,
    }
    /// A note.
    #[table(notes)]
    create struct Note {
        #[key]
        pub id: Uuid,
        pub body: Text<80>,
    }
}
