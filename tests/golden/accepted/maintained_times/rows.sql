-- ok
INSERT INTO articles (id, title) VALUES (1, 'a')
-- ok
CREATE TABLE _before AS SELECT updated_at FROM articles
-- ok
UPDATE articles SET title = 'b' WHERE id = 1
-- gives: 0
SELECT count(*) FROM articles a, _before b WHERE a.updated_at < b.updated_at
-- gives: 0
SELECT count(*) FROM articles WHERE updated_at < created_at
