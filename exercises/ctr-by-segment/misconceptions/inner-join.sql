-- fails: gives the right rows on the database you see
-- says: You keep only impressions that were clicked, so every segment has a rate of 1. An inner join drops rows without a partner, and the impressions without a click are what the rate is divided by. Keep them with a LEFT JOIN.
SELECT u.segment, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked, 1.0 * COUNT(c.impression_id) / COUNT(*) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
JOIN (SELECT DISTINCT impression_id FROM clicks) AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
