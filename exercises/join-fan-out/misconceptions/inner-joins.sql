-- fails: gives the right rows on the database you see
-- says: You keep only items that were both played and bought. An inner join drops every row without a partner: the plays of what nobody bought, the revenue of what nobody played, and a group that has neither. Join from providers with LEFT JOIN, and turn what is missing into 0.
WITH
  plays_of_item AS (SELECT item_id, COUNT(*) AS plays FROM plays GROUP BY item_id),
  revenue_of_item AS (SELECT item_id, SUM(quantity * unit_price) AS revenue FROM purchases GROUP BY item_id)
SELECT pr.provider_group, SUM(p.plays) AS plays, SUM(r.revenue) AS revenue
FROM providers AS pr
JOIN items AS i ON i.provider_id = pr.provider_id
JOIN plays_of_item AS p ON p.item_id = i.item_id
JOIN revenue_of_item AS r ON r.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
