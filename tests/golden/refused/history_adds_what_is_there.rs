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
    #[table(users)]
    create struct Person {
        #[key]
        pub id: Uuid,
    }
}
