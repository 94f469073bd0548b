-- create table rules
CREATE TABLE IF NOT EXISTS rules (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    b INTEGER,
    flag INTEGER NOT NULL DEFAULT FALSE,
    CONSTRAINT rules_pkey PRIMARY KEY (id),
    CONSTRAINT rules_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT rules_a_domain CHECK (a BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT rules_b_domain CHECK (b BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT rules_flag_domain CHECK (flag IN (0, 1)),
    CONSTRAINT rules_a_b_check CHECK (a IN (1, 2, 3) OR b IS NULL),
    CONSTRAINT range CHECK (a >= -10 AND a <= 10),
    CONSTRAINT cases CHECK (CASE WHEN a > 5 THEN b > 5 WHEN a > 2 THEN b > 2 ELSE TRUE END),
    CONSTRAINT "some" CHECK (coalesce(b, a, 0) >= 0),
    CONSTRAINT not_seven CHECK (NOT (a = 7 AND flag))
) STRICT;
