#[table(notes)]
#[index(title)]
pub struct Note {
    #[key]
    pub id: i64,
    pub title: Text,
}

migration! {
    name "000_base";
    #[table(notes)]
    create struct Note {
        #[key]
        pub id: i64,
        pub title: Text,
    }
}

migration! {
    name "001_next";
    alter table notes {
        add index(title);
    }
}
