-- create table profiles
CREATE TABLE IF NOT EXISTS profiles (
    id integer NOT NULL,
    settings jsonb NOT NULL,
    CONSTRAINT profiles_pkey PRIMARY KEY (id),
    CONSTRAINT profiles_settings_check CHECK (CASE WHEN jsonb_typeof(settings #> '{theme}') = 'string' THEN settings #>> '{theme}' END IS NOT NULL)
);
