//! Each `#[was]` here is refused, except that of `plain`.

#[table(keys)]
pub struct Key {
    #[key]
    #[was(number)]
    pub id: i32,
}

#[table(pairs)]
pub struct Pair {
    #[key]
    pub a: i32,
    #[key]
    #[was(old_b)]
    pub b: i32,
}

#[table(items)]
#[check(low <= high)]
#[check(coalesce(note, "-") != "")]
#[exactly_one(left, right)]
#[check(length(plain) > 0)]
#[unique(tenant, slug)]
#[unique(lower(label), where = live)]
#[unique(once, nulls_not_distinct)]
pub struct Item {
    #[key]
    pub id: i32,
    #[unique]
    #[default("none")]
    #[was(code)]
    pub tag: Text<10>,
    #[was(name)]
    pub title: Text<10>,
    #[generated(upper(title))]
    pub loud: Text<10>,
    #[was(least)]
    pub low: i32,
    pub high: i32,
    #[was(remark)]
    pub note: Option<Text<10>>,
    #[was(l)]
    pub left: Option<i32>,
    pub right: Option<i32>,
    pub tenant: i32,
    #[was(path)]
    pub slug: Text<10>,
    #[was(mark)]
    pub label: Text<10>,
    pub live: bool,
    #[was(first)]
    pub once: Option<i32>,
    #[unique]
    #[was(simple)]
    pub plain: Text<10>,
}
