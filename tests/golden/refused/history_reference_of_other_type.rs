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
        add column boss: Option<i32>;
        add reference boss: Option<Ref<User>>;
    }
}
