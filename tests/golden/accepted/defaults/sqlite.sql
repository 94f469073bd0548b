-- create table drafts
CREATE TABLE IF NOT EXISTS drafts (
    id INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT 'it''s',
    place INTEGER NOT NULL DEFAULT -1,
    ratio REAL NOT NULL DEFAULT 0.5,
    price INTEGER NOT NULL DEFAULT 125,
    shown INTEGER NOT NULL DEFAULT TRUE,
    made_at INTEGER NOT NULL DEFAULT (CAST(round(unixepoch('subsec') * 1000) AS INTEGER) * 1000),
    due INTEGER NOT NULL DEFAULT 20484,
    reminded_at INTEGER NOT NULL DEFAULT 1769860800000000,
    owner BLOB NOT NULL DEFAULT x'018f3b1e7c4a70008000000000000000',
    extra TEXT NOT NULL DEFAULT '{}',
    spare INTEGER,
    CONSTRAINT drafts_pkey PRIMARY KEY (id),
    CONSTRAINT drafts_id_domain CHECK (id BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT drafts_title_domain CHECK (length(title) <= 80),
    CONSTRAINT drafts_ratio_domain CHECK (abs(ratio) <= 1.7976931348623157e308),
    CONSTRAINT drafts_price_domain CHECK (price BETWEEN -999999999 AND 999999999),
    CONSTRAINT drafts_shown_domain CHECK (shown IN (0, 1)),
    CONSTRAINT drafts_owner_domain CHECK (length(owner) = 16),
    CONSTRAINT drafts_extra_domain CHECK (json_valid(extra)),
    CONSTRAINT drafts_spare_domain CHECK (spare BETWEEN -2147483648 AND 2147483647)
) STRICT;
