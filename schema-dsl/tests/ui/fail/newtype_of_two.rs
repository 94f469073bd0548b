use schema_dsl::prelude::*;

#[newtype]
pub struct UserId(Uuid, Uuid);

fn main() {}
