#[table(hosts)]
pub struct Host {
    #[key]
    #[postgres(type = "inet")]
    pub address: Text,
}

#[table(visits)]
pub struct Visit {
    #[key]
    pub id: Uuid,
    pub host: Ref<Host>,
}
