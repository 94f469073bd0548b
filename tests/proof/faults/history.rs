//! A history with every kind of operation. It is read as a schema crate, not compiled with the tests.

/// A person.
#[table(people)]
#[unique(nick)]
#[index(age, name = "people_by_age")]
#[check(age >= 0)]
#[check(score >= 0)]
pub struct Person {
    #[key]
    pub id: i64,
    pub full_name: Text<80>,
    pub nick: Option<Text<40>>,
    #[default(Mood::Calm)]
    pub mood: Mood,
    pub age: i64,
    #[default(0)]
    pub score: Decimal<12, 2>,
    #[generated(age * 2)]
    pub double_age: Option<i64>,
    #[default("de")]
    pub language: Text<10>,
    pub bio: Option<Text>,
    #[updated]
    pub changed_at: Timestamp,
}

/// How somebody feels.
#[enumeration]
pub enum Mood {
    Calm,
    Merry,
    Tired,
}

/// Goes with its person.
#[table(houses)]
pub struct House {
    #[key]
    pub id: i64,
    #[on_delete(cascade)]
    pub owner_id: Ref<Person>,
    pub street: Text<80>,
    #[updated]
    pub changed_at: Timestamp,
}

/// Goes with its house.
#[table(rooms)]
pub struct Room {
    #[key]
    pub id: i64,
    #[on_delete(cascade)]
    pub house_id: Ref<House>,
    pub name: Text<40>,
    #[updated]
    pub changed_at: Timestamp,
}

/// Forgets its person.
#[table(cats)]
pub struct Cat {
    #[key]
    pub id: i64,
    #[on_delete(set_null)]
    pub person_id: Option<Ref<Person>>,
    #[updated]
    pub changed_at: Timestamp,
}

/// Keeps its person.
#[table(debts)]
pub struct Debt {
    #[key]
    pub id: i64,
    #[on_delete(restrict)]
    pub person_id: Ref<Person>,
    #[updated]
    pub changed_at: Timestamp,
}

/// Goes to somebody else.
#[table(dogs)]
pub struct Dog {
    #[key]
    pub id: i64,
    #[on_delete(set_default)]
    #[default(1)]
    pub person_id: Ref<Person>,
    #[updated]
    pub changed_at: Timestamp,
}

/// Words somebody said.
#[table(sayings)]
pub struct Saying {
    #[key]
    pub person_id: i64,
    #[key]
    pub place: i32,
    pub words: Text,
    #[updated]
    pub changed_at: Timestamp,
}

#[view(grown, "SELECT p.id, p.full_name FROM people p WHERE p.age >= 18")]
pub struct Grown {
    pub id: i64,
    pub full_name: Text<80>,
}

#[view(owners, "SELECT g.full_name, h.street FROM grown g JOIN houses h ON h.owner_id = g.id")]
pub struct Owner {
    pub full_name: Text<80>,
    pub street: Text<80>,
}

#[view(tenants, "SELECT r.id, r.name, h.street FROM rooms r JOIN houses h ON h.id = r.house_id")]
pub struct Tenant {
    pub id: i64,
    pub name: Text<40>,
    pub street: Text<80>,
}

#[view(animals, "SELECT d.id, c.id AS cat_id, b.id AS debt_id FROM dogs d LEFT JOIN cats c ON c.id = d.id LEFT JOIN debts b ON b.id = d.id")]
pub struct Animal {
    pub id: i64,
    pub cat_id: Option<i64>,
    pub debt_id: Option<i64>,
}

migration! {
    name "000_base";

    /// A person.
    #[table(persons)]
    create struct Person {
        #[key]
        pub id: i64,
        pub name: Text<50>,
        pub nick: Option<Text<20>>,
        #[default(Mood::Calm)]
        pub mood: Mood,
        pub age: i32,
        pub score: i64,
        pub bio: Option<Text>,
        #[default(now)]
        pub changed_at: Timestamp,
    }

    create enum Mood {
        Calm,
        Glad,
        Cross,
    }

    /// Goes with its person.
    #[table(houses)]
    create struct House {
        #[key]
        pub id: i64,
        #[on_delete(cascade)]
        pub owner_id: Ref<Person>,
        pub street: Text<80>,
        #[updated]
        pub changed_at: Timestamp,
    }

    /// Goes with its house.
    #[table(rooms)]
    create struct Room {
        #[key]
        pub id: i64,
        #[on_delete(cascade)]
        pub house_id: Ref<House>,
        pub name: Text<40>,
        #[updated]
        pub changed_at: Timestamp,
    }

    /// Forgets its person.
    #[table(cats)]
    create struct Cat {
        #[key]
        pub id: i64,
        #[on_delete(set_null)]
        pub person_id: Option<Ref<Person>>,
        #[updated]
        pub changed_at: Timestamp,
    }

    /// Keeps its person.
    #[table(debts)]
    create struct Debt {
        #[key]
        pub id: i64,
        #[on_delete(restrict)]
        pub person_id: Ref<Person>,
        #[updated]
        pub changed_at: Timestamp,
    }

    /// Goes to somebody else.
    #[table(dogs)]
    create struct Dog {
        #[key]
        pub id: i64,
        #[on_delete(set_default)]
        #[default(1)]
        pub person_id: Ref<Person>,
        #[updated]
        pub changed_at: Timestamp,
    }

    /// Words somebody said.
    #[table(sayings)]
    #[no_key]
    #[index(words)]
    create struct Saying {
        pub person_id: i64,
        pub place: i32,
        pub words: Text,
        #[updated]
        pub changed_at: Timestamp,
    }

    create view grown as Grown {
        "SELECT p.id, p.name FROM persons p WHERE p.age >= 18"
    }

    create view owners as Owner {
        "SELECT g.name, h.street FROM grown g JOIN houses h ON h.owner_id = g.id"
    }

    create view tenants as Tenant {
        "SELECT r.id, r.name, h.street FROM rooms r JOIN houses h ON h.id = r.house_id"
    }

    create view animals as Animal {
        "SELECT d.id, c.id AS cat_id, b.id AS debt_id FROM dogs d LEFT JOIN cats c ON c.id = d.id LEFT JOIN debts b ON b.id = d.id"
    }
}

migration! {
    /// Columns, constraints and indexes that are added.
    name "001_add";

    alter table persons {
        add column language: Option<Text<10>>;
        #[default(0)]
        add column level: i32;
        add check(age >= 0);
        add unique(nick);
        add index(age);
        add index(name, age, name = "persons_by_name");
    }
}

migration! {
    /// Columns that change.
    name "002_alter";

    drop view owners;

    drop view grown;

    alter table persons {
        #[keeps_old_name]
        rename column name to full_name;
        alter column full_name { set type Text<80> }
        alter column nick { set type Text<40> }
    }

    backfill persons {
        set language = "de";
        where language.is_null();
    }

    alter table persons {
        alter column language { set default("de") }
        alter column language { set not null }
        alter column level { drop default }
        alter column bio { set default("nothing yet") }
        alter column bio { drop default }
        #[rewrites_table("a test")]
        alter column age { set type i64 }
        #[rewrites_table("a test")]
        alter column score { set type Decimal<12, 2> using to_decimal(score) }
        alter column score { set default(0) }
        add check(score >= 0);
        alter column changed_at { set updated }
        rename index "persons_age_idx" to "people_by_age";
    }
}

migration! {
    /// Values that come, go and get another name.
    name "003_values";

    alter enum Mood {
        add value Tired;
        rename value Glad to Merry;
    }

    backfill persons {
        set mood = Mood::Tired;
        where mood == Mood::Cross;
    }

    alter enum Mood {
        drop value Cross;
    }

    down {
        alter enum Mood {
            add value Cross;
        }

        backfill persons {
            set mood = Mood::Cross;
            where mood == Mood::Tired;
        }

        alter enum Mood {
            drop value Tired;
            rename value Merry to Glad;
        }
    }
}

migration! {
    /// A table split in two.
    name "004_split";

    #[table(profiles)]
    create struct Profile {
        #[key]
        pub id: i64,
        #[on_delete(cascade)]
        #[unique]
        pub person_id: Ref<Person>,
        pub bio: Text,
    }

    insert profiles from persons {
        set id = id;
        set person_id = id;
        set bio = bio;
        where bio.is_not_null();
    }

    alter table persons {
        drop old name of full_name;
        #[loses_data("every profile has a copy by now")]
        drop column bio;
        #[loses_data("nobody reads it")]
        drop column level;
        drop index "persons_by_name";
    }

    alter table sayings {
        drop index "sayings_words_idx";
        add primary key(person_id, place);
    }

    down {
        alter table persons {
            #[default(0)]
            add column level: i32;
            add column bio: Option<Text>;
            rename column full_name to name;
            #[keeps_old_name]
            rename column name to full_name;
            alter column level { drop default }
            add index(full_name, age, name = "persons_by_name");
        }

        backfill persons from profiles by person_id {
            set bio = bio;
        }

        #[loses_data("the people have them back")]
        drop table profiles;

        alter table sayings {
            drop primary key;
            add index(words);
        }
    }
}

migration! {
    /// Two tables made one again, and names that are better.
    name "005_merge";

    alter table persons {
        add column bio: Option<Text>;
        #[rewrites_table("a test")]
        #[generated(age * 2)]
        add column double_age: Option<i64>;
    }

    backfill persons from profiles by person_id {
        set bio = bio;
    }

    #[loses_data("the people have them back")]
    drop table profiles;

    rename table persons to people as Person;

    create view grown as Grown {
        "SELECT p.id, p.full_name FROM people p WHERE p.age >= 18"
    }

    create view owners as Owner {
        "SELECT g.full_name, h.street FROM grown g JOIN houses h ON h.owner_id = g.id"
    }

    sql {
        sqlite: "UPDATE sayings SET words = words || '!'";
        postgres: "UPDATE sayings SET words = words || '!'";
    }
}

migration! {
    /// References that go and come.
    name "006_references";

    alter table rooms {
        drop reference "rooms_house_id_fkey";
        add reference house_id: Ref<House>;
    }

    alter table rooms {
        drop reference "rooms_house_id_fkey";
        #[on_delete(cascade)]
        add reference house_id: Ref<House>;
    }

    alter table people {
        drop unique "people_nick_key";
        drop check "people_age_check";
        add unique(nick);
        add check(age >= 0);
    }
}
