#[table(points)]
#[check(lat >= -90 && lat <= 90)]
#[index(lat)]
pub struct Point {
    #[key] pub id: i32,
    pub lon: i32,
    pub lat: i32,
}
migration! {
    name "000_base";
    #[table(points)]
    #[check(lon >= -90 && lon <= 90)]
    #[index(lon)]
    create struct Point {
        #[key] pub id: i32,
        pub lat: i32,
        pub lon: i32,
    }
}
migration! {
    name "001_swap";
    alter table points {
        rename column lat to tmp;
        rename column lon to lat;
        rename column tmp to lon;
    }
}
