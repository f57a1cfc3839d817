-- fails: gives the right rows on the database you see
-- says: You join plays and purchases to the items at the same time. An item with two plays and three purchases then stands in six rows, so its plays are counted three times and its revenue twice. Bring each table down to one row an item, or a group, before you join it.
SELECT pr.provider_group, COUNT(p.play_id) AS plays, COALESCE(SUM(b.quantity * b.unit_price), 0) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
