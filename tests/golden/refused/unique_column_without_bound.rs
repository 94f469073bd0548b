#[table(notes)]
pub struct Note {
    #[key]
    pub id: Uuid,
    #[unique]
    pub digest: Bytes,
}
