-- fails: gives the right rows on the database you see
-- says: Your plays are right and your revenue is multiplied: in the joined rows each purchase, or each total of purchases, stands once for every play of its item, and revenue sums them all. A DISTINCT repairs a count and cannot repair a sum. Bring both plays and purchases down to one row an item before they meet.
SELECT pr.provider_group, COUNT(DISTINCT p.play_id) AS plays, COALESCE(SUM(b.quantity * b.unit_price), 0) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
