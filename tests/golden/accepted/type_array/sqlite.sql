-- create table posts
CREATE TABLE IF NOT EXISTS posts (
    id INTEGER NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',
    scores TEXT NOT NULL DEFAULT '[1,2]',
    CONSTRAINT posts_pkey PRIMARY KEY (id),
    CONSTRAINT posts_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT posts_tags_domain CHECK (json_valid(tags) AND json_type(tags) = 'array'),
    CONSTRAINT posts_scores_domain CHECK (json_valid(scores) AND json_type(scores) = 'array'),
    CONSTRAINT posts_tags_check CHECK (json_array_length(tags) <= 3)
) STRICT;
