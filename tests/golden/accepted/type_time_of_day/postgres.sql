-- create table shops
CREATE TABLE IF NOT EXISTS shops (
    id integer NOT NULL,
    opens_at time NOT NULL DEFAULT '08:30:00',
    CONSTRAINT shops_pkey PRIMARY KEY (id),
    CONSTRAINT shops_opens_at_domain CHECK (opens_at < '24:00:00')
);
