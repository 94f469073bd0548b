-- ok
INSERT INTO customers (id, address_street) VALUES (1, 'Hauptstr. 1')
-- gives: Berlin|null
SELECT address_city, address_extra FROM customers
-- refused
UPDATE customers SET address_city = ''
