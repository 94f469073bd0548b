//! Documents: what of JSON is kept, and the one text it is written in.
//!
//! A number is a 64-bit integer, signed or not, or a finite double; a text holds no NUL. Numbers that neither type
//! holds as they were written are refused where text comes in, so that nothing is cut in silence.

use std::io;

use serde::{Deserialize, Deserializer, Serialize as _, de::DeserializeOwned, de::Error as _};
use serde_json::{Value, ser::Formatter, value::RawValue};

/// How deep a document may be nested: what `serde_json` reads again.
pub(crate) const DEPTH: usize = 127;

/// Why a document cannot be stored.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// A text or a key holds NUL, which Postgres does not store.
    Nul,
    /// It is nested deeper than [`DEPTH`].
    Depth,
    /// It has the key [`PRIVATE`].
    Private,
}

/// A key that `serde_json` takes for a word of its own: an object that begins with it is read as something else.
const PRIVATE: &str = "$serde_json::private::RawValue";

/// The document as both engines keep it.
pub(crate) fn kept(mut value: Value) -> Result<Value, Refused> {
    check(&value, DEPTH)?;
    without_signed_zeros(&mut value);
    Ok(value)
}

fn check(value: &Value, depth: usize) -> Result<(), Refused> {
    let inner = || depth.checked_sub(1).ok_or(Refused::Depth);
    match value {
        Value::String(text) if text.contains('\0') => Err(Refused::Nul),
        Value::Array(items) => {
            let depth = inner()?;
            items.iter().try_for_each(|it| check(it, depth))
        }
        Value::Object(fields) => {
            let depth = inner()?;
            fields.iter().try_for_each(|(key, it)| {
                if key.contains('\0') {
                    return Err(Refused::Nul);
                }
                if key == PRIVATE {
                    return Err(Refused::Private);
                }
                check(it, depth)
            })
        }
        _ => Ok(()),
    }
}

/// Makes every `-0.0` a `0.0`, which Postgres reads it as.
pub(crate) fn without_signed_zeros(value: &mut Value) {
    match value {
        Value::Number(number) if number.is_f64() && number.as_f64() == Some(0.0) => *value = Value::from(0.0),
        Value::Array(items) => items.iter_mut().for_each(without_signed_zeros),
        Value::Object(fields) => fields.values_mut().for_each(without_signed_zeros),
        _ => {}
    }
}

/// The text a document is stored as: a double in plain decimal and with a point. With an exponent Postgres would
/// read a whole one as an integer, and give it back as such.
pub(crate) fn text(value: &Value) -> String {
    let mut bytes = Vec::with_capacity(128);
    // Writing a document to memory does not fail, and what is written is UTF-8.
    let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Plain));
    String::from_utf8(bytes).unwrap_or_else(|_| value.to_string())
}

/// Compact, with doubles in plain decimal.
struct Plain;

impl Formatter for Plain {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        // The shortest digits that are this double and no other, with at least one behind the point.
        let digits = value.to_string();
        writer.write_all(digits.as_bytes())?;
        if digits.contains('.') { Ok(()) } else { writer.write_all(b".0") }
    }
}

/// Reads a JSON field, and refuses numbers that would not be kept as they are written: whole numbers beyond 64 bits,
/// fractions of more digits than a double has, numbers beyond its range. Made for text in JSON; a source that has
/// made numbers of its text before is taken at its word.
///
/// # Errors
/// Such a number, or what is not a `T`.
pub fn json<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if let Some(number) = numbers(raw.get()).find(|it| !is_kept(it)) {
        let shown: String = number.chars().take(40).collect();
        let more = if shown.len() < number.len() { "…" } else { "" };
        return Err(D::Error::custom(format!(
            "the number {shown}{more} cannot be kept as it is: a number in JSON is a 64-bit integer or a double, with \
             no more digits than it has; send it as a text"
        )));
    }
    if texts(raw.get()).any(|it| it == PRIVATE) {
        return Err(D::Error::custom(format!("the text `{PRIVATE}` is kept for the reader of JSON itself")));
    }
    serde_json::from_str(raw.get()).map_err(D::Error::custom)
}

/// The texts and keys in a text that is JSON.
fn texts(text: &str) -> impl Iterator<Item = String> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes.get(at..)?.iter().position(|it| *it == b'"')?;
        at = start + 1;
        while let Some(letter) = bytes.get(at).filter(|it| **it != b'"') {
            at += if *letter == b'\\' { 2 } else { 1 };
        }
        at += 1;
        // What is no text is refused by who reads the whole.
        text.get(start..at).map(|it| serde_json::from_str(it).unwrap_or_else(|_| it.to_owned()))
    })
}

/// The same for a field that may be left out but is read when it is there, as [`given`](crate::given).
///
/// # Errors
/// As [`json`].
pub fn given_json<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    json(deserializer).map(Some)
}

/// The numbers in a text that is JSON, as they are written.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' => {
                    at += 1;
                    // To the quote that is not escaped.
                    while let Some(letter) = bytes.get(at).filter(|it| **it != b'"') {
                        at += if *letter == b'\\' { 2 } else { 1 };
                    }
                    at += 1;
                }
                b'-' | b'0'..=b'9' => {
                    let start = at;
                    while matches!(bytes.get(at), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
                        at += 1;
                    }
                    return text.get(start..at);
                }
                _ => at += 1,
            }
        }
        None
    })
}

/// Whether a number is kept with all its digits.
fn is_kept(number: &str) -> bool {
    if number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok() {
        return true;
    }
    match number.parse::<f64>() {
        Ok(value) if value.is_finite() => Digits::of(number) == Digits::of(&format!("{value:e}")),
        _ => false,
    }
}

/// A number's value as decimal digits: without zeros around them, and the power of ten of the last one.
#[derive(PartialEq)]
struct Digits {
    digits: String,
    /// None where it is beyond what any number needs.
    power: Option<i64>,
}

impl Digits {
    fn of(number: &str) -> Self {
        let number = number.trim_start_matches('-');
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let kept = all.trim_end_matches('0');
        let behind = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
        let dropped = i64::try_from(all.len() - kept.len()).unwrap_or(i64::MAX);
        let digits = kept.trim_start_matches('0').to_owned();
        // Nothing has the same value whatever the power.
        let power = if digits.is_empty() {
            Some(0)
        } else {
            exponent.parse::<i64>().ok().and_then(|it| it.checked_sub(behind)?.checked_add(dropped))
        };
        Self { digits, power }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_kept_with_all_their_digits_or_refused() {
        let kept = [
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0e999",
            "1.10",
            "1E2",
            "0.9424502837770503",
            "18446744073709551615",
            "-9223372036854775808",
            "5e-324",
            "1.7976931348623157e308",
            "1e16",
            "1.2345678901234568e25",
            "1e20",
            "100000000000000000000",
            "0.1",
            "123456789.125",
            "1e0000000000000000000000002",
        ];
        let refused = [
            "18446744073709551616",
            "-9223372036854775809",
            "0.12345678901234567890",
            "1e400",
            "1e-400",
            "9007199254740993.0",
            "0.10000000000000001",
            // The double nearest to it is 1.2345678901234568e25.
            "1.2345678901234567e25",
            "1e99999999999999999999",
            "4.9e-324",
        ];
        for number in kept {
            assert!(is_kept(number), "{number}");
        }
        for number in refused {
            assert!(!is_kept(number), "{number}");
        }
    }

    #[test]
    fn numbers_are_found_outside_texts() {
        let text = r#"{"1\"2": [-1.5e+3, "3\\", 4], "\\": {"5": 6e7}}"#;
        assert_eq!(numbers(text).collect::<Vec<_>>(), ["-1.5e+3", "4", "6e7"]);
    }

    #[test]
    fn doubles_are_written_plainly() {
        let value = json!([1e16, 1e15, 0.5, 1e-7, 3, u64::MAX, { "a": 1.0 }]);
        assert_eq!(
            text(&value),
            r#"[10000000000000000.0,1000000000000000.0,0.5,0.0000001,3,18446744073709551615,{"a":1.0}]"#
        );
        for double in
            [5e-324, f64::MIN_POSITIVE, f64::MAX, 1.234_567_890_123_456_7e25, 0.942_450_283_777_050_3]
        {
            let read: Value = serde_json::from_str(&text(&json!(double))).expect("JSON");
            assert_eq!(read, json!(double));
        }
    }

    #[test]
    fn what_cannot_be_stored_or_read_again_is_refused() {
        assert_eq!(kept(json!({ "a": ["b\0"] })), Err(Refused::Nul));
        assert_eq!(kept(json!({ "a\0": 1 })), Err(Refused::Nul));
        assert_eq!(kept(json!([-0.0])).map(|it| text(&it)), Ok("[0.0]".to_owned()));
        let nested = |depth: usize| (0..depth).fold(json!(1), |it, _| json!([it]));
        let deepest = kept(nested(DEPTH)).expect("kept");
        assert_eq!(serde_json::from_str::<Value>(&text(&deepest)).expect("read"), deepest);
        assert_eq!(kept(nested(DEPTH + 1)), Err(Refused::Depth));
        assert!(
            serde_json::from_str::<Value>(&text(&nested(DEPTH + 1))).is_err(),
            "the limit is where it must be"
        );
    }
}
