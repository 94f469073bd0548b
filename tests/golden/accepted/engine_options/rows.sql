-- ok
INSERT INTO places (id, name, data, address) VALUES (1, 'a', '{}', '10.0.0.1')
-- ok
INSERT INTO words (word) VALUES ('a')
-- ok
UPDATE words SET word = 'b'
