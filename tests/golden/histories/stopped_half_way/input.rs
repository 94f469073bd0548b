#[table(users)]
pub struct User {
    #[key] pub id: i32,
    pub name: Text<40>,
    #[unique]
    pub slug: Text<40>,
    pub extra: Option<i32>,
}
migration! {
    name "000_base";
    #[table(users)]
    create struct User {
        #[key] pub id: i32,
        pub name: Text<40>,
    }
}
migration! {
    name "001_slug";
    alter table users { add column slug: Option<Text<40>>; }
    backfill users { set slug = lower(name); where slug.is_null(); }
    alter table users {
        alter column slug { set not null }
        add unique(slug);
        add column extra: Option<i32>;
    }
}
