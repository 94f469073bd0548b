#[table(notes)]
#[index(title, unbounded = "")]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub title: Text,
}
