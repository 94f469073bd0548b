-- create table customers
CREATE TABLE IF NOT EXISTS customers (
    id INTEGER NOT NULL,
    address_street TEXT NOT NULL,
    address_city TEXT NOT NULL DEFAULT 'Berlin',
    address_extra TEXT,
    CONSTRAINT customers_pkey PRIMARY KEY (id),
    CONSTRAINT customers_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT customers_address_street_domain CHECK (length(address_street) <= 120),
    CONSTRAINT customers_address_city_domain CHECK (length(address_city) <= 80),
    CONSTRAINT customers_address_extra_domain CHECK (length(address_extra) <= 80),
    CONSTRAINT customers_address_city_check CHECK (length(address_city) >= 1)
) STRICT;
