-- fails: gives the right rows on the database you see
-- says: Every pair stands in your answer twice, once in either order, since "different from" is true both ways round. Ask for the first item to be smaller than the second; then one of the two orders is left.
WITH viewers AS (SELECT DISTINCT user_id, item_id FROM plays)
SELECT one.item_id AS item_a, other.item_id AS item_b, COUNT(*) AS users
FROM viewers AS one
JOIN viewers AS other ON other.user_id = one.user_id AND one.item_id <> other.item_id
GROUP BY item_a, item_b
HAVING users >= 2
ORDER BY users DESC, item_a, item_b;
