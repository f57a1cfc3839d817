-- fails: gives the right rows on the database you see
-- says: Two things at once. Revenue adds up distinct amounts, so purchases that cost the same count as one; and a group without purchases has NULL for its revenue. Total the purchases by themselves before they meet the plays, and turn what is missing into 0 with COALESCE.
SELECT pr.provider_group, COUNT(DISTINCT p.play_id) AS plays, SUM(DISTINCT b.quantity * b.unit_price) AS revenue
FROM providers AS pr
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays AS p ON p.item_id = i.item_id
LEFT JOIN purchases AS b ON b.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
