-- Takes migration 000_base back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop view wealth (narrowing)
DROP VIEW IF EXISTS wealth;

-- drop table strict_rows (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS strict_rows;

-- drop table branches (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS branches;

-- drop table samples (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS samples;

-- drop table readings (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS readings;

-- drop table fees (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS fees;

-- drop table memberships (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS memberships;

-- drop table item_tags (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS item_tags;

-- drop table tags (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS tags;

-- drop table items (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS items;

-- drop table people (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS people;
-- squawk-ignore ban-drop-table
DROP FUNCTION IF EXISTS people_updated_at_touch();

COMMIT;
