#[table(parents)]
#[unique(code)]
pub struct Parent {
    #[key]
    pub id: i64,
    pub code: CaselessText<20>,
}

#[table(children)]
pub struct Child {
    #[key]
    pub id: i64,
    pub code: CaselessText<20>,
}

migration! {
    name "000_base";
    #[table(parents)]
    #[unique(code)]
    create struct Parent {
        #[key]
        pub id: i64,
        pub code: CaselessText<20>,
    }
    #[table(children)]
    create struct Child {
        #[key]
        pub id: i64,
        pub code: CaselessText<20>,
    }
}

migration! {
    name "001_next";
    alter table children {
        add reference(code => Parent(code), on_update = cascade);
    }
}
