#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}

migration! {
    name "first";
    #[table(users)]
    create struct User {
        #[key]
        pub id: Uuid,
    }
}
