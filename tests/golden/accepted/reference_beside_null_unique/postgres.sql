-- create table seats
CREATE TABLE IF NOT EXISTS seats (
    id integer NOT NULL,
    code text COLLATE "C",
    CONSTRAINT seats_pkey PRIMARY KEY (id),
    CONSTRAINT seats_one_without_code_key UNIQUE NULLS NOT DISTINCT (code),
    CONSTRAINT seats_code_key UNIQUE (code),
    CONSTRAINT seats_code_domain CHECK (length(code) <= 10)
);

-- create table bookings
CREATE TABLE IF NOT EXISTS bookings (
    id integer NOT NULL,
    seat text COLLATE "C",
    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT bookings_seat_fkey FOREIGN KEY (seat) REFERENCES seats (code) ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT bookings_seat_domain CHECK (length(seat) <= 10)
);
CREATE INDEX IF NOT EXISTS bookings_seat_id_idx ON bookings (seat, id);
