//! A group of columns that is one field: `address` becomes `address_street` and `address_city`.

#[embedded]
pub struct Address {
    /// Street and number.
    pub street: Text<120>,
    #[default("Berlin")]
    pub city: Text<80>,
    pub extra: Option<Text<80>>,
}

#[table(customers)]
#[check(length(address_city) >= 1)]
pub struct Customer {
    #[key]
    pub id: i32,
    pub address: Address,
}
