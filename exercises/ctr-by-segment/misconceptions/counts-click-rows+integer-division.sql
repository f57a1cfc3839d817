-- fails: gives the right rows on the database you see
-- says: Two things at once. An impression clicked twice is counted twice, since you join all rows of clicks; and SQLite divides two integers without a remainder, so every rate below 1 becomes 0. Reduce clicks to DISTINCT impression_id, and multiply by 1.0 before dividing.
SELECT u.segment, COUNT(*) AS impressions, COUNT(c.impression_id) AS clicked, COUNT(c.impression_id) / COUNT(*) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
