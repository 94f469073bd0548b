use schema_dsl::prelude::*;

#[newtype]
pub struct UserId(Uuid);

#[embedded]
pub struct Address {
    pub street: Text<120>,
}

#[document]
pub struct Settings {
    pub theme: String,
    pub sizes: Vec<i32>,
}

#[enumeration]
pub enum Status {
    Active,
    #[value("gone")]
    Closed,
}

/// A person.
#[table(users)]
#[unique(lower(name), where = status != Status::Closed)]
#[index(name, include(status), postgres(with = "fillfactor = 80"))]
#[check(length(name) >= 1)]
pub struct User {
    #[key]
    pub id: UserId,
    pub name: CaselessText<80>,
    #[default(Status::Active)]
    pub status: Status,
    pub home: Address,
    pub settings: Json<Settings>,
    #[no_index("there are few")]
    #[on_delete(set_null)]
    pub boss_id: Option<Ref<User>>,
    #[updated]
    pub updated_at: Timestamp,
}

#[view(names, "SELECT id, name FROM users")]
pub struct Named {
    pub id: UserId,
    pub name: CaselessText<80>,
}

migration! {
    name "000_base";
    alter table users {
        #[loses_data("nobody reads it")]
        drop column name;
    }
}

fn main() {}
