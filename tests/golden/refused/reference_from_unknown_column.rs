#[table(lines)]
#[reference(cod => Product(code))]
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
