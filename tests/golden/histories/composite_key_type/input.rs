#[table(orders)]
pub struct Order { #[key] pub tenant: i64, #[key] pub number: i32 }
#[table(lines)]
#[reference(tenant, number => Order(tenant, number), on_delete = cascade, on_update = cascade)]
pub struct Line { #[key] pub tenant: i64, #[key] pub number: i32, #[key] pub pos: i32 }
migration! { name "000_base";
 #[table(orders)] create struct Order { #[key] pub tenant: i32, #[key] pub number: i32 }
 #[table(lines)] #[reference(tenant, number => Order(tenant, number), on_delete = cascade, on_update = cascade)]
 create struct Line { #[key] pub tenant: i32, #[key] pub number: i32, #[key] pub pos: i32 } }
migration! { name "001_w";
 alter table orders { #[rewrites_table("s")] alter column tenant { set type i64 } }
 alter table lines { #[rewrites_table("s")] alter column tenant { set type i64 } } }
