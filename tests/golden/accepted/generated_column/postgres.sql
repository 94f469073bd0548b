-- create table items
CREATE TABLE IF NOT EXISTS items (
    id integer NOT NULL,
    quantity integer NOT NULL,
    price numeric(9, 2) NOT NULL,
    total numeric(18, 2) GENERATED ALWAYS AS (CAST(quantity * price AS numeric(18, 2))) STORED NOT NULL,
    name text COLLATE "C" NOT NULL,
    search text COLLATE "C" GENERATED ALWAYS AS (lower(btrim(name))) STORED NOT NULL,
    made_at timestamptz,
    made_on timestamptz GENERATED ALWAYS AS (date_trunc('day', made_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC') STORED,
    CONSTRAINT items_pkey PRIMARY KEY (id),
    CONSTRAINT items_name_domain CHECK (length(name) <= 40),
    CONSTRAINT items_search_domain CHECK (length(search) <= 40)
);
CREATE INDEX IF NOT EXISTS items_search_idx ON items (search);
