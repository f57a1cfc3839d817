-- fails: gives the right rows on the database you see
-- says: Two things at once. You join plays and purchases to the items at the same time, which puts every play beside every purchase and multiplies both totals; and a group without purchases has NULL for its revenue. Total each table by itself before you join, and turn what is missing into 0 with COALESCE.
SELECT pr.provider_group, COUNT(p.play_id) AS plays, SUM(b.quantity * b.unit_price) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
