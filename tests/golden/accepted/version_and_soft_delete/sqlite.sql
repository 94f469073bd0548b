-- create table documents
CREATE TABLE IF NOT EXISTS documents (
    id INTEGER NOT NULL,
    owner INTEGER NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at INTEGER,
    CONSTRAINT documents_pkey PRIMARY KEY (id),
    CONSTRAINT documents_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT documents_owner_domain CHECK (owner BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT documents_name_domain CHECK (length(name) <= 80)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS documents_owner_name_key ON documents (owner, name) WHERE deleted_at IS NULL;

-- create table stamps
CREATE TABLE IF NOT EXISTS stamps (
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    place INTEGER NOT NULL,
    CONSTRAINT stamps_place_domain CHECK (place BETWEEN -2147483648 AND 2147483647)
) STRICT;
