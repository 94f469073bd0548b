-- create table pages
CREATE COLLATION IF NOT EXISTS diglot_caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE IF NOT EXISTS pages (
    id integer NOT NULL,
    owner integer NOT NULL,
    title text COLLATE "C" NOT NULL,
    slug text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    tag text COLLATE "C" NOT NULL,
    author text COLLATE diglot_caseless NOT NULL,
    digest bytea,
    CONSTRAINT pages_pkey PRIMARY KEY (id),
    CONSTRAINT pages_title_key UNIQUE (title),
    CONSTRAINT pages_title_domain CHECK (length(title) <= 673),
    CONSTRAINT pages_slug_domain CHECK (length(slug) <= 200),
    CONSTRAINT pages_digest_domain CHECK (octet_length(digest) <= 2692)
);
CREATE UNIQUE INDEX IF NOT EXISTS pages_owner_slug_key ON pages (owner, lower(slug));
CREATE INDEX IF NOT EXISTS pages_body_idx ON pages (substr(body, 1, 40));
CREATE INDEX IF NOT EXISTS pages_source_idx ON pages USING hash (source);
CREATE INDEX IF NOT EXISTS pages_author_idx ON pages USING hash (author);
CREATE INDEX IF NOT EXISTS pages_tag_idx ON pages (tag);

-- create table topics
CREATE TABLE IF NOT EXISTS topics (
    name text COLLATE "C" NOT NULL,
    CONSTRAINT topics_pkey PRIMARY KEY (name),
    CONSTRAINT topics_name_domain CHECK (length(name) <= 400)
);

-- create table notes
CREATE TABLE IF NOT EXISTS notes (
    name text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    CONSTRAINT notes_pkey PRIMARY KEY (name),
    CONSTRAINT notes_page_fkey FOREIGN KEY (page) REFERENCES topics (name),
    CONSTRAINT notes_name_domain CHECK (length(name) <= 400),
    CONSTRAINT notes_page_domain CHECK (length(page) <= 400)
);
CREATE INDEX IF NOT EXISTS notes_page_idx ON notes (page);
