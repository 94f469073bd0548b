#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
    #[was(count)]
    pub number: i64,
}

migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key]
        pub id: i64,
        pub count: i32,
    }
}

migration! {
    name "001_rename";
    alter table users {
        #[keeps_old_name]
        rename column count to number;
    }
}

migration! {
    name "002_widen";
    alter table users {
        #[rewrites_table("it is small")]
        alter column number { set type i64 }
    }
}
