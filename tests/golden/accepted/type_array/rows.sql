-- ok
INSERT INTO posts (id) VALUES (1)
-- gives: 1
SELECT count(*) FROM posts
