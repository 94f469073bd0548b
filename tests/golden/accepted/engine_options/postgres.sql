-- create table places
CREATE TABLE IF NOT EXISTS places (
    id integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    data jsonb NOT NULL,
    address inet NOT NULL,
    CONSTRAINT places_pkey PRIMARY KEY (id),
    CONSTRAINT places_name_domain CHECK (length(name) <= 80)
) WITH (fillfactor = 70);
CREATE INDEX IF NOT EXISTS places_data_idx ON places USING gin (data);
CREATE INDEX IF NOT EXISTS places_name_idx ON places (name) WITH (fillfactor = 80);

-- create table words
CREATE TABLE IF NOT EXISTS words (
    word text COLLATE "C" NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT words_pkey PRIMARY KEY (word),
    CONSTRAINT words_word_domain CHECK (length(word) <= 40)
);
CREATE OR REPLACE FUNCTION words_seen_at_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW.seen_at := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER words_seen_at_touch BEFORE UPDATE ON words FOR EACH ROW
WHEN (NEW.seen_at = OLD.seen_at) EXECUTE FUNCTION words_seen_at_touch();
