#[table(parents)]
#[unique(code)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
    #[soft_delete]
    pub deleted_at: Option<Timestamp>,
}

#[table(children)]
#[reference(code => Parent(code))]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
}
