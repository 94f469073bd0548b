//! The collation of text that is compared without regard to case, as Postgres has it from ICU: the root order of
//! every script, without its difference of case. Source: Unicode Technical Standard 35, "Collation Settings".

use std::{cmp::Ordering, sync::OnceLock};

use icu_collator::{
    CollatorBorrowed,
    options::{CollatorOptions, Strength},
};

fn collator() -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let make = || {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Secondary);
        CollatorBorrowed::try_new(Default::default(), options).ok()
    };
    COLLATOR.get_or_init(make).as_ref()
}

/// Compares two texts.
pub(super) fn compare(left: &str, right: &str) -> Ordering {
    // The data is compiled in; without it, texts would only be equal to themselves.
    collator().map_or_else(|| left.cmp(right), |it| it.compare(left, right))
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::compare;

    #[test]
    fn case_does_not_count_and_accents_do() {
        assert_eq!(compare("ÄÖß", "äöß"), Ordering::Equal);
        assert_eq!(compare("ΣΊΣΥΦΟΣ", "Σίσυφος"), Ordering::Equal);
        assert_ne!(compare("resume", "résumé"), Ordering::Equal);
    }
}
