//! A reference to something other than the key.

#[table(currencies)]
#[unique(code)]
pub struct Currency {
    #[key]
    pub id: i32,
    pub code: Text<3>,
}

#[table(prices)]
#[reference(currency => Currency(code), on_update = cascade)]
pub struct Price {
    #[key]
    pub id: i32,
    pub currency: Text<3>,
}
