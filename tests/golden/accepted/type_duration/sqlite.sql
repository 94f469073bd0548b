-- create table jobs
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER NOT NULL,
    lasts INTEGER NOT NULL DEFAULT 300000000,
    CONSTRAINT jobs_pkey PRIMARY KEY (id),
    CONSTRAINT jobs_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT jobs_lasts_check CHECK (lasts > 0)
) STRICT;
