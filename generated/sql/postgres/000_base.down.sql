-- Takes migration 000_base back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop table usage_events (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS usage_events;

-- drop table chat_messages (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS chat_messages;

-- drop table conversations (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS conversations;
-- squawk-ignore ban-drop-table
DROP FUNCTION IF EXISTS conversations_updated_at_touch();

-- drop foreign key projects_current_checkpoint_fkey of projects (widening)
ALTER TABLE projects DROP CONSTRAINT IF EXISTS projects_current_checkpoint_fkey;

-- drop table checkpoints (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS checkpoints;

-- drop foreign key sessions_project_id_fkey of sessions (widening)
ALTER TABLE sessions DROP CONSTRAINT IF EXISTS sessions_project_id_fkey;

-- drop table projects (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS projects;
-- squawk-ignore ban-drop-table
DROP FUNCTION IF EXISTS projects_updated_at_touch();

-- drop table sessions (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS sessions;

-- drop table users (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS users;
-- squawk-ignore ban-drop-table
DROP FUNCTION IF EXISTS users_updated_at_touch();

COMMIT;
