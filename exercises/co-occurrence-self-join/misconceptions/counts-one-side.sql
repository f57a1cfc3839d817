-- fails: gives the right rows on the database you see
-- says: You count the plays of the first item, each once. That takes back the multiplication of the join but still counts evenings: one person who returned to an item counts as often as they did. Count people.
SELECT one.item_id AS item_a, other.item_id AS item_b, COUNT(DISTINCT one.play_id) AS users
FROM plays AS one
JOIN plays AS other ON other.user_id = one.user_id AND one.item_id < other.item_id
GROUP BY item_a, item_b
HAVING users >= 2
ORDER BY users DESC, item_a, item_b;
