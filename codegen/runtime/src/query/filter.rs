//! Typed conditions on the rows of a table.

use std::{fmt, marker::PhantomData};

use diglot_dialect::identifier;
use diglot_model::Function;

use super::{relation::Link, sql::Sql};
use crate::{Column, Entity, Error, Ordered, Result, Stored, TableInfo, Textual, Value};

/// Which rows of the table with row type `T` are meant.
///
/// A comparison with a column that is NULL is neither true nor false: the row is not meant, and neither is it
/// under [`not`](Self::not). Both engines agree on that.
#[must_use]
pub struct Filter<T> {
    condition: Result<Condition>,
    rows: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Filter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values are left out: some are secret.
        f.write_str("Filter")
    }
}

/// A condition on a row of a table that is known where it is rendered.
pub(crate) enum Condition {
    Compare {
        column: usize,
        operator: &'static str,
        value: Value,
    },
    CompareColumns {
        left: usize,
        operator: &'static str,
        right: usize,
    },
    IsNull {
        column: usize,
        negated: bool,
    },
    Among {
        column: usize,
        values: Vec<Value>,
    },
    Text {
        column: usize,
        function: Function,
        value: Value,
    },
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// Whether the link leads to a row that meets a condition.
    Related {
        link: Link,
        condition: Box<Condition>,
    },
}

impl<T> Filter<T> {
    pub(crate) fn new(condition: Result<Condition>) -> Self {
        Self { condition, rows: PhantomData }
    }

    pub(crate) fn into_condition(self) -> Result<Condition> {
        self.condition
    }

    fn with(self, other: Self, join: fn(Vec<Condition>) -> Condition) -> Self {
        Self::new(match (self.condition, other.condition) {
            (Ok(left), Ok(right)) => Ok(join(vec![left, right])),
            (Err(error), _) | (_, Err(error)) => Err(error),
        })
    }

    /// Every row.
    pub fn everything() -> Self {
        Self::new(Ok(Condition::All(Vec::new())))
    }

    /// Rows that meet both.
    pub fn and(self, other: Self) -> Self {
        self.with(other, Condition::All)
    }

    /// Rows that meet one or both.
    pub fn or(self, other: Self) -> Self {
        self.with(other, Condition::Any)
    }

    /// Rows that do not meet it.
    #[expect(clippy::should_implement_trait, reason = "reads like `and` and `or`; `!` is there, too")]
    pub fn not(self) -> Self {
        Self::new(self.condition.map(|it| Condition::Not(Box::new(it))))
    }
}

impl<T> std::ops::Not for Filter<T> {
    type Output = Self;

    fn not(self) -> Self {
        self.not()
    }
}

impl<T> std::ops::BitAnd for Filter<T> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<T> std::ops::BitOr for Filter<T> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<T: Entity, V: Stored> Column<T, V> {
    fn compare(self, operator: &'static str, value: impl Into<V::Plain>) -> Filter<T> {
        let value = self.value(value);
        Filter::new(value.map(|value| Condition::Compare { column: self.position(), operator, value }))
    }

    fn compare_column(self, operator: &'static str, other: Self) -> Filter<T> {
        let (left, right) = (self.position(), other.position());
        Filter::new(Ok(Condition::CompareColumns { left, operator, right }))
    }
}

impl<T: Entity, P: Stored<Plain = P>> Column<T, Option<P>> {
    /// Rows where the column is NULL.
    pub fn is_null(self) -> Filter<T> {
        Filter::new(Ok(Condition::IsNull { column: self.position(), negated: false }))
    }

    /// Rows where the column is not NULL.
    pub fn is_not_null(self) -> Filter<T> {
        Filter::new(Ok(Condition::IsNull { column: self.position(), negated: true }))
    }
}

impl<T: Entity, P: Stored<Plain = P> + Ordered> Column<T, Option<P>> {
    /// Rows where the column is `value`, NULL for none.
    pub fn is(self, value: Option<P>) -> Filter<T> {
        match value {
            Some(value) => self.eq(value),
            None => self.is_null(),
        }
    }
}

impl<T: Entity, V: Stored> Column<T, V>
where
    V::Plain: Ordered,
{
    /// Rows where the column is `value`.
    pub fn eq(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.compare("=", value)
    }

    /// Rows where the column is something else than `value`; not those where it is NULL.
    pub fn ne(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.compare("<>", value)
    }

    /// Rows where the column is as `other`.
    pub fn eq_column(self, other: Self) -> Filter<T> {
        self.compare_column("=", other)
    }

    /// Rows where the column is one of `values`.
    pub fn is_in<I: Into<V::Plain>>(self, values: impl IntoIterator<Item = I>) -> Filter<T> {
        let values: Result<Vec<Value>> = values.into_iter().map(|it| self.value(it)).collect();
        Filter::new(values.map(|values| Condition::Among { column: self.position(), values }))
    }

    /// Rows where the column is none of `values`; not those where it is NULL.
    pub fn is_not_in<I: Into<V::Plain>>(self, values: impl IntoIterator<Item = I>) -> Filter<T> {
        self.is_in(values).not()
    }

    /// Rows where the column is less than `value`.
    pub fn lt(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.compare("<", value)
    }

    /// Rows where the column is `value` or less.
    pub fn le(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.compare("<=", value)
    }

    /// Rows where the column is greater than `value`.
    pub fn gt(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.compare(">", value)
    }

    /// Rows where the column is `value` or greater.
    pub fn ge(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.compare(">=", value)
    }

    /// Rows where the column is `low`, `high` or between.
    pub fn between(self, low: impl Into<V::Plain>, high: impl Into<V::Plain>) -> Filter<T> {
        self.ge(low).and(self.le(high))
    }

    /// Rows where the column is less than `other`.
    pub fn lt_column(self, other: Self) -> Filter<T> {
        self.compare_column("<", other)
    }
}

impl<T: Entity, V: Stored> Column<T, V>
where
    V::Plain: Textual,
{
    fn text(self, function: Function, value: impl Into<V::Plain>) -> Filter<T> {
        let value = self.value(value);
        Filter::new(value.map(|value| Condition::Text { column: self.position(), function, value }))
    }

    /// Rows where the column starts with `value`, letter by letter.
    pub fn starts_with(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.text(Function::StartsWith, value)
    }

    /// Rows where the column ends with `value`, letter by letter.
    pub fn ends_with(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.text(Function::EndsWith, value)
    }

    /// Rows where the column holds `value` somewhere, letter by letter.
    pub fn contains(self, value: impl Into<V::Plain>) -> Filter<T> {
        self.text(Function::Contains, value)
    }
}

impl Condition {
    /// Writes the condition on the rows of `table`, which the statement calls `relation`.
    pub(crate) fn render(self, sql: &mut Sql, table: &TableInfo, relation: &str) -> Result<()> {
        let column = |at: usize| &table.columns[at];
        match self {
            Self::Compare { column: at, operator, value } => {
                sql.column(column(at), relation);
                sql.write(format_args!(" {operator} "));
                sql.bind_for(column(at).native, value);
            }
            Self::CompareColumns { left, operator, right } => {
                sql.column(column(left), relation);
                sql.write(format_args!(" {operator} "));
                sql.column(column(right), relation);
            }
            Self::IsNull { column: at, negated } => {
                sql.column(column(at), relation);
                sql.push(if negated { " IS NOT NULL" } else { " IS NULL" });
            }
            Self::Among { column: at, values } => {
                if column(at).native.is_some() {
                    let any =
                        values.into_iter().map(|value| Self::Compare { column: at, operator: "=", value });
                    return Self::Any(any.collect()).render(sql, table, relation);
                }
                let name = format!("{relation}.{}", identifier(column(at).name));
                sql.values.push(Value::List(values));
                let text = sql.queries.among(&name, &format!("${}", sql.values.len()));
                sql.push(&text);
            }
            Self::Text { column: at, function, value } => {
                let name = format!("{relation}.{}", identifier(column(at).name));
                sql.values.push(value);
                let text = sql.queries.matches(function, &name, &format!("${}", sql.values.len()));
                sql.push(&text);
            }
            Self::All(conditions) => joined(conditions, " AND ", "TRUE", sql, table, relation)?,
            Self::Any(conditions) => joined(conditions, " OR ", "FALSE", sql, table, relation)?,
            Self::Not(condition) => {
                sql.push("NOT (");
                condition.render(sql, table, relation)?;
                sql.push(")");
            }
            Self::Related { link, condition } => {
                let alias = sql.alias();
                sql.push("EXISTS (SELECT 1 FROM ");
                link.render(sql, relation, &alias);
                sql.push(" AND ");
                condition.render(sql, link.table(), &alias)?;
                sql.push(")");
            }
        }
        Ok(())
    }
}

fn joined(
    conditions: Vec<Condition>,
    word: &str,
    none: &str,
    sql: &mut Sql,
    table: &TableInfo,
    relation: &str,
) -> Result<(), Error> {
    if conditions.is_empty() {
        sql.push(none);
        return Ok(());
    }
    sql.push("(");
    for (at, condition) in conditions.into_iter().enumerate() {
        if at > 0 {
            sql.push(word);
        }
        condition.render(sql, table, relation)?;
    }
    sql.push(")");
    Ok(())
}
