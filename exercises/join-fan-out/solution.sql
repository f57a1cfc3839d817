-- One row an item in each: joined to items, neither multiplies anything.
WITH
  plays_of_item AS (
    SELECT item_id, COUNT(*) AS plays
    FROM plays
    GROUP BY item_id
  ),
  revenue_of_item AS (
    SELECT item_id, SUM(quantity * unit_price) AS revenue
    FROM purchases
    GROUP BY item_id
  )
SELECT
  pr.provider_group,
  -- SUM over nothing is NULL; a group that sold nothing has a revenue of 0.
  COALESCE(SUM(p.plays), 0) AS plays,
  COALESCE(SUM(r.revenue), 0) AS revenue
FROM providers AS pr
-- From the left, so that no group is lost for want of items, plays or purchases.
LEFT JOIN items AS i ON i.provider_id = pr.provider_id
LEFT JOIN plays_of_item AS p ON p.item_id = i.item_id
LEFT JOIN revenue_of_item AS r ON r.item_id = i.item_id
GROUP BY pr.provider_group
ORDER BY pr.provider_group;
