#[table(items)]
pub struct Item { #[key] pub id: i32, pub n: Option<Text<10>> }
migration! { name "000_base"; #[table(items)] create struct Item { #[key] pub id: i32, pub n: i32 } }
migration! { name "001_x"; alter table items { #[loses_data("x")] drop column n; add column n: Option<Text<10>>; } }
