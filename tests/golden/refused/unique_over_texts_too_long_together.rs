#[table(notes)]
#[unique(owner, title, lower(kind))]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub owner: i64,
    pub title: Text<500>,
    pub kind: Text<200>,
}
