/// Built anew on SQLite by each migration.
#[table(items)]
pub struct Item {
    #[key]
    pub id: i32,
    #[default(3)]
    pub rank: i32,
}

#[table(notes)]
pub struct Note {
    #[key]
    pub id: i32,
    pub text: Text<80>,
}

migration! {
    name "000_base";
    #[table(items)]
    create struct Item {
        #[key]
        pub id: i32,
        #[default(1)]
        pub rank: i32,
        pub label: Option<Text<80>>,
    }
    #[table(notes)]
    create struct Note {
        #[key]
        pub id: i32,
        pub text: Text<80>,
    }
}

migration! {
    name "001_default";
    alter table items {
        alter column rank { set default(2) }
    }
}

migration! {
    name "002_without_label";
    alter table items {
        #[loses_data("nobody reads it")]
        drop column label;
        alter column rank { set default(3) }
    }
}
