#[table(lines)]
#[reference(code => Product(code))]
pub struct Line {
    #[key]
    pub id: i32,
    pub code: Text<30>,
}

#[table(products)]
#[unique(code)]
pub struct Product {
    #[key]
    pub id: i32,
    pub code: Text<20>,
}
