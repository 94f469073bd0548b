//! Values inside documents: the text, number or truth value there, or NULL.

#[table(forms)]
#[check(data.json_exists("name"))]
#[check(data.json_integer("age") >= 18, name = "adult")]
#[check(data.json_boolean("terms", "accepted"), name = "accepted")]
#[index(data.json_text("name"), name = "forms_name_idx", unbounded = "the names of forms are short")]
pub struct Form {
    #[key]
    pub id: i32,
    pub data: Json,
}
