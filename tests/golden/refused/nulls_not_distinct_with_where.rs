#[unique(name, nulls_not_distinct, where = age > 3)]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Text<80>,
    pub age: i32,
}
