#[table(notes)]
pub struct Note {
    #[key]
    pub title: Text<400>,
}

#[table(comments)]
pub struct Comment {
    #[key]
    pub name: Text<400>,
    pub note: Ref<Note>,
}
