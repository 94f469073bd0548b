#[table(orders)]
pub struct Order {
    #[key] pub id: i32,
    #[default(State::Open)]
    pub state: State,
    #[generated(if state == State::Open { 1 } else { 0 })]
    pub is_open: i64,
}
#[enumeration]
pub enum State { Open, Shipped }
migration! {
    name "000_base";
    create enum State { New, Shipped }
    #[table(orders)]
    create struct Order {
        #[key] pub id: i32,
        #[default(State::New)]
        pub state: State,
        #[generated(if state == State::New { 1 } else { 0 })]
        pub is_open: i64,
    }
}
migration! {
    name "001_values";
    alter table orders {
        #[loses_data("computed")]
        drop column is_open;
    }
    alter enum State { rename value New to Open; }
    alter table orders {
        #[rewrites_table("small")]
        #[generated(if state == State::Open { 1 } else { 0 })]
        add column is_open: i64;
    }
}
