UPDATE items AS i
SET price = i.price + r.price, quantity = CAST($2 AS integer)
FROM (
    SELECT items.id, items.price
    FROM items
    WHERE items.quantity > 0
) AS r
WHERE r.id = i.id AND i.person_id = CAST($1 AS uuid)
RETURNING i.id, i.price, i.total
-- Written by `cargo xtask gen` from `double_prices` in `declarations.rs`; do not edit.
