use schema_dsl::prelude::*;

#[enumeration]
pub enum Status {
    Active(i32),
    Closed,
}

fn main() {}
