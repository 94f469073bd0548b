#[table(parents)]
#[unique(code, where = active)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
    pub active: bool,
}

#[table(children)]
#[reference(code => Parent(code))]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
}
