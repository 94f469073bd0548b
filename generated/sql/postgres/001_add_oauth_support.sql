-- Migration 001_add_oauth_support for postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- People may sign in through a provider, and then have no password.

-- add column users.auth_provider (additive)
ALTER TABLE users ADD COLUMN IF NOT EXISTS auth_provider text COLLATE "C" NOT NULL DEFAULT 'email';
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'users_auth_provider_domain' AND conrelid = 'users'::regclass
    )
    THEN
        ALTER TABLE users ADD CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github'));
    END IF;
END
$$;
COMMENT ON COLUMN users.auth_provider IS 'Who vouches for the person.';

-- add column users.oauth_id (additive)
ALTER TABLE users ADD COLUMN IF NOT EXISTS oauth_id text COLLATE "C";
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'users_oauth_id_domain' AND conrelid = 'users'::regclass
    )
    THEN
        ALTER TABLE users ADD CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255);
    END IF;
END
$$;
COMMENT ON COLUMN users.oauth_id IS 'What the provider calls the person.';

-- allow NULL in users.password_hash (widening)
ALTER TABLE users ALTER COLUMN password_hash DROP NOT NULL;

-- add unique constraint users_auth_provider_oauth_id_key to users (narrowing)
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'users_auth_provider_oauth_id_key' AND conrelid = 'users'::regclass
    )
    THEN
        ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_key UNIQUE (auth_provider, oauth_id);
    END IF;
END
$$;

-- add check users_auth_provider_oauth_id_check to users (narrowing)
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'users_auth_provider_oauth_id_check' AND conrelid = 'users'::regclass
    )
    THEN
        ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL);
    END IF;
END
$$;
