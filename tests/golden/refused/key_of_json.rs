#[table(parents)]
pub struct Parent {
    #[key]
    pub settings: Json,
}
