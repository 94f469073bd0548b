#[table(parents)]
#[index(code, include(code))]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
}
