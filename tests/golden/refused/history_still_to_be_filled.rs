//! Places `migration new` left to a person.

migration! {
    name "000_base";
    #[table(posts)]
    create struct Post {
        #[key]
        pub id: Uuid,
        pub title: Option<Text<80>>,
        pub old: i32,
    }
}

migration! {
    name "001_title";
    backfill posts {
        set title = FILL_IN;
        where title.is_null();
    }
    alter table posts {
        alter column title { set not null }
        alter column old { set type Text<10> using FILL_IN }
        #[loses_data("FILL_IN: why that is fine")]
        drop column old;
    }
}
