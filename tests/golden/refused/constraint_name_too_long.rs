#[check(age > 0, name = "this_name_is_longer_than_sixty_three_bytes_and_would_be_cut_by_postgres")]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Text<80>,
    pub age: i32,
}
