-- fails: gives the right rows on the database you see
-- says: Two things at once. clicked counts every click, so an impression clicked twice gives 2; and your ctr is the average of the rates of single users, in which light users weigh as much as heavy ones. Count each clicked impression once, and divide the totals of the segment.
WITH of_users AS (
  SELECT i.user_id, COUNT(DISTINCT i.impression_id) AS impressions, COUNT(c.click_id) AS clicked
  FROM impressions AS i
  LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
  GROUP BY i.user_id
)
SELECT u.segment, SUM(o.impressions) AS impressions, SUM(o.clicked) AS clicked, AVG(1.0 * o.clicked / o.impressions) AS ctr
FROM of_users AS o
JOIN users AS u ON u.user_id = o.user_id
GROUP BY u.segment
ORDER BY u.segment;
