#[table(lines)]
#[reference(code => Product(cdoe))]
pub struct Line {
    #[key]
    pub id: i32,
    pub code: Text<20>,
}

#[table(products)]
#[unique(code)]
pub struct Product {
    #[key]
    pub id: i32,
    pub code: Text<20>,
}
