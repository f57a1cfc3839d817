-- fails: gives the right rows on the database you see
-- says: Two things at once. The inner joins keep only items that were both played and bought; and while each play is counted once, revenue holds each purchase once for every play of its item. Total each table by itself, and join the totals with LEFT JOIN.
SELECT pr.provider_group, COUNT(DISTINCT p.play_id) AS plays, COALESCE(SUM(b.quantity * b.unit_price), 0) AS revenue
FROM providers AS pr
JOIN items AS i ON i.provider_id = pr.provider_id
JOIN plays AS p ON p.item_id = i.item_id
JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
