-- create table forms
CREATE TABLE IF NOT EXISTS forms (
    id INTEGER NOT NULL,
    data TEXT NOT NULL,
    CONSTRAINT forms_pkey PRIMARY KEY (id),
    CONSTRAINT forms_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT forms_data_domain CHECK (json_valid(data)),
    CONSTRAINT forms_data_check CHECK (json_type(data, '$."name"') IS NOT NULL),
    CONSTRAINT adult CHECK (CASE WHEN json_type(data, '$."age"') IN ('integer', 'real') AND NOT (glob('*.*', data -> '$."age"') OR glob('*[eE]-*', data -> '$."age"')) AND json_extract(data, '$."age"') BETWEEN -999999999999999999 AND 999999999999999999 THEN CAST(json_extract(data, '$."age"') AS INTEGER) END >= 18),
    CONSTRAINT accepted CHECK (CASE WHEN json_type(data, '$."terms"."accepted"') IN ('true', 'false') THEN json_type(data, '$."terms"."accepted"') = 'true' END)
) STRICT;
CREATE INDEX IF NOT EXISTS forms_name_idx ON forms ((CASE WHEN json_type(data, '$."name"') = 'text' THEN json_extract(data, '$."name"') END));
