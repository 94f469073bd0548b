//! Truth with NULL, cases, membership and ranges.

#[table(rules)]
#[check(a.is_in(1, 2, 3) || b.is_null())]
#[check(a.between(-10, 10), name = "range")]
#[check(if a > 5 { b > 5 } else if a > 2 { b > 2 } else { true }, name = "cases")]
#[check(coalesce(b, a, 0) >= 0, name = "some")]
#[check(!(a == 7 && flag), name = "not_seven")]
pub struct Rule {
    #[key]
    pub id: i32,
    pub a: i32,
    pub b: Option<i32>,
    #[default(false)]
    pub flag: bool,
}
