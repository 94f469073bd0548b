-- create table orders
CREATE TABLE IF NOT EXISTS orders (
    id INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'new',
    previous TEXT,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT orders_state_domain CHECK (state IN ('new', 'on-the-way')),
    CONSTRAINT orders_previous_domain CHECK (previous IN ('new', 'on-the-way'))
) STRICT;
