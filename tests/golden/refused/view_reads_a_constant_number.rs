#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
}

#[view(sevens, "SELECT id, to_integer('7') AS seven FROM users")]
pub struct Seven {
    pub id: i64,
    pub seven: Option<i64>,
}
