//! Names that change hands: in an order in which each is free when it is taken.

use diglot_model::{Column, Operation, Schema, Table};

use super::{Renames, Walk};

/// `renames`, as (before, after), in an order that works one by one. Names that go round in a circle are stepped aside for:
/// one of them is first given a name that is not `taken`.
fn in_order(mut renames: Vec<(String, String)>, taken: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut out = Vec::new();
    while !renames.is_empty() {
        let free = renames.iter().position(|(_, after)| !renames.iter().any(|(before, _)| before == after));
        match free {
            Some(at) => out.push(renames.remove(at)),
            None => {
                let mut aside = format!("{}_aside", renames[0].0);
                while taken(&aside) || renames.iter().any(|(_, after)| *after == aside) {
                    aside.push('_');
                }
                out.push((std::mem::replace(&mut renames[0].0, aside.clone()), aside));
            }
        }
    }
    out
}

/// The renames there is something left to do for: what `#[was(…)]` says goes on being said after the migration that did it,
/// and the name that was given up may belong to something new by then.
fn to_be_done(renames: &[(String, String)], now: &[String], to: &[String]) -> Vec<(String, String)> {
    let given_up = |name: &String| renames.iter().any(|(before, _)| before == name);
    let left = renames.iter().filter(|(before, after)| {
        let done = now.contains(after) && to.contains(before) && !given_up(after);
        now.contains(before) && to.contains(after) && !done
    });
    left.cloned().collect()
}

impl Walk<'_> {
    pub(super) fn renames(&mut self, renames: &Renames) {
        self.table_renames(renames);
        // A struct that has another name is the same table.
        let rows: Vec<(String, String)> = self
            .to
            .tables
            .values()
            .filter(|it| self.now.tables.get(&it.name).is_some_and(|found| found.type_name != it.type_name))
            .map(|it| (it.name.clone(), it.type_name.clone()))
            .collect();
        for (table, type_name) in rows {
            self.push(Operation::RenameTable { table: table.clone(), to: table, type_name });
        }
        let mut tables: Vec<&String> = renames.columns.iter().map(|it| &it.0).collect();
        tables.dedup();
        for (at, table) in tables.iter().enumerate() {
            if !tables[..at].contains(table) {
                self.column_renames(table, renames);
            }
        }
    }

    fn table_renames(&mut self, renames: &Renames) {
        let tables = |schema: &Schema| schema.tables.keys().cloned().collect::<Vec<String>>();
        let said = to_be_done(&renames.tables, &tables(&self.now), &tables(self.to));
        let known =
            |schema: &Schema, name: &str| schema.tables.contains_key(name) || schema.views.contains_key(name);
        let (from, to) = (self.now.clone(), self.to);
        for (before, after) in in_order(said, |it| known(&from, it) || known(to, it)) {
            if self.now.tables.contains_key(&after) {
                self.drop_table(&after);
            }
            let declared = self.to.tables.get(&after).or_else(|| self.now.tables.get(&before));
            if let Some(type_name) = declared.map(|it| it.type_name.clone()) {
                self.push(Operation::RenameTable { table: before, to: after, type_name });
            }
        }
    }

    fn column_renames(&mut self, table: &str, renames: &Renames) {
        let (Some(found), Some(wanted)) = (self.now.tables.get(table).cloned(), self.to.tables.get(table))
        else {
            return;
        };
        let of_table = renames.columns.iter().filter(|it| it.0 == table);
        let of_table: Vec<(String, String)> = of_table.map(|it| (it.1.clone(), it.2.clone())).collect();
        let columns = |table: &Table| table.columns.keys().cloned().collect::<Vec<String>>();
        let said = to_be_done(&of_table, &columns(&found), &columns(wanted));
        for (column, to) in
            in_order(said, |it| found.columns.contains_key(it) || wanted.columns.contains_key(it))
        {
            if self.now.tables.get(table).is_some_and(|it| it.columns.contains_key(&to)) {
                let (table, column) = (table.to_owned(), to.clone());
                self.push(Operation::DropColumn { table, column, loses_data: None });
            }
            let former = wanted.columns.get(&to).and_then(|it: &Column| it.former.as_ref());
            let keeps_old_name = former == Some(&column);
            self.push(Operation::RenameColumn { table: table.to_owned(), column, to, keeps_old_name });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{in_order, to_be_done};

    fn ordered(renames: &[(&str, &str)]) -> Vec<String> {
        let renames = renames.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        in_order(renames, |it| it == "a_aside").into_iter().map(|(a, b)| format!("{a} to {b}")).collect()
    }

    #[test]
    fn a_name_is_given_up_before_it_is_taken() {
        assert_eq!(ordered(&[("a", "b"), ("b", "c"), ("x", "y")]), ["b to c", "a to b", "x to y"]);
    }

    #[test]
    fn what_was_renamed_before_is_not_renamed_again() {
        let names = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let said = [("t".to_owned(), "u".to_owned())];
        assert_eq!(to_be_done(&said, &names(&["t"]), &names(&["u"])), said);
        assert_eq!(to_be_done(&said, &names(&["t"]), &names(&["u", "t"])), said);
        assert_eq!(to_be_done(&said, &names(&["u", "t"]), &names(&["u", "t"])), []);
        assert_eq!(to_be_done(&said, &names(&["u"]), &names(&["u"])), []);
    }

    #[test]
    fn one_of_a_circle_steps_aside() {
        assert_eq!(ordered(&[("a", "b"), ("b", "a")]), ["a to a_aside_", "b to a", "a_aside_ to b"]);
    }
}
