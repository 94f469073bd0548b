-- ok
INSERT INTO events (id, person, kind, note) VALUES (1, 1, 'a', 'Note')
-- refused
INSERT INTO events (id, person, kind, note) VALUES (2, 1, 'a', 'NOTE')
