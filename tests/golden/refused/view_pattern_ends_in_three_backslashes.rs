#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
    pub name: Text,
}

#[view(odd, "SELECT id FROM users WHERE name LIKE 'a\\\\\\'")]
pub struct Odd {
    pub id: i64,
}
