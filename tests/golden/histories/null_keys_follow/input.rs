#[table(seats)]
#[unique(room, row, nulls_not_distinct)]
pub struct Seat { #[key] pub id: i32, pub room: i32, pub row: Option<i32> }
migration! { name "000_base"; #[table(seats)] #[unique(room, row, nulls_not_distinct)] create struct Seat { #[key] pub id: i32, pub room: Option<i32>, pub row: i32 } }
migration! { name "001_turned"; alter table seats { alter column room { set not null } alter column row { set nullable } } }
query! { fn all_seats() -> Vec<S> { "SELECT id, room, row FROM seats ORDER BY id" } }
