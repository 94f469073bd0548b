#[postgres(with = "fillfactor = ")]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Text<80>,
    pub age: i32,
}
