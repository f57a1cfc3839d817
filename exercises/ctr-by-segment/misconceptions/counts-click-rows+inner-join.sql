-- fails: gives the right rows on the database you see
-- says: Two things at once. The inner join drops every impression without a click, so all rates are 1; and an impression clicked twice is counted twice. Reduce clicks to DISTINCT impression_id and join it with LEFT JOIN.
SELECT u.segment, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked, 1.0 * COUNT(c.impression_id) / COUNT(*) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
JOIN clicks AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
