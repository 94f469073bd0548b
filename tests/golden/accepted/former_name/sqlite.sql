-- create table people
CREATE TABLE IF NOT EXISTS people (
    id INTEGER NOT NULL,
    shown_name TEXT,
    nickname TEXT,
    level INTEGER NOT NULL DEFAULT 1,
    display_name TEXT,
    nick TEXT,
    rank INTEGER,
    CONSTRAINT people_pkey PRIMARY KEY (id),
    CONSTRAINT people_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT people_shown_name_domain CHECK (length(shown_name) <= 20),
    CONSTRAINT people_nickname_domain CHECK (length(nickname) <= 20),
    CONSTRAINT people_level_domain CHECK (level BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE TRIGGER IF NOT EXISTS people_shown_name_former_insert AFTER INSERT ON people FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'NOT NULL constraint failed: people.shown_name') WHERE coalesce(NEW.display_name, NEW.shown_name) IS NULL;
    UPDATE people SET shown_name = coalesce(NEW.display_name, NEW.shown_name), display_name = coalesce(NEW.display_name, NEW.shown_name) WHERE rowid = NEW.rowid AND NEW.display_name IS NOT NEW.shown_name;
END;
CREATE TRIGGER IF NOT EXISTS people_shown_name_former_update AFTER UPDATE OF shown_name, display_name ON people FOR EACH ROW
WHEN NEW.display_name IS NOT NEW.shown_name OR NEW.shown_name IS NULL
BEGIN
    SELECT RAISE(ABORT, 'NOT NULL constraint failed: people.shown_name') WHERE CASE WHEN NEW.shown_name IS NOT OLD.shown_name THEN NEW.shown_name ELSE NEW.display_name END IS NULL;
    UPDATE people SET shown_name = CASE WHEN NEW.shown_name IS NOT OLD.shown_name THEN NEW.shown_name ELSE NEW.display_name END, display_name = CASE WHEN NEW.shown_name IS NOT OLD.shown_name THEN NEW.shown_name ELSE NEW.display_name END WHERE rowid = NEW.rowid;
END;
CREATE TRIGGER IF NOT EXISTS people_nickname_former_insert AFTER INSERT ON people FOR EACH ROW
BEGIN
    UPDATE people SET nickname = coalesce(NEW.nick, NEW.nickname), nick = coalesce(NEW.nick, NEW.nickname) WHERE rowid = NEW.rowid AND NEW.nick IS NOT NEW.nickname;
END;
CREATE TRIGGER IF NOT EXISTS people_nickname_former_update AFTER UPDATE OF nickname, nick ON people FOR EACH ROW
WHEN NEW.nick IS NOT NEW.nickname
BEGIN
    UPDATE people SET nickname = CASE WHEN NEW.nickname IS NOT OLD.nickname THEN NEW.nickname ELSE NEW.nick END, nick = CASE WHEN NEW.nickname IS NOT OLD.nickname THEN NEW.nickname ELSE NEW.nick END WHERE rowid = NEW.rowid;
END;
CREATE TRIGGER IF NOT EXISTS people_level_former_insert AFTER INSERT ON people FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'NOT NULL constraint failed: people.level') WHERE coalesce(NEW.rank, NEW.level) IS NULL;
    UPDATE people SET level = coalesce(NEW.rank, NEW.level), rank = coalesce(NEW.rank, NEW.level) WHERE rowid = NEW.rowid AND NEW.rank IS NOT NEW.level;
END;
CREATE TRIGGER IF NOT EXISTS people_level_former_update AFTER UPDATE OF level, rank ON people FOR EACH ROW
WHEN NEW.rank IS NOT NEW.level OR NEW.level IS NULL
BEGIN
    SELECT RAISE(ABORT, 'NOT NULL constraint failed: people.level') WHERE CASE WHEN NEW.level IS NOT OLD.level THEN NEW.level ELSE NEW.rank END IS NULL;
    UPDATE people SET level = CASE WHEN NEW.level IS NOT OLD.level THEN NEW.level ELSE NEW.rank END, rank = CASE WHEN NEW.level IS NOT OLD.level THEN NEW.level ELSE NEW.rank END WHERE rowid = NEW.rowid;
END;
