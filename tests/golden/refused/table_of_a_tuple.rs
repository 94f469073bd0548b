#[table(users)]
pub struct User(Uuid);
