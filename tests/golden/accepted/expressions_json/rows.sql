-- ok
INSERT INTO forms (id, data) VALUES (1, '{"name":"Ann","age":30,"terms":{"accepted":true}}')
-- refused
INSERT INTO forms (id, data) VALUES (2, '{"age":30}')
-- refused
INSERT INTO forms (id, data) VALUES (3, '{"name":"Ann","age":17}')
-- refused
INSERT INTO forms (id, data) VALUES (4, '{"name":"Ann","terms":{"accepted":false}}')
-- ok
INSERT INTO forms (id, data) VALUES (5, '{"name":"Ann","age":"17"}')
