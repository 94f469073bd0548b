//! References over several columns, to the key and to a unique constraint.

#[table(products)]
#[unique(tenant, code)]
pub struct Product {
    #[key]
    pub tenant: i32,
    #[key]
    pub number: i32,
    pub code: Text<20>,
}

#[table(lines)]
#[reference(tenant, number => Product(tenant, number), on_delete = cascade, inverse = lines)]
#[reference(tenant, code => Product(tenant, code), on_delete = restrict, no_index = "codes are never deleted")]
pub struct Line {
    #[key]
    pub id: i32,
    pub tenant: i32,
    pub number: i32,
    pub code: Text<20>,
}
