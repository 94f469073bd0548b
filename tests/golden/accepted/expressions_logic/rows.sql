-- ok
INSERT INTO rules (id, a, b) VALUES (1, 1, NULL)
-- refused
INSERT INTO rules (id, a, b) VALUES (2, 6, 1)
-- ok
INSERT INTO rules (id, a, b) VALUES (3, 6, NULL)
-- refused
INSERT INTO rules (id, a, b) VALUES (4, -3, NULL)
