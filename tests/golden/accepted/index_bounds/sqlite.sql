-- create table pages
CREATE TABLE IF NOT EXISTS pages (
    id INTEGER NOT NULL,
    owner INTEGER NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    tag TEXT NOT NULL,
    author TEXT COLLATE diglot_caseless NOT NULL,
    digest BLOB,
    CONSTRAINT pages_pkey PRIMARY KEY (id),
    CONSTRAINT pages_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT pages_owner_domain CHECK (owner BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT pages_title_domain CHECK (length(title) <= 673),
    CONSTRAINT pages_slug_domain CHECK (length(slug) <= 200),
    CONSTRAINT pages_digest_domain CHECK (length(digest) <= 2692)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS pages_title_key ON pages (title);
CREATE UNIQUE INDEX IF NOT EXISTS pages_owner_slug_key ON pages (owner, lower(slug));
CREATE INDEX IF NOT EXISTS pages_body_idx ON pages (substr(body, 1, 40));
CREATE INDEX IF NOT EXISTS pages_source_idx ON pages (source);
CREATE INDEX IF NOT EXISTS pages_author_idx ON pages (author);
CREATE INDEX IF NOT EXISTS pages_tag_idx ON pages (tag);

-- create table topics
CREATE TABLE IF NOT EXISTS topics (
    name TEXT NOT NULL,
    CONSTRAINT topics_pkey PRIMARY KEY (name),
    CONSTRAINT topics_name_domain CHECK (length(name) <= 400)
) STRICT;

-- create table notes
CREATE TABLE IF NOT EXISTS notes (
    name TEXT NOT NULL,
    page TEXT NOT NULL,
    CONSTRAINT notes_pkey PRIMARY KEY (name),
    CONSTRAINT notes_page_fkey FOREIGN KEY (page) REFERENCES topics (name),
    CONSTRAINT notes_name_domain CHECK (length(name) <= 400),
    CONSTRAINT notes_page_domain CHECK (length(page) <= 400)
) STRICT;
CREATE INDEX IF NOT EXISTS notes_page_idx ON notes (page);
