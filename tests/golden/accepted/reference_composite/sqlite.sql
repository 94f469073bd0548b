-- create table products
CREATE TABLE IF NOT EXISTS products (
    tenant INTEGER NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    CONSTRAINT products_pkey PRIMARY KEY (tenant, number),
    CONSTRAINT products_tenant_domain CHECK (tenant BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT products_number_domain CHECK (number BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT products_code_domain CHECK (length(code) <= 20)
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS products_tenant_code_key ON products (tenant, code);

-- create table lines
CREATE TABLE IF NOT EXISTS lines (
    id INTEGER NOT NULL,
    tenant INTEGER NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    CONSTRAINT lines_pkey PRIMARY KEY (id),
    CONSTRAINT lines_tenant_number_fkey FOREIGN KEY (tenant, number) REFERENCES products (tenant, number) ON DELETE CASCADE,
    CONSTRAINT lines_tenant_code_fkey FOREIGN KEY (tenant, code) REFERENCES products (tenant, code) ON DELETE RESTRICT,
    CONSTRAINT lines_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT lines_tenant_domain CHECK (tenant BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT lines_number_domain CHECK (number BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT lines_code_domain CHECK (length(code) <= 20)
) STRICT;
CREATE INDEX IF NOT EXISTS lines_tenant_number_id_idx ON lines (tenant, number, id);
