-- create table files
CREATE TABLE IF NOT EXISTS files (
    id INTEGER NOT NULL,
    folder_id INTEGER NOT NULL,
    CONSTRAINT files_pkey PRIMARY KEY (id),
    CONSTRAINT files_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES folders (id) ON DELETE CASCADE,
    CONSTRAINT files_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT files_folder_id_domain CHECK (folder_id BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX IF NOT EXISTS files_folder_id_id_idx ON files (folder_id, id);

-- create table folders
CREATE TABLE IF NOT EXISTS folders (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    main_file_id INTEGER NOT NULL,
    CONSTRAINT folders_pkey PRIMARY KEY (id),
    CONSTRAINT folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES folders (id) ON DELETE CASCADE,
    CONSTRAINT folders_main_file_id_fkey FOREIGN KEY (main_file_id) REFERENCES files (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT folders_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT folders_parent_id_domain CHECK (parent_id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT folders_main_file_id_domain CHECK (main_file_id BETWEEN -2147483648 AND 2147483647)
) STRICT;
CREATE INDEX IF NOT EXISTS folders_parent_id_id_idx ON folders (parent_id, id);
CREATE INDEX IF NOT EXISTS folders_main_file_id_id_idx ON folders (main_file_id, id);
