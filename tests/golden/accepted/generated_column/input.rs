//! Columns computed from the others, and stored.

#[table(items)]
pub struct Item {
    #[key]
    pub id: i32,
    pub quantity: i32,
    pub price: Decimal<9, 2>,
    #[generated(quantity * price)]
    pub total: Decimal<18, 2>,
    pub name: Text<40>,
    #[generated(lower(trim(name)))]
    #[index]
    pub search: Text<40>,
    pub made_at: Option<Timestamp>,
    #[generated(start_of_day(made_at))]
    pub made_on: Option<Timestamp>,
}
