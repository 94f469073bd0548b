-- create table sums
CREATE TABLE IF NOT EXISTS sums (
    id integer NOT NULL,
    a integer NOT NULL,
    b integer NOT NULL,
    big bigint NOT NULL DEFAULT 0,
    price numeric(9, 2) NOT NULL DEFAULT 0.00,
    CONSTRAINT sums_pkey PRIMARY KEY (id),
    CONSTRAINT small CHECK (CAST(a AS bigint) + CAST(b AS bigint) >= 0),
    CONSTRAINT large CHECK (CAST(big AS bigint) + CAST(a AS bigint) < 9223372036854775807),
    CONSTRAINT quotient CHECK (CAST(a AS bigint) / nullif(CAST(b AS bigint), 0) >= 0),
    CONSTRAINT remainder CHECK (CAST(a AS bigint) % 7 >= -6),
    CONSTRAINT product CHECK (price * 2 < 1000.00),
    CONSTRAINT sign CHECK (0 - CAST(a AS bigint) <= 2147483648 AND abs(CAST(b AS bigint)) >= 0)
);
