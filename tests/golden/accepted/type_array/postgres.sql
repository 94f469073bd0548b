-- create table posts
CREATE TABLE IF NOT EXISTS posts (
    id integer NOT NULL,
    tags text[] NOT NULL DEFAULT '{}',
    scores bigint[] NOT NULL DEFAULT CAST(ARRAY[1, 2] AS bigint[]),
    CONSTRAINT posts_pkey PRIMARY KEY (id),
    CONSTRAINT posts_tags_domain CHECK (array_position(tags, NULL) IS NULL AND coalesce(array_ndims(tags), 1) = 1),
    CONSTRAINT posts_scores_domain CHECK (array_position(scores, NULL) IS NULL AND coalesce(array_ndims(scores), 1) = 1),
    CONSTRAINT posts_tags_check CHECK (cardinality(tags) <= 3)
);
