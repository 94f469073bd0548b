#[table(a)]
pub struct A { #[key] pub id: i32 }
#[table(b)]
pub struct B { #[key] pub id: i32, pub a_id: Ref<A>, pub n: i32 }
migration! { name "000_base"; #[table(a)] create struct A { #[key] pub id: i32 } #[table(b)] create struct B { #[key] pub id: i32, pub a_id: i32, pub n: Option<i32> } }
migration! { name "001_fk"; alter table b { add reference a_id: Ref<A>; add index(a_id, id); } }
migration! { name "002_nn"; alter table b { alter column n { set not null } } }
