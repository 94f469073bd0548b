//! Text functions and patterns, with one meaning.

#[table(words)]
#[check(upper(code) == code)]
#[check(code.like("A_%"))]
#[check(!(note.ilike("%spam%")), name = "no_spam")]
#[check(starts_with(code, "A") && ends_with(code, "Z") && contains(code, "-"), name = "shape")]
#[check(concat(code, "!") != "!" && substring(code, 1, 1) == "A", name = "first")]
#[check(trim(note) == note && replace(note, "x", "y") != "y", name = "trimmed")]
#[check(nullif(note, "") .is_not_null(), name = "some")]
#[check(note.is_distinct_from("none"), name = "known")]
pub struct Word {
    #[key]
    pub id: i32,
    pub code: Text<20>,
    #[default("ok")]
    pub note: Text<80>,
}
