-- create table accounts
CREATE TABLE IF NOT EXISTS accounts (
    id INTEGER NOT NULL,
    email TEXT COLLATE diglot_caseless NOT NULL,
    CONSTRAINT accounts_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT accounts_email_domain CHECK (length(email) <= 320)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS accounts_email_key ON accounts (email);
