-- create table currencies
CREATE TABLE IF NOT EXISTS currencies (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    CONSTRAINT currencies_pkey PRIMARY KEY (id),
    CONSTRAINT currencies_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT currencies_code_domain CHECK (length(code) <= 3)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS currencies_code_key ON currencies (code);

-- create table prices
CREATE TABLE IF NOT EXISTS prices (
    id INTEGER NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT prices_pkey PRIMARY KEY (id),
    CONSTRAINT prices_currency_fkey FOREIGN KEY (currency) REFERENCES currencies (code) ON UPDATE CASCADE,
    CONSTRAINT prices_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT prices_currency_domain CHECK (length(currency) <= 3)
) STRICT;
CREATE INDEX IF NOT EXISTS prices_currency_id_idx ON prices (currency, id);
