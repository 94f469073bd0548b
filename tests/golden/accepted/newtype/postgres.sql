-- create table users
CREATE TABLE IF NOT EXISTS users (
    id uuid NOT NULL,
    email text COLLATE "C" NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_email_domain CHECK (length(email) <= 320)
);

-- create table notes
CREATE TABLE IF NOT EXISTS notes (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT notes_pkey PRIMARY KEY (id),
    CONSTRAINT notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id)
);
CREATE INDEX IF NOT EXISTS notes_user_id_id_idx ON notes (user_id, id);
