-- fails: gives the right rows on the database you see
-- says: Two things at once. Joining plays and purchases to the items at the same time puts every play beside every purchase, which multiplies both totals; and the inner joins drop each item that lacks one of the two. Total each table by itself, and join the totals with LEFT JOIN.
SELECT pr.provider_group, COUNT(p.play_id) AS plays, COALESCE(SUM(b.quantity * b.unit_price), 0) AS revenue
FROM providers AS pr
JOIN items AS i ON i.provider_id = pr.provider_id
JOIN plays AS p ON p.item_id = i.item_id
JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
