-- create table bookings
CREATE TABLE IF NOT EXISTS bookings (
    id INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    lasts INTEGER NOT NULL,
    booked INTEGER NOT NULL,
    due INTEGER NOT NULL,
    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT bookings_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT short CHECK (ends_at <= starts_at + 2592000000000),
    CONSTRAINT long_enough CHECK (ends_at - starts_at >= 900000000),
    CONSTRAINT adds_up CHECK (ends_at = CASE WHEN starts_at + lasts NOT BETWEEN -62135596800000000 AND 253402207200000000 THEN abs(-9223372036854775807 - 1) ELSE starts_at + lasts END),
    CONSTRAINT due CHECK (due - booked >= 0 AND due <= booked + 90),
    CONSTRAINT parts CHECK (CAST(strftime('%Y', (starts_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) >= 2020 AND CAST(strftime('%m', (starts_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) BETWEEN 1 AND 12 AND CAST(strftime('%d', (starts_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) <= 31 AND CAST(strftime('%H', (starts_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch') AS INTEGER) < 24),
    CONSTRAINT later CHECK ((starts_at + 210866803200000000) / 86400000000 - 2440588 >= booked),
    CONSTRAINT starts CHECK ((starts_at + 210866803200000000) / 3600000000 * 3600000000 - 210866803200000000 <= starts_at AND CAST(strftime('%s', (starts_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of month') AS INTEGER) * 1000000 <= (starts_at + 210866803200000000) / 86400000000 * 86400000000 - 210866803200000000 AND CAST(strftime('%s', (starts_at + 210866803200000000) / 1000000 - 210866803200, 'unixepoch', 'start of year') AS INTEGER) * 1000000 <= starts_at)
) STRICT;
