#[table(parents)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    #[unique]
    pub words: Vec<Text>,
}
