-- ok
INSERT INTO currencies (id, code) VALUES (1, 'EUR')
-- ok
INSERT INTO prices (id, currency) VALUES (1, 'EUR')
-- ok
UPDATE currencies SET code = 'EUX'
-- gives: EUX
SELECT currency FROM prices
