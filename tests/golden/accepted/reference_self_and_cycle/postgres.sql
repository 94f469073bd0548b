-- create table files
CREATE TABLE IF NOT EXISTS files (
    id integer NOT NULL,
    folder_id integer NOT NULL,
    CONSTRAINT files_pkey PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS files_folder_id_id_idx ON files (folder_id, id);

-- create table folders
CREATE TABLE IF NOT EXISTS folders (
    id integer NOT NULL,
    parent_id integer,
    main_file_id integer NOT NULL,
    CONSTRAINT folders_pkey PRIMARY KEY (id),
    CONSTRAINT folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES folders (id) ON DELETE CASCADE,
    CONSTRAINT folders_main_file_id_fkey FOREIGN KEY (main_file_id) REFERENCES files (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX IF NOT EXISTS folders_parent_id_id_idx ON folders (parent_id, id);
CREATE INDEX IF NOT EXISTS folders_main_file_id_id_idx ON folders (main_file_id, id);

-- add foreign key files_folder_id_fkey to files
DO $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_constraint
        WHERE conname = 'files_folder_id_fkey' AND conrelid = 'files'::regclass
    )
    THEN
        ALTER TABLE files ADD CONSTRAINT files_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES folders (id) ON DELETE CASCADE;
    END IF;
END
$$;
