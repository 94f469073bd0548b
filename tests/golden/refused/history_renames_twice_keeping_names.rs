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
}

migration! {
    name "001_next";
    alter table users {
        #[keeps_old_name]
        rename column code to short;
        rename column short to shorter;
    }
}
