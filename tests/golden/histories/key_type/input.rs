#[table(nodes)]
pub struct Node {
    #[key]
    pub id: i64,
    #[on_delete(cascade)]
    pub parent_id: Option<Ref<Node>>,
}
#[table(notes)]
pub struct Note {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    pub node_id: Ref<Node>,
}
migration! {
    name "000_base";
    #[table(nodes)]
    create struct Node {
        #[key]
        pub id: i32,
        #[on_delete(cascade)]
        pub parent_id: Option<Ref<Node>>,
    }
    #[table(notes)]
    create struct Note {
        #[key]
        pub id: i32,
        #[on_delete(cascade)]
        pub node_id: Ref<Node>,
    }
}
migration! {
    name "001_wide";
    alter table nodes {
        #[rewrites_table("small")]
        alter column id { set type i64 }
        #[rewrites_table("small")]
        alter column parent_id { set type i64 }
    }
    alter table notes {
        #[rewrites_table("small")]
        alter column node_id { set type i64 }
    }
}
