-- Each clicked impression once, however often it was clicked: the join below then adds no rows.
WITH clicked_impressions AS (
  SELECT DISTINCT impression_id
  FROM clicks
)
SELECT
  u.segment,
  COUNT(*) AS impressions,
  -- COUNT of a column skips NULL, and NULL stands here for impressions without a click.
  COUNT(c.impression_id) AS clicked,
  1.0 * COUNT(c.impression_id) / COUNT(*) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
LEFT JOIN clicked_impressions AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
