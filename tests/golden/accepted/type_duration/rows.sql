-- ok
INSERT INTO jobs (id) VALUES (1)
-- gives: 300000000
SELECT lasts FROM jobs
-- refused
INSERT INTO jobs (id, lasts) VALUES (2, 0)
