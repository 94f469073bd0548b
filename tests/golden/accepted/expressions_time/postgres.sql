-- create table bookings
CREATE TABLE IF NOT EXISTS bookings (
    id integer NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    lasts bigint NOT NULL,
    booked date NOT NULL,
    due date NOT NULL,
    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT short CHECK (ends_at <= (starts_at AT TIME ZONE 'UTC' + CAST('720:00:00' AS interval)) AT TIME ZONE 'UTC'),
    CONSTRAINT long_enough CHECK (CAST(extract(epoch FROM ends_at - starts_at) * 1000000 AS bigint) >= 900000000),
    CONSTRAINT adds_up CHECK (ends_at = (starts_at AT TIME ZONE 'UTC' + (lasts / 86400000000 * CAST('24:00:00' AS interval) + lasts % 86400000000 * CAST('00:00:00.000001' AS interval)) + CAST('2491921057:59:59.999999' AS interval) - CAST('2491921057:59:59.999999' AS interval) - CAST('41314224:00:00' AS interval) + CAST('41314224:00:00' AS interval)) AT TIME ZONE 'UTC'),
    CONSTRAINT due CHECK (CAST(due - booked AS bigint) >= 0 AND due <= booked + 90),
    CONSTRAINT parts CHECK (CAST(extract(year FROM starts_at AT TIME ZONE 'UTC') AS bigint) >= 2020 AND CAST(extract(month FROM starts_at AT TIME ZONE 'UTC') AS bigint) BETWEEN 1 AND 12 AND CAST(extract(day FROM starts_at AT TIME ZONE 'UTC') AS bigint) <= 31 AND CAST(extract(hour FROM starts_at AT TIME ZONE 'UTC') AS bigint) < 24),
    CONSTRAINT later CHECK (CAST(starts_at AT TIME ZONE 'UTC' AS date) >= booked),
    CONSTRAINT starts CHECK (date_trunc('hour', starts_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' <= starts_at AND date_trunc('month', starts_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' <= date_trunc('day', starts_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AND date_trunc('year', starts_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' <= starts_at)
);
