-- create table forms
CREATE TABLE IF NOT EXISTS forms (
    id integer NOT NULL,
    data jsonb NOT NULL,
    CONSTRAINT forms_pkey PRIMARY KEY (id),
    CONSTRAINT forms_data_check CHECK (data #> '{name}' IS NOT NULL),
    CONSTRAINT adult CHECK (CASE WHEN jsonb_typeof(data #> '{age}') = 'number' AND (data #>> '{age}') ~ '^-?[0-9]{1,18}$' THEN CAST(data #>> '{age}' AS bigint) END >= 18),
    CONSTRAINT accepted CHECK (CASE WHEN jsonb_typeof(data #> '{terms,accepted}') = 'boolean' THEN CAST(data #>> '{terms,accepted}' AS boolean) END)
);
CREATE INDEX IF NOT EXISTS forms_name_idx ON forms ((CASE WHEN jsonb_typeof(data #> '{name}') = 'string' THEN data #>> '{name}' END));
