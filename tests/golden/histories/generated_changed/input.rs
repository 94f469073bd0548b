#[table(items)]
#[index(total)]
pub struct Item { #[key] pub id: i32, pub q: i32, pub p: i32, #[generated(q * p + 1)] pub total: i64 }
migration! { name "000_base"; #[table(items)] #[index(total)] create struct Item { #[key] pub id: i32, pub q: i32, pub p: i32, #[generated(q * p)] pub total: i64 } }
migration! { name "001_next"; alter table items { #[loses_data("computed")] drop column total; #[rewrites_table("s")] #[generated(q * p + 1)] add column total: i64; add index(total); } }
