#[table(lines)]
#[reference(code => Product(code))]
pub struct Line {
    #[key]
    pub id: i32,
    pub code: Text<20>,
}

#[table(products)]
pub struct Product {
    #[key]
    pub id: i32,
    pub code: Text<20>,
}
