//! The longest values an index holds, and what is indexed by a part, by a hash, or without a bound for a reason.

#[table(pages)]
#[unique(owner, lower(slug))]
#[index(substring(body, 1, 40))]
#[index(source, postgres(using = "hash"))]
#[index(author, postgres(using = "hash"))]
#[index(tag, unbounded = "tags come from a list of ours, the longest has 30 characters")]
pub struct Page {
    #[key]
    pub id: i32,
    pub owner: i32,
    #[unique]
    pub title: Text<673>,
    pub slug: Text<200>,
    pub body: Text,
    pub source: Text,
    pub tag: Text,
    pub author: CaselessText,
    pub digest: Option<Bytes<2692>>,
}

#[table(notes)]
#[index(page)]
pub struct Note {
    #[key]
    pub name: Text<400>,
    #[no_index("with the key it would be too long")]
    pub page: Ref<Topic>,
}

#[table(topics)]
pub struct Topic {
    #[key]
    pub name: Text<400>,
}
