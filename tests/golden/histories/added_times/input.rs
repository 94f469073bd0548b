#[table(users)]
pub struct User { #[key] pub id: i32, #[default(now)] pub joined_at: Timestamp, #[updated] pub changed_at: Timestamp, #[created] pub made_at: Timestamp, #[default(true)] pub ok: bool, #[default(json("{}"))] pub extra: Json }
migration! { name "000_base"; #[table(users)] create struct User { #[key] pub id: i32 } }
migration! { name "001_add"; alter table users { #[default(now)] add column joined_at: Timestamp; #[updated] add column changed_at: Timestamp; #[created] add column made_at: Timestamp; #[default(true)] add column ok: bool; #[default(json("{}"))] add column extra: Json; } }
