-- Takes migration 000_base back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop view wealth (narrowing)
DROP VIEW IF EXISTS wealth;

-- drop table strict_rows (destructive)
DROP TABLE IF EXISTS strict_rows;

-- drop table branches (destructive)
DROP TABLE IF EXISTS branches;

-- drop table samples (destructive)
DROP TABLE IF EXISTS samples;

-- drop table readings (destructive)
DROP TABLE IF EXISTS readings;

-- drop table fees (destructive)
DROP TABLE IF EXISTS fees;

-- drop table memberships (destructive)
DROP TABLE IF EXISTS memberships;

-- drop table item_tags (destructive)
DROP TABLE IF EXISTS item_tags;

-- drop table tags (destructive)
DROP TABLE IF EXISTS tags;

-- drop table items (destructive)
DROP TABLE IF EXISTS items;

-- drop table people (destructive)
DROP TABLE IF EXISTS people;

PRAGMA foreign_key_check;
COMMIT;
