//! The statements a repository is made of.
//!
//! Parameters are `$1`, `$2`, …, each used once and in order, which both engines number alike.

use diglot_model::{Column, Expression, Function, IndexKey, Table};

use crate::identifier::{list, quoted};

/// Writes a repository's statements; what differs between the engines is in its fields.
#[derive(Debug, Clone, Copy)]
pub struct Queries {
    /// A text parameter with its ASCII letters lowered.
    pub(crate) lower_parameter: fn(&str) -> String,
    /// A parameter for a column, as it is written; first the type that is the engine's own, if it has one.
    pub(crate) parameter: fn(Option<&str>, &str) -> String,
    /// A column, as it is read; first the type that is the engine's own, if it has one.
    pub(crate) output: fn(Option<&str>, &str) -> String,
    /// Whether an operand is among the items of a list parameter.
    pub(crate) among: fn(&str, &str) -> String,
    /// Whether a text, the second, starts with, ends with or contains another one, the third.
    pub(crate) matches: fn(Function, &str, &str) -> String,
}

/// The type Postgres has for a column, where it is one of its own.
#[must_use]
pub fn native(column: &Column) -> Option<&str> {
    diglot_model::engine_option(&column.options, "postgres", "type")
}

impl Queries {
    /// A parameter for a column; `native` is the type Postgres has for it, where it is one of its own.
    #[must_use]
    pub fn bound(&self, native: Option<&str>, parameter: &str) -> String {
        (self.parameter)(native, parameter)
    }

    /// A column as it is read; `native` as for [`bound`](Self::bound).
    #[must_use]
    pub fn shown(&self, native: Option<&str>, column: &str) -> String {
        (self.output)(native, column)
    }

    /// Whether `operand` is among the items of the list in `parameter`.
    #[must_use]
    pub fn among(&self, operand: &str, parameter: &str) -> String {
        (self.among)(operand, parameter)
    }

    /// Whether a text starts with, ends with or contains another one, as `function` says.
    #[must_use]
    pub fn matches(&self, function: Function, operand: &str, parameter: &str) -> String {
        (self.matches)(function, operand, parameter)
    }

    /// The rows whose `columns` are among lists, in key order; one parameter, a list, for a single column.
    #[must_use]
    pub fn by_list(&self, table: &Table, column: &str) -> String {
        let condition = self.among(&quoted(column), "$1");
        self.where_living(table, &condition) + &Self::in_key_order(table, "")
    }

    /// Whether there is a row with a primary key.
    #[must_use]
    pub fn exists(&self, table: &Table) -> String {
        let living = Self::living(table).map(|it| format!(" AND {it}")).unwrap_or_default();
        let key = equal(table.key_columns(), 1);
        format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {key}{living})", quoted(&table.name))
    }

    /// The rows whose column is among a list, in key order, each followed by that column; for several columns
    /// the rows without a condition.
    #[must_use]
    pub fn related(&self, table: &Table, columns: &[String]) -> String {
        let select =
            format!("SELECT {}, {} FROM {}", self.outputs(table), list(columns), quoted(&table.name));
        let [column] = columns else { return select };
        let living = Self::living(table).map(|it| format!(" AND {it}")).unwrap_or_default();
        let order = Self::in_key_order(table, "");
        format!("{select} WHERE {}{living}{order}", self.among(&quoted(column), "$1"))
    }

    /// The rows that a join table pairs with the values of its column `from`, among a list, each followed by
    /// that value; `to` is the join table's column that leads to `key` of `table`.
    #[must_use]
    pub fn paired(&self, table: &Table, key: &str, join: &Table, from: &str, to: &str) -> String {
        let (name, middle) = (quoted(&table.name), quoted(&join.name));
        let living = table
            .soft_delete()
            .map(|it| format!(" AND {name}.{} IS NULL", quoted(&it.name)))
            .unwrap_or_default();
        format!(
            "SELECT {}, {middle}.{} FROM {middle} JOIN {name} ON {name}.{} = {middle}.{} WHERE {}{living}{}",
            self.qualified_outputs(table),
            quoted(from),
            quoted(key),
            quoted(to),
            self.among(&format!("{middle}.{}", quoted(from)), "$1"),
            Self::in_key_order(table, &format!("{name}."))
        )
    }

    fn in_key_order(table: &Table, before: &str) -> String {
        let keys: Vec<String> =
            table.key_columns().iter().map(|it| format!("{before}{}", quoted(it))).collect();
        if keys.is_empty() { String::new() } else { format!(" ORDER BY {}", keys.join(", ")) }
    }

    fn qualified_outputs(&self, table: &Table) -> String {
        let name = quoted(&table.name);
        let output = |it: &Column| (self.output)(native(it), &format!("{name}.{}", quoted(&it.name)));
        table.columns.values().map(output).collect::<Vec<_>>().join(", ")
    }

    /// The keys below or above a row of a table that refers to itself, then the rows.
    #[must_use]
    pub fn tree(&self, table: &Table, key: &str, parent: &str, up: bool) -> String {
        let (name, key, parent) = (quoted(&table.name), quoted(key), quoted(parent));
        let (first, step, meets) = if up {
            (&parent, &parent, format!("{name}.{key} = tree.{key}"))
        } else {
            (&key, &key, format!("{name}.{parent} = tree.{key}"))
        };
        let start = if up {
            format!("SELECT {first} FROM {name} WHERE {key} = $1 AND {parent} IS NOT NULL")
        } else {
            format!("SELECT {first} FROM {name} WHERE {parent} = $1")
        };
        let more = if up { format!(" WHERE {name}.{parent} IS NOT NULL") } else { String::new() };
        let living = table
            .soft_delete()
            .map(|it| format!(" WHERE {name}.{} IS NULL", quoted(&it.name)))
            .unwrap_or_default();
        // UNION keeps each key once, so that a cycle ends.
        format!(
            "WITH RECURSIVE tree ({key}) AS ({start} UNION SELECT {name}.{step} FROM {name} JOIN tree ON {meets}{more}) \
             SELECT {} FROM {name} JOIN tree ON tree.{key} = {name}.{key}{living} ORDER BY {name}.{key}",
            self.qualified_outputs(table)
        )
    }

    /// What `ON CONFLICT` names for a unique constraint over `columns`.
    #[must_use]
    pub fn conflict_columns(&self, columns: &[String]) -> String {
        format!("({})", list(columns))
    }

    /// What `ON CONFLICT` names for a unique index; none where a key is neither a column nor `lower(column)`.
    #[must_use]
    pub fn conflict_index(&self, table: &Table, keys: &[IndexKey]) -> Option<String> {
        let keys: Option<Vec<String>> = keys
            .iter()
            .map(|key| match &key.expression {
                Expression::Column(name) => Some(quoted(name)),
                Expression::Call { function: Function::Lower, arguments } => match arguments.as_slice() {
                    [Expression::Column(name)] => Some(format!("lower({})", quoted(name))),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        let living = Self::living(table).map(|it| format!(" WHERE {it}")).unwrap_or_default();
        Some(format!("({}){living}", keys?.join(", ")))
    }

    /// Adds a row; one parameter per column that is given, in physical order. Where the engine makes values of
    /// its own, it gives the whole row back.
    #[must_use]
    pub fn insert(&self, table: &Table) -> String {
        let given: Vec<&Column> = table.columns.values().filter(|it| !it.is_computed()).collect();
        let parameters: Vec<String> = given
            .iter()
            .enumerate()
            .map(|(at, it)| (self.parameter)(native(it), &format!("${}", at + 1)))
            .collect();
        let mut text = format!(
            "INSERT INTO {} ({}) VALUES ({})",
            quoted(&table.name),
            list(given.iter().map(|it| &it.name)),
            parameters.join(", ")
        );
        if given.len() < table.columns.len() {
            text.push_str(&format!(" RETURNING {}", self.outputs(table)));
        }
        text
    }

    /// The columns of a row as they are read.
    fn outputs(&self, table: &Table) -> String {
        table
            .columns
            .values()
            .map(|it| (self.output)(native(it), &quoted(&it.name)))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Every column of the rows, without a condition.
    #[must_use]
    pub fn select(&self, table: &Table) -> String {
        format!("SELECT {} FROM {}", self.outputs(table), quoted(&table.name))
    }

    /// The condition that leaves out rows that are marked as deleted.
    fn living(table: &Table) -> Option<String> {
        table.soft_delete().map(|it| format!("{} IS NULL", quoted(&it.name)))
    }

    /// Every living row under a condition.
    fn where_living(&self, table: &Table, condition: &str) -> String {
        match Self::living(table) {
            Some(living) => format!("{} WHERE {condition} AND {living}", self.select(table)),
            None => format!("{} WHERE {condition}", self.select(table)),
        }
    }

    /// The row with a primary key, deleted or not.
    #[must_use]
    pub fn by_key_deleted_too(&self, table: &Table) -> String {
        format!("{} WHERE {}", self.select(table), equal(table.key_columns(), 1))
    }

    /// Brings a row back that is marked as deleted.
    #[must_use]
    pub fn restore(&self, table: &Table) -> String {
        let column = table.soft_delete().map(|it| quoted(&it.name)).unwrap_or_default();
        let key = equal(table.key_columns(), 1);
        format!("UPDATE {} SET {column} = NULL WHERE {key} AND {column} IS NOT NULL", quoted(&table.name))
    }

    /// Removes the row with a primary key, marked as deleted or not.
    #[must_use]
    pub fn destroy(&self, table: &Table) -> String {
        format!("DELETE FROM {} WHERE {}", quoted(&table.name), equal(table.key_columns(), 1))
    }

    /// The row with a primary key.
    #[must_use]
    pub fn by_key(&self, table: &Table) -> String {
        self.where_living(table, &equal(table.key_columns(), 1))
    }

    /// The row with the values of a unique constraint.
    #[must_use]
    pub fn by_columns(&self, table: &Table, columns: &[String]) -> String {
        self.where_living(table, &equal(columns, 1))
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
        Some(self.where_living(table, &conditions?.join(" AND ")))
    }

    /// A page in key order. `filter` names the columns that must equal the first parameters; with `after`,
    /// the next ones are the key of the last row seen; the last is the most rows wanted.
    #[must_use]
    pub fn page(&self, table: &Table, filter: &[String], after: bool) -> String {
        let key = table.key_columns();
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
        conditions.extend(Self::living(table));
        let mut text = self.select(table);
        if !conditions.is_empty() {
            text.push_str(&format!(" WHERE {}", conditions.join(" AND ")));
        }
        format!("{text} ORDER BY {} LIMIT ${next}", list(key))
    }

    /// Removes the row with a primary key, or marks it as deleted at the time of the first parameter.
    #[must_use]
    pub fn delete(&self, table: &Table) -> String {
        match table.soft_delete() {
            Some(column) => {
                let (column, key) = (quoted(&column.name), equal(table.key_columns(), 2));
                format!("UPDATE {} SET {column} = $1 WHERE {key} AND {column} IS NULL", quoted(&table.name))
            }
            None => self.destroy(table),
        }
    }

    /// The number of rows.
    #[must_use]
    pub fn count(&self, table: &Table) -> String {
        let condition = Self::living(table).map(|it| format!(" WHERE {it}")).unwrap_or_default();
        format!("SELECT count(*) FROM {}{condition}", quoted(&table.name))
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
