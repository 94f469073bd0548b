#[table(notes)]
#[unique(title)]
pub struct Note {
    #[key]
    pub id: i64,
    pub title: Text,
}

migration! {
    name "000_base";
    #[table(notes)]
    #[unique(title)]
    create struct Note {
        #[key]
        pub id: i64,
        pub title: Text<100>,
    }
}

migration! {
    name "001_next";
    alter table notes {
        alter column title { set type Text }
    }
}
