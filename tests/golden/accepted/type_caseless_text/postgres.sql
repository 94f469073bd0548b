-- create table accounts
CREATE COLLATION IF NOT EXISTS diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE IF NOT EXISTS accounts (
    id integer NOT NULL,
    email text COLLATE diglot_caseless NOT NULL,
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_email_key UNIQUE (email),
    CONSTRAINT accounts_email_domain CHECK (length(email) <= 320)
);
