-- create table currencies
CREATE TABLE IF NOT EXISTS currencies (
    id integer NOT NULL,
    code text COLLATE "C" NOT NULL,
    CONSTRAINT currencies_pkey PRIMARY KEY (id),
    CONSTRAINT currencies_code_key UNIQUE (code),
    CONSTRAINT currencies_code_domain CHECK (length(code) <= 3)
);

-- create table prices
CREATE TABLE IF NOT EXISTS prices (
    id integer NOT NULL,
    currency text COLLATE "C" NOT NULL,
    CONSTRAINT prices_pkey PRIMARY KEY (id),
    CONSTRAINT prices_currency_fkey FOREIGN KEY (currency) REFERENCES currencies (code) ON UPDATE CASCADE,
    CONSTRAINT prices_currency_domain CHECK (length(currency) <= 3)
);
CREATE INDEX IF NOT EXISTS prices_currency_id_idx ON prices (currency, id);
