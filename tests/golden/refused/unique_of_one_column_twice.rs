#[table(parents)]
#[unique(code, kind, code)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub code: Text<20>,
    pub kind: i32,
}
