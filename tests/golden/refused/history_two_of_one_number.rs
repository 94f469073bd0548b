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
    name "000_other";
    #[table(people)]
    create struct Person {
        #[key]
        pub id: Uuid,
    }
}
