#[check(data.json_text(name).is_null())]
#[table(users)]
pub struct User {
    #[key]
    pub id: Uuid,
    pub name: Text<80>,
    pub age: i32,
    pub price: Decimal<9, 2>,
    pub ratio: f64,
    pub made_at: Timestamp,
    pub data: Json,
    pub tags: Vec<Text>,
    pub flag: bool,
    pub status: Status,
}

#[enumeration]
pub enum Status { Active, Closed }
