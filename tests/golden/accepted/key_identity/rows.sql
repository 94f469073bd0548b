-- ok
INSERT INTO tickets (title) VALUES ('first')
-- ok
INSERT INTO tickets (title) VALUES ('second')
-- ok
DELETE FROM tickets WHERE id = 2
-- ok
INSERT INTO tickets (title) VALUES ('third')
-- gives: 1|first; 3|third
SELECT id, title FROM tickets ORDER BY id
