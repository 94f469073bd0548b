-- create table items
CREATE TABLE IF NOT EXISTS items (
    id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    price INTEGER NOT NULL,
    total INTEGER GENERATED ALWAYS AS (CASE WHEN quantity * price NOT BETWEEN -999999999999999999 AND 999999999999999999 THEN abs(-9223372036854775807 - 1) ELSE quantity * price END) STORED NOT NULL,
    name TEXT NOT NULL,
    search TEXT GENERATED ALWAYS AS (lower(trim(name))) STORED NOT NULL,
    made_at INTEGER,
    made_on INTEGER GENERATED ALWAYS AS (made_at - ((made_at % 86400000000) + 86400000000) % 86400000000) STORED,
    CONSTRAINT items_pkey PRIMARY KEY (id),
    CONSTRAINT items_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT items_quantity_domain CHECK (quantity BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT items_price_domain CHECK (price BETWEEN -999999999 AND 999999999),
    CONSTRAINT items_total_domain CHECK (total BETWEEN -999999999999999999 AND 999999999999999999),
    CONSTRAINT items_name_domain CHECK (length(name) <= 40),
    CONSTRAINT items_search_domain CHECK (length(search) <= 40)
) STRICT;
CREATE INDEX IF NOT EXISTS items_search_idx ON items (search);
