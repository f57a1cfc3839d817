-- fails: gives the right rows on the database you see
-- says: Counting distinct plays repaired that column, but the rows below it are still multiplied: each purchase stands there once for every play of its item, and revenue sums them all. Total the purchases by themselves before they meet the plays.
SELECT pr.provider_group, COUNT(DISTINCT p.play_id) AS plays, COALESCE(SUM(b.quantity * b.unit_price), 0) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
