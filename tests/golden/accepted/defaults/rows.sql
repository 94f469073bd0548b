-- ok
INSERT INTO drafts (id) VALUES (1)
-- gives: it's|-1|0.5|null
SELECT title, place, ratio, spare FROM drafts
