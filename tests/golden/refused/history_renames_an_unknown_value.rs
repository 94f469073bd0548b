#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
    pub code: Text<20>,
    pub note: Option<Text>,
}

migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key]
        pub id: i64,
        pub code: Text<20>,
        pub note: Option<Text>,
    }
    create enum Mood { Calm, Cross }
}

migration! {
    name "001_next";
    alter enum Mood {
        rename value Sad to Glad;
    }
}
