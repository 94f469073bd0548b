//! Typed orders, and the places in them that pages start at.

use std::marker::PhantomData;

use diglot_dialect::quoted;

use super::{relation::Link, sql::Sql};
use crate::{Column, ColumnInfo, Entity, Ordered, Result, Row, Stored, TableInfo, Value};

/// One key of an order of the rows of the table with row type `T`.
#[must_use]
pub struct Order<T> {
    pub(crate) key: Key,
    rows: PhantomData<fn() -> T>,
}

impl<T> std::fmt::Debug for Order<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Order({})", self.key.name())
    }
}

/// One key of an order, of a row of a table that is known where it is rendered.
#[derive(Clone)]
pub(crate) struct Key {
    /// The references that lead to the row whose column it is.
    pub(crate) path: Vec<Link>,
    table: &'static TableInfo,
    pub(crate) column: usize,
    pub(crate) descending: bool,
    /// Whether NULL comes before everything else.
    pub(crate) nulls_first: bool,
    capture: Capture,
}

/// How a key's value is taken from a row.
#[derive(Clone)]
enum Capture {
    /// From a column of the result.
    Column(fn(Row<'_>, usize, &'static TableInfo, &'static ColumnInfo) -> Result<Value>),
    /// From a part of the primary key.
    PrimaryKey(usize),
}

fn capture<P: Stored<Plain = P>>(
    row: Row<'_>,
    at: usize,
    table: &'static TableInfo,
    column: &'static ColumnInfo,
) -> Result<Value> {
    Option::<P>::read(row, at, column)?.map_or(Ok(Value::Null), |it| it.into_value(table, column))
}

impl<T: Entity, V: Stored> Column<T, V>
where
    V::Plain: Ordered + Stored<Plain = V::Plain>,
{
    fn order(self, descending: bool) -> Order<T> {
        let key = Key {
            path: Vec::new(),
            table: T::TABLE,
            column: self.position(),
            descending,
            nulls_first: descending,
            capture: Capture::Column(capture::<V::Plain>),
        };
        Order { key, rows: PhantomData }
    }

    /// Smallest first; NULL last, unless told otherwise.
    pub fn asc(self) -> Order<T> {
        self.order(false)
    }

    /// Largest first; NULL first, unless told otherwise.
    pub fn desc(self) -> Order<T> {
        self.order(true)
    }
}

impl<T> Order<T> {
    /// NULL before everything else.
    pub fn nulls_first(mut self) -> Self {
        self.key.nulls_first = true;
        self
    }

    /// NULL after everything else.
    pub fn nulls_last(mut self) -> Self {
        self.key.nulls_first = false;
        self
    }

    /// The same order of rows that lead to these by `link`.
    pub(crate) fn through<U>(mut self, link: Link) -> Order<U> {
        self.key.path.insert(0, link);
        Order { key: self.key, rows: PhantomData }
    }
}

impl Key {
    /// The key that makes an order total: a column of the primary key.
    pub(crate) fn of_primary_key(
        table: &'static TableInfo,
        column: usize,
        part: usize,
        descending: bool,
    ) -> Self {
        let capture = Capture::PrimaryKey(part);
        Self { path: Vec::new(), table, column, descending, nulls_first: descending, capture }
    }

    fn name(&self) -> String {
        let path: String = self.path.iter().map(|it| format!("{}.", it.name())).collect();
        let direction = match (self.descending, self.nulls_first) {
            (false, false) => "",
            (false, true) => " nulls first",
            (true, true) => " desc",
            (true, false) => " desc nulls last",
        };
        format!("{path}{}{direction}", self.info().name)
    }

    pub(crate) fn info(&self) -> &'static ColumnInfo {
        &self.table.columns[self.column]
    }

    /// Whether it can be NULL: a reference may lead nowhere.
    pub(crate) fn nullable(&self) -> bool {
        !self.path.is_empty() || self.info().nullable
    }

    /// The order the other way round.
    pub(crate) fn reversed(mut self) -> Self {
        self.descending = !self.descending;
        self.nulls_first = !self.nulls_first;
        self
    }

    /// What is compared, of the row that the statement calls `relation`.
    pub(crate) fn expression(&self, sql: &mut Sql, relation: &str) -> String {
        let Some((last, before)) = self.path.split_last() else {
            return format!("{relation}.{}", quoted(self.info().name));
        };
        // Only a subquery keeps the row where a reference leads nowhere, and keeps it once.
        let mut inner = Sql::new(sql.queries);
        let mut from = relation.to_owned();
        let mut text = String::new();
        for link in before.iter().chain([last]) {
            let alias = sql.alias();
            link.render(&mut inner, &from, &alias);
            let part = std::mem::take(&mut inner.text);
            text = if text.is_empty() {
                part
            } else {
                // A link is `table AS alias WHERE condition`: the next one is looked for beside it.
                let (source, condition) = part.split_once(" WHERE ").unwrap_or((&part, "TRUE"));
                let (sources, conditions) = text.split_once(" WHERE ").unwrap_or((&text, "TRUE"));
                format!("{sources}, {source} WHERE {conditions} AND {condition}")
            };
            from = alias;
        }
        format!("(SELECT {from}.{} FROM {text})", quoted(self.info().name))
    }

    /// Writes the key of an `ORDER BY`.
    pub(crate) fn render(&self, sql: &mut Sql, relation: &str) {
        let expression = self.expression(sql, relation);
        sql.push(&expression);
        if self.descending {
            sql.push(" DESC");
        }
        // A column that is never NULL is left as an index has it.
        if self.nullable() {
            sql.push(if self.nulls_first { " NULLS FIRST" } else { " NULLS LAST" });
        }
    }

    /// The key's value in a row, at position `at`; `key` is the row's primary key.
    pub(crate) fn value(&self, row: Row<'_>, at: usize, key: &[Value]) -> Result<Value> {
        match &self.capture {
            Capture::Column(read) => read(row, at, self.table, self.info()),
            Capture::PrimaryKey(part) => key.get(*part).cloned().ok_or(crate::Error::Cursor),
        }
    }
}

/// The names of an order's keys, by which its cursors are known.
pub(crate) fn signature(table: &TableInfo, keys: &[Key]) -> String {
    let keys: Vec<String> = keys.iter().map(Key::name).collect();
    format!("{}: {}", table.name, keys.join(", "))
}

/// Writes the condition that rows come after the place where the keys have these values.
pub(crate) fn after(sql: &mut Sql, keys: &[Key], values: &[Value], relation: &str) {
    let plain =
        |it: &Key| !it.nullable() && it.descending == keys[0].descending && it.info().native.is_none();
    if keys.iter().all(plain) && keys.len() > 1 {
        // One comparison of rows, which an index over the columns answers by itself.
        let list = |sql: &mut Sql, write: &dyn Fn(&mut Sql, usize)| {
            for at in 0..keys.len() {
                sql.push(if at == 0 { "(" } else { ", " });
                write(sql, at);
            }
            sql.push(")");
        };
        list(sql, &|sql, at| {
            let text = keys[at].expression(sql, relation);
            sql.push(&text);
        });
        sql.push(if keys[0].descending { " < " } else { " > " });
        list(sql, &|sql, at| sql.bind(values[at].clone()));
        return;
    }
    let mut parts = 0;
    for (at, key) in keys.iter().enumerate() {
        // Nothing comes after NULL where NULL is last.
        if values[at] == Value::Null && !key.nulls_first {
            continue;
        }
        sql.push(if parts == 0 { "((" } else { " OR (" });
        parts += 1;
        for (key, value) in keys.iter().zip(values).take(at) {
            same(sql, key, value, relation);
            sql.push(" AND ");
        }
        beyond(sql, key, &values[at], relation);
        sql.push(")");
    }
    sql.push(if parts == 0 { "FALSE" } else { ")" });
}

/// Writes that the key has the same value.
fn same(sql: &mut Sql, key: &Key, value: &Value, relation: &str) {
    let expression = key.expression(sql, relation);
    sql.push(&expression);
    match value {
        Value::Null => sql.push(" IS NULL"),
        value => {
            sql.push(" = ");
            sql.bind_for(key.info().native, value.clone());
        }
    }
}

/// Writes that the key comes later than a value.
fn beyond(sql: &mut Sql, key: &Key, value: &Value, relation: &str) {
    let expression = key.expression(sql, relation);
    if *value == Value::Null {
        return sql.write(format_args!("{expression} IS NOT NULL"));
    }
    let or_null = key.nullable() && !key.nulls_first;
    sql.write(format_args!(
        "{}{expression} {} ",
        if or_null { "(" } else { "" },
        if key.descending { "<" } else { ">" }
    ));
    sql.bind_for(key.info().native, value.clone());
    if or_null {
        sql.write(format_args!(" OR {expression} IS NULL)"));
    }
}
