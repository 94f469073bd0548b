-- ok
INSERT INTO accounts (id, email) VALUES (1, 'Jürgen@Beispiel.de')
-- refused
INSERT INTO accounts (id, email) VALUES (2, 'JÜRGEN@beispiel.DE')
-- ok
INSERT INTO accounts (id, email) VALUES (3, 'Jurgen@Beispiel.de')
-- gives: 1
SELECT id FROM accounts WHERE email = 'jürgen@BEISPIEL.de'
-- ok
INSERT INTO accounts (id, email) VALUES (4, 'ΣΊΣΥΦΟΣ')
-- refused
INSERT INTO accounts (id, email) VALUES (5, 'Σίσυφος')
-- refused
INSERT INTO accounts (id, email) VALUES (6, 'σίσυφοσ')
-- ok
INSERT INTO accounts (id, email) VALUES (7, 'straße')
-- ok
INSERT INTO accounts (id, email) VALUES (8, 'STRASSE')
