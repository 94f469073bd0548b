-- ok
INSERT INTO countries (code, name) VALUES ('de', 'Germany')
-- ok
INSERT INTO memberships (group_id, country) VALUES (1, 'de')
-- refused
INSERT INTO memberships (group_id, country) VALUES (1, 'de')
-- refused
INSERT INTO memberships (group_id, country) VALUES (2, 'fr')
