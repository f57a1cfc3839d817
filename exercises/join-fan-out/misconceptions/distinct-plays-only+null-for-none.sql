-- fails: gives the right rows on the database you see
-- says: Two things at once. Each play is counted once, but revenue holds each purchase once for every play of its item; and a group without purchases has NULL for its revenue. Total each table by itself before the two meet, and turn what is missing into 0 with COALESCE.
SELECT pr.provider_group, COUNT(DISTINCT p.play_id) AS plays, SUM(b.quantity * b.unit_price) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
