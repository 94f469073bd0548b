#[table(parents)]
pub struct Parent {
    #[key]
    pub id: i32,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub number: i32,
    #[generated(number)]
    #[on_update(cascade)]
    pub parent: Ref<Parent>,
}
