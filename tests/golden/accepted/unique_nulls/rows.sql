-- ok
INSERT INTO slots (id, room) VALUES (1, 1)
-- refused
INSERT INTO slots (id, room) VALUES (2, 1)
-- ok
INSERT INTO slots (id, room, seat) VALUES (2, 1, 7)
-- refused
INSERT INTO slots (id, room, seat) VALUES (3, 1, 7)
