#[table(parents)]
#[unique(code, nulls_not_distinct)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Option<Text<20>>,
}

#[table(children)]
#[reference(code => Parent(code))]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub code: Option<Text<20>>,
}
