#[table(parents)]
#[unique(code, nulls_not_distinct)]
pub struct Parent {
    #[key]
    pub id: i64,
    pub code: Option<Text<20>>,
}

#[table(children)]
#[reference(code => Parent(code))]
pub struct Child {
    #[key]
    pub id: i64,
    pub code: Option<Text<20>>,
}

migration! {
    name "000_base";
    #[table(parents)]
    #[unique(code, nulls_not_distinct)]
    create struct Parent {
        #[key]
        pub id: i64,
        pub code: Option<Text<20>>,
    }
    #[table(children)]
    create struct Child {
        #[key]
        pub id: i64,
        pub code: Option<Text<20>>,
    }
}

migration! {
    name "001_next";
    alter table children {
        add reference(code => Parent(code));
        add index(code, id);
    }
}
