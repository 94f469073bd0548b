#[table(lines)]
#[reference(code => Product(code), on_delete = set_default)]
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
