-- create table orders
CREATE TABLE IF NOT EXISTS orders (
    id integer NOT NULL,
    state text COLLATE "C" NOT NULL DEFAULT 'new',
    previous text COLLATE "C",
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_state_domain CHECK (state IN ('new', 'on-the-way')),
    CONSTRAINT orders_previous_domain CHECK (previous IN ('new', 'on-the-way'))
);
