-- create table slots
CREATE TABLE IF NOT EXISTS slots (
    id integer NOT NULL,
    room integer NOT NULL,
    seat integer,
    label text COLLATE "C",
    CONSTRAINT slots_pkey PRIMARY KEY (id),
    CONSTRAINT slots_room_seat_key UNIQUE NULLS NOT DISTINCT (room, seat),
    CONSTRAINT slots_room_label_key UNIQUE (room, label),
    CONSTRAINT slots_label_domain CHECK (length(label) <= 10)
);
