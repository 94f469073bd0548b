/// A word, in every place where an engine compares or changes text.
#[table(words)]
#[check(word < "z")]
#[check(lower(word) != "abc")]
#[unique(lower(word))]
pub struct Word {
    #[key]
    pub id: i32,
    #[index]
    pub word: Text<20>,
    #[generated(lower(word))]
    pub lowered: Text<20>,
    #[generated(word < "b")]
    pub early: bool,
}
query! {
    fn in_order() -> Vec<WordRow> { "SELECT id, word, lowered, early FROM words ORDER BY word" }
    fn before(word: Text<20>) -> Vec<_> { "SELECT id FROM words WHERE word < :word ORDER BY id" }
    fn ends() -> Ends { "SELECT min(word) AS first, max(word) AS last FROM words" }
    fn lowered() -> Vec<_> { "SELECT DISTINCT lower(word) AS l FROM words ORDER BY l" }
    fn raised() -> Vec<_> { "SELECT upper(word) AS l FROM words ORDER BY id" }
}
