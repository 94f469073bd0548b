//! Columns of which at most one has a value, or exactly one.

#[table(payments)]
#[exclusive(card, account)]
#[exactly_one(person_id, company_id)]
pub struct Payment {
    #[key]
    pub id: i32,
    pub card: Option<Text<20>>,
    pub account: Option<Text<34>>,
    pub person_id: Option<i32>,
    pub company_id: Option<i32>,
}
