-- ok
INSERT INTO sums (id, a, b) VALUES (1, 2147483647, 2147483647)
-- ok
INSERT INTO sums (id, a, b) VALUES (2, 5, 0)
-- refused
INSERT INTO sums (id, a, b) VALUES (3, -5, 4)
-- refused
INSERT INTO sums (id, a, b, big) VALUES (4, 1, 1, 9223372036854775807)
-- ok
INSERT INTO sums (id, a, b, big) VALUES (4, 0, 1, 9223372036854775806)
