//! Numbers the engine makes, never the same twice.

#[table(tickets)]
pub struct Ticket {
    #[key]
    #[identity]
    pub id: i64,
    pub title: Text<80>,
}
