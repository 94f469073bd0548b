#[table(others)]
pub struct Other { #[key] pub id: i32, pub n: i32 }
#[table(items)]
#[index(n, name = "by_n")]
#[index(m, name = "by_m")]
pub struct Item { #[key] pub id: i32, pub n: i32, pub m: i32 }
migration! {
    name "000_base";
    #[table(others)] create struct Other { #[key] pub id: i32, pub n: i32 }
    #[table(items)] create struct Item { #[key] pub id: i32, pub n: i32, pub m: i32 }
}
migration! {
    name "001_indexes";
    alter table items { add index(n, name = "by_n"); add index(m, name = "by_m"); }
}
