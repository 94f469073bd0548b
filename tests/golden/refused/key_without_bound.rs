#[table(notes)]
pub struct Note {
    #[key]
    pub title: Text,
}

#[table(comments)]
pub struct Comment {
    #[key]
    pub id: Uuid,
    pub note: Ref<Note>,
}
