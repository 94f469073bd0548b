//! What the codes of expressions mean, D0300 to D0399.

use super::Explanation;

pub(super) static EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "D0301",
        title: "An expression of the wrong type",
        text: "Expressions are typed as in Rust: nothing is converted silently, because the engines convert differently.",
        outside: false,
    },
    Explanation {
        code: "D0302",
        title: "Something outside the expression language",
        text: "Checks, defaults, indexes and generated columns are a small language that means the same on both engines; \
               the message lists what is part of it.",
        outside: false,
    },
    Explanation {
        code: "D0303",
        title: "An unknown enumeration",
        text: "`Name::Value` takes an `#[enumeration]` of the schema.",
        outside: false,
    },
    Explanation {
        code: "D0304",
        title: "A value the enumeration does not have",
        text: "The message names the one that may be meant, or lists them all.",
        outside: false,
    },
    Explanation {
        code: "D0305",
        title: "Something that is not a constant",
        text: "A default is a constant, `Enum::Variant` or `now`; a length of time in an expression is a constant, too.",
        outside: false,
    },
    Explanation {
        code: "D0306",
        title: "An unknown column",
        text: "The message names the column that may be meant, or lists them all.",
        outside: false,
    },
    Explanation {
        code: "D0307",
        title: "A column read through something that cannot be read through",
        text: "Only a `backfill` may read a column of the row a reference points at: `conversation_id.model`.",
        outside: false,
    },
    Explanation {
        code: "D0308",
        title: "A constant that does not fit",
        text: "A number, an instant or a date outside the range of its type, a text longer than its column, a fraction \
               finer than is kept. The chapter `types.md` of the guide has every range.",
        outside: false,
    },
    Explanation {
        code: "D0309",
        title: "A comparison the engines answer differently",
        text: "Documents and arrays are compared by value on one engine and as text on the other; a truth value has no \
               order on one. Compare a value inside, or keep it in a column of its own.",
        outside: false,
    },
    Explanation {
        code: "D0310",
        title: "A comparison with NULL",
        text: "Nothing is equal to NULL, nothing is greater; such a comparison is never true. Ask `.is_null()`.",
        outside: false,
    },
    Explanation {
        code: "D0311",
        title: "A document constant with content",
        text: "The engines keep the text of a document differently, so a default is `{}` or `[]`.",
        outside: false,
    },
    Explanation {
        code: "D0312",
        title: "An unknown function or method",
        text: "The functions of the language are those both engines answer alike: now, lower, upper, length, byte_length, \
               trim, trim_start, trim_end, substring, replace, concat, starts_with, ends_with, contains, coalesce, nullif, \
               abs, year, month, day, hour, date_of, start_of_hour, start_of_day, start_of_month, start_of_year, days, \
               hours, minutes, seconds, milliseconds, array_length, to_text, to_integer, to_decimal, json, uuid, date, timestamp and time; the methods \
               .is_null(), .is_not_null(), .is_in(…), .between(…), .like(…), .ilike(…), .is_distinct_from(…), \
               .is_not_distinct_from(…), .json_text(…), .json_integer(…), .json_boolean(…) and .json_exists(…). A \
               query also has count, sum, min, max, row_number, rank, dense_rank, lag and lead; of an array it knows the \
               length alone. The message names what to write instead of one engine's own.",
        outside: false,
    },
    Explanation {
        code: "D0314",
        title: "Arithmetic the engines do differently",
        text: "Integers and decimals are added, subtracted and multiplied exactly, or the row is refused. Floating-point \
               numbers overflow to infinity on one engine and fail on the other; decimals divide with different rounding.",
        outside: false,
    },
    Explanation {
        code: "D0315",
        title: "A pattern that is not a constant",
        text: "`.like(…)` takes a constant with `%`, `_` and `\\\\`. The engines differ in case and escapes, so the compiler \
               translates the pattern, which it must know.",
        outside: false,
    },
    Explanation {
        code: "D0316",
        title: "A clock where the answer must not change",
        text: "A check, a partial index or a computed column that asks the time would hold for a row today and not \
               tomorrow. Postgres accepts such a check and then cannot restore a dump.",
        outside: false,
    },
    Explanation {
        code: "D0317",
        title: "A text that is not of its type",
        text: "Constants of UUIDs, dates, times, instants and lengths of time are texts in one form (RFC 9562, ISO 8601, \
               RFC 3339).",
        outside: false,
    },
    Explanation {
        code: "D0318",
        title: "A JSON path the engines follow differently",
        text: "A path is a list of constant keys. A number would be an item of a list on one engine and a key on the other.",
        outside: false,
    },
    Explanation {
        code: "D0319",
        title: "`NOT IN` of something that may be NULL",
        text: "One NULL among the values makes the condition never true, on both engines. Write `NOT EXISTS (…)`.",
        outside: false,
    },
    Explanation {
        code: "D0320",
        title: "An argument for which the engines differ",
        text: "A substring that starts below 1, an empty text to look for: the engines answer differently, so these are \
               constants the compiler checks.",
        outside: false,
    },
    Explanation {
        code: "D0321",
        title: "An expression that becomes too long",
        text: "What a table stores stands for itself, without functions of ours, so that any program can write to it. \
               What one engine cannot say once is then written again, and inside itself again and again.",
        outside: false,
    },
    Explanation {
        code: "D0322",
        title: "Too many operators in a row",
        text: "At most two hundred operators stand in a row, as in `a || b || c`. One value that is compared with many is said \
               shorter: `state.is_in(State::Open, State::Closed)`, in SQL `state IN (…)`. Otherwise put a part of it into a \
               computed column or a view.",
        outside: false,
    },
];
