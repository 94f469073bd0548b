#[table(notes)]
#[index(data)]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub data: Json,
}
