#[table(users)]
pub struct User<T> {
    #[key]
    pub id: Uuid,
}
