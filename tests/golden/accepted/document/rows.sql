-- ok
INSERT INTO profiles (id, settings) VALUES (1, '{"theme":"dark"}')
-- refused
INSERT INTO profiles (id, settings) VALUES (2, '{"theme":3}')
-- refused
INSERT INTO profiles (id, settings) VALUES (3, 'no json')
