-- ok
INSERT INTO parents (id) VALUES (1), (2), (3), (4), (5)
-- ok
INSERT INTO children (id, first_id, second_id, third_id, fourth_id) VALUES (1, 2, 3, 4, 5)
-- ok
DELETE FROM parents WHERE id = 3
-- ok
DELETE FROM parents WHERE id = 4
-- refused
DELETE FROM parents WHERE id = 5
-- ok
UPDATE parents SET id = 20 WHERE id = 2
-- gives: 20|null|1|5
SELECT first_id, second_id, third_id, fourth_id FROM children
