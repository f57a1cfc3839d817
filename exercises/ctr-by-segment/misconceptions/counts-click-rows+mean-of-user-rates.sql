-- fails: gives the right rows on the database you see
-- says: Two things at once. An impression clicked twice is counted twice, since you join all rows of clicks; and your ctr is the average of the rates of single users, in which light users weigh as much as heavy ones. Reduce clicks to DISTINCT impression_id, and divide the totals of the segment.
WITH of_users AS (
  SELECT i.user_id, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked
  FROM impressions AS i
  LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
  GROUP BY i.user_id
)
SELECT u.segment, SUM(o.impressions) AS impressions, SUM(o.clicked) AS clicked, AVG(1.0 * o.clicked / o.impressions) AS ctr
FROM of_users AS o
JOIN users AS u ON u.user_id = o.user_id
GROUP BY u.segment
ORDER BY u.segment;
