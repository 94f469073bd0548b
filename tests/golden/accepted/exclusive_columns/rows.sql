-- ok
INSERT INTO payments (id, card, person_id) VALUES (1, 'c', 1)
-- refused
INSERT INTO payments (id, card, account, person_id) VALUES (2, 'c', 'a', 1)
-- refused
INSERT INTO payments (id) VALUES (3)
-- refused
INSERT INTO payments (id, person_id, company_id) VALUES (4, 1, 1)
