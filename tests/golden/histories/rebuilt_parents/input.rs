#[table(parents)]
pub struct Parent { #[key] pub id: i32, #[unique] pub code: Text<9>, pub n: Option<i64> }
#[table(children)]
#[reference(code => Parent(code), on_update = cascade, on_delete = set_null)]
pub struct Child { #[key] pub id: i32, #[on_delete(restrict)] pub parent_id: Ref<Parent>, pub code: Option<Text<9>>, #[default("x")] pub s: Text<5>, #[updated] pub changed_at: Timestamp }
migration! { name "000_base";
 #[table(parents)] create struct Parent { #[key] pub id: i32, #[unique] pub code: Text<9>, pub n: Option<Text<5>> }
 #[table(children)] #[reference(code => Parent(code), on_update = cascade, on_delete = set_null)]
 create struct Child { #[key] pub id: i32, #[on_delete(restrict)] pub parent_id: Ref<Parent>, pub code: Option<Text<9>>, #[default("y")] pub s: Text<5>, #[updated] pub changed_at: Timestamp } }
migration! { name "001_conv"; alter table parents { #[rewrites_table("s")] alter column n { set type i64 using to_integer(n) } } alter table children { alter column s { set default("x") } } }
