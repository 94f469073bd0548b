//! Keys made of what is there: a code, or two columns together.

#[table(countries)]
pub struct Country {
    #[key]
    pub code: Text<2>,
    pub name: Text<80>,
}

#[table(memberships)]
pub struct Membership {
    #[key]
    pub group_id: i32,
    #[key]
    pub country: Ref<Country>,
    pub note: Option<Text<20>>,
}
