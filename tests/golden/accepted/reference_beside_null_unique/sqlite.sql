-- create table seats
CREATE TABLE IF NOT EXISTS seats (
    id INTEGER NOT NULL,
    code TEXT,
    CONSTRAINT seats_pkey PRIMARY KEY (id),
    CONSTRAINT seats_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT seats_code_domain CHECK (length(code) <= 10)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS seats_one_without_code_key ON seats (coalesce(code, x''));
CREATE UNIQUE INDEX IF NOT EXISTS seats_code_key ON seats (code);

-- create table bookings
CREATE TABLE IF NOT EXISTS bookings (
    id INTEGER NOT NULL,
    seat TEXT,
    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT bookings_seat_fkey FOREIGN KEY (seat) REFERENCES seats (code) ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT bookings_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT bookings_seat_domain CHECK (length(seat) <= 10)
) STRICT;
CREATE INDEX IF NOT EXISTS bookings_seat_id_idx ON bookings (seat, id);
