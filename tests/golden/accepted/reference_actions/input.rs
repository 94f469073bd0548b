//! Every referential action.

#[table(parents)]
pub struct Parent {
    #[key]
    pub id: i32,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    #[on_update(cascade)]
    pub first_id: Ref<Parent>,
    #[on_delete(set_null)]
    pub second_id: Option<Ref<Parent>>,
    #[on_delete(set_default)]
    #[default(1)]
    pub third_id: Ref<Parent>,
    #[on_delete(restrict)]
    pub fourth_id: Option<Ref<Parent>>,
}
