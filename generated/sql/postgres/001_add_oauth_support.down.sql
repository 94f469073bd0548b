-- Takes migration 001_add_oauth_support back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop check users_auth_provider_oauth_id_check of users (widening)
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_auth_provider_oauth_id_check;

-- drop unique constraint users_auth_provider_oauth_id_key of users (widening)
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_auth_provider_oauth_id_key;

-- forbid NULL in users.password_hash (narrowing)
ALTER TABLE users ADD CONSTRAINT users_password_hash_not_null CHECK (password_hash IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- forbid NULL in users.password_hash: hold it against the rows (narrowing)
-- In a transaction of its own.
ALTER TABLE users VALIDATE CONSTRAINT users_password_hash_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- forbid NULL in users.password_hash (narrowing)
ALTER TABLE users ALTER COLUMN password_hash SET NOT NULL;
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_password_hash_not_null;

-- drop column users.oauth_id (destructive)
-- ban-drop-column: it is what taking the migration back takes away
-- squawk-ignore ban-drop-column
ALTER TABLE users DROP COLUMN IF EXISTS oauth_id;

-- drop column users.auth_provider (destructive)
-- ban-drop-column: it is what taking the migration back takes away
-- squawk-ignore ban-drop-column
ALTER TABLE users DROP COLUMN IF EXISTS auth_provider;

COMMIT;
