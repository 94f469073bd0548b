#[table(persons)]
#[check(age >= 0)]
#[unique(name, age)]
#[index(lower(name))]
pub struct Person {
    #[key] #[identity] pub id: i64,
    pub name: Text<40>,
    pub age: i32,
    #[on_delete(cascade)]
    pub boss_id: Option<Ref<Person>>,
    #[updated] pub changed_at: Timestamp,
    #[generated(age * 2)] pub twice: i64,
}
#[table(pets)]
pub struct Pet { #[key] pub id: i32, #[on_delete(cascade)] pub person_id: Ref<Person> }
#[table(people)]
pub struct Crowd { #[key] #[identity] pub id: i64, pub size: i32 }
#[view(names, "SELECT p.id, p.name FROM persons p")]
pub struct Name { pub id: i64, pub name: Text<40> }
migration! {
    name "000_base";
    #[table(people)]
    #[check(age >= 0)]
    #[unique(name, age)]
    #[index(lower(name))]
    create struct Person {
        #[key] #[identity] pub id: i64,
        pub name: Text<40>,
        pub age: i32,
        #[on_delete(cascade)]
        pub boss_id: Option<Ref<Person>>,
        #[updated] pub changed_at: Timestamp,
        #[generated(age * 2)] pub twice: i64,
    }
    #[table(pets)]
    create struct Pet { #[key] pub id: i32, #[on_delete(cascade)] pub person_id: Ref<Person> }
    create view names as Name { "SELECT p.id, p.name FROM people p" }
}
migration! {
    name "001_rename";
    drop view names;
    rename table people to persons as Person;
    #[table(people)]
    create struct Crowd { #[key] #[identity] pub id: i64, pub size: i32 }
    create view names as Name { "SELECT p.id, p.name FROM persons p" }
}
