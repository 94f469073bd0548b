#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Text<80>,
    pub age: i32,
    pub price: Decimal<9, 2>,
    pub ratio: f64,
    #[secret]
    pub pin: Option<Text<8>>,
    pub status: Status,
    pub data: Json,
}

#[enumeration]
pub enum Status { Active, Closed }

#[table(notes)]
pub struct Note {
    #[key]
    pub id: Uuid,
    pub user_id: Ref<User>,
    pub title: Option<Text<80>>,
}

#[view(things, "SELECT n.id, n.title FROM notes n")]
pub struct Thing {
    pub id: Uuid,
    pub title: Text<80>,
}
