-- create table slots
CREATE TABLE IF NOT EXISTS slots (
    id INTEGER NOT NULL,
    room INTEGER NOT NULL,
    seat INTEGER,
    label TEXT,
    CONSTRAINT slots_pkey PRIMARY KEY (id),
    CONSTRAINT slots_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT slots_room_domain CHECK (room BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT slots_seat_domain CHECK (seat BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT slots_label_domain CHECK (length(label) <= 10)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS slots_room_seat_key ON slots (room, coalesce(seat, x''));
CREATE UNIQUE INDEX IF NOT EXISTS slots_room_label_key ON slots (room, label);
