#[table(parents)]
#[exclusive(code, code)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Option<Text<20>>,
}
