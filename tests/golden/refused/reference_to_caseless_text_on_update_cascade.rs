#[table(parents)]
pub struct Parent {
    #[key]
    pub name: CaselessText<20>,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: Uuid,
    #[on_update(cascade)]
    pub parent: Ref<Parent>,
}
