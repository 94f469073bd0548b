#[table(users)]
#[read_only]
#[no_resource]
pub struct User {
    #[key]
    pub id: Uuid,
}
