#[table(notes)]
#[index(data.json_text("title"))]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub data: Json,
}
