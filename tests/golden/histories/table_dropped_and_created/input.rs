#[table(items)]
pub struct Item { #[key] pub id: Uuid, pub n: i32 }
migration! { name "000_base"; #[table(items)] create struct Item { #[key] pub id: i32, pub n: i32 } }
migration! { name "001_x"; #[loses_data("x")] drop table items; #[table(items)] create struct Item { #[key] pub id: Uuid, pub n: i32 } }
