#[table(hosts)]
#[unique(name, unbounded = "a host's name has at most 253 characters")]
pub struct Host {
    #[key]
    pub id: Uuid,
    pub name: Text,
}

#[table(visits)]
#[reference(host => Host(name))]
pub struct Visit {
    #[key]
    pub id: Uuid,
    #[postgres(type = "varchar")]
    pub host: Text,
}
