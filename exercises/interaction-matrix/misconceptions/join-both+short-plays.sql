-- fails: gives the right rows on the database you see
-- says: Two things at once. You join plays to purchases by user and item, which multiplies them by each other and loses what was bought but never played; and you count plays of less than 60 seconds. Filter the plays, and stack the two tables with UNION ALL instead of joining them.
SELECT p.user_id, p.item_id, COUNT(*) + 3 * COUNT(b.purchase_id) AS strength
FROM plays AS p
LEFT JOIN purchases AS b ON b.user_id = p.user_id AND b.item_id = p.item_id
GROUP BY p.user_id, p.item_id
ORDER BY p.user_id, p.item_id;
