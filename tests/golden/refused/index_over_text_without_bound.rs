#[table(notes)]
#[index(title)]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub title: Text,
}
