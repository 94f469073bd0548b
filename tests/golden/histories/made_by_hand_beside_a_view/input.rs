#[table(items)]
pub struct Item { #[key] pub id: i32, pub n: i64 }
migration! { name "000_base"; #[table(items)] create struct Item { #[key] pub id: i32, pub n: i32 } }
migration! { name "001_wide"; alter table items { #[rewrites_table("x")] alter column n { set type i64 } } }
