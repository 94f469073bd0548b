//! Enumerations: which value became which, and in what order their names and texts change hands.

use diglot_model::{Enumeration, Operation, Variant};

use super::{Renames, Walk};

/// Whether a value of before is a value of after.
type Same<'a> = dyn Fn(&Variant, &Variant) -> bool + 'a;

/// Which value of `before` each of `after` was, one to one: what was said first, then what is the same, then what has the
/// same name (with another text it is the same value, too), then what has the same text.
fn matched(before: &[Variant], after: &[Variant], said: &[(&str, &str)]) -> Vec<Option<usize>> {
    let called = |it: &Variant, name: &str| it.name == name || it.value == name;
    let mut found: Vec<Option<usize>> = vec![None; after.len()];
    let rounds: [&Same<'_>; 4] = [
        &|a, b| said.iter().any(|(was, is)| called(a, was) && called(b, is)),
        &|a, b| a.name == b.name && a.value == b.value,
        &|a, b| a.name == b.name,
        &|a, b| a.value == b.value,
    ];
    for same in rounds {
        for (to, wanted) in after.iter().enumerate() {
            if found[to].is_none() {
                let free = |at: &usize| !found.contains(&Some(*at));
                found[to] = (0..before.len()).filter(free).find(|at| same(&before[*at], wanted));
            }
        }
    }
    found
}

/// Whether two values cannot be there at once.
fn clash(a: &Variant, b: &Variant) -> bool {
    a.name == b.name || a.value == b.value
}

impl Walk<'_> {
    pub(super) fn enumerations(&mut self, renames: &Renames) {
        for (name, enumeration) in &self.to.enumerations {
            match self.now.enumerations.get(name).cloned() {
                None => self.push(Operation::CreateEnumeration(enumeration.clone())),
                Some(found) => self.values(&found, enumeration, renames),
            }
        }
    }

    fn values(&mut self, found: &Enumeration, wanted: &Enumeration, renames: &Renames) {
        let name = &wanted.name;
        let said: Vec<(&str, &str)> = renames
            .values
            .iter()
            .filter(|it| it.0 == *name)
            .map(|it| (it.1.as_str(), it.2.as_str()))
            .collect();
        let was = matched(&found.variants, &wanted.variants, &said);
        let mut gone: Vec<Variant> = (0..found.variants.len())
            .filter(|at| !was.contains(&Some(*at)))
            .map(|at| found.variants[at].clone())
            .collect();
        let mut moves: Vec<(Variant, Variant)> = was
            .iter()
            .zip(&wanted.variants)
            .filter_map(|(at, to)| Some((found.variants[(*at)?].clone(), to.clone())))
            .filter(|(from, to)| from.name != to.name || from.value != to.value)
            .collect();
        while !moves.is_empty() {
            let free = moves.iter().position(|(from, to)| {
                !moves.iter().any(|(other, _)| other.name != from.name && clash(other, to))
            });
            let (from, to) = match free {
                Some(at) => moves.remove(at),
                None => {
                    // In a circle one steps aside.
                    let aside = Variant {
                        name: format!("{}Aside", moves[0].0.name),
                        value: format!("{}_aside", moves[0].0.value),
                        comment: moves[0].1.comment.clone(),
                    };
                    (std::mem::replace(&mut moves[0].0, aside.clone()), aside)
                }
            };
            self.make_room(name, &to, &mut gone);
            // What is computed from it is computed anew: the walk over the tables adds it again.
            for (table, column) in self.now.computed_from_value(name, &from.value) {
                let loses_data = Some("it is computed anew".to_owned());
                self.push(Operation::DropColumn { table, column, loses_data });
            }
            self.push(Operation::RenameValue { enumeration: name.clone(), variant: from.name, to });
        }
        for (_, variant) in was.iter().zip(&wanted.variants).filter(|(at, _)| at.is_none()) {
            let candidates = gone.iter().map(|it| (name.clone(), it.name.clone(), variant.name.clone()));
            self.out.candidates.values.extend(candidates);
            self.make_room(name, variant, &mut gone);
            self.push(Operation::AddValue { enumeration: name.clone(), variant: variant.clone() });
        }
    }

    /// Drops the values that go and are in the way of `wanted`; the others go last, when no row holds them any more.
    fn make_room(&mut self, enumeration: &str, wanted: &Variant, gone: &mut Vec<Variant>) {
        while let Some(at) = gone.iter().position(|it| clash(it, wanted)) {
            let variant = gone.remove(at).name;
            self.push(Operation::DropValue { enumeration: enumeration.to_owned(), variant });
        }
    }

    pub(super) fn drop_values(&mut self) {
        for (name, wanted) in &self.to.enumerations {
            let Some(found) = self.now.enumerations.get(name).cloned() else { continue };
            for variant in
                found.variants.iter().filter(|it| !wanted.variants.iter().any(|other| other.name == it.name))
            {
                let (enumeration, variant) = (name.clone(), variant.name.clone());
                self.push(Operation::DropValue { enumeration, variant });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use diglot_model::Variant;

    use super::matched;

    fn variants(list: &[(&str, &str)]) -> Vec<Variant> {
        let variant = |(name, value): &(&str, &str)| Variant {
            name: (*name).to_owned(),
            value: (*value).to_owned(),
            comment: None,
        };
        list.iter().map(variant).collect()
    }

    #[test]
    fn a_value_is_matched_once_by_name_before_text() {
        let before = variants(&[("A", "a"), ("C", "c")]);
        let after = variants(&[("A", "b"), ("C", "c"), ("D", "a")]);
        assert_eq!(matched(&before, &after, &[]), [Some(0), Some(1), None]);
        assert_eq!(matched(&before, &after, &[("A", "D")]), [None, Some(1), Some(0)]);
    }
}
