#[table(parents)]
#[unique(club, name)]
pub struct Parent {
    #[key]
    pub id: Uuid,
    pub club: i32,
    pub name: CaselessText<20>,
}

#[table(children)]
#[reference(club, name => Parent(club, name), on_update = cascade)]
pub struct Child {
    #[key]
    pub id: Uuid,
    pub club: i32,
    pub name: CaselessText<20>,
}
