-- create table products
CREATE TABLE IF NOT EXISTS products (
    tenant integer NOT NULL,
    number integer NOT NULL,
    code text COLLATE "C" NOT NULL,
    CONSTRAINT products_pkey PRIMARY KEY (tenant, number),
    CONSTRAINT products_tenant_code_key UNIQUE (tenant, code),
    CONSTRAINT products_code_domain CHECK (length(code) <= 20)
);

-- create table lines
CREATE TABLE IF NOT EXISTS lines (
    id integer NOT NULL,
    tenant integer NOT NULL,
    number integer NOT NULL,
    code text COLLATE "C" NOT NULL,
    CONSTRAINT lines_pkey PRIMARY KEY (id),
    CONSTRAINT lines_tenant_number_fkey FOREIGN KEY (tenant, number) REFERENCES products (tenant, number) ON DELETE CASCADE,
    CONSTRAINT lines_tenant_code_fkey FOREIGN KEY (tenant, code) REFERENCES products (tenant, code) ON DELETE RESTRICT,
    CONSTRAINT lines_code_domain CHECK (length(code) <= 20)
);
CREATE INDEX IF NOT EXISTS lines_tenant_number_id_idx ON lines (tenant, number, id);
