#[table(users)]
pub struct User {
    #[key]
    pub id: i64,
    pub code: Text<20>,
    pub note: Option<Text>,
}

migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key]
        pub id: i64,
        pub code: Text<20>,
        pub note: Option<Text>,
    }
}

migration! {
    name "001_next";
    alter table users {
        add check(length(code) > 1);
        add check(length(note) > 1);
        rename constraint "users_code_check" to "users_note_check";
    }
}
