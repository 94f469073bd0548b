-- Takes migration 000_base back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop table usage_events (destructive)
DROP TABLE IF EXISTS usage_events;

-- drop table chat_messages (destructive)
DROP TABLE IF EXISTS chat_messages;

-- drop table conversations (destructive)
DROP TABLE IF EXISTS conversations;

-- drop table checkpoints (destructive)
DROP TABLE IF EXISTS checkpoints;

-- drop table projects (destructive)
DROP TABLE IF EXISTS projects;

-- drop table sessions (destructive)
DROP TABLE IF EXISTS sessions;

-- drop table users (destructive)
DROP TABLE IF EXISTS users;

PRAGMA foreign_key_check;
COMMIT;
