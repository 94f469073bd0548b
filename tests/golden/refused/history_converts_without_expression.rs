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
        #[rewrites_table("few rows")]
        alter column code { set type i64 }
    }
}
