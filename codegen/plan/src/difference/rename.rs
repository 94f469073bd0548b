//! Names that change hands: in an order in which each is free when it is taken.

use diglot_model::{Column, Operation, Schema, Table};

use super::{Renames, Walk};

/// `renames`, as (before, after), in an order that works one by one. Names that go round in a circle are stepped aside for:
/// one of them is first given a name that is not `taken`, which ends with `aside`.
fn in_order(
    mut renames: Vec<(String, String)>,
    aside: &str,
    taken: impl Fn(&str) -> bool,
) -> Vec<(String, String)> {
    let mut out = Vec::new();
    while !renames.is_empty() {
        let free = renames.iter().position(|(_, after)| !renames.iter().any(|(before, _)| before == after));
        match free {
            Some(at) => out.push(renames.remove(at)),
            None => {
                let mut name = format!("{}{aside}", renames[0].0);
                while taken(&name) || renames.iter().any(|(_, after)| *after == name) {
                    name.push('_');
                }
                out.push((std::mem::replace(&mut renames[0].0, name.clone()), name));
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
        self.type_renames();
        let mut tables: Vec<&String> = renames.columns.iter().map(|it| &it.0).collect();
        tables.dedup();
        for (at, table) in tables.iter().enumerate() {
            if !tables[..at].contains(table) {
                self.column_renames(table, renames);
            }
        }
    }

    /// A struct that has another name is the same table. One that goes and has the name steps aside.
    fn type_renames(&mut self) {
        let to = self.to;
        let other =
            |it: &&Table| to.tables.get(&it.name).is_none_or(|wanted| wanted.type_name != it.type_name);
        let said: Vec<(String, String)> = self
            .now
            .tables
            .values()
            .filter(other)
            .filter_map(|it| {
                let wanted = match to.tables.get(&it.name) {
                    Some(wanted) => wanted.type_name.clone(),
                    None if to.tables.values().any(|wanted| wanted.type_name == it.type_name) => {
                        format!("{}Gone", it.type_name)
                    }
                    None => return None,
                };
                Some((it.type_name.clone(), wanted))
            })
            .collect();
        let known = |name: &str| to.tables.values().any(|it| it.type_name == name);
        let now = self.now.clone();
        for (before, type_name) in in_order(said, "Aside", |it| known(it) || now.table_of_type(it).is_some())
        {
            if let Some(table) = self.now.table_of_type(&before).map(|it| it.name.clone()) {
                self.push(Operation::RenameTable { table: table.clone(), to: table, type_name });
            }
        }
    }

    fn table_renames(&mut self, renames: &Renames) {
        let tables = |schema: &Schema| schema.tables.keys().cloned().collect::<Vec<String>>();
        let said = to_be_done(&renames.tables, &tables(&self.now), &tables(self.to));
        let known =
            |schema: &Schema, name: &str| schema.tables.contains_key(name) || schema.views.contains_key(name);
        let (from, to) = (self.now.clone(), self.to);
        for (before, after) in in_order(said, "_aside", |it| known(&from, it) || known(to, it)) {
            if self.now.tables.contains_key(&after) {
                self.drop_table(&after);
            }
            // The row's name goes with it, unless another row has that still.
            let found = self.now.tables.get(&before).map(|it| it.type_name.clone());
            let declared = self.to.tables.get(&after).map(|it| it.type_name.clone());
            let free = declared.filter(|it| self.now.table_of_type(it).is_none_or(|it| it.name == before));
            if let Some(type_name) = free.or(found) {
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
            in_order(said, "_aside", |it| found.columns.contains_key(it) || wanted.columns.contains_key(it))
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
        in_order(renames, "_aside", |it| it == "a_aside")
            .into_iter()
            .map(|(a, b)| format!("{a} to {b}"))
            .collect()
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
