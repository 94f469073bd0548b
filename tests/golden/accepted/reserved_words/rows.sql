-- ok
INSERT INTO "order" ("key", "select", "group") VALUES (1, 'a', 2)
-- refused
UPDATE "order" SET "group" = -1
