-- fails: gives the right rows on awkward databases
-- says: A group without purchases has NULL for its revenue. SUM over no rows is NULL, which later sums and charts pass on or drop without a word; nothing sold is a revenue of 0. Put COALESCE around the sum.
SELECT
  g.provider_group,
  (
    SELECT COUNT(*) FROM plays
    JOIN items USING (item_id)
    JOIN providers USING (provider_id)
    WHERE providers.provider_group = g.provider_group
  ) AS plays,
  (
    SELECT SUM(quantity * unit_price) FROM purchases
    JOIN items USING (item_id)
    JOIN providers USING (provider_id)
    WHERE providers.provider_group = g.provider_group
  ) AS revenue
FROM (SELECT DISTINCT provider_group FROM providers) AS g
ORDER BY g.provider_group;
