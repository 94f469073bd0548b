-- ok
INSERT INTO stamps (place) VALUES (1)
-- ok
INSERT INTO documents (id, owner, name) VALUES (1, 1, 'a')
-- refused
INSERT INTO documents (id, owner, name) VALUES (2, 1, 'a')
-- gives: 1
SELECT version FROM documents
-- ok
UPDATE documents SET deleted_at = (SELECT a.created_at FROM (SELECT max(version) AS v FROM documents) b, stamps a)
-- ok
INSERT INTO documents (id, owner, name) VALUES (2, 1, 'a')
