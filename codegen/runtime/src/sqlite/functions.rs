//! Functions that statements call on SQLite, registered on every connection of ours.
//!
//! They are what the engine cannot say with its own words without writing an operand again and again: numbers that
//! must fit their type, sums that are exact whatever the order of the rows, values inside documents. What is stored
//! in a table, as checks and generated columns are, never calls them, so that other programs can write to it.
//!
//! What does not fit fails the statement with a message that begins with [`OUT_OF_RANGE`].

use std::{borrow::Cow, collections::BTreeMap, ops::RangeInclusive};

use diglot_model::range;
use rusqlite::{
    Connection, Error, Result,
    functions::{Aggregate, Context, FunctionFlags, WindowAggregate},
    types::{FromSql, Value, ValueRef},
};
use serde_json::value::RawValue;

/// How the message of a value that does not fit begins.
pub(super) const OUT_OF_RANGE: &str = "diglot: out of range";

/// Registers them all.
pub(super) fn register(connection: &Connection) -> Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    let scalar = |name: &str, arguments, function: fn(&Context<'_>) -> Result<Value>| {
        connection.create_scalar_function(name, arguments, flags, move |context| function(context))
    };
    scalar("diglot_integer", 1, |context| within(context, &(i64::MIN..=i64::MAX)))?;
    scalar("diglot_timestamp", 1, |context| within(context, &range::TIMESTAMPS))?;
    scalar("diglot_date", 1, |context| within(context, &range::DATES))?;
    scalar("diglot_decimal", 1, |context| within(context, &range::DECIMALS))?;
    scalar("diglot_count", 2, count)?;
    scalar("diglot_to_integer", 1, |context| {
        let text: Option<String> = context.get(0)?;
        Ok(integer(text.as_deref().and_then(whole_number)))
    })?;
    scalar("diglot_starts_with", 2, |context| texts(context, |text, start| text.starts_with(start)))?;
    scalar("diglot_ends_with", 2, |context| texts(context, |text, end| text.ends_with(end)))?;
    scalar("diglot_json_text", 2, |context| {
        let found = document(context, |token| serde_json::from_str::<String>(token).ok())?;
        Ok(found.map_or(Value::Null, Value::Text))
    })?;
    scalar("diglot_json_integer", 2, |context| Ok(integer(document(context, whole)?)))?;
    scalar("diglot_json_boolean", 2, |context| {
        let found = document(context, |token| token.parse::<bool>().ok())?;
        Ok(integer(found.map(i64::from)))
    })?;
    let (integers, decimals) = (Sum { limit: None }, Sum { limit: Some(i128::from(*range::DECIMALS.end())) });
    connection.create_window_function("diglot_sum", 1, flags, integers)?;
    connection.create_window_function("diglot_sum_of_decimals", 1, flags, decimals)
}

fn out_of_range(what: &str) -> Error {
    Error::UserFunctionError(format!("{OUT_OF_RANGE}: {what}").into())
}

fn integer(value: Option<i64>) -> Value {
    value.map_or(Value::Null, Value::Integer)
}

/// The number, if it is one within a range: one that does not fit 64 bits has become a floating-point number.
fn within(context: &Context<'_>, range: &RangeInclusive<i64>) -> Result<Value> {
    match context.get_raw(0) {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(value) if range.contains(&value) => Ok(Value::Integer(value)),
        _ => Err(out_of_range("a number does not fit its type")),
    }
}

/// A number of rows, which is not negative.
fn count(context: &Context<'_>) -> Result<Value> {
    let what: String = context.get(1)?;
    match context.get_raw(0) {
        ValueRef::Integer(value @ 0..) => Ok(Value::Integer(value)),
        _ => Err(out_of_range(&what)),
    }
}

/// The integer that a text is, without needless signs and zeros.
fn whole_number(text: &str) -> Option<i64> {
    let number: i64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Something asked of two texts; NULL where one is.
fn texts(context: &Context<'_>, ask: fn(&str, &str) -> bool) -> Result<Value> {
    let (first, second): (Option<String>, Option<String>) = (context.get(0)?, context.get(1)?);
    Ok(integer(first.zip(second).map(|(first, second)| i64::from(ask(&first, &second)))))
}

/// What `read` makes of the text that a path such as `$."a"."b"` leads to in a document; none where it leads to
/// nothing.
fn document<T>(context: &Context<'_>, read: fn(&str) -> Option<T>) -> Result<Option<T>> {
    let (text, path): (Option<String>, String) = (context.get(0)?, context.get(1)?);
    let found = text.as_deref().and_then(|text| {
        path.split('"').skip(1).step_by(2).try_fold(text, |text, key| {
            let object: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text).ok()?;
            object.get(key).map(|it| it.get())
        })
    });
    Ok(found.and_then(|it| read(it.trim())))
}

/// The whole number of at most 18 digits that a JSON number without digits behind the point is: `1e3`, not `1.0`.
fn whole(token: &str) -> Option<i64> {
    let (digits, exponent) = token.split_once(['e', 'E']).unwrap_or((token, "0"));
    let power = 10_i128.checked_pow(exponent.trim_start_matches('+').parse().ok()?)?;
    let number = digits.parse::<i128>().ok()?.checked_mul(power)?;
    i64::try_from(number).ok().filter(|it| range::DECIMALS.contains(it))
}

/// Sums of integers, exact whatever the running total; NULL without rows.
struct Sum {
    /// The greatest sum, where it is not that of 64 bits.
    limit: Option<i128>,
}

/// A running total, and of how many values.
#[derive(Default)]
struct Total {
    sum: i128,
    values: u64,
}

impl Sum {
    fn given(&self, total: Option<&Total>) -> Result<Option<i64>> {
        let Some(total) = total.filter(|it| it.values > 0) else { return Ok(None) };
        let fits = self.limit.is_none_or(|limit| (-limit..=limit).contains(&total.sum));
        match i64::try_from(total.sum) {
            Ok(sum) if fits => Ok(Some(sum)),
            _ => Err(out_of_range("a sum does not fit its type")),
        }
    }
}

impl Total {
    fn add(&mut self, context: &mut Context<'_>, sign: i128) -> Result<()> {
        if let Some(value) = Option::<i64>::column_result(context.get_raw(0))? {
            // Of 64 bits each, it takes more rows than a file can hold to leave 128.
            self.sum += sign * i128::from(value);
            self.values = if sign > 0 { self.values + 1 } else { self.values.saturating_sub(1) };
        }
        Ok(())
    }
}

impl Aggregate<Total, Option<i64>> for Sum {
    fn init(&self, _context: &mut Context<'_>) -> Result<Total> {
        Ok(Total::default())
    }

    fn step(&self, context: &mut Context<'_>, total: &mut Total) -> Result<()> {
        total.add(context, 1)
    }

    fn finalize(&self, _context: &mut Context<'_>, total: Option<Total>) -> Result<Option<i64>> {
        self.given(total.as_ref())
    }
}

impl WindowAggregate<Total, Option<i64>> for Sum {
    fn value(&self, total: Option<&mut Total>) -> Result<Option<i64>> {
        self.given(total.as_deref())
    }

    fn inverse(&self, context: &mut Context<'_>, total: &mut Total) -> Result<()> {
        total.add(context, -1)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::{OUT_OF_RANGE, register};

    fn ask(sql: &str) -> Result<Option<i64>, String> {
        let connection = Connection::open_in_memory().expect("a connection");
        register(&connection).expect("registered");
        connection.query_row(sql, [], |row| row.get(0)).map_err(|cause| cause.to_string())
    }

    #[test]
    fn sums_are_exact_whatever_the_running_total() {
        let rows = "SELECT 9223372036854775807 AS x UNION ALL SELECT 5 UNION ALL SELECT -10";
        assert_eq!(ask(&format!("SELECT diglot_sum(x) FROM ({rows})")), Ok(Some(i64::MAX - 5)));
        assert_eq!(ask("SELECT diglot_sum(NULL)"), Ok(None));
        let beyond = ask(&format!("SELECT diglot_sum(x) FROM ({rows} UNION ALL SELECT 6)"));
        assert!(beyond.is_err_and(|it| it.starts_with(OUT_OF_RANGE)));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert_eq!(ask("SELECT diglot_integer(4 + 5)"), Ok(Some(9)));
        assert!(ask("SELECT diglot_integer(9223372036854775807 + 1)").is_err());
        assert!(ask("SELECT diglot_decimal(1000000000000000000)").is_err());
        assert!(ask("SELECT diglot_count(-1, 'limit')").is_err());
    }

    #[test]
    fn documents_are_looked_into() {
        assert_eq!(
            ask("SELECT diglot_json_integer('{\"a\": {\"b\": 1e3}}', '$.\"a\".\"b\"')"),
            Ok(Some(1000))
        );
        assert_eq!(ask("SELECT diglot_json_integer('{\"a\": 1.0}', '$.\"a\"')"), Ok(None));
        assert_eq!(ask("SELECT diglot_json_boolean('{\"a\": true}', '$.\"a\"')"), Ok(Some(1)));
        assert_eq!(ask("SELECT diglot_to_integer('007')"), Ok(None));
    }
}
