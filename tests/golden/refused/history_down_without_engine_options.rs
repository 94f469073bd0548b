//! A way back that makes the table another one.

/// A note.
#[table(posts)]
pub struct Post {
    /// Key.
    #[key]
    pub id: Uuid,
}

migration! {
    name "000_base";
    /// A note.
    #[table(posts)]
    create struct Post {
        #[key]
        pub id: Uuid,
    }
    #[table(notes)]
    #[postgres(with = "fillfactor = 70")]
    create struct Note {
        #[key]
        pub id: Uuid,
    }
}

migration! {
    name "001_without_notes";
    #[loses_data("nobody reads them")]
    drop table notes;
    down {
        #[table(notes)]
        create struct Note {
            #[key]
            pub id: Uuid,
        }
    }
}
