-- fails: gives the right rows on the database you see
-- says: You join plays to plays, so somebody who watched both items twice makes four rows and looks like four people. Pairs of one devoted viewer enter the list that way. Bring plays down to one row for each user and item before you join.
SELECT one.item_id AS item_a, other.item_id AS item_b, COUNT(*) AS users
FROM plays AS one
JOIN plays AS other ON other.user_id = one.user_id AND one.item_id < other.item_id
GROUP BY item_a, item_b
HAVING users >= 2
ORDER BY users DESC, item_a, item_b;
