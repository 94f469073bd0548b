#[table(users)]
#[reference(boss => User(id), on_remove = cascade)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub boss: Option<Uuid>,
}
