-- create table order
CREATE TABLE IF NOT EXISTS "order" (
    "key" INTEGER NOT NULL,
    "select" TEXT NOT NULL,
    "group" INTEGER NOT NULL,
    "end" INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT order_pkey PRIMARY KEY ("key"),
    CONSTRAINT order_key_domain CHECK ("key" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT order_select_domain CHECK (length("select") <= 20),
    CONSTRAINT order_group_domain CHECK ("group" BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT order_group_check CHECK ("group" >= 0)
) STRICT;
CREATE INDEX IF NOT EXISTS order_select_group_idx ON "order" ("select", "group");
CREATE TRIGGER IF NOT EXISTS order_end_touch AFTER UPDATE ON "order" FOR EACH ROW
WHEN NEW."end" = OLD."end"
BEGIN
    UPDATE "order" SET "end" = CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000 WHERE rowid = NEW.rowid;
END;
