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
    name "003_next";
    
}
