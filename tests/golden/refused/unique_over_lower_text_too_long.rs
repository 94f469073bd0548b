#[table(notes)]
#[unique(lower(title))]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub title: Text<674>,
}
