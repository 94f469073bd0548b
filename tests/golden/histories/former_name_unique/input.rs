#[table(items)]
#[check(length(tag) > 1)]
pub struct Item { #[key] pub id: i32, #[unique] #[was(code)] pub tag: Text<10>, #[was(old_owner)] pub owner_id: Option<Ref<Item>> }
migration! { name "000_base"; #[table(items)] #[check(length(code) > 1)] create struct Item { #[key] pub id: i32, #[unique] pub code: Text<10>, pub old_owner: Option<Ref<Item>> } }
migration! { name "001_rename"; alter table items { #[keeps_old_name] rename column code to tag; #[keeps_old_name] rename column old_owner to owner_id; } }
