#[table(items)]
#[index(code)]
pub struct Item {
    #[key] pub id: i32,
    pub code: Text<20>,
}
migration! {
    name "000_base";
    #[table(items)]
    #[index(code)]
    create struct Item {
        #[key] pub id: i32,
        pub code: Option<i32>,
        pub new_code: Text<20>,
    }
}
migration! {
    name "001_reuse";
    alter table items {
        #[loses_data("old")]
        drop column code;
        rename column new_code to code;
        add index(code);
    }
}
