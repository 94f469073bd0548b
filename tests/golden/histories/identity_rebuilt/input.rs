#[table(tickets)]
pub struct Ticket {
    #[key]
    #[identity]
    pub id: i64,
    pub title: Text<80>,
    pub level: i64,
}
migration! {
    name "000_base";
    #[table(tickets)]
    create struct Ticket {
        #[key]
        #[identity]
        pub id: i64,
        pub title: Text<80>,
        pub level: i32,
    }
}
migration! {
    name "001_wider";
    alter table tickets {
        #[rewrites_table("small")]
        alter column level { set type i64 }
    }
}
