#[table(nodes)]
pub struct Node {
    #[key] pub id: i32,
    #[on_delete(cascade)]
    pub parent_id: Option<Ref<Node>>,
}
