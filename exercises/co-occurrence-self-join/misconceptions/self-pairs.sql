-- fails: gives the right rows on the database you see
-- says: Your answer pairs items with themselves. A comparison that lets both sides be equal joins every row to itself as well, and such a pair counts the viewers of one item. Use the strict comparison.
WITH viewers AS (SELECT DISTINCT user_id, item_id FROM plays)
SELECT one.item_id AS item_a, other.item_id AS item_b, COUNT(*) AS users
FROM viewers AS one
JOIN viewers AS other ON other.user_id = one.user_id AND one.item_id <= other.item_id
GROUP BY item_a, item_b
HAVING users >= 2
ORDER BY users DESC, item_a, item_b;
