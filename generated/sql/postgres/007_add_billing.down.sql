-- Takes migration 007_add_billing back on postgres.
-- Written by `cargo xtask gen` from the declarations; do not edit.

-- drop table charges (destructive)
DROP TABLE IF EXISTS charges;

-- drop table invoice_lines (destructive)
DROP TABLE IF EXISTS invoice_lines;

-- drop table invoices (destructive)
DROP TABLE IF EXISTS invoices;
DROP FUNCTION IF EXISTS invoices_updated_at_touch();

-- drop table subscriptions (destructive)
DROP TABLE IF EXISTS subscriptions;
DROP FUNCTION IF EXISTS subscriptions_updated_at_touch();

-- drop table plans (destructive)
DROP TABLE IF EXISTS plans;
