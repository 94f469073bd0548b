-- create table readings
CREATE TABLE IF NOT EXISTS readings (
    value REAL NOT NULL,
    taken_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= 1.7976931348623157e308)
) STRICT;
