-- create table readings
CREATE TABLE IF NOT EXISTS readings (
    value double precision NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT readings_value_domain CHECK (abs(value) <= '1.7976931348623157e308'::double precision)
);
