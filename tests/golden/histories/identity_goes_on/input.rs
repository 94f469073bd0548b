/// Built anew on SQLite, where a default cannot be changed in place.
#[table(tickets)]
pub struct Ticket {
    #[key]
    #[identity]
    pub id: i64,
    #[default("new")]
    pub title: Text<80>,
}

#[table(olds)]
pub struct Old {
    #[key]
    pub id: i64,
    pub title: Text<80>,
}

/// Filled with the numbers of another table.
#[table(moved)]
pub struct Moved {
    #[key]
    #[identity]
    pub id: i64,
    pub title: Text<80>,
}

migration! {
    name "000_base";
    #[table(tickets)]
    create struct Ticket {
        #[key]
        #[identity]
        pub id: i64,
        #[default("old")]
        pub title: Text<80>,
    }
    #[table(olds)]
    create struct Old {
        #[key]
        pub id: i64,
        pub title: Text<80>,
    }
}

migration! {
    name "001_default";
    alter table tickets { alter column title { set default("new") } }
}

migration! {
    name "002_moved";
    #[table(moved)]
    create struct Moved {
        #[key]
        #[identity]
        pub id: i64,
        pub title: Text<80>,
    }
    insert moved from olds {
        set id = id;
        set title = title;
    }
}

migration! {
    name "003_more";
    insert moved from olds {
        set id = id + 100;
        set title = title;
        where id < 3;
    }
}

migration! {
    name "004_shift";
    backfill moved {
        set id = id + 1000;
    }
    down {
        backfill moved {
            set id = id - 1000;
        }
    }
}
