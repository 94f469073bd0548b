//! The statements a repository is made of.
//!
//! Parameters are `$1`, `$2`, …, each used once and in order, which both engines number alike.

use diglot_model::{Expression, Function, IndexKey, Table};

use crate::identifier::{list, quoted};

/// Writes a repository's statements; what differs between the engines is in its fields.
#[derive(Debug, Clone, Copy)]
pub struct Queries {
    /// A text parameter with its ASCII letters lowered.
    pub(crate) lower_parameter: fn(&str) -> String,
}

impl Queries {
    /// Adds a row; one parameter per column, in physical order.
    #[must_use]
    pub fn insert(&self, table: &Table) -> String {
        let parameters: Vec<String> = (1..=table.columns.len()).map(|it| format!("${it}")).collect();
        format!(
            "INSERT INTO {} ({}) VALUES ({})",
            quoted(&table.name),
            list(table.columns.keys()),
            parameters.join(", ")
        )
    }

    /// Every column of the rows, without a condition.
    #[must_use]
    pub fn select(&self, table: &Table) -> String {
        format!("SELECT {} FROM {}", list(table.columns.keys()), quoted(&table.name))
    }

    /// The row with a primary key.
    #[must_use]
    pub fn by_key(&self, table: &Table) -> String {
        format!("{} WHERE {}", self.select(table), equal(&table.primary_key.columns, 1))
    }

    /// The row with the values of a unique constraint.
    #[must_use]
    pub fn by_columns(&self, table: &Table, columns: &[String]) -> String {
        format!("{} WHERE {}", self.select(table), equal(columns, 1))
    }

    /// The row with the values of a unique index; none where a key is neither a column nor `lower(column)`.
    #[must_use]
    pub fn by_index(&self, table: &Table, keys: &[IndexKey]) -> Option<String> {
        let conditions: Option<Vec<String>> = keys
            .iter()
            .enumerate()
            .map(|(at, key)| {
                let parameter = format!("${}", at + 1);
                match &key.expression {
                    Expression::Column(name) => Some(format!("{} = {parameter}", quoted(name))),
                    Expression::Call { function: Function::Lower, arguments } => match arguments.as_slice() {
                        [Expression::Column(name)] => {
                            Some(format!("lower({}) = {}", quoted(name), (self.lower_parameter)(&parameter)))
                        }
                        _ => None,
                    },
                    _ => None,
                }
            })
            .collect();
        Some(format!("{} WHERE {}", self.select(table), conditions?.join(" AND ")))
    }

    /// A page in key order. `filter` names the columns that must equal the first parameters; with `after`,
    /// the next ones are the key of the last row seen; the last is the most rows wanted.
    #[must_use]
    pub fn page(&self, table: &Table, filter: &[String], after: bool) -> String {
        let key = &table.primary_key.columns;
        let mut conditions = Vec::new();
        if !filter.is_empty() {
            conditions.push(equal(filter, 1));
        }
        let mut next = filter.len() + 1;
        if after {
            let parameters: Vec<String> = (next..next + key.len()).map(|it| format!("${it}")).collect();
            conditions.push(if key.len() == 1 {
                format!("{} > {}", list(key), parameters.join(", "))
            } else {
                format!("({}) > ({})", list(key), parameters.join(", "))
            });
            next += key.len();
        }
        let mut text = self.select(table);
        if !conditions.is_empty() {
            text.push_str(&format!(" WHERE {}", conditions.join(" AND ")));
        }
        format!("{text} ORDER BY {} LIMIT ${next}", list(key))
    }

    /// Removes the row with a primary key.
    #[must_use]
    pub fn delete(&self, table: &Table) -> String {
        format!("DELETE FROM {} WHERE {}", quoted(&table.name), equal(&table.primary_key.columns, 1))
    }

    /// The number of rows.
    #[must_use]
    pub fn count(&self, table: &Table) -> String {
        format!("SELECT count(*) FROM {}", quoted(&table.name))
    }
}

fn equal(columns: &[String], first: usize) -> String {
    columns
        .iter()
        .enumerate()
        .map(|(at, name)| format!("{} = ${}", quoted(name), first + at))
        .collect::<Vec<_>>()
        .join(" AND ")
}
