#[table(users)]
#[unique(lower(nick))]
#[unique(room, seat, nulls_not_distinct)]
#[unique(code, where = room.is_not_null())]
pub struct User {
    #[key] pub id: i32,
    #[unique]
    pub email: CaselessText<80>,
    pub nick: Option<Text<20>>,
    pub room: Option<i32>,
    pub seat: Option<i32>,
    pub code: Text<10>,
}
migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key] pub id: i32,
        pub email: CaselessText<80>,
        pub nick: Option<Text<20>>,
        pub room: Option<i32>,
        pub seat: Option<i32>,
        pub code: Text<10>,
    }
}
migration! {
    name "001_u1";
    alter table users { add unique(email); }
}
migration! {
    name "002_u2";
    alter table users { add unique(lower(nick)); }
}
migration! {
    name "003_u3";
    alter table users { add unique(room, seat, nulls_not_distinct); }
}
migration! {
    name "004_u4";
    alter table users { add unique(code, where = room.is_not_null()); }
}
