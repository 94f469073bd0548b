#[table(items)]
#[check(price >= 0.50)]
#[index(price, where = price > 1.00)]
pub struct Item {
    #[key] pub id: i32,
    #[default(1.25)]
    pub price: Decimal<12, 4>,
    #[generated(price * 2)]
    pub twice: Decimal<18, 4>,
}
migration! { name "000_base";
    #[table(items)]
    #[check(price >= 0.50)]
    #[index(price, where = price > 1.00)]
    create struct Item {
        #[key] pub id: i32,
        #[default(1.25)]
        pub price: Decimal<9, 2>,
        #[generated(price * 2)]
        pub twice: Decimal<18, 2>,
    }
}
migration! {
    name "001_next";
    alter table items {
        drop check "items_price_check";
        drop index "items_price_idx";
        #[loses_data("computed")]
        drop column twice;
        alter column price { drop default }
        #[rewrites_table("small")]
        alter column price { set type Decimal<12, 4> using price * 1.00 }
        alter column price { set default(1.25) }
        #[rewrites_table("small")]
        #[generated(price * 2)]
        add column twice: Decimal<18, 4>;
        add check(price >= 0.5);
        add index(price, where = price > 1);
    }
}
