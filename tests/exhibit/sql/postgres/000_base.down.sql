-- Takes migration 000_base back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- drop view wealth (narrowing)
DROP VIEW IF EXISTS wealth;

-- drop table readings (destructive)
DROP TABLE IF EXISTS readings;

-- drop table fees (destructive)
DROP TABLE IF EXISTS fees;

-- drop table memberships (destructive)
DROP TABLE IF EXISTS memberships;

-- drop table items (destructive)
DROP TABLE IF EXISTS items;

-- drop table people (destructive)
DROP TABLE IF EXISTS people;
DROP FUNCTION IF EXISTS people_updated_at_touch();
