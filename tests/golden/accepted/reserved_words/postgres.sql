-- create table order
CREATE TABLE IF NOT EXISTS "order" (
    "key" integer NOT NULL,
    "select" text COLLATE "C" NOT NULL,
    "group" integer NOT NULL,
    "end" timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT order_pkey PRIMARY KEY ("key"),
    CONSTRAINT order_select_domain CHECK (length("select") <= 20),
    CONSTRAINT order_group_check CHECK ("group" >= 0)
);
CREATE INDEX IF NOT EXISTS order_select_group_idx ON "order" ("select", "group");
CREATE OR REPLACE FUNCTION order_end_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('diglot.migrating', true) IS DISTINCT FROM 'on' THEN
        NEW."end" := now();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER order_end_touch BEFORE UPDATE ON "order" FOR EACH ROW
WHEN (NEW."end" = OLD."end") EXECUTE FUNCTION order_end_touch();
