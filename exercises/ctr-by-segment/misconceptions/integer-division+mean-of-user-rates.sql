-- fails: gives the right rows on the database you see
-- says: Two things at once. Your ctr averages the rates of single users, in which light users weigh as much as heavy ones; and those rates were cut to whole numbers, since SQLite divides two integers without a remainder. Divide the totals of the segment, with 1.0 * before the division.
WITH of_users AS (
  SELECT i.user_id, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked
  FROM impressions AS i
  LEFT JOIN (SELECT DISTINCT impression_id FROM clicks) AS c ON c.impression_id = i.impression_id
  GROUP BY i.user_id
)
SELECT u.segment, SUM(o.impressions) AS impressions, SUM(o.clicked) AS clicked, AVG(o.clicked / o.impressions) AS ctr
FROM of_users AS o
JOIN users AS u ON u.user_id = o.user_id
GROUP BY u.segment
ORDER BY u.segment;
