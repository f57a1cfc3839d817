-- fails: gives the right rows on the database you see
-- says: Your ctr is cut to a whole number. SQLite divides two integers without a remainder, so every rate below 1 becomes 0. Make one side a real number, as in 1.0 * clicked / impressions.
SELECT u.segment, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked, COUNT(c.impression_id) / COUNT(*) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
LEFT JOIN (SELECT DISTINCT impression_id FROM clicks) AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
