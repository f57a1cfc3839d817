-- fails: gives the right rows on the database you see
-- says: Two things at once. clicked counts every click, so an impression clicked twice gives 2; and SQLite divides two integers without a remainder, so ctr is cut to a whole number. Count each clicked impression once, and multiply by 1.0 before dividing.
SELECT u.segment, COUNT(DISTINCT i.impression_id) AS impressions, COUNT(c.click_id) AS clicked, COUNT(c.click_id) / COUNT(DISTINCT i.impression_id) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
