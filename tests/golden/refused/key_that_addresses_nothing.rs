#[table(readings)]
pub struct Reading {
    #[key]
    pub value: f64,
}

#[table(blobs)]
pub struct Blob {
    #[key]
    pub content: Bytes<32>,
}

#[table(wide)]
pub struct Wide {
    #[key]
    pub a: i32,
    #[key]
    pub b: i32,
    #[key]
    pub c: i32,
    #[key]
    pub d: i32,
    #[key]
    pub e: i32,
    #[key]
    pub f: i32,
    #[key]
    pub g: i32,
    #[key]
    pub h: i32,
    #[key]
    pub i: i32,
    #[key]
    pub j: i32,
    #[key]
    pub k: i32,
    #[key]
    pub l: i32,
    #[key]
    pub m: i32,
}
