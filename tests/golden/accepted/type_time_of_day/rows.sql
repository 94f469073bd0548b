-- ok
INSERT INTO shops (id) VALUES (1)
-- gives: 1
SELECT count(*) FROM shops
