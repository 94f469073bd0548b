#[table(posts)]
#[check(state = "open")]
#[check(published_at.is_not_null || state == "open")]
pub struct Post {
    #[key]
    pub id: Uuid,
    pub state: Text<20>,
    pub published_at: Option<Timestamp>,
}
