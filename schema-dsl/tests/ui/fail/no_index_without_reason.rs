use schema_dsl::prelude::*;

#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[no_index]
    pub boss_id: Option<Ref<User>>,
}

fn main() {}
