-- create table users
CREATE TABLE IF NOT EXISTS users (
    id BLOB NOT NULL,
    email TEXT NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_domain CHECK (length(id) = 16),
    CONSTRAINT users_email_domain CHECK (length(email) <= 320)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS users_email_key ON users (email);

-- create table notes
CREATE TABLE IF NOT EXISTS notes (
    id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    CONSTRAINT notes_pkey PRIMARY KEY (id),
    CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT notes_id_domain CHECK (length(id) = 16),
    CONSTRAINT notes_user_id_domain CHECK (length(user_id) = 16)
) STRICT;
CREATE INDEX IF NOT EXISTS notes_user_id_id_idx ON notes (user_id, id);
