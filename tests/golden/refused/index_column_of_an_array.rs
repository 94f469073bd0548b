#[table(notes)]
pub struct Note {
    #[key]
    pub id: Uuid,
    #[index]
    pub words: Vec<Text>,
}
