-- ok
INSERT INTO parts (id, parent_id, name) VALUES (1, NULL, 'a'), (2, 1, 'b'), (3, 2, 'c')
-- gives: 1|1; 2|2; 3|3
SELECT id, depth FROM part_depths ORDER BY id
