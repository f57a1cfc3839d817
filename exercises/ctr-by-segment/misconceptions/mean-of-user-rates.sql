-- fails: gives the right rows on the database you see
-- says: Your ctr is the average of the rates of single users, so somebody who saw one item weighs as much as somebody who saw a hundred. The rate asked for is about impressions: all the clicked ones of the segment divided by all its impressions.
-- follows: the mean over users of each user’s own rate, which experiment readouts use when users were assigned at random
WITH of_users AS (
  SELECT i.user_id, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked
  FROM impressions AS i
  LEFT JOIN (SELECT DISTINCT impression_id FROM clicks) AS c ON c.impression_id = i.impression_id
  GROUP BY i.user_id
)
SELECT u.segment, SUM(o.impressions) AS impressions, SUM(o.clicked) AS clicked, AVG(1.0 * o.clicked / o.impressions) AS ctr
FROM of_users AS o
JOIN users AS u ON u.user_id = o.user_id
GROUP BY u.segment
ORDER BY u.segment;
