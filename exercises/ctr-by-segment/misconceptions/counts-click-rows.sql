-- fails: gives the right rows on the database you see
-- says: Your impressions and clicked count rows of clicks: an impression clicked twice stands in the joined table twice. Reduce clicks to DISTINCT impression_id before the join, so that an impression is one row however often it was clicked.
SELECT u.segment, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked, 1.0 * COUNT(c.impression_id) / COUNT(*) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
