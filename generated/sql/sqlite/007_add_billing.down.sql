-- Takes migration 007_add_billing back on sqlite.
-- Written by `cargo xtask gen` from the declarations; do not edit.

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- drop table charges (destructive)
DROP TABLE IF EXISTS charges;

-- drop table invoice_lines (destructive)
DROP TABLE IF EXISTS invoice_lines;

-- drop table invoices (destructive)
DROP TABLE IF EXISTS invoices;

-- drop table subscriptions (destructive)
DROP TABLE IF EXISTS subscriptions;

-- drop table plans (destructive)
DROP TABLE IF EXISTS plans;

PRAGMA foreign_key_check;
COMMIT;
