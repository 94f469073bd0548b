#[table(migrations)]
pub struct Step {
    #[key]
    pub id: Uuid,
}

#[table(a_table_with_a_name_that_is_rather_long_for_a_table)]
pub struct Long {
    #[key]
    pub id: Uuid,
    pub description: Text<20>,
}
