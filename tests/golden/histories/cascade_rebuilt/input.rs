#[table(authors)]
#[check(length(name) > 0)]
pub struct Author {
    #[key]
    pub id: i32,
    pub name: Text<200>,
    #[default(3)]
    pub rank: i64,
    #[on_delete(cascade)]
    pub mentor_id: Option<Ref<Author>>,
}
#[table(books)]
pub struct Book {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    pub author_id: Ref<Author>,
    #[on_delete(set_null)]
    pub editor_id: Option<Ref<Author>>,
}
#[table(pages)]
pub struct Page {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    pub book_id: Ref<Book>,
}
#[view(names, "SELECT a.id, a.name FROM authors a")]
pub struct Name { pub id: i32, pub name: Text<200> }
migration! {
    name "000_base";
    #[table(authors)]
    #[check(length(name) > 0)]
    create struct Author {
        #[key]
        pub id: i32,
        pub name: Text<200>,
        #[default(1)]
        pub rank: i32,
        #[on_delete(cascade)]
        pub mentor_id: Option<Ref<Author>>,
    }
    #[table(books)]
    create struct Book {
        #[key]
        pub id: i32,
        #[on_delete(cascade)]
        pub author_id: Ref<Author>,
        #[on_delete(set_null)]
        pub editor_id: Option<Ref<Author>>,
    }
    #[table(pages)]
    create struct Page {
        #[key]
        pub id: i32,
        #[on_delete(cascade)]
        pub book_id: Ref<Book>,
    }
    create view names as Name { "SELECT a.id, a.name FROM authors a" }
}
migration! {
    name "001_default";
    alter table authors {
        #[rewrites_table("small")]
        alter column rank { set type i64 }
        alter column rank { set default(3) }
    }
}
