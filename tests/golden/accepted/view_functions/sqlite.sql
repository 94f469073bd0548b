-- create table samples
CREATE TABLE IF NOT EXISTS samples (
    id INTEGER NOT NULL,
    late INTEGER NOT NULL DEFAULT 1709251199999999,
    early INTEGER NOT NULL DEFAULT -500000,
    day INTEGER NOT NULL DEFAULT 19782,
    lasts INTEGER NOT NULL DEFAULT 90000000000,
    text TEXT NOT NULL DEFAULT 'Straße, 100% _ok_',
    padded TEXT NOT NULL DEFAULT '  padded  ',
    seven INTEGER NOT NULL DEFAULT -7,
    two INTEGER NOT NULL DEFAULT 2,
    price INTEGER NOT NULL DEFAULT 999,
    tags TEXT NOT NULL DEFAULT '["a","b"]',
    nothing_here INTEGER,
    CONSTRAINT samples_pkey PRIMARY KEY (id),
    CONSTRAINT samples_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT samples_seven_domain CHECK (seven BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT samples_two_domain CHECK (two BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT samples_price_domain CHECK (price BETWEEN -999999999 AND 999999999),
    CONSTRAINT samples_tags_domain CHECK (json_valid(tags) AND json_type(tags) = 'array')
) STRICT;

-- create view times
CREATE VIEW IF NOT EXISTS times AS
SELECT samples.id, CAST(strftime('%Y', (samples.late + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS y, CAST(strftime('%m', (samples.late + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS m, CAST(strftime('%d', (samples.late + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS d, CAST(strftime('%H', (samples.late + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS h, CAST(strftime('%Y', (samples.early + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS ey, CAST(strftime('%d', (samples.early + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS ed, CAST(strftime('%H', (samples.early + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) AS eh, CASE WHEN (samples.late + 210866803200000000) / 86400000000 - 2440588 = samples.day THEN 'same' ELSE 'other' END AS same_day, CASE WHEN (samples.early + 210866803200000000) / 86400000000 * 86400000000 - 210866803200000000 <= samples.early AND CASE WHEN (samples.early + 210866803200000000) / 86400000000 * 86400000000 - 210866803200000000 + 86400000000 NOT BETWEEN -62135596800000000 AND 253402207200000000 THEN abs(-9223372036854775807 - 1) ELSE (samples.early + 210866803200000000) / 86400000000 * 86400000000 - 210866803200000000 + 86400000000 END > samples.early THEN 'in' ELSE 'out' END AS within, CASE WHEN CAST(strftime('%s', (samples.late + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000 = 1706745600000000 THEN 'yes' ELSE 'no' END AS month_start, CASE WHEN CAST(strftime('%s', (samples.early + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of year') AS INTEGER) * 1000000 = -31536000000000 THEN 'yes' ELSE 'no' END AS year_start, CASE WHEN (samples.late + 210866803200000000) / 3600000000 * 3600000000 - 210866803200000000 = 1709247600000000 THEN 'yes' ELSE 'no' END AS hour_start, CASE WHEN samples.late - samples.early > 1641600000000000 THEN 'long' ELSE 'short' END AS apart, samples.late - samples.early AS apart_exactly, CASE WHEN CASE WHEN samples.late + samples.lasts NOT BETWEEN -62135596800000000 AND 253402207200000000 THEN abs(-9223372036854775807 - 1) ELSE samples.late + samples.lasts END = 1709341199999999 THEN 'yes' ELSE 'no' END AS later, CASE WHEN samples.day + 1 NOT BETWEEN -719162 AND 2932896 THEN abs(-9223372036854775807 - 1) ELSE samples.day + 1 - samples.day END AS one_day
FROM samples;

-- create view texts
CREATE VIEW IF NOT EXISTS texts AS
SELECT samples.id, length(samples.text) AS letters, upper(samples.text) AS loud, lower(samples.text) AS quiet, trim(samples.padded) AS trimmed, ltrim(samples.padded) || '|' AS left_trimmed, '|' || rtrim(samples.padded) AS right_trimmed, substr(samples.text, 1, 5) AS head, replace(samples.text, 'a', 'A') AS replaced, CASE WHEN glob('straße*', samples.text) THEN 'like' ELSE 'unlike' END AS exact, CASE WHEN glob('straße*', lower(samples.text)) THEN 'like' ELSE 'unlike' END AS loose, CASE WHEN glob('*100% _ok_', samples.text) THEN 'like' ELSE 'unlike' END AS escaped, CASE WHEN substr(samples.text, 1, length('Str')) = 'Str' AND substr(samples.text, length(samples.text) - length('_') + 1) = '_' AND instr(samples.text, 'ß') > 0 THEN 'yes' ELSE 'no' END AS parts, json_array_length(samples.tags) AS tags
FROM samples;

-- create view numbers
CREATE VIEW IF NOT EXISTS numbers AS
SELECT samples.id, samples.seven / nullif(samples.two, 0) AS quotient, samples.seven % nullif(samples.two, 0) AS remainder, samples.seven / nullif(samples.two - 2, 0) AS by_zero, abs(samples.seven) AS size, samples.seven * samples.two - samples.seven + samples.two AS chain, coalesce(samples.nothing_here, samples.seven) AS given, CASE WHEN samples.price * 3 = 2997 THEN 'exact' ELSE 'inexact' END AS thrice, CASE WHEN samples.price + 1 = 1000 THEN 'more' ELSE 'same' END AS finer, nullif(samples.two, 2) AS nothing_left, 0 - samples.seven AS negated, CAST(samples.seven AS TEXT) AS spelled, CASE WHEN CAST(CAST('-' || CAST(samples.two AS TEXT) AS INTEGER) AS TEXT) = '-' || CAST(samples.two AS TEXT) THEN CAST('-' || CAST(samples.two AS TEXT) AS INTEGER) END AS read, CASE WHEN CAST(CAST(samples.padded AS INTEGER) AS TEXT) = samples.padded THEN CAST(samples.padded AS INTEGER) END AS unread, CASE WHEN CAST(CAST('00' || CAST(samples.two AS TEXT) AS INTEGER) AS TEXT) = '00' || CAST(samples.two AS TEXT) THEN CAST('00' || CAST(samples.two AS TEXT) AS INTEGER) END AS not_plain, CASE WHEN CAST(CAST('999999999999999999' || CAST(samples.two AS TEXT) AS INTEGER) AS TEXT) = '999999999999999999' || CAST(samples.two AS TEXT) THEN CAST('999999999999999999' || CAST(samples.two AS TEXT) AS INTEGER) END AS too_big
FROM samples;
