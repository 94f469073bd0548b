#[table(notes)]
#[index(owner, include(title))]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub owner: i64,
    pub title: Option<Text>,
}
