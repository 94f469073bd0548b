-- create table articles
CREATE TABLE IF NOT EXISTS articles (
    id integer NOT NULL,
    title text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT articles_pkey PRIMARY KEY (id),
    CONSTRAINT articles_title_domain CHECK (length(title) <= 80)
);
CREATE OR REPLACE FUNCTION articles_updated_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER articles_updated_at_touch BEFORE UPDATE ON articles FOR EACH ROW
WHEN (NEW.updated_at = OLD.updated_at) EXECUTE FUNCTION articles_updated_at_touch();
