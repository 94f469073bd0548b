-- Migration 001_add_oauth_support for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- People may sign in through a provider, and then have no password.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column users.auth_provider (additive)
ALTER TABLE users ADD COLUMN IF NOT EXISTS auth_provider text COLLATE "C" NOT NULL DEFAULT 'email';
ALTER TABLE users ADD CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github')) NOT VALID;
COMMENT ON COLUMN users.auth_provider IS 'Who vouches for the person.';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column users.auth_provider: hold it against the rows (additive)
-- In a transaction of its own.
ALTER TABLE users VALIDATE CONSTRAINT users_auth_provider_domain;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column users.oauth_id (additive)
ALTER TABLE users ADD COLUMN IF NOT EXISTS oauth_id text COLLATE "C";
ALTER TABLE users ADD CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255) NOT VALID;
COMMENT ON COLUMN users.oauth_id IS 'What the provider calls the person.';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add column users.oauth_id: hold it against the rows (additive)
-- In a transaction of its own.
ALTER TABLE users VALIDATE CONSTRAINT users_oauth_id_domain;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- allow NULL in users.password_hash (widening)
-- ban-drop-not-null: the declaration allows NULL
-- squawk-ignore ban-drop-not-null
ALTER TABLE users ALTER COLUMN password_hash DROP NOT NULL;

COMMIT;

-- add unique constraint users_auth_provider_oauth_id_key to users: build the index (narrowing)
-- Outside any transaction.
-- require-lock-timeout: it waits for others without keeping anybody waiting
-- require-statement-timeout: it waits for others without keeping anybody waiting
-- prefer-robust-stmts: an index that was left half built is dropped first
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
DROP INDEX CONCURRENTLY IF EXISTS users_auth_provider_oauth_id_key;
-- squawk-ignore require-lock-timeout, require-statement-timeout, prefer-robust-stmts
CREATE UNIQUE INDEX CONCURRENTLY users_auth_provider_oauth_id_key ON users (auth_provider, oauth_id);

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add unique constraint users_auth_provider_oauth_id_key to users (narrowing)
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'users_auth_provider_oauth_id_key' AND conrelid = 'users'::regclass
    )
    THEN
        ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_key UNIQUE USING INDEX users_auth_provider_oauth_id_key;
    END IF;
END
$$;

-- add check users_auth_provider_oauth_id_check to users (narrowing)
ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- add check users_auth_provider_oauth_id_check to users: hold it against the rows (narrowing)
-- In a transaction of its own.
ALTER TABLE users VALIDATE CONSTRAINT users_auth_provider_oauth_id_check;

COMMIT;
