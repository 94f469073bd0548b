#[table(parents)]
pub struct Parent {
    #[key]
    pub id: i32,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub number: Option<i32>,
    #[generated(number)]
    #[on_delete(set_null)]
    pub parent: Option<Ref<Parent>>,
}
