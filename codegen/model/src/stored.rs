//! In which order a table stores its columns, those by former names among them.

use crate::{Column, Table};

/// A column as it is stored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stored<'a> {
    /// By its name.
    Current(&'a Column),
    /// The copy that offers the column by its former name.
    Former(&'a Column),
}

impl Stored<'_> {
    /// The name it is stored by.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Current(column) => &column.name,
            Self::Former(column) => column.former.as_deref().unwrap_or(&column.name),
        }
    }
}

impl Table {
    /// The columns in the order a database stores them. An engine adds a column at the end, so one that is offered by its
    /// former name stands behind what was there then, and before what came later.
    #[must_use]
    pub fn stored(&self) -> Vec<Stored<'_>> {
        let mut out: Vec<Stored<'_>> = self.columns.values().map(Stored::Current).collect();
        let mut waiting: Vec<&Column> = self.columns.values().filter(|it| it.former.is_some()).collect();
        while !waiting.is_empty() {
            let place = |it: &Column| match it.former_after.as_deref() {
                Some("") => Some(0),
                Some(before) => out.iter().position(|it| it.name() == before).map(|at| at + 1),
                None => None,
            };
            // One may stand behind another that is not placed yet; what the history does not place stands last.
            let next = waiting.iter().position(|it| place(it).is_some()).unwrap_or(0);
            let column = waiting.remove(next);
            let at = place(column).unwrap_or(out.len());
            out.insert(at, Stored::Former(column));
        }
        out
    }

    /// Places the former name of `column`, which was just given, behind everything that is stored.
    pub(crate) fn place_former(&mut self, column: &str) {
        let last = self.stored().iter().map(|it| it.name().to_owned()).rfind(|it| {
            self.columns.get(column).is_none_or(|column| column.former.as_deref() != Some(it.as_str()))
        });
        if let Some(column) = self.columns.get_mut(column) {
            column.former_after = last;
        }
    }

    /// Notes where former names stand in a table that was just created.
    pub(crate) fn place_formers(&mut self) {
        let order: Vec<String> = self.stored().iter().map(|it| it.name().to_owned()).collect();
        for column in self.columns.values_mut() {
            let Some(former) = column.former.as_ref().filter(|_| column.former_after.is_none()) else {
                continue;
            };
            let before =
                order.iter().position(|it| it == former).and_then(|at| order.get(at.checked_sub(1)?));
            column.former_after = before.cloned();
        }
    }

    /// Lets what stands behind the stored column `name`, which goes, stand behind what is before it.
    pub(crate) fn close_gap(&mut self, name: &str) {
        let order: Vec<String> = self.stored().iter().map(|it| it.name().to_owned()).collect();
        let before = order.iter().position(|it| it == name).and_then(|at| at.checked_sub(1));
        let before = before.map_or_else(String::new, |at| order[at].clone());
        self.follow(name, &before);
    }

    /// Lets what stands behind the stored column `name` stand behind `to`.
    pub(crate) fn follow(&mut self, name: &str, to: &str) {
        for column in self.columns.values_mut() {
            if column.former_after.as_deref() == Some(name) {
                column.former_after = Some(to.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Operation, Schema, Type, apply};

    use super::*;

    fn order(operations: &[&str]) -> Vec<String> {
        let mut columns = indexmap::IndexMap::new();
        for name in ["id", "a", "b"] {
            columns.insert(name.to_owned(), Column::new(name, Type::Boolean, true));
        }
        let table = Table {
            name: "t".to_owned(),
            type_name: "T".to_owned(),
            comment: None,
            columns,
            primary_key: None,
            uniques: Vec::new(),
            references: Vec::new(),
            checks: Vec::new(),
            indexes: Vec::new(),
            options: Vec::new(),
            access: crate::Access::Full,
            source: String::new(),
        };
        let mut schema = Schema::default();
        schema.tables.insert("t".to_owned(), table);
        let table = || "t".to_owned();
        for operation in operations {
            let words: Vec<&str> = operation.split(' ').collect();
            let operation = match words.as_slice() {
                ["keep", column, to] => Operation::RenameColumn {
                    table: table(),
                    column: (*column).to_owned(),
                    to: (*to).to_owned(),
                    keeps_old_name: true,
                },
                ["add", column] => Operation::AddColumn {
                    table: table(),
                    column: Column::new(*column, Type::Boolean, true),
                    rewrites: None,
                },
                ["drop", column] => {
                    Operation::DropColumn { table: table(), column: (*column).to_owned(), loses_data: None }
                }
                ["end", column] => Operation::DropFormerName { table: table(), column: (*column).to_owned() },
                other => panic!("{other:?}"),
            };
            apply(&mut schema, &operation).expect("an operation that fits");
        }
        schema.tables["t"].stored().iter().map(|it| it.name().to_owned()).collect()
    }

    #[test]
    fn a_former_name_stands_where_it_was_added() {
        assert_eq!(order(&["keep a c", "add x"]), ["id", "c", "b", "a", "x"]);
        assert_eq!(order(&["keep a c", "keep b d", "add x"]), ["id", "c", "d", "a", "b", "x"]);
    }

    #[test]
    fn what_goes_leaves_the_rest_in_order() {
        assert_eq!(order(&["keep a c", "add x", "drop b"]), ["id", "c", "a", "x"]);
        assert_eq!(order(&["keep a c", "keep b d", "add x", "end c"]), ["id", "c", "d", "b", "x"]);
        assert_eq!(order(&["keep a c", "add x", "keep b d"]), ["id", "c", "d", "a", "x", "b"]);
    }
}
