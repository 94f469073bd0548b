-- create table articles
CREATE TABLE IF NOT EXISTS articles (
    id INTEGER NOT NULL,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    updated_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT articles_pkey PRIMARY KEY (id),
    CONSTRAINT articles_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT articles_title_domain CHECK (length(title) <= 80)
) STRICT;
CREATE TRIGGER IF NOT EXISTS articles_updated_at_touch AFTER UPDATE ON articles FOR EACH ROW
WHEN NEW.updated_at = OLD.updated_at
BEGIN
    UPDATE articles SET updated_at = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;
