-- ok
INSERT INTO seats (id) VALUES (1)
-- refused
INSERT INTO seats (id) VALUES (2)
-- ok
INSERT INTO seats (id, code) VALUES (2, 'a')
-- ok
INSERT INTO bookings (id, seat) VALUES (1, 'a')
-- refused
INSERT INTO bookings (id, seat) VALUES (2, 'b')
-- ok
UPDATE seats SET code = 'c' WHERE id = 2
-- gives: c
SELECT seat FROM bookings
-- ok
DELETE FROM seats WHERE id = 2
-- gives: null
SELECT seat FROM bookings
