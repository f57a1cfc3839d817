-- fails: gives the right rows on the database you see
-- says: Two things at once. Distinct plays are counted once, but revenue still holds each purchase once for every play of its item; and a group without purchases has NULL for its revenue. Total the purchases by themselves before they meet the plays, and turn what is missing into 0 with COALESCE.
SELECT pr.provider_group, COUNT(DISTINCT p.play_id) AS plays, SUM(b.quantity * b.unit_price) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
