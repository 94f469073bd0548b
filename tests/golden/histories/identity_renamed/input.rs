#[table(cards)]
pub struct Card { #[key] #[identity] pub id: i64, pub title: Text<80> }
migration! { name "000_base"; #[table(tickets)] create struct Ticket { #[key] #[identity] pub id: i64, pub title: Text<80> } }
migration! { name "001_r"; rename table tickets to cards as Card; }
