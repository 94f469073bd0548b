#[table(tariffs)]
pub struct Tariff { #[key] pub tenant: i32, #[key] pub number: i32 }
#[table(users)]
#[reference(tenant, tariff => Tariff(tenant, number), on_delete = restrict)]
pub struct User { #[key] pub id: i32, pub tenant: i32, pub tariff: Option<i32> }
