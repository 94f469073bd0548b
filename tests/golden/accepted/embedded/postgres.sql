-- create table customers
CREATE TABLE IF NOT EXISTS customers (
    id integer NOT NULL,
    address_street text COLLATE "C" NOT NULL,
    address_city text COLLATE "C" NOT NULL DEFAULT 'Berlin',
    address_extra text COLLATE "C",
    CONSTRAINT customers_pkey PRIMARY KEY (id),
    CONSTRAINT customers_address_street_domain CHECK (length(address_street) <= 120),
    CONSTRAINT customers_address_city_domain CHECK (length(address_city) <= 80),
    CONSTRAINT customers_address_extra_domain CHECK (length(address_extra) <= 80),
    CONSTRAINT customers_address_city_check CHECK (length(address_city) >= 1)
);
COMMENT ON COLUMN customers.address_street IS 'Street and number.';
