#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
    pub code: Text<20>,
    pub note: Option<Text>,
}

#[table(profiles)]
pub struct Profile {
    #[key]
    pub id: i64,
    pub user_id: Ref<User>,
    pub bio: Text,
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
    #[table(profiles)]
    create struct Profile {
        #[key]
        pub id: i64,
        pub user_id: Ref<User>,
        pub bio: Text,
    }
}

migration! {
    name "001_next";
    backfill users from profiles by user_id {
        set note = bio;
    }
}
