#[table(customer_subscription_line_item)]
pub struct Line {
    #[key] pub id: i32,
    pub external_reference_identifier_a: Text<10>,
    pub external_reference_identifier_b: Text<20>,
}
migration! {
    name "000_base";
    #[table(customer_subscription_line_item)]
    create struct Line {
        #[key] pub id: i32,
        pub external_reference_identifier_a: Text<10>,
        pub external_reference_identifier_b: Text<20>,
    }
}
