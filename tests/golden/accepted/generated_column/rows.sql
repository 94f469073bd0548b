-- ok
INSERT INTO items (id, quantity, price, name) VALUES (1, 3, 2, '  Chair ')
-- gives: chair
SELECT search FROM items
