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
    CONSTRAINT adds_up CHECK (ends_at = starts_at + lasts),
    CONSTRAINT due CHECK (due - booked >= 0 AND due <= booked + 90),
    CONSTRAINT parts CHECK (CAST(strftime('%Y', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch') AS INTEGER) >= 2020 AND (CAST(strftime('%m', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch') AS INTEGER) >= 1 AND CAST(strftime('%m', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch') AS INTEGER) <= 12) AND CAST(strftime('%d', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch') AS INTEGER) <= 31 AND CAST(strftime('%H', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch') AS INTEGER) < 24),
    CONSTRAINT later CHECK ((starts_at - 86399999999 * (starts_at < 0)) / 86400000000 >= booked),
    CONSTRAINT starts CHECK (starts_at - ((starts_at % 3600000000) + 3600000000) % 3600000000 <= starts_at AND CAST(strftime('%s', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch', 'start of month') AS INTEGER) * 1000000 <= starts_at - ((starts_at % 86400000000) + 86400000000) % 86400000000 AND CAST(strftime('%s', (starts_at - 999999 * (starts_at < 0)) / 1000000, 'unixepoch', 'start of year') AS INTEGER) * 1000000 <= starts_at)
) STRICT;
