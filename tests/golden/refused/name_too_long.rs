#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub a_column_whose_name_is_so_long_that_postgres_would_cut_it_off_somewhere: i32,
}
