-- create table profiles
CREATE TABLE IF NOT EXISTS profiles (
    id INTEGER NOT NULL,
    settings TEXT NOT NULL,
    CONSTRAINT profiles_pkey PRIMARY KEY (id),
    CONSTRAINT profiles_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT profiles_settings_domain CHECK (json_valid(settings)),
    CONSTRAINT profiles_settings_check CHECK (CASE WHEN json_type(settings, '$."theme"') = 'text' THEN json_extract(settings, '$."theme"') END IS NOT NULL)
) STRICT;
