-- ok
INSERT INTO people (id, display_name) VALUES (1, 'Ann')
-- ok
INSERT INTO people (id, shown_name, nickname, level) VALUES (2, 'Ben', 'B', 7)
-- ok
INSERT INTO people (id, display_name, nick, rank) VALUES (3, 'Cy', 'C', 9)
-- refused
INSERT INTO people (id, nick) VALUES (4, 'D')
-- gives: 1|Ann|Ann|null|null|1|1; 2|Ben|Ben|B|B|7|7; 3|Cy|Cy|C|C|9|9
SELECT id, shown_name, display_name, nickname, nick, level, rank FROM people ORDER BY id
-- ok
UPDATE people SET display_name = 'Anna', nick = 'A' WHERE id = 1
-- ok
UPDATE people SET shown_name = 'Benno', level = 8 WHERE id = 2
-- ok
UPDATE people SET nick = NULL WHERE id = 3
-- gives: 1|Anna|Anna|A|A|1|1; 2|Benno|Benno|B|B|8|8; 3|Cy|Cy|null|null|9|9
SELECT id, shown_name, display_name, nickname, nick, level, rank FROM people ORDER BY id
-- refused
UPDATE people SET display_name = 'a name of more than twenty letters' WHERE id = 1
-- refused
UPDATE people SET display_name = NULL WHERE id = 1
-- ok
DELETE FROM people WHERE id = 1
