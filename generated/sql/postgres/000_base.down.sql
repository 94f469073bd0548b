-- Takes migration 000_base back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- drop table usage_events (destructive)
DROP TABLE IF EXISTS usage_events;

-- drop table chat_messages (destructive)
DROP TABLE IF EXISTS chat_messages;

-- drop table conversations (destructive)
DROP TABLE IF EXISTS conversations;
DROP FUNCTION IF EXISTS conversations_updated_at_touch();

-- drop foreign key projects_current_checkpoint_fkey of projects (widening)
ALTER TABLE projects DROP CONSTRAINT IF EXISTS projects_current_checkpoint_fkey;

-- drop table checkpoints (destructive)
DROP TABLE IF EXISTS checkpoints;

-- drop foreign key sessions_project_id_fkey of sessions (widening)
ALTER TABLE sessions DROP CONSTRAINT IF EXISTS sessions_project_id_fkey;

-- drop table projects (destructive)
DROP TABLE IF EXISTS projects;
DROP FUNCTION IF EXISTS projects_updated_at_touch();

-- drop table sessions (destructive)
DROP TABLE IF EXISTS sessions;

-- drop table users (destructive)
DROP TABLE IF EXISTS users;
DROP FUNCTION IF EXISTS users_updated_at_touch();
