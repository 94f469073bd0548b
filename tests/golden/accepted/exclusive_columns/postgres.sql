-- create table payments
CREATE TABLE IF NOT EXISTS payments (
    id integer NOT NULL,
    card text COLLATE "C",
    account text COLLATE "C",
    person_id integer,
    company_id integer,
    CONSTRAINT payments_pkey PRIMARY KEY (id),
    CONSTRAINT payments_card_domain CHECK (length(card) <= 20),
    CONSTRAINT payments_account_domain CHECK (length(account) <= 34),
    CONSTRAINT payments_card_account_check CHECK (card IS NULL OR account IS NULL),
    CONSTRAINT payments_person_id_company_id_check CHECK ((person_id IS NULL OR company_id IS NULL) AND (person_id IS NOT NULL OR company_id IS NOT NULL))
);
