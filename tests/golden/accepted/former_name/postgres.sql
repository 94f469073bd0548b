-- create table people
CREATE TABLE IF NOT EXISTS people (
    id integer NOT NULL,
    shown_name text COLLATE "C" NOT NULL,
    nickname text COLLATE "C",
    level integer NOT NULL DEFAULT 1,
    display_name text COLLATE "C",
    nick text COLLATE "C",
    rank integer,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_shown_name_domain CHECK (length(shown_name) <= 20),
    CONSTRAINT people_nickname_domain CHECK (length(nickname) <= 20)
);
CREATE OR REPLACE FUNCTION people_shown_name_former() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.shown_name := coalesce(NEW.display_name, NEW.shown_name);
    ELSIF NEW.shown_name IS NOT DISTINCT FROM OLD.shown_name THEN
        NEW.shown_name := NEW.display_name;
    END IF;
    NEW.display_name := NEW.shown_name;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER people_shown_name_former BEFORE INSERT OR UPDATE ON people FOR EACH ROW
EXECUTE FUNCTION people_shown_name_former();
CREATE OR REPLACE FUNCTION people_nickname_former() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.nickname := coalesce(NEW.nick, NEW.nickname);
    ELSIF NEW.nickname IS NOT DISTINCT FROM OLD.nickname THEN
        NEW.nickname := NEW.nick;
    END IF;
    NEW.nick := NEW.nickname;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER people_nickname_former BEFORE INSERT OR UPDATE ON people FOR EACH ROW
EXECUTE FUNCTION people_nickname_former();
CREATE OR REPLACE FUNCTION people_level_former() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.level := coalesce(NEW.rank, NEW.level);
    ELSIF NEW.level IS NOT DISTINCT FROM OLD.level THEN
        NEW.level := NEW.rank;
    END IF;
    NEW.rank := NEW.level;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER people_level_former BEFORE INSERT OR UPDATE ON people FOR EACH ROW
EXECUTE FUNCTION people_level_former();
COMMENT ON COLUMN people.shown_name IS 'Required, and without a default.';
COMMENT ON COLUMN people.nickname IS 'May be left out.';
COMMENT ON COLUMN people.level IS 'Has a value of its own when nobody gives one.';
