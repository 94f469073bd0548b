#[table(users)]
#[unique(email)]
pub struct User {
    #[key] #[identity] pub id: i64,
    pub email: CaselessText<80>,
    #[updated] pub changed_at: Timestamp,
    #[index] pub name: Option<Text<80>>,
}
#[view(names, "SELECT u.id, u.name FROM users u")]
pub struct Name { pub id: i64, pub name: Option<Text<80>> }
migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key] #[identity] pub id: i64,
        pub email: CaselessText<80>,
        #[updated] pub changed_at: Timestamp,
    }
}
migration! {
    name "001_more";
    alter table users {
        add unique(email);
        add column name: Option<Text<80>>;
        add index(name);
    }
    create view names as Name { "SELECT u.id, u.name FROM users u" }
}
