//! A set of texts, kept by a check on both engines.

#[table(orders)]
pub struct Order {
    #[key]
    pub id: i32,
    #[default(State::New)]
    pub state: State,
    pub previous: Option<State>,
}

/// Where an order stands.
#[enumeration]
pub enum State {
    /// Nobody has looked at it.
    New,
    /// It is on its way.
    #[value("on-the-way")]
    OnTheWay,
}
