#[table(parents)]
#[unique(lower(code))]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
}

#[table(children)]
#[reference(code => Parent(code))]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
}
