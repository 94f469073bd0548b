#[table(people)]
#[check(length(family_name) > 0)]
#[index(lower(family_name))]
#[index(age, where = family_name == "x")]
#[unique(family_name, age)]
pub struct Person {
    #[key]
    pub id: i32,
    pub family_name: Text<40>,
    pub age: i32,
    #[generated(upper(family_name))]
    pub loud: Text<40>,
}
#[table(pets)]
#[reference(owner_name, owner_age => Person(family_name, age), on_update = cascade)]
pub struct Pet {
    #[key]
    pub id: i32,
    pub owner_name: Text<40>,
    pub owner_age: i32,
}
#[view(names, "SELECT p.id, p.family_name FROM people p")]
pub struct Name { pub id: i32, pub family_name: Text<40> }
query! {
    fn by_name(n: Text<40>) -> Vec<_> { "SELECT id FROM people WHERE family_name = :n ORDER BY id" }
}
migration! {
    name "000_base";
    #[table(people)]
    #[check(length(name) > 0)]
    #[index(lower(name))]
    #[index(age, where = name == "x")]
    #[unique(name, age)]
    create struct Person {
        #[key]
        pub id: i32,
        pub name: Text<40>,
        pub age: i32,
        #[generated(upper(name))]
        pub loud: Text<40>,
    }
    #[table(pets)]
    #[reference(owner_name, owner_age => Person(name, age), on_update = cascade)]
    create struct Pet {
        #[key]
        pub id: i32,
        pub owner_name: Text<40>,
        pub owner_age: i32,
    }
    create view names as Name { "SELECT p.id, p.name AS family_name FROM people p" }
}
migration! {
    name "001_rename";
    drop view names;
    alter table people {
        rename column name to family_name;
    }
    create view names as Name { "SELECT p.id, p.family_name FROM people p" }
}
