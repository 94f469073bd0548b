-- Takes migration 007_add_billing back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

BEGIN;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = 0;

-- drop table charges (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS charges;

-- drop table invoice_lines (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS invoice_lines;

-- drop table invoices (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS invoices;
-- squawk-ignore ban-drop-table
DROP FUNCTION IF EXISTS invoices_updated_at_touch();

-- drop table subscriptions (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS subscriptions;
-- squawk-ignore ban-drop-table
DROP FUNCTION IF EXISTS subscriptions_updated_at_touch();

-- drop table plans (destructive)
-- ban-drop-table: it is what taking the migration back takes away
-- squawk-ignore ban-drop-table
DROP TABLE IF EXISTS plans;

COMMIT;
