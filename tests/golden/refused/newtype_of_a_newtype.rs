#[newtype]
pub struct A(Uuid);

#[newtype]
pub struct B(A);
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
}
