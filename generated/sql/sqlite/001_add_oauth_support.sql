-- Migration 001_add_oauth_support for sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.
-- People may sign in through a provider, and then have no password.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- add column users.auth_provider (additive)
ALTER TABLE users ADD COLUMN auth_provider TEXT NOT NULL DEFAULT 'email' CONSTRAINT users_auth_provider_domain CHECK (auth_provider IN ('email', 'google', 'apple', 'github'));

-- add column users.oauth_id (additive)
ALTER TABLE users ADD COLUMN oauth_id TEXT CONSTRAINT users_oauth_id_domain CHECK (length(oauth_id) <= 255);

-- allow NULL in users.password_hash (widening)
ALTER TABLE users ALTER COLUMN password_hash DROP NOT NULL;

-- add unique constraint users_auth_provider_oauth_id_key to users (narrowing)
CREATE UNIQUE INDEX IF NOT EXISTS users_auth_provider_oauth_id_key ON users (auth_provider, oauth_id);

-- add check users_auth_provider_oauth_id_check to users (narrowing)
ALTER TABLE users ADD CONSTRAINT users_auth_provider_oauth_id_check CHECK (auth_provider = 'email' OR oauth_id IS NOT NULL);

PRAGMA foreign_key_check;
COMMIT;
