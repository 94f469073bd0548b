#[table(parents)]
pub struct Parent {
    #[key]
    pub name: CaselessText<20>,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: Uuid,
    #[on_update(set_null)]
    pub parent: Option<Ref<Parent>>,
}
