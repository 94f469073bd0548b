//! A key that cannot be mixed up with another, stored as what it wraps; references follow it.

#[newtype]
pub struct UserId(Uuid);

#[newtype]
pub struct Email(Text<320>);

#[table(users)]
pub struct User {
    #[key]
    pub id: UserId,
    #[unique]
    pub email: Email,
}

#[table(notes)]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub user_id: Ref<User>,
}
