-- ok
INSERT INTO products (tenant, number, code) VALUES (1, 1, 'a')
-- ok
INSERT INTO lines (id, tenant, number, code) VALUES (1, 1, 1, 'a')
-- refused
INSERT INTO lines (id, tenant, number, code) VALUES (2, 1, 2, 'a')
-- refused
INSERT INTO lines (id, tenant, number, code) VALUES (2, 1, 1, 'b')
