#[table(items)]
pub struct Item { #[key] pub id: i32, #[unique] pub n: i32, pub m: Option<i32>, #[default(5)] pub k: i32 }
migration! { name "000_base"; #[table(items)] create struct Item { #[key] pub id: i32, pub n: i32 } }
migration! { name "001_x"; alter table items { add unique(n); add column m: Option<i32>; } backfill items { set m = n * 2; } }
migration! { name "002_x"; alter table items { #[default(5)] add column k: i32; } backfill items { set m = m + 1; } }
