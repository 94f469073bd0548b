#[table(users)]
pub struct User { #[key] pub id: i32, pub name: Text<20>, #[soft_delete] pub deleted_at: Option<Timestamp> }
#[table(posts)]
pub struct Post { #[key] pub id: i32, pub user_id: Ref<User>, #[soft_delete] pub removed_at: Option<Timestamp> }
#[view(living, "SELECT id, name FROM users")]
pub struct Living { pub id: i32, pub name: Text<20> }
query! {
    fn living_users() -> Vec<_> { "SELECT name FROM users ORDER BY name" }
    fn all_users() -> Vec<_> { "SELECT name FROM with_deleted(users) ORDER BY name" }
    fn left_join() -> Vec<L> { "SELECT u.id, p.id AS post FROM users u LEFT JOIN posts p ON p.user_id = u.id ORDER BY u.id, p.id" }
    fn right_join() -> Vec<R> { "SELECT u.id, p.id AS post FROM users u RIGHT JOIN posts p ON p.user_id = u.id ORDER BY p.id" }
    fn full_join() -> Vec<F> { "SELECT u.id, p.id AS post FROM users u FULL JOIN posts p ON p.user_id = u.id ORDER BY u.id, p.id" }
    fn inner_join() -> Vec<I> { "SELECT u.id, p.id AS post FROM users u JOIN with_deleted(posts) p ON p.user_id = u.id ORDER BY p.id" }
    fn listed() -> Vec<C> { "SELECT u.id, p.id AS post FROM users u, posts p WHERE p.user_id = u.id ORDER BY p.id" }
    fn exists() -> Vec<_> { "SELECT id FROM users u WHERE EXISTS (SELECT 1 FROM posts p WHERE p.user_id = u.id) ORDER BY id" }
    fn counted() -> Vec<N> { "SELECT id, (SELECT count(*) FROM posts p WHERE p.user_id = u.id) AS n FROM users u ORDER BY id" }
    fn shown() -> Vec<_> { "SELECT name FROM living ORDER BY name" }
    fn rename(name: Text<20>) -> u64 { "UPDATE users SET name = :name" }
    fn bury(id: i32) -> u64 { "DELETE FROM with_deleted(posts) WHERE id = :id" }
}
