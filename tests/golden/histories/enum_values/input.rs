#[table(orders)]
#[check(state != State::Shipped || sent_at.is_not_null())]
#[index(state, where = state == State::Open)]
#[unique(customer, where = state == State::Open)]
pub struct Order {
    #[key]
    pub id: i32,
    pub customer: i32,
    #[default(State::Open)]
    pub state: State,
    pub sent_at: Option<Timestamp>,
}
#[enumeration]
pub enum State { Open, Shipped, Lost }
#[view(open_orders, "SELECT o.id FROM orders o WHERE o.state = 'open'")]
pub struct OpenOrder { pub id: i32 }
query! {
    fn open_count(state: State) -> _ { "SELECT count(*) AS n FROM orders WHERE state = :state" }
}
migration! {
    name "000_base";
    create enum State { New, Shipped, Cancelled }
    #[table(orders)]
    #[check(state != State::Shipped || sent_at.is_not_null())]
    #[index(state, where = state == State::New)]
    #[unique(customer, where = state == State::New)]
    create struct Order {
        #[key]
        pub id: i32,
        pub customer: i32,
        #[default(State::New)]
        pub state: State,
        pub sent_at: Option<Timestamp>,
    }
    create view open_orders as OpenOrder { "SELECT o.id FROM orders o WHERE o.state = 'new'" }
}
migration! {
    name "001_values";
    drop view open_orders;
    alter enum State {
        add value Lost;
        rename value New to Open;
    }
    backfill orders {
        set state = State::Lost;
        where state == State::Cancelled;
    }
    alter enum State { drop value Cancelled; }
    create view open_orders as OpenOrder { "SELECT o.id FROM orders o WHERE o.state = 'open'" }
}
