//! A tree, walked by a query that reads itself.

#[table(parts)]
pub struct Part {
    #[key]
    pub id: i32,
    pub parent_id: Option<Ref<Part>>,
    pub name: Text<40>,
}

#[view(part_depths, "
    WITH RECURSIVE tree (id, depth) AS (
        SELECT p.id, 1 AS depth FROM parts p WHERE p.parent_id IS NULL
        UNION ALL
        SELECT p.id, t.depth + 1 AS depth FROM parts p JOIN tree t ON p.parent_id = t.id
    )
    SELECT tree.id, tree.depth FROM tree
")]
pub struct PartDepth {
    pub id: i32,
    pub depth: i64,
}
