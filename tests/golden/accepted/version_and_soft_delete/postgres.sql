-- create table documents
CREATE TABLE IF NOT EXISTS documents (
    id integer NOT NULL,
    owner integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    deleted_at timestamptz,
    CONSTRAINT documents_pkey PRIMARY KEY (id),
    CONSTRAINT documents_name_domain CHECK (length(name) <= 80)
);
CREATE UNIQUE INDEX IF NOT EXISTS documents_owner_name_key ON documents (owner, name) WHERE deleted_at IS NULL;

-- create table stamps
CREATE TABLE IF NOT EXISTS stamps (
    created_at timestamptz NOT NULL DEFAULT now(),
    place integer NOT NULL
);
