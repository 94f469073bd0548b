UPDATE items AS i
SET price = i.price + r.price, quantity = ?2
FROM (
    SELECT items.id, items.price
    FROM items
    WHERE items.quantity > 0
) AS r
WHERE r.id = i.id AND i.person_id = ?1
RETURNING id, price, total
-- Written by `cargo xtask gen` from `double_prices` in `declarations.rs`; do not edit.
