//! JSON with a shape: stored as a document, read and written as a struct.

/// What a person prefers.
#[document]
pub struct Settings {
    /// The colours of the screen.
    pub theme: String,
    pub size: Option<i32>,
    pub pinned: Vec<Uuid>,
    pub labels: BTreeMap<String, Label>,
}

#[document]
pub struct Label {
    pub text: String,
}

#[table(profiles)]
#[check(settings.json_text("theme").is_not_null())]
pub struct Profile {
    #[key]
    pub id: i32,
    pub settings: Json<Settings>,
}
