#[table(customer_subscription_line_item)]
pub struct Line {
    #[key] pub id: i32,
    pub first_external_identifier1: i64,
    pub first_external_identifier2: i64,
}
migration! {
    name "000_base";
    #[table(customer_subscription_line_item)]
    create struct Line {
        #[key] pub id: i32,
        pub first_external_identifier1: Option<i64>,
        pub first_external_identifier2: Option<i64>,
    }
}
migration! {
    name "001_nn";
    alter table customer_subscription_line_item {
        alter column first_external_identifier1 { set not null }
        alter column first_external_identifier2 { set not null }
    }
}
