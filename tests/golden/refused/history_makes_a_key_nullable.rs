#[table(parents)]
pub struct Parent {
    #[key]
    pub id: i64,
    pub code: Text<20>,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: i64,
    pub code: Text<20>,
}

migration! {
    name "000_base";
    #[table(parents)]
    create struct Parent {
        #[key]
        pub id: i64,
        pub code: Text<20>,
    }
    #[table(children)]
    create struct Child {
        #[key]
        pub id: i64,
        pub code: Text<20>,
    }
}

migration! {
    name "001_next";
    alter table parents {
        alter column id { set nullable }
    }
}
