-- ok
INSERT INTO readings (value) VALUES (1.5)
-- ok
INSERT INTO readings (value) VALUES (1.5)
-- gives: 2
SELECT count(*) FROM readings
