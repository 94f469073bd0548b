#[table(items)]
#[index(n, where = kind == Kind::A)]
#[check(kind != Kind::B || n > 0)]
pub struct Item { #[key] pub id: i32, pub n: i32, pub kind: Kind }
#[enumeration] pub enum Kind { A, B }
migration! { name "000_base"; create enum Kind { A, B, C } #[table(items)] create struct Item { #[key] pub id: i32, pub n: i32, pub kind: Kind } }
migration! { name "001_x"; alter enum Kind { drop value C; } alter table items { add check(kind != Kind::B || n > 0); add index(n, where = kind == Kind::A); } }
