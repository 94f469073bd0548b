-- create table jobs
CREATE TABLE IF NOT EXISTS jobs (
    id integer NOT NULL,
    lasts bigint NOT NULL DEFAULT 300000000,
    CONSTRAINT jobs_pkey PRIMARY KEY (id),
    CONSTRAINT jobs_lasts_check CHECK (lasts > 0)
);
