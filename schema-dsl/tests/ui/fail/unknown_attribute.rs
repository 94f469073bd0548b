use schema_dsl::prelude::*;

#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    #[uniqe]
    pub email: Text<320>,
}

fn main() {}
