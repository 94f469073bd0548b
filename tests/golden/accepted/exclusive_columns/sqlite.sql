-- create table payments
CREATE TABLE IF NOT EXISTS payments (
    id INTEGER NOT NULL,
    card TEXT,
    account TEXT,
    person_id INTEGER,
    company_id INTEGER,
    CONSTRAINT payments_pkey PRIMARY KEY (id),
    CONSTRAINT payments_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT payments_card_domain CHECK (length(card) <= 20),
    CONSTRAINT payments_account_domain CHECK (length(account) <= 34),
    CONSTRAINT payments_person_id_domain CHECK (person_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT payments_company_id_domain CHECK (company_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT payments_card_account_check CHECK (card IS NULL OR account IS NULL),
    CONSTRAINT payments_person_id_company_id_check CHECK ((person_id IS NULL OR company_id IS NULL) AND (person_id IS NOT NULL OR company_id IS NOT NULL))
) STRICT;
