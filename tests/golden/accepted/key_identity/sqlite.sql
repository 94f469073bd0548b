-- create table tickets
CREATE TABLE IF NOT EXISTS tickets (
    id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT tickets_title_domain CHECK (length(title) <= 80)
) STRICT;
