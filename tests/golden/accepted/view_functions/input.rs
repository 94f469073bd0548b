//! Every function, asked on both engines: the same rows give the same answers.

#[table(samples)]
pub struct Sample {
    #[key]
    pub id: i32,
    #[default("2024-02-29T23:59:59.999999Z")]
    pub late: Timestamp,
    #[default("1969-12-31T23:59:59.5Z")]
    pub early: Timestamp,
    #[default("2024-02-29")]
    pub day: Date,
    #[default(hours(25))]
    pub lasts: Duration,
    #[default("Straße, 100% _ok_")]
    pub text: Text,
    #[default("  padded  ")]
    pub padded: Text,
    #[default(-7)]
    pub seven: i32,
    #[default(2)]
    pub two: i32,
    #[default(9.99)]
    pub price: Decimal<9, 2>,
    #[default(["a", "b"])]
    pub tags: Vec<Text>,
    pub nothing_here: Option<i64>,
}

#[view(times, "
    SELECT id, year(late) AS y, month(late) AS m, day(late) AS d, hour(late) AS h,
           year(early) AS ey, day(early) AS ed, hour(early) AS eh,
           CASE WHEN date_of(late) = day THEN 'same' ELSE 'other' END AS same_day,
           CASE WHEN start_of_day(early) <= early AND start_of_day(early) + days(1) > early THEN 'in' ELSE 'out' END AS within,
           CASE WHEN start_of_month(late) = '2024-02-01T00:00:00Z' THEN 'yes' ELSE 'no' END AS month_start,
           CASE WHEN start_of_year(early) = '1969-01-01T00:00:00Z' THEN 'yes' ELSE 'no' END AS year_start,
           CASE WHEN start_of_hour(late) = '2024-02-29T23:00:00Z' THEN 'yes' ELSE 'no' END AS hour_start,
           CASE WHEN late - early > days(19000) THEN 'long' ELSE 'short' END AS apart,
           late - early AS apart_exactly,
           CASE WHEN late + lasts = '2024-03-02T00:59:59.999999Z' THEN 'yes' ELSE 'no' END AS later,
           (day + 1) - day AS one_day
    FROM samples
")]
pub struct Times {
    pub id: i32,
    pub y: i64,
    pub m: i64,
    pub d: i64,
    pub h: i64,
    pub ey: i64,
    pub ed: i64,
    pub eh: i64,
    pub same_day: Text,
    pub within: Text,
    pub month_start: Text,
    pub year_start: Text,
    pub hour_start: Text,
    pub apart: Text,
    pub apart_exactly: Duration,
    pub later: Text,
    pub one_day: i64,
}

#[view(texts, "
    SELECT id, length(text) AS letters, upper(text) AS loud, lower(text) AS quiet, trim(padded) AS trimmed,
           trim_start(padded) || '|' AS left_trimmed, '|' || trim_end(padded) AS right_trimmed,
           substring(text, 1, 5) AS head, replace(text, 'a', 'A') AS replaced,
           CASE WHEN text LIKE 'straße%' THEN 'like' ELSE 'unlike' END AS exact,
           CASE WHEN text ILIKE 'sTRAße%' THEN 'like' ELSE 'unlike' END AS loose,
           CASE WHEN text LIKE '%100\\% \\_ok\\_' THEN 'like' ELSE 'unlike' END AS escaped,
           CASE WHEN starts_with(text, 'Str') AND ends_with(text, '_') AND contains(text, 'ß') THEN 'yes' ELSE 'no' END AS parts,
           array_length(tags) AS tags
    FROM samples
")]
pub struct Texts {
    pub id: i32,
    pub letters: i64,
    pub loud: Text,
    pub quiet: Text,
    pub trimmed: Text,
    pub left_trimmed: Text,
    pub right_trimmed: Text,
    pub head: Text,
    pub replaced: Text,
    pub exact: Text,
    pub loose: Text,
    pub escaped: Text,
    pub parts: Text,
    pub tags: i64,
}

#[view(numbers, "
    SELECT id, seven / two AS quotient, seven % two AS remainder, seven / (two - 2) AS by_zero, abs(seven) AS size,
           seven * two - seven + two AS chain, coalesce(nothing_here, seven) AS given,
           CASE WHEN price * 3 = 29.97 THEN 'exact' ELSE 'inexact' END AS thrice,
           CASE WHEN price + 0.01 = 10 THEN 'more' ELSE 'same' END AS finer,
           nullif(two, 2) AS nothing_left, -seven AS negated,
           to_text(seven) AS spelled, to_integer('-' || to_text(two)) AS read, to_integer(padded) AS unread,
           to_integer('00' || to_text(two)) AS not_plain,
           to_integer('999999999999999999' || to_text(two)) AS too_big
    FROM samples
")]
pub struct Numbers {
    pub id: i32,
    pub quotient: Option<i64>,
    pub remainder: Option<i64>,
    pub by_zero: Option<i64>,
    pub size: i64,
    pub chain: i64,
    pub given: i64,
    pub thrice: Text,
    pub finer: Text,
    pub nothing_left: Option<i32>,
    pub negated: i64,
    pub spelled: Text,
    pub read: Option<i64>,
    pub unread: Option<i64>,
    pub not_plain: Option<i64>,
    pub too_big: Option<i64>,
}
