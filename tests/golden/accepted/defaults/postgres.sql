-- create table drafts
CREATE TABLE IF NOT EXISTS drafts (
    id integer NOT NULL,
    title text COLLATE "C" NOT NULL DEFAULT 'it''s',
    place bigint NOT NULL DEFAULT -1,
    ratio double precision NOT NULL DEFAULT 0.5,
    price numeric(9, 2) NOT NULL DEFAULT 1.25,
    shown boolean NOT NULL DEFAULT TRUE,
    made_at timestamptz NOT NULL DEFAULT now(),
    due date NOT NULL DEFAULT '2026-01-31',
    reminded_at timestamptz NOT NULL DEFAULT '2026-01-31T12:00:00Z',
    owner uuid NOT NULL DEFAULT '018f3b1e-7c4a-7000-8000-000000000000',
    extra jsonb NOT NULL DEFAULT '{}',
    spare integer,
    CONSTRAINT drafts_pkey PRIMARY KEY (id),
    CONSTRAINT drafts_title_domain CHECK (length(title) <= 80),
    CONSTRAINT drafts_ratio_domain CHECK (abs(ratio) <= '1.7976931348623157e308'::double precision)
);
