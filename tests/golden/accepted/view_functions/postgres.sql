-- create table samples
CREATE TABLE IF NOT EXISTS samples (
    id integer NOT NULL,
    late timestamptz NOT NULL DEFAULT '2024-02-29T23:59:59.999999Z',
    early timestamptz NOT NULL DEFAULT '1969-12-31T23:59:59.5Z',
    day date NOT NULL DEFAULT '2024-02-29',
    lasts bigint NOT NULL DEFAULT 90000000000,
    text text COLLATE "C" NOT NULL DEFAULT 'Straße, 100% _ok_',
    padded text COLLATE "C" NOT NULL DEFAULT '  padded  ',
    seven integer NOT NULL DEFAULT -7,
    two integer NOT NULL DEFAULT 2,
    price numeric(9, 2) NOT NULL DEFAULT 9.99,
    tags text[] NOT NULL DEFAULT CAST(ARRAY['a', 'b'] AS text[]),
    nothing_here bigint,
    CONSTRAINT samples_pkey PRIMARY KEY (id),
    CONSTRAINT samples_tags_domain CHECK (array_position(tags, NULL) IS NULL AND coalesce(array_ndims(tags), 1) = 1)
);

-- create view times
CREATE OR REPLACE VIEW times AS
SELECT samples.id, CAST(CAST(extract(year FROM samples.late AT TIME ZONE 'UTC') AS bigint) AS bigint) AS y, CAST(CAST(extract(month FROM samples.late AT TIME ZONE 'UTC') AS bigint) AS bigint) AS m, CAST(CAST(extract(day FROM samples.late AT TIME ZONE 'UTC') AS bigint) AS bigint) AS d, CAST(CAST(extract(hour FROM samples.late AT TIME ZONE 'UTC') AS bigint) AS bigint) AS h, CAST(CAST(extract(year FROM samples.early AT TIME ZONE 'UTC') AS bigint) AS bigint) AS ey, CAST(CAST(extract(day FROM samples.early AT TIME ZONE 'UTC') AS bigint) AS bigint) AS ed, CAST(CAST(extract(hour FROM samples.early AT TIME ZONE 'UTC') AS bigint) AS bigint) AS eh, CASE WHEN CAST(samples.late AT TIME ZONE 'UTC' AS date) = samples.day THEN 'same' ELSE 'other' END AS same_day, CASE WHEN date_trunc('day', samples.early AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' <= samples.early AND date_trunc('day', samples.early AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + CAST('24:00:00' AS interval) > samples.early THEN 'in' ELSE 'out' END AS within, CASE WHEN date_trunc('month', samples.late AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' = '2024-02-01T00:00:00Z' THEN 'yes' ELSE 'no' END AS month_start, CASE WHEN date_trunc('year', samples.early AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' = '1969-01-01T00:00:00Z' THEN 'yes' ELSE 'no' END AS year_start, CASE WHEN date_trunc('hour', samples.late AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' = '2024-02-29T23:00:00Z' THEN 'yes' ELSE 'no' END AS hour_start, CASE WHEN CAST(extract(epoch FROM samples.late - samples.early) * 1000000 AS bigint) > 1641600000000000 THEN 'long' ELSE 'short' END AS apart, CAST(extract(epoch FROM samples.late - samples.early) * 1000000 AS bigint) AS apart_exactly, CASE WHEN samples.late + samples.lasts * CAST('00:00:00.000001' AS interval) = '2024-03-02T00:59:59.999999Z' THEN 'yes' ELSE 'no' END AS later, CAST(CAST(samples.day + 1 - samples.day AS bigint) AS bigint) AS one_day
FROM samples;

-- create view texts
CREATE OR REPLACE VIEW texts AS
SELECT samples.id, CAST(length(samples.text) AS bigint) AS letters, upper(samples.text) AS loud, lower(samples.text) AS quiet, btrim(samples.padded) AS trimmed, ltrim(samples.padded) || '|' AS left_trimmed, '|' || rtrim(samples.padded) AS right_trimmed, substr(samples.text, 1, 5) AS head, replace(samples.text, 'a', 'A') AS replaced, CASE WHEN samples.text LIKE 'straße%' THEN 'like' ELSE 'unlike' END AS exact, CASE WHEN lower(samples.text) LIKE 'straße%' THEN 'like' ELSE 'unlike' END AS loose, CASE WHEN samples.text LIKE '%100\% \_ok\_' THEN 'like' ELSE 'unlike' END AS escaped, CASE WHEN starts_with(samples.text, 'Str') AND right(samples.text, length('_')) = '_' AND strpos(samples.text, 'ß') > 0 THEN 'yes' ELSE 'no' END AS parts, CAST(cardinality(samples.tags) AS bigint) AS tags
FROM samples;

-- create view numbers
CREATE OR REPLACE VIEW numbers AS
SELECT samples.id, CAST(CAST(samples.seven AS bigint) / nullif(CAST(samples.two AS bigint), 0) AS bigint) AS quotient, CAST(CAST(samples.seven AS bigint) % nullif(CAST(samples.two AS bigint), 0) AS bigint) AS remainder, CAST(CAST(samples.seven AS bigint) / nullif((CAST(samples.two AS bigint) - 2), 0) AS bigint) AS by_zero, CAST(abs(samples.seven) AS bigint) AS size, CAST(CAST(samples.seven AS bigint) * CAST(samples.two AS bigint) - CAST(samples.seven AS bigint) + CAST(samples.two AS bigint) AS bigint) AS chain, CAST(coalesce(samples.nothing_here, samples.seven) AS bigint) AS given, CASE WHEN samples.price * 3 = 29.97 THEN 'exact' ELSE 'inexact' END AS thrice, CASE WHEN samples.price + 0.01 = 10.00 THEN 'more' ELSE 'same' END AS finer, nullif(samples.two, 2) AS nothing_left, CAST(0 - CAST(samples.seven AS bigint) AS bigint) AS negated, CAST(samples.seven AS text) AS spelled, CAST(CASE WHEN ('-' || CAST(samples.two AS text)) ~ '^(0|-?[1-9][0-9]{0,18})$' THEN CASE WHEN CAST('-' || CAST(samples.two AS text) AS numeric) >= -9223372036854775808 AND CAST('-' || CAST(samples.two AS text) AS numeric) <= 9223372036854775807 THEN CAST('-' || CAST(samples.two AS text) AS bigint) END END AS bigint) AS read, CAST(CASE WHEN (samples.padded) ~ '^(0|-?[1-9][0-9]{0,18})$' THEN CASE WHEN CAST(samples.padded AS numeric) >= -9223372036854775808 AND CAST(samples.padded AS numeric) <= 9223372036854775807 THEN CAST(samples.padded AS bigint) END END AS bigint) AS unread, CAST(CASE WHEN ('00' || CAST(samples.two AS text)) ~ '^(0|-?[1-9][0-9]{0,18})$' THEN CASE WHEN CAST('00' || CAST(samples.two AS text) AS numeric) >= -9223372036854775808 AND CAST('00' || CAST(samples.two AS text) AS numeric) <= 9223372036854775807 THEN CAST('00' || CAST(samples.two AS text) AS bigint) END END AS bigint) AS not_plain, CAST(CASE WHEN ('999999999999999999' || CAST(samples.two AS text)) ~ '^(0|-?[1-9][0-9]{0,18})$' THEN CASE WHEN CAST('999999999999999999' || CAST(samples.two AS text) AS numeric) >= -9223372036854775808 AND CAST('999999999999999999' || CAST(samples.two AS text) AS numeric) <= 9223372036854775807 THEN CAST('999999999999999999' || CAST(samples.two AS text) AS bigint) END END AS bigint) AS too_big
FROM samples;
