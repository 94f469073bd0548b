-- ok
INSERT INTO orders (id) VALUES (1)
-- gives: new|null
SELECT state, previous FROM orders
-- ok
UPDATE orders SET previous = 'on-the-way'
-- refused
UPDATE orders SET state = 'lost'
