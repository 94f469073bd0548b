/// Walked by its key while the key changes.
#[table(items)]
pub struct Item {
    #[key]
    pub id: i32,
    pub n: i32,
}

/// A key of two columns, of which one changes.
#[table(pairs)]
pub struct Pair {
    #[key]
    pub a: i32,
    #[key]
    pub b: i32,
    pub n: i32,
}

migration! {
    name "000_base";
    #[table(items)]
    create struct Item {
        #[key]
        pub id: i32,
        pub n: i32,
    }
    #[table(pairs)]
    create struct Pair {
        #[key]
        pub a: i32,
        #[key]
        pub b: i32,
        pub n: i32,
    }
}

migration! {
    name "001_shift";
    backfill items {
        set id = id + 1000;
        set n = n + 1;
    }
    backfill pairs {
        set b = b + 100;
        set n = n + 1;
        where b < 100;
    }
}

migration! {
    name "002_again";
    insert items from items {
        set id = id + 500000;
        set n = n + 10;
    }
}
