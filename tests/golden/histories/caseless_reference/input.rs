#[table(users)]
pub struct User { #[key] pub email: CaselessText<80>, pub n: i32 }
#[table(logins)]
pub struct Login { #[key] pub id: i32, #[on_update(cascade)] #[on_delete(cascade)] pub email: Ref<User> }
query! { fn logins_of(e: CaselessText<80>) -> Vec<_> { "SELECT l.id FROM logins l JOIN users u ON u.email = l.email WHERE u.email = :e ORDER BY l.id" } }
