#[document]
pub struct Settings { pub labels: BTreeMap<i32, String> }
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
