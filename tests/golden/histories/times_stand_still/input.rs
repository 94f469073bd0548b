/// A migration changes what it says and nothing else: not when a row was last changed.
#[table(people)]
pub struct Person {
    #[key]
    pub id: i32,
    #[was(name)]
    pub full_name: Text<80>,
    pub mood: Mood,
    pub rank: i32,
    #[updated]
    pub changed_at: Timestamp,
}

#[enumeration]
pub enum Mood {
    Calm,
    Merry,
}

migration! {
    name "000_base";
    create enum Mood {
        Calm,
        Glad,
    }
    #[table(people)]
    create struct Person {
        #[key]
        pub id: i32,
        pub name: Text<80>,
        pub mood: Mood,
        pub rank: i32,
        #[updated]
        pub changed_at: Timestamp,
    }
}

migration! {
    name "001_backfill";
    backfill people { set rank = rank + 1; }
}

migration! {
    name "002_value";
    alter enum Mood {
        rename value Glad to Merry;
    }
}

migration! {
    name "003_was";
    alter table people {
        #[keeps_old_name]
        rename column name to full_name;
    }
}
