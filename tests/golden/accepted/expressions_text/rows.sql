-- ok
INSERT INTO words (id, code) VALUES (1, 'A-Z')
-- refused
INSERT INTO words (id, code) VALUES (2, 'a-z')
-- refused
INSERT INTO words (id, code) VALUES (3, 'AZ')
-- refused
INSERT INTO words (id, code, note) VALUES (4, 'A-Z', 'much SPAM here')
-- refused
INSERT INTO words (id, code, note) VALUES (5, 'A-Z', ' padded ')
-- refused
INSERT INTO words (id, code, note) VALUES (6, 'A-Z', 'x')
-- refused
INSERT INTO words (id, code, note) VALUES (7, 'A-Z', '')
