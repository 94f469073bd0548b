#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key]
        pub id: Uuid,
    }
}

migration! {
    name "001_next";
    alter table users {
        add column age: Option<i32>;
    }
}
