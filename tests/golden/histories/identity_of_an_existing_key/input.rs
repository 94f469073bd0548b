#[table(posts)]
pub struct Post { #[key] #[identity] pub id: i64, pub title: Text<9> }
#[table(comments)]
pub struct Comment { #[key] pub id: i32, pub post_id: Ref<Post> }
migration! {
    name "000_base";
    #[table(posts)] create struct Post { #[key] pub id: i64, pub title: Text<9> }
    #[table(comments)] create struct Comment { #[key] pub id: i32, pub post_id: Ref<Post> }
}
migration! {
    name "001_numbered";
    alter table posts { alter column id { set identity } }
}
