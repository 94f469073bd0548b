-- ok
INSERT INTO people (id, name, rank) VALUES (1, 'Ann', 'senior'), (2, 'Bob', 'junior')
-- ok
INSERT INTO tasks (id, person_id, title, hours, rate) VALUES (1, 1, 'paint', 3, 2), (2, 1, 'wash', 5, 2), (3, 2, 'cook', 1, 2)
-- gives: 1|paint|Ann; 2|wash|Ann
SELECT id, title, person FROM open_tasks ORDER BY id
-- gives: 1|Ann|2|8|null|3; 2|Bob|1|1|null|3
SELECT id, name, tasks, hours, earned, letters FROM workload ORDER BY id
-- gives: Ann|wash|free; Bob|cook|free
SELECT name, title, state FROM longest_tasks
-- gives: 5
SELECT count(*) FROM names
