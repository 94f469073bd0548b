-- Takes migration 001_add_oauth_support back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop check users_auth_provider_oauth_id_check of users (widening)
ALTER TABLE users DROP CONSTRAINT users_auth_provider_oauth_id_check;

-- drop unique constraint users_auth_provider_oauth_id_key of users (widening)
DROP INDEX IF EXISTS users_auth_provider_oauth_id_key;

-- forbid NULL in users.password_hash (narrowing)
ALTER TABLE users ALTER COLUMN password_hash SET NOT NULL;

-- drop column users.oauth_id (destructive)
ALTER TABLE users DROP CONSTRAINT users_oauth_id_domain;
ALTER TABLE users DROP COLUMN oauth_id;

-- drop column users.auth_provider (destructive)
ALTER TABLE users DROP CONSTRAINT users_auth_provider_domain;
ALTER TABLE users DROP COLUMN auth_provider;

PRAGMA foreign_key_check;
COMMIT;
