#[table(parents)]
pub struct Parent {
    #[key]
    pub name: CaselessText<20>,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: Uuid,
    #[default("nobody")]
    #[on_update(set_default)]
    pub parent: Ref<Parent>,
}
