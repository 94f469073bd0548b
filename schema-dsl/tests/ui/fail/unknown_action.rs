use schema_dsl::prelude::*;

#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[on_delete(casdade)]
    pub boss_id: Option<Ref<User>>,
}

fn main() {}
